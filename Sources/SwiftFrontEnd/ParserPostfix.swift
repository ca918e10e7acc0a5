import SourceModel

extension Parser {
  /// A primary expression with its members, calls, subscripts and postfix operators.
  mutating func parsePostfix() -> ValueIndex {
    let start = tokens[index].start
    let takesClosure = !startsLiteral
    let first = index
    var value = parsePrimary()
    guard index > first else { return -1 }
    let afterPrimary = index
    var beforeDirective: ValueIndex = -1
    var directives = 0
    while true {
      switch kind {
      case .period:
        guard let member = parseMember(of: value) else { return value }
        value = member
      case .leftParen where !isAtLineStart:
        value = parseCall(of: value, start: start)
      case .leftSquare where !isAtLineStart:
        value = parseSubscript(of: value)
      case .leftBrace:
        guard takesClosure || index > afterPrimary, isTrailingClosure else { return value }
        value = parseTrailingCall(of: value, start: start)
        if kind == .leftBrace { return value }
      case .postfixQuestion, .postfixExclamation:
        advance()
      case .postfixOperator:
        value = parsePostfixOperator(value)
      case .poundIf:
        guard isPostfixDirective else { return value }
        if directives == 0 { beforeDirective = value }
        directives += 1
        _ = skipDirectiveLine()
      case .poundElse, .poundElseif:
        guard directives > 0 else { return value }
        value = beforeDirective
        _ = skipDirectiveLine()
      case .poundEndif:
        guard directives > 0 else { return value }
        directives -= 1
        advance()
      default:
        return value
      }
    }
  }

  private var startsLiteral: Bool {
    switch kind {
    case .integer, .floatingPoint, .stringStart, .regularExpression, .leftSquare: true
    case .identifier: keyword == .true || keyword == .false || keyword == .nil
    default: false
    }
  }

  /// Whether the lines after this `#if` go on with the expression: they start with `.name`.
  private var isPostfixDirective: Bool {
    var token = index
    while token < last, tokens[token].kind == .poundIf {
      token += 1
      while token < last, !tokens[token].flags.contains(.afterNewline) { token += 1 }
    }
    return tokens[token].kind == .period && tokens[min(token + 1, last)].kind == .identifier
  }

  private mutating func parsePostfixOperator(_ operand: ValueIndex) -> ValueIndex {
    let value = addValue(.operation, name(of: index), at: tokens[index].start)
    addEdge(operand, value, .derived)
    advance()
    return value
  }

  /// `.name`, `.0`; nil where no name follows.
  private mutating func parseMember(of base: ValueIndex) -> ValueIndex? {
    let next = kind(after: 1)
    switch next {
    case .identifier, .integer, .wildcard:
      advance()
      return parseMemberName(of: base)
    case .colonColon:
      index += 2
      return kind == .identifier ? parseMemberName(of: base) : base
    case .leftParen, .leftSquare:
      advance()
      return base
    default:
      advance()
      return base
    }
  }

  private mutating func parseMemberName(of base: ValueIndex) -> ValueIndex {
    if kind(after: 1) == .colonColon, kind(after: 2) == .identifier { index += 2 }
    let value = addValue(.member, name(of: index), base: base, at: tokens[index].start)
    if base >= 0, facts.values[Int(base)].kind == .reference,
      facts.values[Int(base)].name == known.selfName
    {
      unresolved.append(value)
    }
    advance()
    skipArgumentNames()
    skipGenericArguments()
    return value
  }

  /// `(_:label:)` after the name of a function.
  mutating func skipArgumentNames() {
    guard kind == .leftParen, !isAtLineStart else { return }
    let close = close(of: index)
    var token = index + 1
    guard token < close else { return }
    while token < close {
      guard tokens[token].kind == .identifier || tokens[token].kind == .wildcard else { return }
      guard tokens[token + 1].kind == .colon || tokens[token + 1].kind == .colonColon else {
        return
      }
      token += 2
    }
    guard token == close else { return }
    index = min(close + 1, last)
  }

