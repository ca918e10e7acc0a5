import SourceModel

/// A place inside the tokens; `part` is how many bytes of an operator token are already used up, for
/// `>>` closes two lists and `>?` closes one and makes an optional.
struct TypeCursor {
  var token: Int
  var part: UInt32 = 0
}

extension Parser {
  /// Looks over a type without reading it; false where there is none, or only a part of one.
  mutating func scanType(_ cursor: inout TypeCursor, depth: Int) -> Bool {
    guard depth < Parser.depthLimit else { return false }
    while true {
      repeat {
        scanSpecifiers(&cursor)
        guard scanSimpleType(&cursor, depth: depth + 1) else { return false }
      } while scanAmpersand(&cursor)
      guard scanArrow(&cursor) else { return true }
    }
  }

  private func scanAmpersand(_ cursor: inout TypeCursor) -> Bool {
    guard isOperator(cursor, 0x26), operatorLength(cursor) == 1 else { return false }
    cursor = TypeCursor(token: cursor.token + 1)
    return true
  }

  func operatorLength(_ cursor: TypeCursor) -> UInt32 {
    tokens[cursor.token].end - tokens[cursor.token].start - cursor.part
  }

  func isOperator(_ cursor: TypeCursor, _ byte: UInt8) -> Bool {
    switch tokens[cursor.token].kind {
    case .binaryOperator, .prefixOperator, .postfixOperator:
      return source[Int(tokens[cursor.token].start + cursor.part)] == byte
    case .equal, .prefixAmpersand, .arrow:
      return cursor.part == 0 && source[Int(tokens[cursor.token].start)] == byte
    default:
      return false
    }
  }

  /// Passes one byte of an operator.
  func passByte(_ cursor: inout TypeCursor) {
    if operatorLength(cursor) > 1 {
      cursor.part += 1
    } else {
      cursor = TypeCursor(token: cursor.token + 1)
    }
  }

  private func scanSpecifiers(_ cursor: inout TypeCursor) {
    guard cursor.part == 0 else { return }
    while cursor.token < last {
      let token = tokens[cursor.token]
      if token.kind == .at {
        guard tokens[cursor.token + 1].kind == .identifier else { return }
        cursor.token += 2
        while tokens[cursor.token].kind == .period,
          tokens[cursor.token + 1].kind == .identifier
        {
          cursor.token += 2
        }
        let next = tokens[cursor.token]
        if next.kind == .leftParen, !next.flags.contains(.afterSpace) {
          let after = min(close(of: cursor.token) + 1, last)
          if !continuesFunctionType(after) { cursor.token = after }
        }
        continue
      }
      if token.kind == .prefixOperator, text(at: cursor.token, is: "~") {
        cursor.token += 1
        continue
      }
      guard isSpecifier(cursor.token) else { return }
      cursor.token += 1
      if tokens[cursor.token].kind == .leftParen, token.keyword == .nonisolated {
        cursor.token = min(close(of: cursor.token) + 1, last)
      }
    }
  }

  /// `@autoclosure() -> T`: the parentheses are parameters, not the attribute's arguments.
  private func continuesFunctionType(_ token: Int) -> Bool {
    switch tokens[token].keyword {
    case .async, .throws, .rethrows, .reasync: true
    default: tokens[token].kind == .arrow
    }
  }

  private func isSpecifier(_ token: Int) -> Bool {
    switch tokens[token].keyword {
    case .inout: return true
    case .nonisolated:
      let next = tokens[token + 1]
      return next.kind == .leftParen || next.kind == .identifier && !next.keyword.isReserved
    case .borrowing, .consuming, .ownedMark, .sharedMark, .isolated, .constMark, .sending, .some,
      .any,
      .each, .repeat:
      let next = tokens[token + 1]
      switch next.kind {
      case .identifier: return !next.keyword.isReserved || startsType(next.keyword)
      case .leftParen, .leftSquare, .at: return true
      case .prefixOperator: return text(at: token + 1, is: "~")
      default: return false
      }
    default: return false
    }
  }

  private func startsType(_ keyword: Keyword) -> Bool {
    keyword == .Any || keyword == .`Self` || keyword == .inout || keyword == .repeat
  }

  private mutating func scanSimpleType(_ cursor: inout TypeCursor, depth: Int) -> Bool {
    guard cursor.part == 0, cursor.token < last else { return false }
    let token = tokens[cursor.token]
    switch token.kind {
    case .identifier:
      let keyword = token.keyword
      if keyword.isReserved, !token.flags.contains(.isEscaped) {
        guard keyword == .Any || keyword == .`Self` || keyword == .`self` else { return false }
      }
      cursor.token += 1
      if tokens[cursor.token].kind == .colonColon, tokens[cursor.token + 1].kind == .identifier {
        cursor.token += 2
      }
      if isOperator(cursor, 0x3C), !scanGenericArguments(&cursor, depth: depth) { return false }
    case .wildcard:
      cursor.token += 1
    case .leftParen:
      guard scanTupleType(&cursor, depth: depth) else { return false }
    case .leftSquare:
      guard scanBracketType(&cursor, depth: depth) else { return false }
    default:
      return false
    }
    return scanTypeSuffix(&cursor, depth: depth)
  }

