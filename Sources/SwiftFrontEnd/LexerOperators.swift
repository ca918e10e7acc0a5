extension Lexer {
  private func isLeftBound(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    switch source[start - 1] {
    case 0x20, 0x0D, 0x0A, 0x09, 0x28, 0x5B, 0x7B, 0x2C, 0x3B, 0x3A, 0:
      return false
    case 0x2F:
      return start < 2 || source[start - 2] != 0x2A
    case 0xA0:
      return start < 2 || source[start - 2] != 0xC2
    default:
      return true
    }
  }

  private func isRightBound(_ end: Int, isLeftBound: Bool) -> Bool {
    switch source[end] {
    case 0x20, 0x0D, 0x0A, 0x09, 0x29, 0x5D, 0x7D, 0x2C, 0x3B, 0x3A, 0:
      return false
    case 0x2E:
      return !isLeftBound
    case 0x2F:
      return source[end + 1] != 0x2F && source[end + 1] != 0x2A
    case 0xC2:
      return source[end + 1] != 0xA0
    default:
      return true
    }
  }

  mutating func lexOperator() {
    let start = position
    let byte = source[start]
    if byte == 0x21 || byte == 0x3F, isLeftBound(start) {
      position += 1
      return append(
        byte == 0x21 ? .postfixExclamation : .postfixQuestion, from: start, to: position)
    }
    if byte == 0x3C, source[start + 1] == 0x23, lexPlaceholder() { return }
    var end = operatorEnd(from: start)
    if let slash = firstSlash(from: start, to: end),
      lexRegularExpression(at: slash, operatorStart: start, operatorEnd: end)
    {
      return
    }
    if end - start > 2 {
      var index = start + 1
      while index < end - 1 {
        if source[index] == 0x2F, source[index + 1] == 0x2F || source[index + 1] == 0x2A {
          end = index
          break
        }
        index += 1
      }
    }
    position = end
    append(classify(from: start, to: end), from: start, to: end)
  }

  private func operatorEnd(from start: Int) -> Int {
    let startsWithDot = source[start] == 0x2E
    var end = start
    while true {
      let byte = source[end]
      if byte < 0x80 {
        guard isClass(byte, .operatorPart) else { break }
        if byte == 0x2E, end > start, !startsWithDot { break }
        if byte == 0x3C, end > start, source[end + 1] == 0x23, placeholderEnd(from: end) != nil {
          break
        }
        end += 1
      } else {
        let (scalar, length) = scalar(at: end)
        guard
          end == start
            ? WideScalar.startsOperator(scalar) : WideScalar.continuesOperator(scalar)
        else { break }
        end += length
      }
    }
    return end
  }

  private func firstSlash(from start: Int, to end: Int) -> Int? {
    for index in start..<end where source[index] == 0x2F { return index }
    return nil
  }

  private func classify(from start: Int, to end: Int) -> TokenKind {
    let left = isLeftBound(start)
    let right = isRightBound(end, isLeftBound: left)
    if end - start == 1 {
      switch source[start] {
      case 0x3D: return .equal
      case 0x26 where !left && right: return .prefixAmpersand
      case 0x2E: return .period
      case 0x3F: return left ? .postfixQuestion : .infixQuestion
      default: break
      }
    } else if end - start == 2, source[start] == 0x2D, source[start + 1] == 0x3E {
      return .arrow
    }
    if left == right { return .binaryOperator }
    return left ? .postfixOperator : .prefixOperator
  }

  /// `<#name#>` on one line is a name that an editor wants to be filled in.
  private mutating func lexPlaceholder() -> Bool {
    guard let end = placeholderEnd(from: position) else { return false }
    append(.identifier, from: position, to: end, flags: .isEscaped)
    position = end
    return true
  }

  private func placeholderEnd(from start: Int) -> Int? {
    var index = start + 2
    while index < count, source[index] != 0x0A, source[index] != 0x0D {
      if source[index] == 0x23, source[index + 1] == 0x3E { return index + 2 }
      if source[index] == 0x3C, source[index + 1] == 0x23 { return nil }
      index += 1
    }
    return nil
  }

  /// Whether the `/` at `slash`, inside the operator given, starts a regular expression; appends it,
  /// after the prefix operator before it, if there is one.
  private mutating func lexRegularExpression(
    at slash: Int, operatorStart: Int, operatorEnd: Int
  ) -> Bool {
    let left = isLeftBound(operatorStart)
    let right = isRightBound(operatorEnd, isLeftBound: left)
    guard !left else { return false }
    let previous = tokenCount > 0 ? tokens[tokenCount - 1] : nil
    if let previous, previous.keyword == .func || previous.keyword == .operator { return false }
    var isCertain = false
    if left == right {
      let followsTry = followsTryMark
      guard followsTry || previous.map(mayPrecedeRegularExpression) ?? true else { return false }
      switch previous?.kind {
      case .leftParen, .leftSquare, .comma, .colon, .colonColon: isCertain = followsTry
      default: isCertain = true
      }
    }
    guard let end = scanRegularExpression(from: slash, isCertain: isCertain) else { return false }
    if slash > operatorStart {
      append(classify(from: operatorStart, to: slash), from: operatorStart, to: slash)
    }
    append(.regularExpression, from: slash, to: end)
    position = end
    return true
  }

  private var followsTryMark: Bool {
    guard tokenCount > 1, tokens[tokenCount - 2].keyword == .try else { return false }
    let kind = tokens[tokenCount - 1].kind
    return kind == .postfixQuestion || kind == .postfixExclamation
  }

  private func mayPrecedeRegularExpression(_ token: Token) -> Bool {
    switch token.kind {
    case .leftBrace, .leftParen, .leftSquare, .interpolationStart, .prefixOperator,
      .prefixAmpersand, .binaryOperator, .equal, .semicolon, .comma, .colon, .infixQuestion,
      .poundIf, .poundElse, .poundElseif, .poundEndif, .unknown:
      true
    case .identifier:
      token.keyword.isReserved && !token.keyword.isOperand
    default:
      false
    }
  }

  /// The end of a regular expression that starts at a `/` or its first `#`, or nil if it is none.
  func scanRegularExpression(from start: Int, isCertain: Bool) -> Int? {
    var index = start
    while source[index] == 0x23 { index += 1 }
    let pounds = index - start
    guard source[index] == 0x2F else { return nil }
    index += 1
    if pounds == 0 {
      switch source[index] {
      case 0x20, 0x09: guard isCertain else { return nil }
      case 0x2A, 0x2F: return nil
      default: break
      }
      if start > 0, source[start - 1] == 0x2A { return nil }
    }
    let firstNewline = pounds > 0 ? newlineAfterBlanks(index) : nil
    return scanPattern(
      from: index, pounds: pounds, firstNewline: firstNewline, isCertain: isCertain)
  }

  private func newlineAfterBlanks(_ start: Int) -> Int? {
    var index = start
    while source[index] == 0x20 || source[index] == 0x09 { index += 1 }
    return source[index] == 0x0A || source[index] == 0x0D ? index : nil
  }

  private func scanPattern(
    from start: Int, pounds: Int, firstNewline: Int?, isCertain: Bool
  ) -> Int? {
    var index = start
    var groups = 0
    var classes = 0
    while index < count {
      switch source[index] {
      case 0x2F:
        var after = index + 1
        var closing = 0
        while pounds > 0, source[after] == 0x23 {
          after += 1
          closing += 1
        }
        if closing >= pounds {
          if pounds == 0 {
            if source[after] == 0x2A || source[after] == 0x2F { return isCertain ? index : nil }
            let last = source[index - 1]
            if last == 0x20 || last == 0x09, source[index - 2] != 0x5C, !isCertain { return nil }
          }
          return after
        }
      case 0x0A, 0x0D:
        if firstNewline == nil { return isCertain ? index : nil }
      case 0x5C:
        let next = source[index + 1]
        if next == 0x0A || next == 0x0D, firstNewline == nil { return isCertain ? index + 1 : nil }
        if index + 1 < count { index += 1 }
      case 0x28 where classes == 0: groups += 1
      case 0x29 where classes == 0:
        if groups == 0, !isCertain { return nil }
        if groups > 0 { groups -= 1 }
      case 0x5B: classes += 1
      case 0x5D: if classes > 0 { classes -= 1 }
      default: break
      }
      index += 1
    }
    return isCertain ? firstNewline ?? count : nil
  }
}
