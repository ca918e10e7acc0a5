import SourceModel

/// The expressions that Objective-C adds to C.
extension CodeReader {
  /// `[receiver selector:argument ...]`
  mutating func readMessage() -> ValueIndex {
    var result: ValueIndex = -1
    let offset = offset
    readGroup { outer in
      outer.deeper { reader in
        let receiver = reader.readReceiver()
        result = reader.readSelector(of: receiver)
        while reader.position < reader.limit {
          let before = reader.position
          _ = reader.readArgument()
          _ = reader.take(.comma)
          if reader.position == before { reader.advance() }
        }
      }
    }
    return result >= 0 ? result : value(.operation, offset: offset)
  }

  private mutating func readReceiver() -> ValueIndex {
    // `[NSArray<NSString *> array]` compares nothing.
    if peek() == .identifier, peek(1) == .less, let next = afterAngles(position + 1),
      symbol(at: next).isWord
    {
      let receiver = reference(to: position)
      position = next
      return receiver
    }
    return readConditional()
  }

  private mutating func readSelector(of receiver: ValueIndex) -> ValueIndex {
    guard peek().isWord || peek() == .colon else { return receiver }
    let first = position
    if peek().isWord, peek(1) != .colon {
      let callee = value(
        .member, name: name(first), base: receiver, offset: tokens[first].start)
      advance()
      return call(callee, [], offset: tokens[first].start)
    }
    var selector: [UInt8] = []
    var arguments: [Argument] = []
    while peek().isWord && peek(1) == .colon || peek() == .colon || peek() == .colons {
      var label = Name.none
      if peek().isWord {
        label = name(position)
        selector.append(
          contentsOf: bytes[Int(tokens[position].start)..<Int(tokens[position].end)])
        advance()
      }
      selector.append(UInt8(ascii: ":"))
      advance()
      var argument = readAssignment()
      if argument < 0 { argument = value(.operation, offset: offset) }
      arguments.append(Argument(label: label, value: argument))
      while take(.comma) {
        let further = readAssignment()
        if further >= 0 { arguments.append(Argument(label: .none, value: further)) }
      }
    }
    let callee = value(
      .member, name: name(ofType: selector), base: receiver, offset: tokens[first].start)
    return call(callee, arguments, offset: tokens[first].start)
  }

  /// `@"text"`, `@[...]`, `@{...}`, `@(...)`, `@5`, `@selector(...)`.
  mutating func readBoxed() -> ValueIndex {
    let start = position
    let offset = offset
    advance()
    switch peek() {
    case .string:
      let text = readString()
      // The literal begins at the sign, which is a part of it.
      if facts.values[Int(text)].kind == .literal {
        facts.literals[Int(facts.values[Int(text)].target)].offset = offset
      }
      facts.values[Int(text)].offset = offset
      return text
    case .openBracket: return readBoxedList()
    case .openBrace: return readBoxedDictionary()
    case .openParen, .number, .character, .minus, .plus:
      let operation = value(.operation, offset: offset)
      let boxed = readUnary()
      flow(boxed, operation, .derived)
      return operation
    case .identifier:
      if isText(position, "selector") { return readSelectorLiteral(at: offset) }
      if peek(1) == .openParen {
        advance()
        position = after(position)
        return value(.operation, offset: offset)
      }
      return readUnary()
    default:
      position = start + 1
      return value(.operation, offset: offset)
    }
  }

  private mutating func readBoxedList() -> ValueIndex {
    let list = value(.collection, offset: tokens[position - 1].start)
    readGroup { outer in
      outer.deeper { reader in
        while reader.position < reader.limit {
          let before = reader.position
          let element = reader.readArgument()
          reader.flow(element, list, .collected)
          _ = reader.take(.comma)
          if reader.position == before { reader.advance() }
        }
      }
    }
    return list
  }

  private mutating func readBoxedDictionary() -> ValueIndex {
    let list = value(.collection, offset: tokens[position - 1].start)
    readGroup { outer in
      outer.deeper { reader in
        while reader.position < reader.limit {
          let before = reader.position
          let key = reader.readConditional()
          if reader.take(.colon) {
            let element = reader.readArgument()
            let name = reader.keyName(key)
            reader.flow(element, list, .collected, key: name)
          }
          _ = reader.take(.comma)
          if reader.position == before { reader.advance() }
        }
      }
    }
    return list
  }

  /// The key of an element: the text of a literal, or the name of a constant.
  private func keyName(_ key: ValueIndex) -> Name {
    guard key >= 0 else { return .none }
    let value = facts.values[Int(key)]
    switch value.kind {
    case .literal: return facts.literals[Int(value.target)].text
    case .reference, .member: return value.name
    case .element, .call, .collection, .text, .closure, .keyPath, .declaration, .result,
      .operation:
      return .none
    }
  }

  private mutating func readSelectorLiteral(at offset: UInt32) -> ValueIndex {
    advance()
    var selector: [UInt8] = []
    readGroup { reader in
      while reader.position < reader.limit {
        let token = reader.tokens[reader.position]
        selector.append(contentsOf: reader.bytes[Int(token.start)..<Int(token.end)])
        reader.advance()
      }
    }
    let name = name(ofType: selector)
    return value(.reference, name: name, target: binding(of: name), offset: offset)
  }
}
