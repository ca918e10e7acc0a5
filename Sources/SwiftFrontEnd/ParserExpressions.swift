import SourceModel

extension Parser {
  /// An expression with its operators, ternaries and assignments; -1 where it has no value to follow.
  mutating func parseExpression() -> ValueIndex {
    guard depth < Parser.depthLimit else {
      skipTooDeep()
      return -1
    }
    depth += 1
    defer { depth -= 1 }
    if pattern != .none {
      if keyword == .let || keyword == .var || keyword == .inout {
        return parsePatternBinding()
      }
      if take(.is) {
        _ = parseType()
        return -1
      }
    }
    let firstEdge = facts.edges.count
    var value = parseOperators(above: 0)
    while true {
      switch kind {
      case .infixQuestion:
        value = parseTernary()
      case .equal where pattern == .none:
        advance()
        let written = value
        let edges = firstEdge..<facts.edges.count
        value = -1
        assign(parseExpression(), to: written, edges: edges)
      case .binaryOperator where isAssignmentOperator(index):
        advance()
        let written = value
        value = -1
        addEdge(parseExpression(), written, .assigned)
      default:
        return value
      }
    }
  }

  /// `? a : b`, and further `? c : d` after it; the condition does not flow in.
  private mutating func parseTernary() -> ValueIndex {
    let name = facts.names.add("?:")
    let value = addValue(.operation, name, at: tokens[index].start)
    while take(.infixQuestion) {
      addEdge(parseExpression(), value, .derived)
      guard take(.colon) else { return value }
      let otherwise = parseOperators(above: 0)
      if kind != .infixQuestion { addEdge(otherwise, value, .derived) }
    }
    return value
  }

  /// `place = value`. A tuple of places is taken apart: what was collected into it is written.
  private mutating func assign(_ value: ValueIndex, to place: ValueIndex, edges: Range<Int>) {
    guard place >= 0, value >= 0 else { return }
    guard facts.values[Int(place)].kind == .collection else {
      return addEdge(value, place, .assigned)
    }
    let places = edges.filter { facts.edges[$0].to == place }.map { facts.edges[$0].from }
    // `(self.mail, self.name) = (mail, name)`
    if facts.values[Int(value)].kind == .collection {
      let elements = facts.edges[edges.upperBound...].filter { $0.to == value }.map(\.from)
      if elements.count == places.count {
        for (element, place) in zip(elements, places) { addEdge(element, place, .assigned) }
        return
      }
    }
    for place in places { addEdge(value, place, .assigned) }
  }

  private func isAssignmentOperator(_ token: Int) -> Bool {
    let start = Int(tokens[token].start)
    let end = Int(tokens[token].end)
    guard end - start >= 2, source[end - 1] == 0x3D else { return false }
    switch source[start] {
    case 0x3D, 0x21, 0x7E: return false
    case 0x3C, 0x3E: return end - start > 2 && source[start + 1] == source[start]
    case 0x2E:
      return end - start > 3 && source[start + 1] != 0x3D && source[start + 1] != 0x21
        && source[start + 1] != 0x3C && source[start + 1] != 0x3E
    default: return true
    }
  }

  /// How tightly a binary operator binds, after the standard library's precedence groups; an operator
  /// that is not in it binds like an addition.
  private func precedence(of token: Int) -> Int {
    let start = Int(tokens[token].start)
    let count = Int(tokens[token].end) - start
    let first = source[start]
    let second = count > 1 ? source[start + 1] : 0
    switch (first, second, count) {
    case (0x7C, 0x7C, 2): return 1
    case (0x26, 0x26, 2): return 2
    case (0x3D, 0x3D, _), (0x21, 0x3D, _), (0x7E, 0x3D, 2), (0x3C, 0, 1), (0x3E, 0, 1),
      (0x3C, 0x3D, 2), (0x3E, 0x3D, 2), (0x2E, 0x3D, _), (0x2E, 0x21, _):
      return 3
    case (0x3F, 0x3F, 2): return 4
    case (0x2E, 0x2E, _): return 6
    case (0x2A, 0, 1), (0x2F, 0, 1), (0x25, 0, 1), (0x26, 0, 1), (0x26, 0x2A, 2): return 8
    case (0x3C, 0x3C, _), (0x3E, 0x3E, _), (0x26, 0x3C, _), (0x26, 0x3E, _): return 9
    default: return 7
    }
  }

  private static let castPrecedence = 5

  /// Operands joined by operators that bind at least as tightly as `limit`.
  private mutating func parseOperators(above limit: Int) -> ValueIndex {
    var left = parseOperand()
    var joined: (value: ValueIndex, name: Name) = (-1, .none)
    while true {
      switch kind {
      case .binaryOperator:
        guard !isAssignmentOperator(index) else { return left }
        let precedence = precedence(of: index)
        guard precedence >= limit else { return left }
        let name = name(of: index)
        let offset = tokens[index].start
        advance()
        let right = parseOperators(above: precedence + 1)
        if joined.value >= 0, joined.value == left, joined.name == name {
          addEdge(right, left, .derived)
        } else {
          let value = addValue(.operation, name, at: offset)
          addEdge(left, value, .derived)
          addEdge(right, value, .derived)
          left = value
        }
        joined = (left, name)
      case .arrow:
        advance()
        left = parseOperand()
      case .identifier:
        switch keyword {
        case .is, .as:
          guard !tokens[index].flags.contains(.isEscaped), limit <= Parser.castPrecedence else {
            return left
          }
          left = parseCast(of: left)
        case .async, .throws:
          guard kind(after: 1) == .arrow || keyword(after: 1) == .throws else { return left }
          advance()
        default:
          return left
        }
      default:
        return left
      }
    }
  }

