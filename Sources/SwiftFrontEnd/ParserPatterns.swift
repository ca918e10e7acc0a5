import SourceModel

extension Parser {
  /// The conditions of `if`, `guard` and `while`.
  mutating func parseConditions() {
    let was = isCondition
    isCondition = true
    repeat {
      if kind == .leftBrace, tokens[index].flags.contains(.afterSpace) { break }
      parseCondition()
    } while take(.comma)
    isCondition = was
  }

  private mutating func parseCondition() {
    switch keyword {
    case .case:
      advance()
      let start = patternBindings.count
      parseMatchingPattern()
      if take(.colon) { _ = parseType() }
      var value: ValueIndex = -1
      if take(.equal) { value = parseExpression() }
      linkPattern(from: start, to: value, .assigned)
    case .let, .var, .inout:
      parseOptionalBinding()
    case .borrowMark, .borrow, .moveMark, .consume:
      if kind(after: 1) == .identifier, kind(after: 2) == .equal {
        parseOptionalBinding()
      } else {
        _ = parseExpression()
      }
    default:
      _ = parseExpression()
    }
  }

  /// `let name = value`, `let name`
  private mutating func parseOptionalBinding() {
    let traits: DeclarationTraits = keyword == .let ? .isConstant : []
    advance()
    if keyword == .`self` {
      advance()
      if take(.equal) { _ = parseExpression() }
      return
    }
    let start = patternBindings.count
    let token = index
    parseBindingPattern(traits: traits)
    if take(.colon) { parsePatternType(of: start) }
    var value: ValueIndex = -1
    if take(.equal) {
      value = parseExpression()
    } else if patternBindings.count == start + 1, kind(after: 0) != .equal {
      value = addReference(name(of: token), at: tokens[token].start)
    }
    linkPattern(from: start, to: value, .assigned)
  }

  private mutating func parsePatternType(of start: Int) {
    let type = parseType()
    guard patternBindings.count == start + 1 else { return }
    facts.declarations[Int(patternBindings[start])].type = type
  }

  /// Puts the names of a pattern into scope and lets a value flow into them.
  mutating func linkPattern(from start: Int, to value: ValueIndex, _ kind: FlowKind) {
    let isSingle = patternBindings.count == start + 1
    for position in start..<patternBindings.count {
      let declaration = patternBindings[position]
      bindings.bind(facts.declarations[Int(declaration)].name, to: declaration)
      guard value >= 0 else { continue }
      if isSingle, kind == .assigned {
        facts.declarations[Int(declaration)].initialValue = value
        showUnwrappedType(of: value, on: declaration)
      }
      addEdge(value, place(of: declaration), kind)
    }
    patternBindings.removeLast(patternBindings.count - start)
  }

  /// As `showType`, for a binding that takes the optional off.
  private mutating func showUnwrappedType(of value: ValueIndex, on declaration: DeclarationIndex) {
    guard facts.declarations[Int(declaration)].type == .none else { return }
    showType(of: value, on: declaration)
    let type = facts.declarations[Int(declaration)].type
    guard type != .none else { return }
    scratch.removeAll(keepingCapacity: true)
    facts.names.withBytes(of: type) { scratch.append(contentsOf: $0) }
    guard scratch.last == 0x3F else { return }
    scratch.removeLast()
    facts.declarations[Int(declaration)].type = addScratch()
  }

  /// `case a, let b where c`
  mutating func parseCaseItems(subject: ValueIndex) {
    // What the patterns before have declared.
    var earlier: [DeclarationIndex] = []
    repeat {
      let start = patternBindings.count
      _ = take(.case)
      parseMatchingPattern()
      let declared = Array(patternBindings[start...])
      linkCasePattern(from: start, to: subject)
      linkAlternatives(declared, to: earlier)
      earlier += declared
      if take(.where) {
        let (wasPattern, wasCondition) = (pattern, isCondition)
        pattern = .none
        isCondition = true
        _ = parseExpression()
        pattern = wasPattern
        isCondition = wasCondition
      }
    } while take(.comma) && kind != .colon
  }

  /// `case .mail(let to), .letter(let to)`: each pattern declares the same names, and the last ones stand for all.
  private mutating func linkAlternatives(
    _ declared: [DeclarationIndex], to earlier: [DeclarationIndex]
  ) {
    for declaration in declared where !earlier.isEmpty {
      let name = facts.declarations[Int(declaration)].name
      guard let other = earlier.last(where: { facts.declarations[Int($0)].name == name }) else {
        continue
      }
      addEdge(place(of: other), place(of: declaration), .assigned)
    }
  }

  private mutating func linkCasePattern(from start: Int, to subject: ValueIndex) {
    for position in start..<patternBindings.count {
      let declaration = patternBindings[position]
      bindings.bind(facts.declarations[Int(declaration)].name, to: declaration)
      if subject >= 0 { addEdge(subject, place(of: declaration), .assigned) }
    }
    patternBindings.removeLast(patternBindings.count - start)
  }

  /// A pattern after `case`: an expression in which `let` and `var` declare.
  mutating func parseMatchingPattern() {
    let (wasPattern, wasCondition) = (pattern, isCondition)
    pattern = .matching
    isCondition = true
    _ = parseExpression()
    pattern = wasPattern
    isCondition = wasCondition
  }

  /// `let` or `var` inside a pattern: all bare names of what follows are declared. A single name is the
  /// value, so that it is known which payload of a case it takes.
  mutating func parsePatternBinding() -> ValueIndex {
    let was = pattern
    advance()
    pattern = .binding
    let value = parseExpression()
    pattern = was
    return value
  }

  /// The name at the current token, declared by a pattern.
  mutating func declarePatternName(traits: DeclarationTraits) {
    let declaration = declare(
      Declaration(
        kind: .variable, traits: traits, name: name(of: index), parent: scope,
        offset: tokens[index].start, end: tokens[index].end))
    patternBindings.append(declaration)
    advance()
  }

  /// A pattern that always matches: a name, `_`, or a tuple of them.
  mutating func parseBindingPattern(traits: DeclarationTraits) {
    switch kind {
    case .identifier:
      if keyword == .let || keyword == .var {
        let inner: DeclarationTraits = keyword == .let ? .isConstant : []
        advance()
        return parseBindingPattern(traits: inner)
      }
      guard keyword != .in, keyword != .`self` || keyword(after: 1) == .in else { return }
      declarePatternName(traits: traits)
      if kind == .postfixQuestion { advance() }
    case .wildcard:
      advance()
    case .leftParen:
      parseTuplePattern(traits: traits)
    default:
      break
    }
  }

  private mutating func parseTuplePattern(traits: DeclarationTraits) {
    guard depth < Parser.depthLimit else { return skipTooDeep() }
    depth += 1
    let close = close(of: index)
    advance()
    while index < close {
      let before = index
      if kind == .identifier || kind == .wildcard, kind(after: 1) == .colon { index += 2 }
      parseBindingPattern(traits: traits)
      if take(.colon) { _ = parseType() }
      _ = take(.comma)
      if index == before { skipDamage() }
    }
    index = close
    _ = take(.rightParen)
    depth -= 1
  }
}
