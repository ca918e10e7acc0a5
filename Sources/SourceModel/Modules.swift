/// The modules of a tree, and which of them can name what another declares: two packages of a tree, or an app and its
/// tests, may have types and functions of the same names that have nothing to do with each other.
///
/// The targets of a Swift package are modules, as its `Package.swift` says. What stands in the package's folder, and in
/// none of them, may belong to each of them. What stands in no package may be of any target of any project: it is one
/// module, beside the tests, which only tests see. C and Objective-C see, and are seen by, all but tests. A class, as it
/// is handed around; it never changes once it is linked.
public final class Modules: Sendable {
  /// By number.
  public typealias Module = Int32

  /// For each file its module.
  public let moduleOf: [Module]
  private let all: [Target]
  /// For each module the modules that it sees, as rows of a square.
  private let areSeen: [Bool]
  /// Whether all code sees all.
  public let areOne: Bool

  static let open: Module = 0
  static let tests: Module = 1
  static let foreign: Module = 2
  static let foreignTests: Module = 3

  struct Target {
    /// As code imports it.
    let name: String
    /// Where the manifest stands; with a `/` at the end unless it is empty.
    let package: String
    let isTest: Bool
    /// What stands in a package and in none of its targets.
    var isLoose = false
  }

  /// Of a tree with more targets the rest is taken for open code, as each is asked about every other.
  private static let most = 2_000

  /// Before it is known who imports what.
  public struct Layout {
    fileprivate var moduleOf: [Module] = []
    fileprivate var all: [Target] = [
      Target(name: "", package: "", isTest: false), Target(name: "", package: "", isTest: true),
      Target(name: "", package: "", isTest: false), Target(name: "", package: "", isTest: true),
    ]
    /// For each module the names that its files import.
    fileprivate var imports: [Set<String>] = []
    private var folders: [String: Module] = [:]
    /// The folders of packages, with the module of what stands in no target of theirs, or -1 before there is any.
    private var packages: [String: Module] = [:]

    /// - Parameter held: in the order of their paths.
    public init(_ held: [HeldFacts]) {
      for file in held where file.language == .swiftManifest {
        add(PackageTargets(file.facts, folder: Layout.folder(of: file.path)))
      }
      var folder = ""
      var module: Module = -1
      moduleOf = held.map { file in
        guard file.language.isSwift else {
          return isTestPath(file.path) ? Modules.foreignTests : Modules.foreign
        }
        let own = Layout.folder(of: file.path)
        if module < 0 || own != folder {
          folder = own
          module =
            nearest(own, folders) ?? (isTestPath(file.path) ? Modules.tests : loose(in: own))
        }
        return module
      }
      imports = Array(repeating: [], count: all.count)
    }

    /// With a `/` at the end; empty at the top.
    private static func folder(of path: String) -> String {
      path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    }

    private mutating func add(_ package: PackageTargets) {
      if !package.targets.isEmpty { packages[package.folder] = -1 }
      for target in package.targets where all.count < Modules.most {
        // A package may have a manifest for each version of the tools.
        guard !target.folders.contains(where: { folders[$0] != nil }) else { continue }
        for folder in target.folders { folders[folder] = Module(all.count) }
        all.append(Target(name: target.name, package: package.folder, isTest: target.isTest))
      }
    }

    /// The module of what stands in a folder and in no target.
    private mutating func loose(in folder: String) -> Module {
      guard let known = nearest(folder, packages), all.count < Modules.most else {
        return Modules.open
      }
      if known >= 0 { return known }
      let package = packages.keys.filter { folder.hasPrefix($0) }.max { $0.count < $1.count } ?? ""
      packages[package] = Module(all.count)
      all.append(Target(name: "", package: package, isTest: false, isLoose: true))
      return Module(all.count - 1)
    }

