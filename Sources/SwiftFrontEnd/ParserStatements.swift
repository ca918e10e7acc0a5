import SourceModel

extension Parser {
  /// Statements and declarations up to a token, which is not passed.
  ///
  /// What the block gives as its value stays in `tails`: its only expression, or all in a builder. In one that nothing says
  /// to be a builder a text may stand by itself, which would do nothing elsewhere.
  mutating func parseStatements(until close: Int) {
    let start = tails.count
    var count = 0
    defer {
      if count > 1, !isBuilder, !tails[start...].contains(where: isText) {
        tails.removeLast(tails.count - start)
      }
    }
    while index < close {
      if kind == .semicolon {
        advance()
        continue
      }
      if skipDirectiveLine() { continue }
      if isSwitchBody, isAtCaseLabel { return }
      let before = index
      parseStatement()
      if index == before { skipDamage() }
      if index > close { index = close }
      count += 1
    }
  }

  private func isText(_ value: ValueIndex) -> Bool {
    let value = facts.values[Int(value)]
    return value.kind == .text
      || value.kind == .literal && value.target >= 0
        && facts.literals[Int(value.target)].kind == .string
  }

  /// `case`, `default`, `@unknown default`, and nothing of it in backticks.
  private var isAtCaseLabel: Bool {
    switch keyword {
    case .case: return !tokens[index].flags.contains(.isEscaped)
    case .default: return kind(after: 1) == .colon
    default:
      return kind == .at && (keyword(after: 2) == .default || keyword(after: 2) == .case)
        && kind(after: 1) == .identifier
    }
  }

  /// `#if` and its kin; the condition is passed, and all branches are read.
  mutating func skipDirectiveLine() -> Bool {
    switch kind {
    case .poundIf, .poundElseif:
      advance()
      while index < last, !isAtLineStart {
        if kind.opensBracket { index = max(close(of: index), index) }
        advance()
      }
      return true
    case .poundElse, .poundEndif:
      advance()
      return true
    default:
      return false
    }
  }

  /// `{ ... }` with its own names.
  mutating func parseBlock() {
    guard kind == .leftBrace else { return }
    guard depth < Parser.depthLimit else { return skipTooDeep() }
    depth += 1
    let close = close(of: index)
    let mark = bindings.mark
    let (wasSwitchBody, wasCondition, wasPattern) = (isSwitchBody, isCondition, pattern)
    isSwitchBody = false
    isCondition = false
    pattern = .none
    advance()
    parseStatements(until: close)
    index = close
    _ = take(.rightBrace)
    isSwitchBody = wasSwitchBody
    isCondition = wasCondition
    pattern = wasPattern
    bindings.leave(to: mark)
    depth -= 1
  }

  /// A block that gives no value.
  private mutating func parseInertBlock() {
    let start = tails.count
    parseBlock()
    if !isBuilder { tails.removeLast(tails.count - start) }
  }

  mutating func parseStatement() {
    if kind == .identifier, !tokens[index].flags.contains(.isEscaped) {
      if parseKeywordStatement() { return }
      if kind(after: 1) == .colon, !isSwitchBody || keyword != .default {
        if isLabel {
          index += 2
          return parseStatement()
        }
      }
    } else if kind == .at, startsDeclaration(at: index) {
      return parseDeclaration()
    }
    let value = parseExpression()
    if value >= 0 { tails.append(value) }
  }

  /// `outer:` before a loop or a block.
  private var isLabel: Bool {
    switch keyword(after: 2) {
    case .for, .while, .repeat, .do, .if, .switch: true
    default: false
    }
  }

  private mutating func parseKeywordStatement() -> Bool {
    switch keyword {
    case .none: return false
    case .if: parseIf()
    case .guard: parseGuard()
    case .for: parseFor()
    case .while: parseWhile()
    case .repeat:
      guard kind(after: 1) == .leftBrace else { return false }
      advance()
      parseInertBlock()
      if take(.while) { _ = parseConditionExpression() }
    case .switch: parseSwitch()
    case .do: parseDo()
    case .defer:
      advance()
      parseInertBlock()
    case .return: parseReturn()
    case .throw:
      advance()
      _ = parseExpression()
    case .break, .continue, .fallthrough:
      let isFallthrough = keyword == .fallthrough
      advance()
      if !isFallthrough, kind == .identifier, !isAtLineStart, !keyword.isReserved { advance() }
    case .yield:
      guard startsContextualOperand(allowsParen: true) else { return false }
      advance()
      let value = parseExpression()
      addEdge(value, result(of: scope), .returned)
    case .discard, .then:
      guard startsContextualOperand(allowsParen: false) else { return false }
      advance()
      let value = parseExpression()
      if value >= 0 { tails.append(value) }
    default:
      guard startsDeclaration(at: index) else { return false }
      parseDeclaration()
    }
    return true
  }

