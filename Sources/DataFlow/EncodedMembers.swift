import SourceModel

/// What the types of a tree write of themselves where they are encoded, where that is not all that they hold: the cases of
/// their `CodingKeys`, or what their own `encode(to:)` says.
struct EncodedMembers {
  /// For each such type the names of the members that are written.
  private(set) var names: [Symbol: Set<Symbol>] = [:]
  /// For each type with an `encode(to:)` what it writes of its members' members: `user.email`.
  private(set) var inner: [Symbol: [TreeDeclaration]] = [:]
  private let tree: LinkedTree

  /// - Parameter types: those of which it is asked.
  init(of types: some Sequence<Symbol>, _ tree: LinkedTree) {
    self.tree = tree
    let encode = tree.symbols.find("encode") ?? 0
    for type in types {
      if let keys = tree.scopes.type(tree.words.codingKeys, nestedIn: type) {
        names[type] = cases(of: keys)
      }
      let member = encode == 0 ? -1 : tree.firstMember(encode, of: type)
      if member >= 0, tree.ownerOf[Int(member)] == type { read(member, of: type) }
    }
  }

  var isEmpty: Bool { names.isEmpty }

  /// Whether a member of a type is written where a value of the type is.
  func has(_ name: Symbol, of type: Symbol) -> Bool { names[type]?.contains(name) ?? true }

  private func cases(of keys: Symbol) -> Set<Symbol> {
    var names: Set<Symbol> = []
    let declaration = tree.declaration(of: keys)
    guard declaration >= 0 else { return names }
    var index = Int(declaration) + 1
    // What stands in it follows it.
    while index < tree.count, tree.parent(of: TreeDeclaration(index)) >= declaration {
      if tree.kindOf[index] == .enumCase, tree.ownerOf[index] == keys {
        names.insert(tree.nameOf[index])
      }
      index += 1
    }
    return names
  }

  /// Reads what a function names of the type that it is of.
  private mutating func read(_ function: TreeDeclaration, of type: Symbol) {
    let file = tree.file(of: function)
    let facts = tree.files[file]
    let scope = function - tree.firstDeclarations[file]
    guard
      facts.declarations.contains(where: { parameter in
        parameter.kind == .parameter && parameter.parent == scope
          && facts.names.withBytes(of: parameter.label) { $0.elementsEqual("to".utf8) }
      })
    else { return }
    let symbols = tree.symbolsOf[file]
    var bases: Set<ValueIndex> = []
    for value in facts.values where value.scope == scope && value.base >= 0 {
      bases.insert(value.base)
    }
    var written: Set<Symbol> = []
    var members: [TreeDeclaration] = []
    for (index, value) in facts.values.enumerated()
    where value.scope == scope && !bases.contains(ValueIndex(index)) {
      let name = symbols[Int(value.name.number)]
      guard name != 0 else { continue }
      switch value.kind {
      case .reference: written.insert(name)
      case .member where value.base >= 0:
        let base = facts.values[Int(value.base)]
        let outer = symbols[Int(base.name.number)]
        if tree.words[outer].contains(.isSelf) {
          written.insert(name)
        } else if case let held = tree.firstMember(outer, of: type), outer != 0, held >= 0,
          let inner = tree.types.innermost(of: tree.typeOf[Int(held)]),
          case let found = tree.firstMember(name, of: inner), found >= 0
        {
          members.append(found)
        } else {
          // Something that is made of it.
          written.insert(outer)
        }
      default: continue
      }
    }
    names[type] = written
    if !members.isEmpty { inner[type] = members }
  }
}