    /// What is known of the nearest folder around one, or of itself.
    private func nearest(_ folder: String, _ known: [String: Module]) -> Module? {
      guard !known.isEmpty else { return nil }
      var folder = folder[...]
      while true {
        if let module = known[String(folder)] { return module }
        guard !folder.isEmpty else { return nil }
        let outer = folder.utf8.dropLast().lastIndex(of: UInt8(ascii: "/"))
        folder = outer.map { folder[...$0] } ?? ""
      }
    }

    /// Whether there is anything that some code imports and other does not.
    public var needsImports: Bool { all.count > 4 }

    /// Notes what a file imports.
    public mutating func addImports(of file: Int, _ facts: FileFacts) {
      let module = Int(moduleOf[file])
      guard facts.language.isSwift else { return }
      for each in facts.imports where each.kind == .module {
        let name = facts.names[each.name]
        imports[module].insert(name.firstIndex(of: ".").map { String(name[..<$0]) } ?? name)
      }
    }
  }

  public init(_ layout: Layout) {
    moduleOf = layout.moduleOf
    all = layout.all
    let count = layout.all.count
    areOne =
      count == 4
      && !layout.moduleOf.contains { $0 == Modules.tests || $0 == Modules.foreignTests }
    var numbers: [String: [Int]] = [:]
    for module in 4..<max(count, 4) where !layout.all[module].isLoose {
      numbers[layout.all[module].name, default: []].append(module)
    }
    let imported = layout.imports.enumerated().map { module, names in
      names.sorted().flatMap { name -> [Int] in
        let found = numbers[name] ?? []
        let near = found.filter { layout.all[$0].package == layout.all[module].package }
        return module < 4 || near.isEmpty ? found : near
      }
    }
    let isImported = Set(imported.joined())
    var areSeen = [Bool](repeating: false, count: count * count)
    for module in 0..<count {
      let isForeign = module == Modules.foreign || module == Modules.foreignTests
      var next = imported.isEmpty ? [module] : imported[module] + [module]
      if module == Modules.tests, !imported.isEmpty { next += imported[Int(Modules.open)] }
      while let other = next.popLast() {
        guard !areSeen[module * count + other] else { continue }
        areSeen[module * count + other] = true
        next += imported.isEmpty ? [] : imported[other]
      }
      let own = layout.all[module]
      for other in 0..<count where !layout.all[other].isTest || module == Modules.foreignTests {
        let isNear = layout.all[other].package == own.package && module >= 4
        // What nobody imports has another name than its target, or is a program.
        let isUnclear =
          other >= 4 && !isImported.contains(other) && (module < 4 || own.isLoose || isNear)
        let isOpen = other == Modules.open && (module < 4 || own.isLoose)
        let isLoose = (own.isLoose || layout.all[other].isLoose) && isNear
        if isForeign || other == Modules.foreign || isUnclear || isOpen || isLoose {
          areSeen[module * count + other] = true
        }
      }
      if layout.all[module].isTest {
        areSeen[module * count + Int(Modules.foreignTests)] = true
      }
    }
    self.areSeen = areSeen
  }

  /// Whether there is code that does not see all that a module declares.
  public func isClosed(_ module: Module) -> Bool {
    guard !areOne, module != Modules.foreign, module != Modules.foreignTests else { return false }
    return module != Modules.open || all.count > 4
  }

  /// What stands in front of the path of a type that only some code sees; of a target of a package its name, as code
  /// writes it where it has to.
  public func qualifier(for viewers: Viewers) -> String {
    switch viewers {
    case .all: ""
    case .module(let module), .inside(let module):
      all[Int(module)].name.isEmpty ? ":\(module)." : all[Int(module)].name + "."
    case .file(let file): ":file\(file)."
    }
  }

  /// Who sees what a file declares.
  public func viewers(of file: Int, _ traits: DeclarationTraits) -> Viewers {
    let module = moduleOf[file]
    if traits.contains(.isFileLocal) { return .file(file) }
    guard isClosed(module) else { return .all }
    return traits.contains(.isExported) ? .module(module) : .inside(module)
  }

