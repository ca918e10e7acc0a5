import SourceModel

/// Expressions. A value of -1 means that there was none to read.
///
/// `*p`, `&x` and `(x)` are the value of `p` and `x` themselves: they mean the same data, and a call
/// that is given `&x` can write to it.
extension CodeReader {
  /// Reads an expression with its commas; the value is the last one.
  mutating func readExpression() -> ValueIndex {
    var last = readAssignment()
    while take(.comma) {
      let next = readAssignment()
      if next >= 0 { last = next }
    }
    return last
  }

  /// Reads an expression without commas.
  mutating func readAssignment() -> ValueIndex {
    var result: ValueIndex = -1
    deeper { result = $0.readAssignmentInside() }
    return result
  }

  private mutating func readAssignmentInside() -> ValueIndex {
    let isIndirect = peek() == .star
    let target = readConditional()
    let kind: FlowKind
    switch peek() {
    case .assign: kind = .assigned
    case .compoundAssign: kind = .derived
    default: return target
    }
    advance()
    let from = readInitializer()
    guard target >= 0 else { return from }
    // `*(buffer + length) = x` writes to the buffer.
    let isPlace = facts.values[Int(target)].kind != .operation
    for place in isPlace ? [target] : places(in: target) {
      flow(from, place, kind)
      noteWriting(to: place, throughPointer: isIndirect || !isPlace)
      writeToPointees(from, place, kind, throughPointer: isIndirect || !isPlace)
    }
    if isPlace, !isIndirect, facts.values[Int(target)].kind == .reference {
      point(facts.values[Int(target)].target, to: from)
    }
    return target
  }

  /// Reads a conditional expression; a chain of them is no deeper than one.
  mutating func readConditional() -> ValueIndex {
    let offset = offset
    let condition = readBinary(1)
    guard peek() == .question else { return condition }
    let result = value(.operation, offset: offset)
    var last = condition
    while take(.question) {
      if take(.colon) {
        // `a ?: b`: the condition is the value.
        flow(last, result, .derived)
      } else {
        let then = readAssignment()
        flow(then, result, .derived)
        guard take(.colon) else { return result }
      }
      last = readBinary(1)
    }
    flow(last, result, .derived)
    return result
  }

  private mutating func readBinary(_ least: Int) -> ValueIndex {
    let offset = offset
    var left = readUnary()
    var operation: ValueIndex = -1
    while true {
      let symbol = peek()
      let precedence = symbol.precedence
      guard precedence >= least, precedence > 0 else { return left }
      // What is written without a left side is a prefix of the next thing, not an operator.
      if left < 0 { return left }
      let name = symbol.answers ? name(position) : .none
      advance()
      let right = readBinary(precedence + 1)
      if right < 0 { continue }
      if operation < 0 || operation != left || name != facts.values[Int(operation)].name {
        operation = value(.operation, name: name, offset: offset)
        flow(left, operation, .derived)
      }
      flow(right, operation, .derived)
      left = operation
    }
  }

  /// Reads prefixes, then a value with what follows it.
  mutating func readUnary() -> ValueIndex {
    let offset = offset
    var isChanged = false
    var name = Name.none
    prefixes: while true {
      switch peek() {
      case .star, .ampersand, .plusPlus, .minusMinus, .qualifier, .prefixKeyword, .and: advance()
      case .exclamation:
        isChanged = true
        name = self.name(position)
        advance()
      case .tilde, .plus, .minus:
        isChanged = true
        advance()
      case .openParen where isCast(position):
        let next = after(position)
        if symbol(at: next) == .openBrace {
          let type = lastWord(in: position..<next)
          position = next
          let list = readInitializer()
          return readPostfix(
            made(list, type, offset: offset), isChanged: isChanged, name, offset: offset)
        }
        isChanged = true
        position = next
      case .sizeof:
        return readSize()
      default: break prefixes
      }
    }
    let start = position
    let primary = readPrimary()
    // A cast of nothing is a type in parentheses: the argument of a macro.
    if primary < 0, position == start { return isChanged ? value(.operation, offset: offset) : -1 }
    return readPostfix(primary, isChanged: isChanged, name, offset: offset)
  }

  /// A value of a type that a list of its members makes: `(struct request){ .url = url }`.
  private mutating func made(_ list: ValueIndex, _ type: Name, offset: UInt32) -> ValueIndex {
    guard list >= 0, type != .none else { return list }
    let made = value(.operation, name: type, offset: offset)
    flow(list, made, .assigned)
    return made
  }

  /// The last word of a type in parentheses; none of an array.
  private mutating func lastWord(in range: Range<Int>) -> Name {
    guard !range.contains(where: { symbol(at: $0) == .openBracket }),
      let last = range.last(where: { symbol(at: $0) == .identifier })
    else { return .none }
    return name(last)
  }

  /// - Parameter name: of the prefix, where it makes yes or no of the value.
  private mutating func readPostfix(
    _ primary: ValueIndex, isChanged: Bool, _ name: Name, offset: UInt32
  ) -> ValueIndex {
    let whole = readSuffixes(of: primary)
    guard isChanged else { return whole }
    let operation = value(.operation, name: name, offset: offset)
    flow(whole, operation, .derived)
    return operation
  }

