import SourceModel

extension FileEdges {
  /// `post as? UIImage`, where the tree declares a structure `Post`: a value of one type is none of another that neither
  /// inherits from it nor is a protocol. Of a class a subclass may conform to what it does not.
  func isNever(_ edge: FlowEdge) -> Bool {
    guard facts.isSwift, edge.kind == .derived, edge.from >= 0,
      case let cast = facts.values[Int(edge.to)], cast.kind == .operation,
      let type = tree.types.name(of: types[Int(edge.from)]),
      case let declaration = tree.declaration(of: type), declaration >= 0,
      tree.kindOf[Int(declaration)] == .structure || tree.kindOf[Int(declaration)] == .enumeration,
      let name = castType(cast), name != type
    else { return false }
    guard !tree.scopes.declares(name) else { return isValue(name) }
    return tree.words.isText(name) || tree.words.isNumber(name) || tree.words.isConcrete(name)
  }

  private func isValue(_ type: Symbol) -> Bool {
    let declaration = tree.declaration(of: type)
    guard declaration >= 0 else { return false }
    let kind = tree.kindOf[Int(declaration)]
    return kind == .structure || kind == .enumeration || kind == .class
  }

  /// The type that a cast names; nil of any other operation, and of a type that is no plain name.
  private func castType(_ value: Value) -> Symbol? {
    var name = facts.names[value.name][...]
    if let last = name.last, "?!".contains(last) { name = name.dropLast() }
    guard name.first?.isUppercase == true, let symbol = tree.symbols.find(String(name)) else {
      return nil
    }
    let owner = value.scope >= 0 ? tree.ownerOf[Int(first + value.scope)] : 0
    return tree.scopes.type(symbol, in: owner, from: file) ?? symbol
  }
}