  private func startsContextualOperand(allowsParen: Bool) -> Bool {
    let next = tokens[min(index + 1, last)]
    guard !next.flags.contains(.afterNewline) else { return false }
    switch next.kind {
    case .identifier: return !next.keyword.startsStatement && next.keyword != .in
    case .dollar, .integer, .floatingPoint, .stringStart, .prefixAmpersand, .prefixOperator:
      return true
    case .leftParen: return allowsParen && next.flags.contains(.afterSpace)
    default: return false
    }
  }

  private mutating func parseReturn() {
    advance()
    guard startsReturnedValue else { return }
    let value = parseExpression()
    addEdge(value, result(of: scope), .returned)
  }

  private var startsReturnedValue: Bool {
    switch kind {
    case .rightBrace, .rightParen, .rightSquare, .semicolon, .endOfFile, .poundIf, .poundElse,
      .poundElseif, .poundEndif, .interpolationEnd:
      return false
    case .identifier:
      guard keyword != .none, !tokens[index].flags.contains(.isEscaped) else { return true }
      if keyword == .if || keyword == .switch { return !isAtLineStart }
      if keyword == .repeat { return kind(after: 1) != .leftBrace }
      if keyword.startsStatement { return false }
      return keyword == .`init` || !startsDeclaration(at: index)
    case .at:
      return !startsDeclaration(at: index)
    default:
      return true
    }
  }

  mutating func parseConditionExpression() -> ValueIndex {
    let was = isCondition
    isCondition = true
    let value = parseExpression()
    isCondition = was
    return value
  }

  /// The whole chain of `if`, `else if`, `else`.
  mutating func parseIf() {
    while true {
      let mark = bindings.mark
      advance()
      parseConditions()
      parseBlock()
      bindings.leave(to: mark)
      guard take(.else) else { return }
      guard keyword == .if else { break }
    }
    parseBlock()
  }

  private mutating func parseGuard() {
    advance()
    parseConditions()
    _ = take(.else)
    let start = tails.count
    parseBlock()
    tails.removeLast(tails.count - start)
  }

  private mutating func parseWhile() {
    let mark = bindings.mark
    advance()
    parseConditions()
    parseInertBlock()
    bindings.leave(to: mark)
  }

  private mutating func parseDo() {
    advance()
    if take(.throws), kind == .leftParen { index = min(close(of: index) + 1, last) }
    parseBlock()
    while keyword == .catch {
      let mark = bindings.mark
      parseCatch()
      bindings.leave(to: mark)
    }
  }

  private mutating func parseCatch() {
    let offset = tokens[index].start
    advance()
    if kind == .leftBrace {
      let error = declare(
        Declaration(
          kind: .variable, traits: .isConstant, name: known.error, parent: scope, offset: offset,
          end: offset))
      bindings.bind(known.error, to: error)
    } else {
      parseCaseItems(subject: -1)
    }
    parseBlock()
  }

  private mutating func parseFor() {
    let mark = bindings.mark
    advance()
    while keyword == .try || keyword == .await || keyword == .unsafe {
      advance()
      if kind == .postfixExclamation || kind == .postfixQuestion { advance() }
    }
    let start = patternBindings.count
    if take(.case) {
      parseMatchingPattern()
    } else {
      parseBindingPattern(traits: .isConstant)
      if take(.colon) { parsePatternType(start) }
    }
    guard take(.in) else {
      patternBindings.removeLast(patternBindings.count - start)
      return bindings.leave(to: mark)
    }
    let sequence = parseConditionExpression()
    linkPattern(from: start, to: sequence, .iterated)
    if take(.where) { _ = parseConditionExpression() }
    parseInertBlock()
    bindings.leave(to: mark)
  }

  private mutating func parsePatternType(_ start: Int) {
    let type = parseType()
    guard patternBindings.count == start + 1 else { return }
    facts.declarations[Int(patternBindings[start])].type = type
  }

  mutating func parseSwitch() {
    advance()
    let subject = kind == .leftBrace ? -1 : parseConditionExpression()
    guard kind == .leftBrace else { return }
    guard depth < Parser.depthLimit else { return skipTooDeep() }
    depth += 1
    let close = close(of: index)
    let (wasSwitchBody, wasCondition) = (isSwitchBody, isCondition)
    isSwitchBody = true
    isCondition = false
    advance()
    while index < close {
      let before = index
      if skipDirectiveLine() { continue }
      parseSwitchCase(subject: subject, close: close)
      if index == before { skipDamage() }
      if index > close { index = close }
    }
    index = close
    _ = take(.rightBrace)
    isSwitchBody = wasSwitchBody
    isCondition = wasCondition
    depth -= 1
  }

  private mutating func parseSwitchCase(subject: ValueIndex, close: Int) {
    let mark = bindings.mark
    if kind == .at, isAtCaseLabel { index += 2 }
    if take(.case) {
      parseCaseItems(subject: subject)
      _ = take(.colon)
    } else if keyword == .default, kind(after: 1) == .colon {
      index += 2
    }
    parseStatements(until: close)
    bindings.leave(to: mark)
  }
}