  /// The size of something is not its data.
  private mutating func readSize() -> ValueIndex {
    let result = value(.operation, offset: offset)
    advance()
    if peek() == .openParen {
      position = after(position)
    } else {
      deeper { _ = $0.readUnary() }
    }
    return result
  }

  private mutating func readSuffixes(of primary: ValueIndex) -> ValueIndex {
    var result = primary
    while true {
      switch peek() {
      case .openParen:
        result = readCall(of: result, offset: offsetOfName(result))
      case .openBracket:
        result = readElement(of: result)
      case .period, .arrow, .colons:
        var next = position + 1
        if symbol(at: next) == .star { next += 1 }
        if symbol(at: next) == .tilde || symbol(at: next) == .templateKeyword { next += 1 }
        guard symbol(at: next).isWord else { return result }
        result = value(
          .member, name: name(next), base: result, offset: tokens[next].start)
        position = next + 1
      case .plusPlus, .minusMinus: advance()
      case .less where isCPlusPlus:
        // `cast<Account>(x)`
        guard let next = afterAngles(position),
          symbol(at: next) == .openParen
            || symbol(at: next) == .colons || symbol(at: next) == .openBrace
        else { return result }
        position = next
      case .openBrace where isCPlusPlus && isConstruction(result):
        let list = readInitializer()
        let construction = call(
          result, [Argument(label: .none, value: list)], offset: offsetOfName(result))
        result = construction
      default: return result
      }
    }
  }

  /// `Account{...}` is a value, `if (x) {` is not: only right after the name of a type.
  private func isConstruction(_ value: ValueIndex) -> Bool {
    guard value >= 0, facts.values[Int(value)].kind == .reference else { return false }
    let target = facts.values[Int(value)].target
    return target >= 0 && facts.declarations[Int(target)].kind.isType
  }

  private func offsetOfName(_ value: ValueIndex) -> UInt32 {
    value >= 0 ? facts.values[Int(value)].offset : offset
  }

  /// Reads the arguments of a call; `position` is at their parenthesis.
  mutating func readCall(of callee: ValueIndex, offset: UInt32) -> ValueIndex {
    var arguments: [Argument] = []
    readGroup { arguments = $0.readArguments() }
    return call(callee, arguments, offset: offset)
  }

  private mutating func readArguments() -> [Argument] {
    var result: [Argument] = []
    while position < limit {
      let start = offset
      var argument = readArgument()
      if argument < 0 { argument = value(.operation, offset: start) }
      result.append(Argument(label: .none, value: argument))
      if !take(.comma) { break }
    }
    return result
  }

  /// Reads up to the next comma whatever is there; the argument of a macro need not be a value.
  mutating func readArgument() -> ValueIndex {
    var result: ValueIndex = -1
    let start = offset
    while position < limit, peek() != .comma {
      let before = position
      let next: ValueIndex
      if peek() == .openBrace, isBlock(position) {
        next = -1
        readGroup { outer in outer.deeper { $0.readStatements() } }
      } else if peek() == .returnKeyword || peek() == .ifKeyword {
        next = -1
        readStatement()
      } else {
        next = peek() == .openBrace ? readInitializer() : readAssignment()
      }
      if position == before { advance() }
      if next >= 0, result >= 0 {
        let joined = value(.operation, offset: start)
        flow(result, joined, .derived)
        flow(next, joined, .derived)
        result = joined
      } else if next >= 0 {
        result = next
      }
    }
    return result
  }

  /// Whether braces hold statements and not a list.
  private func isBlock(_ open: Int) -> Bool {
    let end = enclosed(by: open).end
    return end > open + 1
      && (symbol(at: end - 1) == .semicolon || symbol(at: end - 1) == .closeBrace)
  }

  private mutating func readElement(of base: ValueIndex) -> ValueIndex {
    let offset = offset
    var key: ValueIndex = -1
    readGroup { reader in
      key = reader.readExpression()
      reader.position = reader.limit
    }
    let start = base >= 0 ? facts.values[Int(base)].offset : offset
    return value(.element, name: elementKey(key), base: base, offset: start)
  }

  /// The text that a key is, or the constant that names it: `info[UIImagePickerControllerOriginalImage]`,
  /// `info[kEmailKey]`. What stands in a variable is not known.
  private func elementKey(_ key: ValueIndex) -> Name {
    guard key >= 0 else { return .none }
    let value = facts.values[Int(key)]
    switch value.kind {
    case .literal:
      let literal = facts.literals[Int(value.target)]
      return literal.kind == .string ? literal.text : .none
    case .reference:
      let isConstant = facts.names.withBytes(of: value.name) { name in
        let start = name.first == UInt8(ascii: "k") ? 1 : 0
        guard name.count > start + 1 else { return false }
        return (0x41...0x5A).contains(name[start])
          && name.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
      }
      return isConstant && facts.language.group == .objectiveC ? value.name : .none
    case .member, .element, .call, .collection, .text, .closure, .keyPath, .declaration, .result,
      .operation:
      return .none
    }
  }
}
