import SourceModel

// Members that are named by a path among the arguments of a call.
extension FileEdges {
  /// `users.map(\.email)`: the key path stands for the member.
  mutating func addKeyPaths(_ call: Call) {
    for number in call.arguments.range {
      let argument = facts.arguments[number]
      guard argument.value >= 0, case let value = facts.values[Int(argument.value)],
        value.kind == .keyPath, call.callee >= 0,
        case let callee = facts.values[Int(call.callee)], callee.kind == .member, callee.base >= 0
      else { continue }
      let element = tree.types.element(of: types[Int(callee.base)])
      guard
        let member = member(at: value.name, of: element >= 0 ? element : types[Int(callee.base)])
      else { continue }
      addNodes(node(of: member), firstValue + argument.value, .mention)
      keyPathTargets[argument.value] = member
    }
  }

  /// The member at the end of a path such as `address.city`.
  private func member(at path: Name, of type: TypeID) -> TreeDeclaration? {
    var type = type
    var found: TreeDeclaration?
    for part in facts.names[path].split(separator: ".") {
      guard let owner = tree.types.name(of: type), let symbol = tree.symbols.find(String(part)),
        case let member = tree.firstMember(symbol, of: owner), member >= 0
      else { return nil }
      found = member
      type = tree.typeOf[Int(member)]
    }
    return found
  }
}
