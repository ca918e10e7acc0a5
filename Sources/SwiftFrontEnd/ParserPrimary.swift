import SourceModel

extension Parser {
  /// A name, a literal, a bracketed expression ...; passes nothing where there is none.
  mutating func parsePrimary() -> ValueIndex {
    let token = tokens[index]
    switch token.kind {
    case .identifier:
      return parseName()
    case .dollar:
      return parseClosureArgument()
    case .wildcard:
      advance()
      return -1
    case .integer:
      advance()
      return addLiteral(
        .integer, name(from: token.start, to: token.end), from: token.start, to: token.end)
    case .floatingPoint:
      advance()
      return addLiteral(
        .floatingPoint, name(from: token.start, to: token.end), from: token.start, to: token.end)
    case .regularExpression:
      advance()
      return addLiteral(
        .regularExpression, name(from: token.start, to: token.end), from: token.start,
        to: token.end)
    case .stringStart:
      return parseString()
    case .leftParen:
      return parseTuple()
    case .leftSquare:
      return parseCollection()
    case .leftBrace:
      return parseClosure(isBuilder: false)
    case .period:
      return parseImplicitMember()
    case .backslash:
      return parseKeyPath()
    case .pound:
      return parseMacro()
    default:
      return -1
    }
  }

  private mutating func parseName() -> ValueIndex {
    let token = tokens[index]
    if token.keyword.isReserved, !token.flags.contains(.isEscaped) {
      switch token.keyword {
      case .true, .false:
        advance()
        return addLiteral(
          .boolean, name(from: token.start, to: token.end), from: token.start, to: token.end)
      case .nil:
        advance()
        return addLiteral(
          .null, name(from: token.start, to: token.end), from: token.start, to: token.end)
      case .if, .switch:
        return parseStatementExpression()
      case .`self`, .`Self`, .super, .Any, .`init`, .deinit, .subscript:
        break
      case .extension where kind(after: 1) == .comma || kind(after: 1) == .rightParen:
        // The role in `@attached(extension, ...)`.
        break
      default:
        return -1
      }
    }
    if pattern == .binding, bindsName() {
      declarePatternName(traits: .isConstant)
      return patternBindings.last.map { place(of: $0) } ?? -1
    }
    if kind(after: 1) == .colonColon, kind(after: 2) == .identifier {
      let module = addValue(.reference, name(of: index), at: token.start)
      index += 2
      let value = addValue(.member, name(of: index), base: module, at: tokens[index].start)
      advance()
      skipArgumentNames()
      skipGenericArguments()
      return value
    }
    let value = addReference(name(from: token.start, to: token.end), at: token.start)
    advance()
    skipArgumentNames()
    skipGenericArguments()
    return value
  }

  /// In a pattern after `let`: whether the name here is declared, and not the start of an expression.
  private mutating func bindsName() -> Bool {
    let next = index + 1
    switch tokens[next].kind {
    case .period, .leftParen, .leftSquare: return false
    case .binaryOperator, .prefixOperator, .postfixOperator:
      guard startsWith(0x3C, at: next) else { return true }
      var cursor = TypeCursor(token: next)
      return !scanGenericArguments(&cursor, depth: depth)
    default: return true
    }
  }

  /// `if` or `switch` as a value.
  private mutating func parseStatementExpression() -> ValueIndex {
    let value = addValue(.operation, name(of: index), at: tokens[index].start)
    let start = tails.count
    let (wasPattern, wasCondition) = (pattern, isCondition)
    pattern = .none
    isCondition = false
    if keyword == .if { parseIf() } else { parseSwitch() }
    pattern = wasPattern
    isCondition = wasCondition
    for position in start..<tails.count { addEdge(tails[position], value, .derived) }
    tails.removeLast(tails.count - start)
    return value
  }

  private mutating func parseClosureArgument() -> ValueIndex {
    let token = tokens[index]
    let text = name(of: index)
    advance()
    var target: DeclarationIndex = -1
    if scope >= 0, facts.declarations[Int(scope)].kind == .closure {
      target = implicitParameter(text, of: scope, at: token.start)
    }
    return addValue(.reference, text, target: target, at: token.start)
  }

  private mutating func parseImplicitMember() -> ValueIndex {
    let offset = tokens[index + 1].start
    advance()
    guard kind == .identifier || kind == .wildcard || kind == .integer else { return -1 }
    let value = addValue(.member, name(of: index), at: offset)
    advance()
    skipArgumentNames()
    skipGenericArguments()
    return value
  }

  /// `(a)` is `a`; `(a, label: b)` is a collection.
  private mutating func parseTuple() -> ValueIndex {
    let offset = tokens[index].start
    let mark = openArguments.count
    parseArguments()
    let count = openArguments.count - mark
    defer { openArguments.removeLast(count) }
    if count == 1, openArguments[mark].label == .none { return openArguments[mark].value }
    if pattern != .none { return -1 }
    let value = addValue(.collection, at: offset)
    for position in mark..<openArguments.count {
      let element = openArguments[position]
      addEdge(element.value, value, .collected, key: element.label)
    }
    return value
  }

