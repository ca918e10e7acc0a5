import SourceModel

/// The number of a declaration among all of a tree: the first of its file and its own in the file.
typealias TreeDeclaration = Int32

/// The declarations of a whole tree, linked by the names of types and members.
///
/// A type is known by its path (`Charity.Input`). Of two types of one path the members of both count, as
/// they do for a type and its extensions.
struct LinkedTree {
  let files: [FileFacts]
  /// For each file the number of its first declaration.
  let firstDeclarations: [TreeDeclaration]
  /// The declarations of all files, in the order of the files.
  private(set) var declarations: [Declaration] = []
  /// For each declaration its name; `init` of an initialiser.
  private(set) var nameOf: [Symbol] = []
  /// For each parameter the label that a call gives it; 0 for none.
  private(set) var labelOf: [Symbol] = []
  /// For each declaration the number of its file.
  private(set) var fileOf: [Int32] = []
  private(set) var symbols = Symbols()
  private(set) var types = TypeStore()
  /// For each declaration its type as written or evident; of a function that of its result.
  private(set) var typeOf: [TypeID] = []
  /// For each declaration the type around it: of a type itself; 0 at file level.
  private(set) var ownerOf: [Symbol] = []
  /// For each function its parameters, in order.
  private(set) var parameters: [TreeDeclaration: [TreeDeclaration]] = [:]
  private let found = Found()
  private var members: [UInt64: [TreeDeclaration]] = [:]
  private var nested: [UInt64: Symbol] = [:]
  private var declared: Set<Symbol> = []
  private var parents: [Symbol: [Symbol]] = [:]
  private var children: [Symbol: [Symbol]] = [:]

  /// What was looked up before: the same for every copy of the tree, and no part of what the tree is.
  private final class Found {
    var overrides: [UInt64: [TreeDeclaration]] = [:]
  }

  init(_ files: [FileFacts]) {
    self.files = files
    var first: [TreeDeclaration] = []
    for facts in files {
      first.append(TreeDeclaration(declarations.count))
      declarations += facts.declarations
    }
    firstDeclarations = first
    let count = declarations.count
    for index in files.indices { addNames(index) }
    ownerOf = Array(repeating: 0, count: count)
    typeOf = Array(repeating: -1, count: count)
    for index in files.indices { addTypes(index) }
    for index in files.indices { addExtensions(index) }
    for index in files.indices { addMembers(index) }
    for index in files.indices { addParents(index) }
  }

  /// The file of a declaration.
  func file(of declaration: TreeDeclaration) -> Int { Int(fileOf[Int(declaration)]) }

  func declaration(_ number: TreeDeclaration) -> Declaration { declarations[Int(number)] }

  private mutating func addNames(_ file: Int) {
    let facts = files[file]
    let none = symbols.add("_")
    var known = [Symbol](repeating: 0, count: facts.names.count)
    for declaration in facts.declarations {
      let name =
        declaration.kind == .initializer
        ? symbols.add("init") : symbol(declaration.name, facts, &known)
      nameOf.append(name)
      let label =
        declaration.label == .none ? name : symbol(declaration.label, facts, &known)
      labelOf.append(label == none ? 0 : label)
      fileOf.append(Int32(file))
    }
  }

  private mutating func symbol(
    _ name: Name, _ facts: FileFacts, _ known: inout [Symbol]
  ) -> Symbol {
    let number = Int(name.number)
    if known[number] == 0, name != .none { known[number] = symbols.add(facts.names[name]) }
    return known[number]
  }

  /// Whether the tree declares a type of this path.
  func declares(_ type: Symbol) -> Bool { declared.contains(type) }

  /// The members of that name of a type, or of the nearest of its parents that has one; at file level of
  /// the type 0.
  func members(_ name: Symbol, of type: Symbol) -> [TreeDeclaration] {
    if let found = members[pair(type, name)] { return found }
    guard parents[type] != nil else { return [] }
    for ancestor in closure(of: type, parents).dropFirst() {
      if let found = members[pair(ancestor, name)] { return found }
    }
    return []
  }

  /// Members of that name of the types that inherit from a type or conform to it.
  func overrides(_ name: Symbol, of type: Symbol) -> [TreeDeclaration] {
    guard children[type] != nil else { return [] }
    let key = pair(type, name)
    if let known = found.overrides[key] { return known }
    let all = closure(of: type, children).dropFirst().flatMap { members[pair($0, name)] ?? [] }
    found.overrides[key] = all
    return all
  }

  /// What a name of a type, maybe with dots, stands for inside of a type.
  func type(named name: String, in scope: Symbol) -> Symbol? {
    var parts = name.split(separator: ".")[...]
    guard let first = parts.popFirst(), let simple = symbols.find(String(first)) else { return nil }
    var found = lookUp(simple, in: scope)
    while let current = found, let part = parts.popFirst() {
      found = symbols.find(String(part)).flatMap { nested[pair(current, $0)] }
    }
    return found
  }

