import SourceModel

// Data that a library keeps for a type of the tree, and gives to one of its methods later.
extension FileEdges {
  /// `queue.dispatch(MailJob.self, letter)`: what `func dequeue(_ context: QueueContext, _ letter: Letter)` takes last.
  mutating func handOn(_ data: [ValueIndex], of call: Call, to methods: [String]) {
    guard let type = typeNamed(by: call) else { return }
    for name in methods {
      for method in tree.members(tree.symbols.find(name) ?? 0, of: type)
      where tree.kindOf[Int(method)] == .function {
        guard let parameter = tree.parameters(of: method).last else { continue }
        for value in data {
          addNodes(firstValue + value, node(of: parameter), .parameter)
          addMembers(value, of: parameter)
        }
      }
    }
  }

  /// The type of the tree that a call names among its arguments.
  private mutating func typeNamed(by call: Call) -> Symbol? {
    for argument in facts.arguments[call.arguments.range] where argument.value >= 0 {
      let value = facts.values[Int(argument.value)]
      guard value.kind == .member, value.base >= 0, words[value.name].contains(.isSelf),
        let type = tree.types.name(of: types[Int(value.base)]), tree.scopes.declares(type)
      else { continue }
      return type
    }
    return nil
  }

  /// `.init(to: address)`, of which only the library says what it makes.
  private mutating func addMembers(_ value: ValueIndex, of parameter: TreeDeclaration) {
    let made = facts.values[Int(value)]
    guard made.kind == .call, made.target >= 0, types[Int(value)] < 0,
      case let call = facts.calls[Int(made.target)], call.callee >= 0,
      case let callee = facts.values[Int(call.callee)], callee.kind == .member, callee.base < 0,
      symbols[Int(callee.name.number)] == tree.words.`init`,
      let type = tree.types.name(of: tree.typeOf[Int(parameter)])
    else { return }
    let initializers = tree.members(tree.words.`init`, of: type)
    for argument in facts.arguments[call.arguments.range] where argument.value >= 0 {
      let label = symbols[Int(argument.label.number)]
      for place in initializers.flatMap({ tree.parameterRange(of: $0) })
      where label != 0 && tree.form(ofParameter: place).label == label {
        addNodes(firstValue + argument.value, node(of: tree.parameter(place)), .parameter)
      }
      guard initializers.isEmpty, case let member = tree.firstMember(label, of: type),
        member >= 0, tree.kindOf[Int(member)] == .property
      else { continue }
      addNodes(firstValue + argument.value, node(of: member), .parameter)
    }
  }
}
