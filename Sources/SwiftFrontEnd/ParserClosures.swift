import SourceModel

/// What a function body saves of the parser's state, to give it back at its end.
struct BodyFrame {
  var scope: DeclarationIndex
  var mark: Int
  var tails: Int
  var isBuilder: Bool
  var isCondition: Bool
  var isSwitchBody: Bool
  var pattern: PatternMode
  var implicitCount: Int
  var implicitStart: Int
}

extension Parser {
  mutating func enterBody(of declaration: DeclarationIndex, isBuilder: Bool) -> BodyFrame {
    let frame = BodyFrame(
      scope: scope, mark: bindings.mark, tails: tails.count, isBuilder: self.isBuilder,
      isCondition: isCondition, isSwitchBody: isSwitchBody, pattern: pattern,
      implicitCount: implicitParameters.count, implicitStart: implicitStart)
    scope = declaration
    self.isBuilder = isBuilder
    isCondition = false
    isSwitchBody = false
    pattern = .none
    implicitStart = implicitParameters.count
    return frame
  }

  /// Leaves a body; what its block gives as its value is returned, where it returns something.
  mutating func leaveBody(_ frame: BodyFrame, returnsTails: Bool) {
    if returnsTails, tails.count > frame.tails {
      let result = result(of: scope)
      for position in frame.tails..<tails.count { addEdge(tails[position], result, .returned) }
    }
    tails.removeLast(tails.count - frame.tails)
    implicitParameters.removeLast(implicitParameters.count - frame.implicitCount)
    implicitStart = frame.implicitStart
    bindings.leave(to: frame.mark)
    scope = frame.scope
    isBuilder = frame.isBuilder
    isCondition = frame.isCondition
    isSwitchBody = frame.isSwitchBody
    pattern = frame.pattern
  }

  /// `{ [captures] parameters in statements }`
  mutating func parseClosure(isBuilder: Bool) -> ValueIndex {
    guard kind == .leftBrace else { return -1 }
    guard depth < Parser.depthLimit else {
      skipTooDeep()
      return -1
    }
    depth += 1
    let start = tokens[index].start
    let close = close(of: index)
    let closure = declare(
      Declaration(kind: .closure, name: .none, parent: scope, offset: start, end: end(of: close)))
    let value = addValue(.closure, target: closure, at: start)
    let frame = enterBody(of: closure, isBuilder: isBuilder)
    advance()
    if startsClosureSignature(before: close) { parseClosureSignature(of: closure, before: close) }
    parseStatements(until: close)
    leaveBody(frame, returnsTails: true)
    index = close
    _ = take(.rightBrace)
    depth -= 1
    return value
  }

  /// Whether captures or parameters with their `in` come next.
  private func startsClosureSignature(before close: Int) -> Bool {
    var token = index
    while token < close, tokens[token].kind == .at {
      guard tokens[token + 1].kind == .identifier else { return false }
      token += 2
      if tokens[token].kind == .leftParen, !tokens[token].flags.contains(.afterSpace),
        Int(tokens[token].end) < close, tokens[min(Int(tokens[token].end) + 1, last)].kind != .arrow
      {
        token = Int(tokens[token].end) + 1
      }
    }
    if token < close, tokens[token].kind == .leftSquare {
      guard Int(tokens[token].end) < close else { return false }
      token = Int(tokens[token].end) + 1
    }
    if token < close, tokens[token].kind == .leftParen {
      guard Int(tokens[token].end) < close else { return false }
      token = Int(tokens[token].end) + 1
    } else {
      guard let after = skipParameterNames(token, close) else { return false }
      token = after
    }
    while token < close {
      switch tokens[token].keyword {
      case .async, .rethrows, .reasync: token += 1
      case .throws:
        token += 1
        if tokens[token].kind == .leftParen { token = Int(tokens[token].end) + 1 }
      case .in: return true
      default: return tokens[token].kind == .arrow
      }
    }
    return false
  }

