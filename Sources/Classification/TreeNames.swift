import RuleCatalog
import SourceModel

/// What has to be known of the whole tree before one file of it can be judged.
struct TreeNames {
  /// Names that could be personal data and are declared by a member or a function of the tree: a use
  /// of one of them is told by its declaration.
  private(set) var members: Set<String> = []
  /// Symbols of recipients' SDKs and of the platform that the tree declares itself, so that they are
  /// not theirs.
  private(set) var ownSymbols: Set<String> = []
  /// How many stored values the types of the tree hold.
  private(set) var sizes: [String: Int] = [:]
  /// Recipients of which a manifest names a package.
  private(set) var packaged: Set<Int> = []

  init(_ files: [FileFacts], _ catalog: RuleCatalog) {
    for file in files {
      add(file, catalog)
      for package in file.packages {
        packaged.formUnion(matches(of: package, in: file, catalog).map(\.recipient))
      }
    }
  }

  private mutating func add(_ file: FileFacts, _ catalog: RuleCatalog) {
    var seen = [Bool](repeating: false, count: file.names.count)
    for declaration in file.declarations {
      if declaration.kind.isType || declaration.kind == .function {
        addSymbol(declaration, file, catalog)
      }
      switch declaration.kind {
      case .property where !declaration.traits.contains(.isComputed), .field, .column, .key:
        count(declaration, in: file)
      default: break
      }
      guard declaration.kind.namesMember, !seen[Int(declaration.name.number)] else { continue }
      seen[Int(declaration.name.number)] = true
      let isClaimed = file.names.withBytes(of: declaration.name) {
        !catalog.read($0).claims.isEmpty || catalog.category(of: .members, $0) != nil
      }
      if isClaimed { members.insert(file.names[declaration.name]) }
    }
  }

  private mutating func addSymbol(
    _ declaration: Declaration, _ file: FileFacts, _ catalog: RuleCatalog
  ) {
    guard declaration.kind != .extension, !declaration.traits.contains(.isForward) else { return }
    let isSymbol = file.names.withBytes(of: declaration.name) {
      !catalog.recipientIndex.symbol($0).isEmpty
        || catalog.category(of: .symbols, $0) != nil
    }
    if isSymbol { ownSymbols.insert(file.names[declaration.name]) }
  }

  private mutating func count(_ declaration: Declaration, in file: FileFacts) {
    guard declaration.parent >= 0, !declaration.traits.contains(.isStatic) else { return }
    let parent = file.declarations[Int(declaration.parent)]
    guard parent.kind.isType, parent.name != .none else { return }
    sizes[file.names[parent.name], default: 0] += 1
  }
}

extension DeclarationKind {
  /// Whether a name after a dot can mean it.
  fileprivate var namesMember: Bool {
    switch self {
    case .property, .field, .column, .key, .function, .enumCase, .subscriptFunction: true
    case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
      .associatedType, .genericParameter, .initializer, .deinitializer, .accessor, .closure,
      .operatorFunction, .macro, .variable, .parameter, .associatedValue, .macroDefinition:
      false
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
