import RuleCatalog
import SourceModel

/// What has to be known of the whole tree before one file of it can be judged.
struct TreeNames: Sendable {
  /// Names that could be personal data and are declared by a member or a function of the tree, so that a use of one
  /// of them is told by its declaration; with the types that declare them.
  private(set) var members: [String: Set<String>] = [:]
  /// The types of the tree, with who sees them.
  private var ownTypes: [String: Set<Viewers>] = [:]
  /// Symbols of recipients' SDKs and of the platform that the tree declares itself, so that they are
  /// not theirs for those who see them; of members of types with a dot in front.
  private var ownSymbols: [String: Set<Viewers>] = [:]
  private let modules: Modules
  /// The numbers of the files by their paths, where not all code sees the same.
  private let numbers: [String: Int]
  /// How many stored values the types of the tree hold.
  private(set) var sizes: [String: Int] = [:]
  /// Recipients of which a manifest names a package.
  private(set) var packaged: Set<Int> = []

  /// Recipients of which a header imports something that is included in every file.
  private(set) var bridged: Set<Int> = []
  /// Types of the tree that are named after a recipient, and that some code of it uses.
  private(set) var usedTypes: Set<String> = []

  /// Texts of constants that could be parts of addresses, and that the tree declares once, by name.
  private(set) var constants: [String: [UInt8]] = [:]
  /// What the settings of the tree hold.
  let settings: SettingTexts
  /// Reads the types that the files name.
  let types: TypeReader
  /// Attributes of properties whose values a store keeps: `AppStorage`.
  let storingAttributes: Set<String>
  /// The sinks with attributes of properties that stand for rows elsewhere.
  let rowSinks: [Sink]
  /// The sinks whose tables code can build.
  let tableSinks: [Sink]

