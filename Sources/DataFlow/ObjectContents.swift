import SourceModel

/// What becomes of data that is put into an object.
extension FileEdges {
  /// What an initialiser gives to a property of a structure is in what it makes. An object is handed around for other
  /// reasons than what is in it, unless it is made to be written down; a view shows something, and holds it for nobody.
  mutating func addMade(_ edge: FlowEdge) {
    guard edge.from >= 0, case let property = targets[Int(edge.to)], property >= 0,
      tree.kindOf[Int(property)] == .property,
      case let function = tree.function(
        around: facts.values[Int(edge.to)].scope, in: file),
      function >= 0, tree.kindOf[Int(function)] == .initializer,
      case let type = tree.ownerOf[Int(function)], type == tree.ownerOf[Int(property)],
      case let parent = tree.parent(of: property), parent >= 0,
      tree.kindOf[Int(parent)] == .structure && !isView(type: type)
        || tree.kindOf[Int(parent)] == .class && isWrittenDown(type),
      !keepsObject(property)
    else { return }
    addNodes(firstValue + edge.to, node(of: function), .intoBody)
    made.insert(edge.to)
  }

  /// Whether a property holds an object that is not meant to be written down.
  private func keepsObject(_ property: TreeDeclaration) -> Bool {
    guard let type = tree.types.innermost(of: tree.typeOf[Int(property)]), tree.isObject(type)
    else {
      return false
    }
    return !isWrittenDown(type)
  }

  private func isView(type: Symbol) -> Bool {
    guard showsViews, let view = tree.symbols.find("View") else { return false }
    return tree.isAncestor(view, of: type)
  }

  /// Whether values of a type are meant to be written down for somebody else.
  func isWrittenDown(_ type: Symbol) -> Bool {
    for index in tree.ancestorRange(of: type) where tree.words.isEncodable(tree.ancestor(index)) {
      return true
    }
    return false
  }

  /// What is written to a property with a wrapper of the tree, `@Stored var email`, is what the wrapper is given.
  mutating func addWrappers() {
    guard facts.isSwift else { return }
    for attribute in facts.attributes where attribute.declaration >= 0 {
      let declaration = facts.declarations[Int(attribute.declaration)]
      guard declaration.kind == .property || declaration.kind == .variable,
        case let symbol = symbols[Int(attribute.name.number)], symbol != 0,
        case let owner = tree.ownerOf[Int(first + attribute.declaration)],
        let wrapper = tree.scopes.type(symbol, in: owner, from: file),
        case let wrapped = tree.firstMember(tree.words.wrappedValue, of: wrapper), wrapped >= 0
      else { continue }
      addNodes(node(of: first + attribute.declaration), node(of: wrapped), .mention)
    }
  }

  /// `curl_easy_setopt(x->easy, ...)` before `curl_easy_perform(x->easy)`: what a function puts into an object of a
  /// library, and hands on by itself, is not in those that others keep in a field of that name. Whether it is so.
  mutating func addToHandle(_ index: ValueIndex, _ field: TreeDeclaration) -> Bool {
    guard !facts.isSwift, tree.kindOf[Int(field)] == .field, isHandle(tree.typeOf[Int(field)])
    else { return false }
    if handles == nil { handles = HandleMentions(facts) }
    guard let others = handles?.others(beside: index, facts, isWritten), !others.isEmpty else {
      return false
    }
    for other in others { add(index, other, .mention) }
    return true
  }

  /// Whether a type is one of a library, neither text nor number.
  private func isHandle(_ type: TypeID) -> Bool {
    guard let name = tree.types.name(of: type), !tree.scopes.declares(name) else { return false }
    return !tree.words.isText(name) && !tree.words.isNumber(name) && !tree.words.isAnything(name)
      && !tree.words.saysYesOrNo(name)
  }
}