  /// Whether the `{` here is an argument of the expression before it.
  private var isTrailingClosure: Bool {
    let next = tokens[min(index + 1, last)]
    if !next.flags.contains(.isEscaped) {
      switch next.keyword {
      case .didSet, .willSet, .`init`, .case: return false
      default: break
      }
    }
    if next.kind == .at, startsAccessors { return false }
    guard isCondition else { return true }
    guard !next.flags.contains(.afterNewline), !tokens[index].flags.contains(.isUnmatched) else {
      return false
    }
    let after = tokens[min(close(of: index) + 1, last)]
    switch after.kind {
    case .leftBrace, .comma: return true
    case .leftSquare, .leftParen, .period, .postfixQuestion, .infixQuestion, .postfixExclamation,
      .colon, .equal, .postfixOperator, .binaryOperator:
      return !after.flags.contains(.afterNewline)
    case .identifier:
      if after.keyword == .where { return true }
      return (after.keyword == .is || after.keyword == .as)
        && !after.flags.contains(.afterNewline)
    default: return false
    }
  }

  /// Whether attributes and an observer's keyword follow the `{` here.
  private var startsAccessors: Bool {
    var token = index + 1
    while token < last, tokens[token].kind == .at {
      if text(at: token + 1, is: "_accessorBlock") { return true }
      guard tokens[token + 1].kind == .identifier else { return false }
      token += 2
      if tokens[token].kind == .leftParen { token = min(close(of: token) + 1, last) }
    }
    let keyword = tokens[token].keyword
    return keyword == .didSet || keyword == .willSet || keyword == .`init`
  }

  /// `(...)`, with the closures that follow it.
  private mutating func parseCall(of callee: ValueIndex, start: UInt32) -> ValueIndex {
    let calleeEnd = previousEnd
    let mark = openArguments.count
    parseArguments()
    if kind == .leftBrace, isTrailingClosure {
      parseTrailingClosures(of: callee, mark: mark)
    }
    return finishCall(of: callee, start: start, calleeEnd: calleeEnd, mark: mark)
  }

  private mutating func parseTrailingCall(of callee: ValueIndex, start: UInt32) -> ValueIndex {
    let calleeEnd = previousEnd
    let mark = openArguments.count
    parseTrailingClosures(of: callee, mark: mark)
    return finishCall(of: callee, start: start, calleeEnd: calleeEnd, mark: mark)
  }

  mutating func finishCall(
    of callee: ValueIndex, start: UInt32, calleeEnd: UInt32, mark: Int
  ) -> ValueIndex {
    let first = UInt32(facts.arguments.count)
    let count = openArguments.count - mark
    for position in mark..<openArguments.count {
      facts.arguments.append(openArguments[position])
    }
    openArguments.removeLast(count)
    let number = Int32(facts.calls.count)
    let value = addValue(.call, target: number, at: start)
    let offset = callee >= 0 ? facts.values[Int(callee)].offset : start
    facts.calls.append(
      Call(
        callee: callee, result: value, arguments: Span32(start: first, count: UInt32(count)),
        offset: offset))
    calleeEnds.append(calleeEnd)
    return value
  }

  private mutating func parseTrailingClosures(of callee: ValueIndex, mark: Int) {
    let isBuilder = callee >= 0 && namesType(callee)
    let closure = parseClosure(isBuilder: isBuilder)
    openArguments.append(Argument(label: .none, value: closure))
    iterate(callee, into: closure, mark: mark)
    while kind == .identifier || kind == .wildcard, kind(after: 1) == .colon,
      kind(after: 2) == .leftBrace,
      keyword != .default || tokens[index].flags.contains(.isEscaped)
    {
      let label = kind == .wildcard ? Name.none : name(of: index)
      index += 2
      let closure = parseClosure(isBuilder: isBuilder)
      openArguments.append(Argument(label: label, value: closure))
    }
  }

  /// Whether a called name looks like a type, whose closures are then taken for builders.
  private func namesType(_ callee: ValueIndex) -> Bool {
    let node = facts.values[Int(callee)]
    guard node.kind == .reference || node.kind == .member else { return false }
    return facts.names.withBytes(of: node.name) { name in
      guard let first = name.first else { return false }
      return (0x41...0x5A).contains(first)
    }
  }

