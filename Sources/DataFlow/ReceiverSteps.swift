import SourceModel

/// What a call is asked of.
struct Receiver {
  let node: Node
  /// One of the functions that it can mean.
  let function: TreeDeclaration
}

// What the functions that extensions add to types of libraries are asked of: `email.trimmed()`.
extension FileEdges {
  /// The steps within such functions from what they are asked of, and into those that are read as properties.
  mutating func addReceivers() {
    guard tree.receivers.count > 0 else { return }
    let hasOwn = !tree.receivers.numbers(in: file).isEmpty
    let values = facts.values
    for index in home.busy.values {
      let value = values[index]
      guard value.kind == .reference || value.kind == .member else { continue }
      let index = ValueIndex(index)
      if hasOwn, value.kind == .reference { addMention(index, value) }
      if targets[Int(index)] >= 0, !isCalled[Int(index)] { addComputed(index, value) }
    }
  }

  /// `self`, and members of a library's type that are named without it. What is called may be a function of the library
  /// that is no method.
  private mutating func addMention(_ index: ValueIndex, _ value: Value) {
    guard value.target < 0, targets[Int(index)] < 0, !words.isCapital(value.name),
      case let word = words[value.name], !word.contains(.answers),
      word.contains(.isSelf) || facts.isSwift && isMember(index, value, word),
      case let receiver = receiver(around: value.scope), receiver >= 0
    else { return }
    addNodes(receiver, firstValue + index, word.contains(.isSelf) ? .mention : .member)
    if isCalled[Int(index)] { ownMembers.insert(index) }
  }

  private mutating func isMember(
    _ index: ValueIndex, _ value: Value, _ word: WordMeaning
  ) -> Bool {
    isCalled[Int(index)]
      ? word.contains(.converts) : !words.first(of: value.name).contains(.tells)
  }

  /// What a computed property gives is what it makes of this receiver, as what a function gives.
  private mutating func addComputed(_ index: ValueIndex, _ value: Value) {
    for function in computed(targets[Int(index)]) {
      guard case let receiver = receiver(of: value), receiver >= 0 else { continue }
      addNodes(receiver, layout.receiver(of: function, tree), .parameter)
      addNodes(node(of: function), firstValue + index, .returned)
      receivers[index] = Receiver(node: receiver, function: function)
      entered.append(Call(callee: index, result: index, arguments: .empty, offset: value.offset))
      made.insert(index)
    }
  }

  /// The functions that compute what a member is; of Objective-C those are methods.
  private func computed(_ member: TreeDeclaration) -> [TreeDeclaration] {
    guard tree.kindOf[Int(member)] == .property || !tree.isSwift(member),
      case let owner = tree.ownerOf[Int(member)], owner != 0
    else { return [] }
    if tree.isSwift(member) { return tree.receivers.contains(member) ? [member] : [] }
    return tree.members(tree.nameOf[Int(member)], of: owner).filter(tree.receivers.contains)
  }

  /// The steps into what functions that a call can mean are asked of.
  mutating func addReceivers(of call: Call) {
    guard tree.receivers.count > 0, call.callee >= 0 else { return }
    for number in called.functions {
      let function = found.meanings.functions[number]
      let place = layout.receiver(of: function, tree)
      guard place >= 0, case let receiver = receiver(of: facts.values[Int(call.callee)]),
        receiver >= 0
      else { continue }
      addNodes(receiver, place, .parameter)
      receivers[call.result] = Receiver(node: receiver, function: function)
      let base = facts.values[Int(call.callee)].base
      if base >= 0, receiver == firstValue + base, facts.isSwift,
        tree.traitsOf[Int(function)].contains(.isWrittenThrough)
      {
        receivers[base] = Receiver(node: receiver, function: function)
        addChanged(base, by: place, of: call)
      }
    }
  }

  /// The node of what a member is asked of: what stands before it, or `self`; -1 where that is an object of the tree, or a
  /// type.
  private func receiver(of member: Value) -> Node {
    switch member.kind {
    case .member: return member.base < 0 ? -1 : firstValue + member.base
    case .reference: return receiver(around: member.scope)
    case .element, .literal, .call, .collection, .text, .closure, .keyPath, .declaration, .result,
      .operation:
      return -1
    }
  }

  /// The node of what the function around a value is asked of, or -1.
  private func receiver(around scope: DeclarationIndex) -> Node {
    var scope = scope
    while scope >= 0, !facts.declarations[Int(scope)].kind.isType {
      let receiver = layout.receiver(of: first + scope, tree)
      if receiver >= 0 { return receiver }
      scope = facts.declarations[Int(scope)].parent
    }
    return -1
  }
}