  init(_ files: TreeFacts, _ catalog: RuleCatalog, _ workers: some Workers) {
    let types = TypeReader(catalog)
    self.types = types
    storingAttributes = Set(
      catalog.sinks.filter { $0.role == .storage }.flatMap(\.attributes))
    rowSinks = catalog.sinks.filter { !$0.references.isEmpty || !$0.relations.isEmpty }
    tableSinks = catalog.sinks.filter { !$0.builds.columns.isEmpty }
    settings = SettingTexts(files)
    let parts = workers.map(files.count) { number in
      let held = files.held[number]
      let isOutline = !held.kinds.contains(.texts)
      return FileNames(isOutline ? held.outline.facts : held.facts, catalog, types)
    }
    modules = TreeNames.modules(files)
    numbers =
      modules.areOne && parts.allSatisfy { !$0.hasLocalNames }
      ? [:]
      : Dictionary(
        files.held.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    add(parts)
    addConstants(parts)
    addMemberConstants(parts, files)
    for held in files.held where held.isIncludedEverywhere {
      var finder = RecipientFinder(held.facts, self, catalog)
      finder.readImports()
      bridged.formUnion(finder.imported)
    }
    for file in files.having([.packages, .links]) {
      for package in file.packages {
        packaged.formUnion(matches(of: package, in: file, catalog).map(\.recipient))
      }
      for each in file.imports where each.kind == .linked {
        let found = file.names.withBytes(of: each.name) { catalog.recipientIndex.module($0) }
        for match in found {
          let evidence = catalog.recipients[match.recipient].evidence[match.evidence]
          if evidence.reach == .whole { packaged.insert(match.recipient) }
        }
      }
    }
    addUsedTypes(files, named: Set(parts.flatMap(\.vendorTypes)))
  }

  private mutating func add(_ parts: [FileNames]) {
    for (number, part) in parts.enumerated() {
      for member in part.members { members[member.name, default: []].insert(member.type) }
      for type in part.types {
        ownTypes[type, default: []].insert(
          modules.viewers(of: number, part.traits[type] ?? []))
      }
      for symbol in part.ownSymbols {
        ownSymbols[symbol, default: []].insert(
          modules.viewers(of: number, part.traits[symbol] ?? []))
      }
      for (type, size) in part.sizes { sizes[type, default: 0] += size }
    }
  }

  private static func modules(_ files: TreeFacts) -> Modules {
    var layout = Modules.Layout(files.held)
    if layout.needsImports {
      for (number, held) in files.held.enumerated() where held.language.isSwift {
        layout.addImports(of: number, held.outline.facts)
      }
    }
    return Modules(layout)
  }

  /// Whether a type is one that the tree declares, for code of a file.
  func isOwnType(_ name: String, in path: String) -> Bool { sees(ownTypes[name], from: path) }

  /// Whether a symbol of an SDK or the platform is one that the tree declares, for code of a file.
  func isOwnSymbol(_ name: String, in path: String) -> Bool { sees(ownSymbols[name], from: path) }

  private func sees(_ viewers: Set<Viewers>?, from path: String) -> Bool {
    guard let viewers else { return false }
    if viewers.contains(.all) { return true }
    guard let file = numbers[path] else { return true }
    return viewers.contains { modules.sees($0, from: file) }
  }

  private mutating func addConstants(_ parts: [FileNames]) {
    var ambiguous: Set<String> = []
    for part in parts {
      for (name, text) in part.constants {
        if let other = constants.updateValue(text, forKey: name), other != text {
          ambiguous.insert(name)
        }
      }
    }
    for name in ambiguous { constants[name] = nil }
  }

  /// Members that are parts of a host (`let region = "eu"`), where no other member has their name.
  private mutating func addMemberConstants(_ parts: [FileNames], _ files: TreeFacts) {
    var names = NameTable()
    // Of each such name its text; nil where members of that name have several, or one has none.
    var texts: [[UInt8]?] = [nil]
    for part in parts {
      for (name, text) in part.hostParts {
        let number = Int(names.add(name).number)
        if number == texts.count {
          texts.append(text)
        } else if texts[number] != text {
          texts[number] = nil
        }
      }
    }
    guard names.count > 1 else { return }
    for (part, held) in zip(parts, files.held) where !part.otherMembers.isEmpty {
      let file = held.outline.facts.names
      for name in part.otherMembers {
        if let found = file.withBytes(of: name, names.find) { texts[Int(found.number)] = nil }
      }
    }
    for name in names.all {
      let text = names[name]
      if constants[text] == nil { constants[text] = texts[Int(name.number)] }
    }
  }

  /// Of the types that are named after recipients, those that a value or another type names.
  private mutating func addUsedTypes(_ files: TreeFacts, named: Set<String>) {
    guard !named.isEmpty else { return }
    var table = NameTable()
    for name in named.sorted() { _ = table.add(name) }
    for file in files {
      let searched = file.names.searchable
      let names = Set(named.compactMap { searched.find($0) })
      for value in file.values where value.kind == .reference && names.contains(value.name) {
        usedTypes.insert(file.names[value.name])
      }
      var areRead = [Bool](repeating: false, count: file.names.count)
      areRead[0] = true
      func read(_ type: Name) {
        guard !areRead[Int(type.number)] else { return }
        areRead[Int(type.number)] = true
        file.names.withBytes(of: type) { type in
          for word in type.split(whereSeparator: { !isNameByte($0) }) {
            if let found = table.find(UnsafeBufferPointer(rebasing: word)) {
              usedTypes.insert(table[found])
            }
          }
        }
      }
      for declaration in file.declarations { read(declaration.type) }
      for inheritance in file.inheritances { read(inheritance.type) }
    }
  }
}

/// The recipients whose package it is.
func matches(
  of package: Package, in file: FileFacts, _ catalog: RuleCatalog
) -> [EvidenceMatch] {
  let index = catalog.recipientIndex
  if package.origin != .none {
    let found = index.package(file.names[package.origin], package.ecosystem)
    if !found.isEmpty { return found }
  }
  return index.package(file.names[package.name], package.ecosystem)
}

extension HeldFacts {
  /// A bridging header or a precompiled one: every file of its target sees what it imports.
  fileprivate var isIncludedEverywhere: Bool {
    // Most files are none by their last letter.
    guard "hHcC".utf8.contains(path.utf8.last ?? 0) else { return false }
    let name = (path.split(separator: "/").last ?? "").lowercased()
    return name.hasSuffix(".pch") || name.hasSuffix(".h") && name.contains("bridging")
  }
}

/// `User` of `[App.User]?`; empty where nothing is named.
func lastTypeName(of type: UnsafeBufferPointer<UInt8>) -> String {
  let end = type.firstIndex(of: UInt8(ascii: "<")) ?? type.count
  return String(decoding: type[lastNameRange(in: type, before: end)], as: UTF8.self)
}

/// Where the last name before a place of a type as written stands; empty where there is none.
func lastNameRange(in type: UnsafeBufferPointer<UInt8>, before end: Int) -> Range<Int> {
  var end = end
  while end > 0, !isNameByte(type[end - 1]) { end -= 1 }
  var start = end
  while start > 0, isNameByte(type[start - 1]) { start -= 1 }
  return start..<end
}

func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
    true
  default: false
  }
}