  /// Whether code of a file is among them.
  public func sees(_ viewers: Viewers, from file: Int) -> Bool {
    switch viewers {
    case .all: true
    case .module(let module): sees(moduleOf[file], module)
    case .inside(let module): seesInside(module, from: moduleOf[file])
    case .file(let other): file == other
    }
  }

  /// Whether code of a module can name what another one declares for itself: tests can.
  private func seesInside(_ module: Module, from other: Module) -> Bool {
    let isLoose = all[Int(module)].isLoose || all[Int(other)].isLoose
    return other == module || (isTest(other) || other == Modules.foreign) && sees(other, module)
      || isLoose && all[Int(module)].package == all[Int(other)].package
  }

  /// Whether code of a module can name what another one declares.
  public func sees(_ module: Module, _ other: Module) -> Bool {
    module == other || areSeen[Int(module) * all.count + Int(other)]
  }

  /// Whether a module only tests others.
  public func isTest(_ module: Module) -> Bool { all[Int(module)].isTest }
}

/// The code that can name a declaration.
public enum Viewers: Hashable, Sendable {
  case all
  /// A module, and those that see it.
  case module(Modules.Module)
  /// A module, and its tests.
  case inside(Modules.Module)
  case file(Int)
}

/// The targets that a `Package.swift` declares. Where it does not say them in plain words, there are none.
private struct PackageTargets {
  let folder: String
  private(set) var targets: [Target] = []

  struct Target {
    let name: String
    let isTest: Bool
    /// Where its code may stand; with a `/` at the end.
    let folders: [String]
  }

  init(_ facts: FileFacts, folder: String) {
    self.folder = folder
    var found: [Target] = []
    for call in facts.calls where call.callee >= 0 {
      let callee = facts.values[Int(call.callee)]
      guard callee.kind == .member, let kind = Kind(rawValue: facts.names[callee.name]) else {
        continue
      }
      let labelled = facts.arguments[call.arguments.range]
      // `.target(name: "Model")` is also what another one depends on, in the same words.
      guard case .text(let name) = PackageTargets.text("name", of: labelled, facts) else { return }
      var folders = kind.folders.map { "\(folder)\($0)/\(name)/" }
      switch PackageTargets.text("path", of: labelled, facts) {
      case .text(let path): folders = [PackageTargets.folder(path, in: folder)]
      case .unknown: return
      case .missing: break
      }
      let module = String(name.map { $0.isLetter || $0.isNumber || $0 == "_" ? $0 : "_" })
      if let known = found.firstIndex(where: { $0.name == module }) {
        // Of one of that name the words that say the folder are the ones that declare it.
        if folders.count == 1 {
          found[known] = Target(name: module, isTest: found[known].isTest, folders: folders)
        }
        continue
      }
      found.append(Target(name: module, isTest: kind == .testTarget, folders: folders))
    }
    targets = found
  }

  private enum Kind: String {
    case target, executableTarget, testTarget, macro, plugin

    /// Where SwiftPM looks for a target whose folder nobody says.
    var folders: [String] {
      switch self {
      case .target, .executableTarget, .macro: ["Sources", "Source", "src", "srcs"]
      case .testTarget: ["Tests", "Sources", "Source", "src", "srcs"]
      case .plugin: ["Plugins"]
      }
    }
  }

  private enum Text {
    case text(String)
    case missing
    case unknown
  }

  private static func text(
    _ label: String, of arguments: ArraySlice<Argument>, _ facts: FileFacts
  ) -> Text {
    guard let argument = arguments.first(where: { facts.names[$0.label] == label }) else {
      return .missing
    }
    guard argument.value >= 0, case let value = facts.values[Int(argument.value)],
      value.kind == .literal, value.target >= 0,
      case let literal = facts.literals[Int(value.target)], literal.kind == .string
    else { return .unknown }
    return .text(facts.names[literal.text])
  }

  private static func folder(_ path: String, in folder: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    return folder + parts.map { $0 + "/" }.joined()
  }
}
