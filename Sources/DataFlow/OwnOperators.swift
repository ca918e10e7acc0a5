import SourceModel

// Operators that the tree defines are functions that are called: `address => form`.
extension FileEdges {
  /// The steps into such functions and back.
  ///
  /// - Returns: the operations of which what they give is only what these functions make of it.
  mutating func addOperators() -> Set<ValueIndex> {
    guard facts.isSwift, !tree.operators.isEmpty else { return [] }
    var given: [ValueIndex: [ValueIndex]] = [:]
    for edge in facts.edges where edge.kind == .derived && edge.from >= 0 {
      let operation = facts.values[Int(edge.to)]
      guard operation.kind == .operation, !isIdle(operation.scope),
        !tree.operators.range(of: symbols[Int(operation.name.number)]).isEmpty,
        !words[operation.name].contains(.answer)
      else { continue }
      given[edge.to, default: []].append(edge.from)
    }
    var own: Set<ValueIndex> = []
    for (operation, operands) in given.sorted(by: { $0.key < $1.key }) {
      let value = facts.values[Int(operation)]
      let isKnown = words[value.name].contains(.isOperator)
      let fitting = tree.operators[symbols[Int(value.name.number)]].filter {
        fits($0, operands, isKnown: isKnown) && tree.seesModule(of: $0, from: file)
      }
      guard !fitting.isEmpty else { continue }
      if !isKnown { own.insert(operation) }
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

  /// Whether an operator of the tree takes these operands. One that Swift's library has too is only meant where a type of
  /// the tree says so: that a text is added says nothing.
  private func fits(
    _ function: TreeDeclaration, _ operands: [ValueIndex], isKnown: Bool
  ) -> Bool {
    let parameters = tree.parameters(of: function)
    // `a => b => c` is one operation.
    guard parameters.count == 1 ? operands.count == 1 : parameters.count == 2 && operands.count > 1
    else { return false }
    var isSaid = false
    for (operand, parameter) in zip(operands, parameters) {
      let (given, wanted) = (types[Int(operand)], tree.typeOf[Int(parameter)])
      guard given >= 0, wanted >= 0, !tree.isUnknown(wanted) else { continue }
      let isOwn = tree.types.innermost(of: wanted).map(tree.scopes.declares) ?? false
      if given == wanted {
        isSaid = isSaid || isOwn
        continue
      }
      guard var name = tree.types.name(of: wanted), let type = tree.types.name(of: given),
        !tree.words.general.contains(name)
      else { continue }
      if tree.words[name].contains(.isSelf) { name = tree.ownerOf[Int(function)] }
      guard type == name || tree.isAncestor(name, of: type) else { return false }
      isSaid = isSaid || isOwn
    }
    return isSaid || !isKnown
  }
}

extension TreeBuilder {
  /// The operators that have a body, by their names.
  var operators: [(symbol: Symbol, element: TreeDeclaration)] {
    kindOf.indices.lazy.filter {
      kindOf[$0] == .operatorFunction && !traitsOf[$0].contains(.isRequirement)
    }.map { (nameOf[$0], TreeDeclaration($0)) }
  }
}