  /// `(a, label: b)`, into `openArguments`.
  mutating func parseArguments() {
    let close = close(of: index)
    let isOpenEnded = tokens[index].flags.contains(.isUnmatched)
    let (wasCondition, wasSwitchBody) = (isCondition, isSwitchBody)
    isCondition = false
    isSwitchBody = false
    advance()
    while index < close {
      let before = index
      if skipDirectiveLine() { continue }
      var label = Name.none
      if kind == .identifier || kind == .wildcard || kind == .dollar, kind(after: 1) == .colon {
        if kind != .wildcard { label = name(of: index) }
        index += 2
      } else if kind == .colon {
        advance()
      }
      let value = index < close ? parseArgumentValue() : -1
      openArguments.append(Argument(label: label, value: value))
      if index > close { index = close }
      if index < close, !take(.comma) {
        if isOpenEnded, isAtLineStart, index > before { break }
        skipToComma(before: close)
      }
      if index == before { skipDamage() }
    }
    if !isOpenEnded {
      index = close
      if kind == .rightParen || kind == .rightSquare { advance() }
    }
    isCondition = wasCondition
    isSwitchBody = wasSwitchBody
  }

  private mutating func parseArgumentValue() -> ValueIndex {
    switch kind {
    case .binaryOperator, .prefixOperator, .postfixOperator, .infixQuestion, .arrow, .equal:
      switch kind(after: 1) {
      case .comma, .rightParen, .rightSquare:
        let value = addReference(name(of: index), at: tokens[index].start)
        advance()
        return value
      default:
        return parseExpression()
      }
    default:
      return parseExpression()
    }
  }

  /// After damage in a list: to the next element.
  mutating func skipToComma(before close: Int) {
    let start = index
    while index < close, kind != .comma {
      index = kind.opensBracket ? max(self.close(of: index), index + 1) : index + 1
    }
    index = min(index, close)
    guard index > start else { return }
    let reason = facts.names.add("unexpected token")
    addGap(from: tokens[start].start, to: max(previousEnd, tokens[start].start), reason)
    _ = index < close && take(.comma)
  }

  private mutating func parseSubscript(of base: ValueIndex) -> ValueIndex {
    let mark = openArguments.count
    let offset = tokens[index].start
    let wasPattern = pattern
    pattern = .none
    parseArguments()
    pattern = wasPattern
    var key = Name.none
    if openArguments.count > mark { key = elementKey(openArguments[mark].value) }
    let value = addValue(.element, key, base: base, at: offset)
    for position in mark..<openArguments.count where openArguments[position].label != .none {
      addEdge(
        openArguments[position].value, value, .derived, key: openArguments[position].label)
    }
    openArguments.removeLast(openArguments.count - mark)
    if kind == .leftBrace, isTrailingClosure { _ = parseClosure(isBuilder: false) }
    return value
  }

  /// The text that a key is, or the name that a type has for it: `.email`, `Keys.email`, `Keys.email.rawValue`. What a
  /// variable holds is not known.
  private func elementKey(_ value: ValueIndex) -> Name {
    guard value >= 0 else { return .none }
    let node = facts.values[Int(value)]
    switch node.kind {
    case .literal:
      let literal = facts.literals[Int(node.target)]
      return literal.kind == .string ? literal.text : .none
    case .member:
      guard node.base >= 0 else { return node.name }
      if facts.names.withBytes(of: node.name, { $0.elementsEqual("rawValue".utf8) }) {
        return elementKey(node.base)
      }
      let type = facts.values[Int(node.base)]
      let isType =
        (type.kind == .reference || type.kind == .member)
        && facts.names.withBytes(of: type.name) {
          $0.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
        }
      return isType ? node.name : .none
    // A constant of the platform, as types are no keys: `info[UIImagePickerControllerOriginalImage]`.
    case .reference:
      return facts.names.withBytes(of: node.name) {
        $0.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
      }
        ? node.name : .none
    case .element, .call, .collection, .text, .closure, .keyPath, .declaration, .result,
      .operation:
      return .none
    }
  }
}

extension Parser {
  /// The arguments and closures of a macro, from the `(` or `{`.
  mutating func parseMacroCall(of callee: ValueIndex, start: UInt32) -> ValueIndex {
    let calleeEnd = previousEnd
    let mark = openArguments.count
    if kind == .leftParen { parseArguments() }
    if kind == .leftBrace, isTrailingClosure { parseTrailingClosures(of: callee, mark: mark) }
    return finishCall(of: callee, start: start, calleeEnd: calleeEnd, mark: mark)
  }
}
