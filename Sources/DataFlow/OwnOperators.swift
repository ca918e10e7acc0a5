import SourceModel

// Operators that the tree adds to those of Swift's library are functions that are called: `address => form`. Of one that
// the library has too, as `+`, only all types together tell which is meant, so that it is taken for the library's.
extension FileEdges {
  /// The steps into such functions and back.
  ///
  /// - Returns: the operations of which what they give is only what these functions make of it.
  mutating func addOperators() -> Set<ValueIndex> {
    guard facts.isSwift, !tree.operators.isEmpty else { return [] }
    var given: [ValueIndex: [ValueIndex]] = [:]
    for number in home.busy.edges where facts.edges[number].kind == .derived {
      let edge = facts.edges[number]
      let operation = facts.values[Int(edge.to)]
      guard edge.from >= 0, operation.kind == .operation,
        !tree.operators.range(of: symbols[Int(operation.name.number)]).isEmpty,
        !words[operation.name].contains(.isOperator)
      else { continue }
      given[edge.to, default: []].append(edge.from)
    }
    var own: Set<ValueIndex> = []
    for (operation, operands) in given.sorted(by: { $0.key < $1.key }) {
      let value = facts.values[Int(operation)]
      let fitting = tree.operators[symbols[Int(value.name.number)]].filter {
        fits($0, operands) && tree.seesModule(of: $0, from: file)
      }
      guard !fitting.isEmpty else { continue }
      own.insert(operation)
      for function in fitting { addOperator(function, operation, operands, at: value.offset) }
    }
    return own
  }

  private mutating func addOperator(
    _ function: TreeDeclaration, _ operation: ValueIndex, _ operands: [ValueIndex],
    at offset: UInt32
  ) {
    let parameters = Array(tree.parameters(of: function))
    for (place, operand) in operands.enumerated() {
      let parameter = parameters[min(place, parameters.count - 1)]
      addNodes(firstValue + operand, node(of: parameter), .parameter)
      handOver(operand, to: parameter)
      guard tree.traitsOf[Int(parameter)].contains(.isWrittenThrough) else { continue }
      self.operands[operand] = operands
      addChanged(
        operand, by: node(of: parameter),
        of: Call(callee: -1, result: operation, arguments: .empty, offset: offset))
    }
    self.operands[operation] = operands
    if operands.count > parameters.count {
      addNodes(firstValue + operation, node(of: parameters[0]), .parameter)
      self.operands[operation]?.append(operation)
    }
    guard !answers(function) else { return }
    addNodes(node(of: function), firstValue + operation, .returned)
    entered.append(Call(callee: -1, result: operation, arguments: .empty, offset: offset))
  }

  /// Whether an operator of the tree takes these operands, as far as their types are known.
  private func fits(_ function: TreeDeclaration, _ operands: [ValueIndex]) -> Bool {
    let parameters = tree.parameters(of: function)
    // `a => b => c` is one operation.
    guard parameters.count == 1 ? operands.count == 1 : parameters.count == 2 && operands.count > 1
    else { return false }
    return zip(operands, parameters).allSatisfy { operand, parameter in
      let (given, wanted) = (types[Int(operand)], tree.typeOf[Int(parameter)])
      guard given >= 0, wanted >= 0, !tree.isUnknown(wanted), given != wanted,
        var name = tree.types.name(of: wanted), let type = tree.types.name(of: given),
        !tree.words.general.contains(name)
      else { return true }
      if tree.words[name].contains(.isSelf) { name = tree.ownerOf[Int(function)] }
      return type == name || tree.isAncestor(name, of: type)
    }
  }
}

extension TreeBuilder {
  /// The operators that have a body, by their names.
  var operators: [(symbol: Symbol, element: TreeDeclaration)] {
    kindOf.indices.filter {
      kindOf[$0] == .operatorFunction && !traitsOf[$0].contains(.isRequirement)
    }.map { (nameOf[$0], TreeDeclaration($0)) }
  }
}