  private mutating func scanTypeSuffix(_ cursor: inout TypeCursor, depth: Int) -> Bool {
    while true {
      switch tokens[cursor.token].kind {
      case .period where cursor.part == 0 && tokens[cursor.token + 1].kind == .identifier:
        cursor.token += 2
        if isOperator(cursor, 0x3C), !scanGenericArguments(&cursor, depth: depth) { return false }
      case .postfixQuestion, .postfixExclamation:
        cursor.token += 1
      default:
        guard cursor.part > 0, isOperator(cursor, 0x3F) || isOperator(cursor, 0x21) else {
          return true
        }
        passByte(&cursor)
      }
    }
  }

  /// `(A, label: B) `, without what follows.
  private mutating func scanTupleType(_ cursor: inout TypeCursor, depth: Int) -> Bool {
    let close = close(of: cursor.token)
    guard !tokens[cursor.token].flags.contains(.isUnmatched) else { return false }
    var inner = TypeCursor(token: cursor.token + 1)
    while inner.token < close {
      scanLabel(&inner)
      guard scanType(&inner, depth: depth) else { return false }
      if inner.part == 0, text(at: inner.token, is: "...") { inner.token += 1 }
      guard inner.part == 0 else { return false }
      if inner.token < close {
        guard tokens[inner.token].kind == .comma else { return false }
        inner.token += 1
      }
    }
    cursor = TypeCursor(token: min(close + 1, last))
    return true
  }

  private func scanLabel(_ cursor: inout TypeCursor) {
    func isName(_ token: Int) -> Bool {
      tokens[token].kind == .identifier || tokens[token].kind == .wildcard
    }
    guard cursor.token + 2 < last, isName(cursor.token) else { return }
    if tokens[cursor.token + 1].kind == .colon {
      cursor.token += 2
    } else if isName(cursor.token + 1), tokens[cursor.token + 2].kind == .colon {
      cursor.token += 3
    }
  }

  /// `[A]`, `[A: B]`, `[3 of A]`
  private mutating func scanBracketType(_ cursor: inout TypeCursor, depth: Int) -> Bool {
    let close = close(of: cursor.token)
    guard !tokens[cursor.token].flags.contains(.isUnmatched) else { return false }
    var inner = TypeCursor(token: cursor.token + 1)
    if tokens[inner.token].kind == .integer || tokens[inner.token].kind == .wildcard,
      tokens[inner.token + 1].keyword == .of
    {
      inner.token += 2
    }
    guard scanType(&inner, depth: depth), inner.part == 0 else { return false }
    if tokens[inner.token].kind == .colon || tokens[inner.token].keyword == .of {
      inner.token += 1
      guard scanType(&inner, depth: depth), inner.part == 0 else { return false }
    }
    guard inner.token == close else { return false }
    cursor = TypeCursor(token: min(close + 1, last))
    return true
  }

  /// `<A, B>`, from the `<`. A failure is remembered at the `<`, so that it is found only once.
  mutating func scanGenericArguments(_ cursor: inout TypeCursor, depth: Int) -> Bool {
    let start = cursor
    if start.part == 0, tokens[start.token].flags.contains(.isNotGeneric) { return false }
    if depth < Parser.depthLimit, scanArgumentList(&cursor, depth: depth) { return true }
    if start.part == 0 { tokens[start.token].flags.insert(.isNotGeneric) }
    return false
  }

  private mutating func scanArgumentList(_ cursor: inout TypeCursor, depth: Int) -> Bool {
    passByte(&cursor)
    while !isOperator(cursor, 0x3E) {
      if isOperator(cursor, 0x2D) { passByte(&cursor) }
      if cursor.part == 0, tokens[cursor.token].kind == .integer {
        cursor.token += 1
      } else {
        guard scanType(&cursor, depth: depth + 1) else { return false }
      }
      guard cursor.part == 0, tokens[cursor.token].kind == .comma else { break }
      cursor.token += 1
    }
    guard isOperator(cursor, 0x3E) else { return false }
    passByte(&cursor)
    return true
  }

  /// `async throws(E) ->`
  private mutating func scanArrow(_ cursor: inout TypeCursor) -> Bool {
    var ahead = cursor
    if ahead.part == 0 {
      while true {
        switch tokens[ahead.token].keyword {
        case .async, .rethrows, .reasync:
          ahead.token += 1
        case .throws:
          ahead.token += 1
          if tokens[ahead.token].kind == .leftParen {
            ahead.token = min(close(of: ahead.token) + 1, last)
          }
        default:
          guard tokens[ahead.token].kind == .arrow else { return false }
          cursor = TypeCursor(token: ahead.token + 1)
          return true
        }
      }
    }
    guard isOperator(ahead, 0x2D), operatorLength(ahead) == 2,
      source[Int(tokens[ahead.token].start + ahead.part) + 1] == 0x3E
    else { return false }
    cursor = TypeCursor(token: ahead.token + 1)
    return true
  }
}