  /// What a simple name of a type stands for inside of a type.
  func type(_ simple: Symbol, in scope: Symbol) -> Symbol? { lookUp(simple, in: scope) }

  /// The type of that name that a type declares inside.
  func type(_ simple: Symbol, nestedIn outer: Symbol) -> Symbol? { nested[pair(outer, simple)] }

  private func lookUp(_ simple: Symbol, in scope: Symbol) -> Symbol? {
    var scope = scope
    while scope != 0 {
      if let found = nested[pair(scope, simple)] { return found }
      let text = symbols.texts[Int(scope)]
      guard let dot = text.lastIndex(of: ".") else { break }
      scope = symbols.find(String(text[..<dot])) ?? 0
    }
    return nested[pair(0, simple)]
  }

  /// A type and all that is reached from it, the nearest first, each once.
  private func closure(of type: Symbol, _ table: [Symbol: [Symbol]]) -> [Symbol] {
    var all = [type]
    var seen: Set<Symbol> = [type]
    var next = 0
    while next < all.count {
      for other in table[all[next]] ?? [] where seen.insert(other).inserted { all.append(other) }
      next += 1
    }
    return all
  }

  private mutating func addTypes(_ file: Int) {
    let facts = files[file]
    for (index, declaration) in facts.declarations.enumerated() {
      let number = Int(firstDeclarations[file]) + index
      let outer =
        declaration.parent >= 0 ? ownerOf[Int(firstDeclarations[file] + declaration.parent)] : 0
      guard declaration.kind.isType, declaration.kind != .extension,
        declaration.kind != .genericParameter, declaration.kind != .associatedType
      else {
        ownerOf[number] = outer
        continue
      }
      let simple = nameOf[number]
      let path =
        outer == 0
        ? simple
        : symbols.add("\(symbols.texts[Int(outer)]).\(symbols.texts[Int(simple)])")
      ownerOf[number] = path
      nested[pair(outer, simple)] = path
      declared.insert(path)
      _ = types.add(.named(path))
    }
  }

  /// Extensions name their type, and what stands in them belongs to it.
  private mutating func addExtensions(_ file: Int) {
    let facts = files[file]
    let first = firstDeclarations[file]
    for (index, declaration) in facts.declarations.enumerated() {
      let number = Int(first) + index
      guard declaration.kind == .extension else {
        if declaration.parent >= 0, !declared(declaration) {
          ownerOf[number] = ownerOf[Int(first + declaration.parent)]
        }
        continue
      }
      let written = TypeText(facts.names[declaration.type])?.name ?? facts.names[declaration.name]
      let type = type(named: written, in: 0) ?? symbols.add(written)
      ownerOf[number] = type
      _ = types.add(.named(type))
    }
  }

  private func declared(_ declaration: Declaration) -> Bool {
    declaration.kind.isType && declaration.kind != .genericParameter
      && declaration.kind != .associatedType
  }

  private mutating func addMembers(_ file: Int) {
    let facts = files[file]
    let first = firstDeclarations[file]
    for (index, declaration) in facts.declarations.enumerated() {
      let number = first + TreeDeclaration(index)
      let owner = ownerOf[Int(number)]
      if let text = TypeText(facts.names[declaration.type]), declaration.kind != .extension {
        typeOf[Int(number)] = add(text, in: owner)
      }
      switch declaration.kind {
      case .property, .field, .function, .enumCase, .initializer, .subscriptFunction,
        .macroDefinition:
        break
      case .variable where declaration.parent < 0: break
      // Xcode makes the class of a Core Data entity, so that no code of the tree declares its members.
      case .column where facts.declarations[Int(declaration.parent)].kind == .class: break
      case .parameter, .associatedValue:
        if declaration.parent >= 0 {
          parameters[first + declaration.parent, default: []].append(number)
        }
        continue
      case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
        .associatedType, .genericParameter, .deinitializer, .accessor, .closure, .operatorFunction,
        .macro, .variable, .column, .key:
        continue
      }
      members[pair(owner, nameOf[Int(number)]), default: []].append(number)
    }
  }

  private mutating func add(_ text: TypeText, in owner: Symbol) -> TypeID {
    // The store takes names from the symbols, and both are ours: one is moved out for the while.
    var store = types
    types = TypeStore()
    defer { types = store }
    return store.add(text) { name in
      if let known = type(named: name, in: owner) { return known }
      return symbols.add(name)
    }
  }

  private mutating func addParents(_ file: Int) {
    let facts = files[file]
    let first = firstDeclarations[file]
    func link(_ type: Symbol, to written: String) {
      guard let name = TypeText(written)?.name, let parent = self.type(named: name, in: type),
        parent != type
      else { return }
      parents[type, default: []].append(parent)
      children[parent, default: []].append(type)
    }
    for inheritance in facts.inheritances {
      link(ownerOf[Int(first + inheritance.declaration)], to: facts.names[inheritance.type])
    }
    for (index, declaration) in facts.declarations.enumerated()
    where declaration.kind == .typeAlias {
      link(ownerOf[Int(first) + index], to: facts.names[declaration.type])
    }
  }
}
