import SourceModel

// What functions of Swift change of what they are given, `append(user, to: &lines)`, and what `mutating` methods change that
// extensions add to types of libraries: `lines.append(user)`. Of a type of the tree its properties hold it.
extension FileEdges {
  /// What a function puts into a place of its own is in the value of the call from then on.
  ///
  /// - Parameter place: the parameter, or what the function is asked of.
  mutating func addChanged(_ value: ValueIndex, by place: Node, of call: Call) {
    addNodes(place, firstValue + value, .returned)
    entered.append(
      Call(
        callee: call.callee, result: value, arguments: call.arguments, offset: call.offset))
    addInto(value)
  }

  /// Whether a parameter or a property of the file holds a closure that changes what it is given: `(inout Request) -> Void`.
  func takesToChange(_ place: TreeDeclaration) -> Bool {
    let index = Int(place - first)
    guard facts.isSwift, facts.declarations.indices.contains(index) else { return false }
    return facts.names.withBytes(of: facts.declarations[index].type) { type in
      // Most types are shorter than such a one can be.
      type.count > 14 && TypeText.mentionsChange(type)
    }
  }

  /// What the function around a value is asked of, where it may change that; -1 in any other.
  func changedReceiver(around value: Value) -> Node {
    guard facts.isSwift, tree.receivers.count > 0,
      case let function = tree.function(around: value.scope, in: file), function >= 0,
      tree.traitsOf[Int(function)].contains(.isWrittenThrough)
    else { return -1 }
    return layout.receiver(of: function, tree)
  }

  /// `self`, or one of its members that is named without it, is written to.
  mutating func addToReceiver(_ index: ValueIndex) {
    guard case let value = facts.values[Int(index)], value.kind == .reference, value.target < 0,
      !words.isCapital(value.name), case let receiver = changedReceiver(around: value),
      receiver >= 0
    else { return }
    let holdsAddress = words[value.name].contains(.holdsAddress)
    addNodes(
      firstValue + index, receiver,
      words[value.name].contains(.isSelf) ? .mention : holdsAddress ? .into : .intoBody)
  }

  /// `append(line)` in an extension of `String`
  mutating func addToReceiver(_ argument: ValueIndex, calling callee: Value) {
    guard case let receiver = changedReceiver(around: callee), receiver >= 0 else { return }
    addNodes(firstValue + argument, receiver, .receiver)
  }
}

extension TypeText {
  /// Whether `inout` stands in a type as written.
  fileprivate static func mentionsChange(_ type: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = "inout ".utf8
    return type.indices.dropLast(word.count).contains { start in
      type[start] == UInt8(ascii: "i") && type[start...].starts(with: word)
    }
  }
}