  private func skipParameterNames(_ start: Int, _ close: Int) -> Int? {
    func isName(_ token: Int) -> Bool {
      let entry = tokens[token]
      return entry.kind == .wildcard
        || entry.kind == .identifier
          && (entry.flags.contains(.isEscaped) || !entry.keyword.isReserved)
    }
    var token = start
    guard token < close, isName(token) else { return token }
    token += 1
    while token < close, tokens[token].kind == .comma {
      guard token + 1 < close, isName(token + 1) else { return nil }
      token += 2
    }
    return token
  }

  private mutating func parseClosureSignature(of closure: DeclarationIndex, before close: Int) {
    while kind == .at { skipAttribute() }
    if kind == .leftSquare { parseCaptures() }
    if kind == .leftParen {
      parseParameters(of: closure, areClosure: true)
    } else {
      while index < close, kind == .identifier || kind == .wildcard, keyword != .in,
        !isEffect(keyword)
      {
        declareClosureParameter(of: closure)
        guard take(.comma) else { break }
      }
    }
    skipEffects()
    if take(.arrow) { facts.declarations[Int(closure)].type = parseType() }
    while index < close, keyword != .in { skipDamage() }
    _ = take(.in)
  }

  private func isEffect(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .async, .throws, .rethrows, .reasync:
      kind(after: 1) != .comma && kind(after: 1) != .colon
        && keyword != .none && (keyword != .async || self.keyword(after: 1) != .in)
    default: false
    }
  }

  private mutating func declareClosureParameter(of closure: DeclarationIndex) {
    if kind == .identifier {
      let parameter = declare(
        Declaration(
          kind: .parameter, traits: .isConstant, name: name(of: index), parent: closure,
          offset: tokens[index].start, end: tokens[index].end))
      bindings.bind(facts.declarations[Int(parameter)].name, to: parameter)
    } else {
      _ = declare(
        Declaration(
          kind: .parameter, traits: .isConstant, name: name(of: index), parent: closure,
          offset: tokens[index].start, end: tokens[index].end))
    }
    advance()
  }

  /// `async throws(E) rethrows`
  mutating func skipEffects() {
    while true {
      switch keyword {
      case .async, .rethrows, .reasync: advance()
      case .throws:
        advance()
        if kind == .leftParen { index = min(close(of: index) + 1, last) }
      default: return
      }
    }
  }

  /// `[weak self, name, other = value]`; a capture with a name of its own is a variable.
  private mutating func parseCaptures() {
    let close = close(of: index)
    let mark = patternBindings.count
    advance()
    while index < close {
      let before = index
      while keyword == .weak || keyword == .unowned {
        guard kind(after: 1) == .identifier || kind(after: 1) == .leftParen else { break }
        advance()
        if kind == .leftParen { index = min(self.close(of: index) + 1, last) }
      }
      parseCapture()
      if index > close { index = close }
      if index < close, !take(.comma) { skipToComma(before: close) }
      if index == before { skipDamage() }
    }
    for position in mark..<patternBindings.count {
      let declaration = patternBindings[position]
      bindings.bind(facts.declarations[Int(declaration)].name, to: declaration)
    }
    patternBindings.removeLast(patternBindings.count - mark)
    index = close
    _ = take(.rightSquare)
  }

  private mutating func parseCapture() {
    guard kind == .identifier, keyword != .`self` || kind(after: 1) == .equal else {
      _ = parseExpression()
      return
    }
    let token = index
    let hasValue = kind(after: 1) == .equal
    guard keyword != .`self` else {
      index += 2
      _ = parseExpression()
      return
    }
    let captured = declare(
      Declaration(
        kind: .variable, traits: .isConstant, name: name(of: token), parent: scope,
        offset: tokens[token].start, end: tokens[token].end))
    advance()
    var value: ValueIndex = -1
    if hasValue {
      advance()
      value = parseExpression()
    } else {
      value = addReference(name(of: token), at: tokens[token].start)
    }
    setInitialValue(value, of: captured)
    patternBindings.append(captured)
  }
}
