import SourceModel

extension Parser {
  /// Passes a type, if there is one here, and gives its text.
  mutating func parseType() -> Name {
    let start = index
    var cursor = TypeCursor(token: index)
    if !scanType(&cursor, depth: depth), cursor.token == start { return .none }
    return passType(from: start, to: cursor)
  }

  private mutating func passType(from start: Int, to cursor: TypeCursor) -> Name {
    let text = typeText(from: start, to: cursor)
    settle(cursor)
    return text
  }

  /// Makes a place inside the tokens the current one; the used part of an operator is cut off.
  mutating func settle(_ cursor: TypeCursor) {
    index = min(cursor.token, last)
    guard cursor.part > 0, index < last else { return }
    tokens[index].start += cursor.part
    tokens[index].flags.remove([.afterNewline, .afterSpace])
    let rest = tokens[index].end - tokens[index].start
    let byte = source[Int(tokens[index].start)]
    if rest == 1 {
      switch byte {
      case 0x3F: tokens[index].kind = .postfixQuestion
      case 0x21: tokens[index].kind = .postfixExclamation
      case 0x3D: tokens[index].kind = .equal
      default: break
      }
    } else if rest == 2, byte == 0x2D, source[Int(tokens[index].start) + 1] == 0x3E {
      tokens[index].kind = .arrow
    }
  }

  /// The source from a token to a place, on one line.
  private mutating func typeText(from first: Int, to cursor: TypeCursor) -> Name {
    let start = tokens[first].start
    let after = cursor.token
    let stop = cursor.part > 0 ? tokens[after].start + cursor.part : end(of: after - 1)
    guard stop > start else { return .none }
    var isPlain = true
    if after > first + 1 {
      for token in first + 1..<after where !isPlainGap(before: token) { isPlain = false }
    }
    if isPlain { return name(from: start, to: stop) }
    scratch.removeAll(keepingCapacity: true)
    for token in first..<after {
      if token > first, tokens[token].flags.contains(.afterSpace) { scratch.append(0x20) }
      appendSource(from: tokens[token].start, to: end(of: token))
    }
    if cursor.part > 0 { appendSource(from: tokens[after].start, to: stop) }
    return addScratch()
  }

  /// Whether neither a line ends nor a comment stands between a token and the one before it.
  private func isPlainGap(before token: Int) -> Bool {
    guard tokens[token].flags.contains(.afterSpace) else {
      return !tokens[token].flags.contains(.afterNewline)
    }
    guard !tokens[token].flags.contains(.afterNewline) else { return false }
    var place = Int(end(of: token - 1))
    while place < Int(tokens[token].start), source[place] != 0x2F { place += 1 }
    return place >= Int(tokens[token].start)
  }

  mutating func appendSource(from start: UInt32, to end: UInt32) {
    scratch.append(
      contentsOf: UnsafeBufferPointer(start: source + Int(start), count: Int(end - start)))
  }

  mutating func addScratch() -> Name {
    scratch.withUnsafeBufferPointer { facts.names.add($0) }
  }

  /// `<T>` after a name in an expression, where it cannot be a comparison.
  mutating func skipGenericArguments() {
    guard startsWith(0x3C, at: index) else { return }
    var cursor = TypeCursor(token: index)
    guard scanGenericArguments(&cursor, depth: depth), endsGenericArguments(cursor) else { return }
    settle(cursor)
  }

  private func endsGenericArguments(_ cursor: TypeCursor) -> Bool {
    if cursor.part > 0 {
      return operatorLength(cursor) == 1 && (isOperator(cursor, 0x3F) || isOperator(cursor, 0x21))
    }
    let token = tokens[cursor.token]
    switch token.kind {
    case .rightParen, .rightSquare, .leftBrace, .rightBrace, .period, .comma, .semicolon,
      .endOfFile, .postfixExclamation, .postfixQuestion, .colon, .interpolationEnd:
      return true
    case .binaryOperator:
      return text(at: cursor.token, is: "&")
    case .leftParen, .leftSquare:
      return !token.flags.contains(.afterNewline)
    default:
      return false
    }
  }

  /// `<T: P, each U, let n: Int>` after a declared name.
  mutating func parseGenericParameters(of owner: DeclarationIndex) {
    guard startsWith(0x3C, at: index) else { return }
    var cursor = TypeCursor(token: index)
    passByte(&cursor)
    settle(cursor)
    while index < last, !startsWith(0x3E, at: index) {
      while kind == .at { skipAttribute() }
      var traits: DeclarationTraits = []
      if keyword == .each || keyword == .let, kind(after: 1) == .identifier {
        if keyword == .let { traits = .isConstant }
        advance()
      }
      guard kind == .identifier else { return }
      let parameter = declare(
        Declaration(
          kind: .genericParameter, traits: traits, name: name(of: index), parent: owner,
          offset: tokens[index].start, end: tokens[index].end))
      advance()
      if take(.colon) {
        let type = parseType()
        facts.declarations[Int(parameter)].type = type
        setEnd(of: parameter)
      }
      guard take(.comma) else { break }
    }
    skipWhereClause()
    guard startsWith(0x3E, at: index) else { return }
    cursor = TypeCursor(token: index)
    passByte(&cursor)
    settle(cursor)
  }

  /// An attribute whose arguments hold nothing to read.
  mutating func skipAttribute() {
    advance()
    guard kind == .identifier else { return }
    advance()
    while kind == .period, kind(after: 1) == .identifier { index += 2 }
    if kind == .leftParen, !tokens[index].flags.contains(.afterSpace) {
      index = min(close(of: index) + 1, last)
    }
  }

  /// `where T: P, U == V`
  mutating func skipWhereClause() {
    guard take(.where) else { return }
    repeat {
      let start = index
      while kind == .at { skipAttribute() }
      _ = parseType()
      if take(.colon) {
        _ = parseType()
      } else if kind == .binaryOperator, text(at: index, is: "==") {
        advance()
        if kind == .prefixOperator { advance() }
        if kind == .integer { advance() } else { _ = parseType() }
      }
      guard index > start else { return }
    } while take(.comma)
  }
}