  private mutating func parseCast(of operand: ValueIndex) -> ValueIndex {
    let offset = tokens[index].start
    let isTest = keyword == .is
    advance()
    let isOptional = kind == .postfixQuestion
    if isOptional || kind == .postfixExclamation { advance() }
    var type = parseType()
    if isTest {
      type = facts.names.add("is")
    } else if isOptional, type != .none {
      scratch.removeAll(keepingCapacity: true)
      facts.names.withBytes(of: type) { scratch.append(contentsOf: $0) }
      scratch.append(0x3F)
      type = addScratch()
    }
    // `case let user as User`
    if !isTest, operand >= 0, case let pattern = facts.values[Int(operand)],
      pattern.kind == .declaration
    {
      facts.declarations[Int(pattern.target)].type = type
      facts.declarations[Int(pattern.target)].traits.insert(.typeIsEvident)
    }
    let value = addValue(
      .operation, type, base: isTest ? -1 : Parser.castMark, at: offset)
    addEdge(operand, value, .derived)
    return value
  }

  /// An operand with its prefixes: `try`, `await`, `&` and their like are the value itself.
  private mutating func parseOperand() -> ValueIndex {
    var operatorToken = -1
    while true {
      switch kind {
      case .prefixOperator:
        if operatorToken < 0 { operatorToken = index }
        advance()
      case .prefixAmpersand:
        advance()
      case .at:
        return parseAttributedType()
      case .identifier:
        guard skipPrefixKeyword() else {
          return finishOperand(operatorToken)
        }
      default:
        return finishOperand(operatorToken)
      }
    }
  }

  /// `(@Sendable () -> Void).self` and the like: a type that cannot be anything else.
  private mutating func parseAttributedType() -> ValueIndex {
    let start = index
    _ = parseType()
    if index == start { skipAttribute() }
    return -1
  }

  private mutating func finishOperand(_ operatorToken: Int) -> ValueIndex {
    guard operatorToken >= 0 else { return parsePostfix() }
    let isNumber = kind == .integer || kind == .floatingPoint
    if isNumber, operatorToken == index - 1, text(at: operatorToken, is: "-"),
      kind(after: 1) != .period
    {
      let kind: LiteralKind = kind == .integer ? .integer : .floatingPoint
      let text = name(from: tokens[operatorToken].start, to: tokens[index].end)
      advance()
      return addLiteral(kind, text, from: tokens[operatorToken].start, to: previousEnd)
    }
    let operand = parsePostfix()
    guard operand >= 0 else { return -1 }
    let value = addValue(
      .operation, name(of: operatorToken), at: tokens[operatorToken].start)
    addEdge(operand, value, .derived)
    return value
  }

  /// Words that may stand before an operand and leave it the value it is.
  private mutating func skipPrefixKeyword() -> Bool {
    guard keyword != .none, !tokens[index].flags.contains(.isEscaped) else { return false }
    switch keyword {
    case .try:
      advance()
      if kind == .postfixQuestion || kind == .postfixExclamation { advance() }
      return true
    case .await:
      guard kind(after: 1) == .leftParen || startsOperand(min(index + 1, last), allowsPostfix: true)
      else { return false }
      advance()
      return true
    case .unsafe:
      guard startsOperand(min(index + 1, last), allowsPostfix: true), !isAtNextLine else {
        return false
      }
      advance()
      return true
    case .consume, .copy, .borrow, .borrowMark, .moveMark, .each, .any, .some:
      guard startsOperand(min(index + 1, last), allowsPostfix: false), !isAtNextLine else {
        return false
      }
      advance()
      return true
    case .repeat:
      advance()
      return true
    case .inout:
      advance()
      return true
    default:
      return false
    }
  }

  private var isAtNextLine: Bool {
    tokens[min(index + 1, last)].flags.contains(.afterNewline)
  }

  /// Whether a token starts an operand, seen from a word that is a keyword only before one.
  private func startsOperand(_ token: Int, allowsPostfix: Bool) -> Bool {
    let next = tokens[token]
    switch next.kind {
    case .identifier:
      guard next.keyword.isReserved, !next.flags.contains(.isEscaped) else { return true }
      switch next.keyword {
      case .`init`, .repeat, .try, .if, .switch: return true
      default: return next.keyword.isOperand
      }
    case .dollar, .wildcard, .integer, .floatingPoint, .stringStart, .regularExpression,
      .prefixAmpersand, .prefixOperator, .at, .backslash, .pound:
      return true
    case .period, .leftParen, .leftSquare:
      return allowsPostfix && next.flags.contains(.afterSpace)
    case .leftBrace:
      return allowsPostfix && !isCondition
    default:
      return false
    }
  }
}