  /// `[a, b]`, `[k: v]`, `[T]`, `[K: V]`
  private mutating func parseCollection() -> ValueIndex {
    let value = addValue(.collection, at: tokens[index].start)
    let close = close(of: index)
    let isOpenEnded = tokens[index].flags.contains(.isUnmatched)
    let (wasCondition, wasPattern, wasSwitchBody) = (isCondition, pattern, isSwitchBody)
    isCondition = false
    isSwitchBody = false
    advance()
    while index < close {
      let before = index
      if skipDirectiveLine() { continue }
      let element = parseExpression()
      if index < close, keyword == .of {
        advance()
        _ = parseType()
      } else if index < close, take(.colon) {
        let entry = index < close ? parseExpression() : -1
        let key = dictionaryKey(element)
        addEdge(entry, value, .collected, key: key)
        if key == .none { addEdge(element, value, .collected) }
      } else {
        addEdge(element, value, .collected)
      }
      if index > close { index = close }
      if index < close, !take(.comma) {
        if isOpenEnded, isAtLineStart, index > before { break }
        skipToComma(before: close)
      }
      if index == before { skipDamage() }
    }
    if !isOpenEnded {
      index = close
      _ = take(.rightSquare)
    }
    isCondition = wasCondition
    pattern = wasPattern
    isSwitchBody = wasSwitchBody
    return value
  }

  private func dictionaryKey(_ value: ValueIndex) -> Name {
    guard value >= 0 else { return .none }
    let node = facts.values[Int(value)]
    switch node.kind {
    case .literal: return facts.literals[Int(node.target)].text
    case .reference, .member: return node.name
    case .element, .call, .collection, .text, .closure, .keyPath, .declaration, .result,
      .operation:
      return .none
    }
  }

  /// `\Root.a.b`
  private mutating func parseKeyPath() -> ValueIndex {
    let offset = tokens[index].start
    advance()
    var root: ValueIndex = -1
    switch kind {
    case .identifier:
      root = addReference(name(of: index), at: tokens[index].start)
      advance()
      skipGenericArguments()
    case .leftParen, .leftSquare:
      index = min(close(of: index) + 1, last)
    default:
      break
    }
    var path: [UInt8] = []
    parseKeyPathComponents(&path)
    let text = path.withUnsafeBufferPointer { facts.names.add($0) }
    return addValue(.keyPath, text, base: root, at: offset)
  }

  private mutating func parseKeyPathComponents(_ path: inout [UInt8]) {
    while true {
      switch kind {
      case .period, .binaryOperator, .prefixOperator, .postfixOperator:
        guard source[Int(tokens[index].start)] == 0x2E || kind == .period else { return }
        let mayName = source[Int(tokens[index].end) - 1] == 0x2E
        advance()
        guard mayName, kind == .identifier || kind == .integer else { continue }
        if !path.isEmpty { path.append(0x2E) }
        path.append(
          contentsOf: UnsafeBufferPointer(
            start: source + Int(tokens[index].start),
            count: Int(tokens[index].end - tokens[index].start)))
        advance()
        skipArgumentNames()
        skipGenericArguments()
      case .postfixQuestion, .postfixExclamation:
        advance()
      case .leftSquare, .leftParen:
        guard !isAtLineStart else { return }
        let mark = openArguments.count
        // It takes the stack of two.
        depth += 1
        parseArguments()
        depth -= 1
        openArguments.removeLast(openArguments.count - mark)
      default:
        return
      }
    }
  }

  /// `#name(...) { ... }` as a call, `#name` as a reference; the name keeps its `#`.
  private mutating func parseMacro() -> ValueIndex {
    let start = tokens[index].start
    advance()
    guard kind == .identifier else { return -1 }
    let isAvailability =
      text(at: index, is: "available") || text(at: index, is: "unavailable")
      || text(at: index, is: "sourceLocation")
    let end = tokens[index].flags.contains(.isEscaped) ? tokens[index].end + 1 : tokens[index].end
    let callee = addValue(.reference, name(from: start, to: end), at: start)
    advance()
    while kind == .period, kind(after: 1) == .identifier, !isAtLineStart,
      kind(after: 2) == .leftParen || kind(after: 2) == .leftBrace
    {
      break
    }
    skipGenericArguments()
    if isAvailability, kind == .leftParen {
      index = min(close(of: index) + 1, last)
      return -1
    }
    guard kind == .leftParen && !isAtLineStart || kind == .leftBrace && !isCondition else {
      return callee
    }
    return parseMacroCall(of: callee, start: start)
  }
}
