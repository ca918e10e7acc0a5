import SourceModel

extension Parser {
  mutating func parseFunction(traits: DeclarationTraits, attributes: Int) {
    advance()
    let isOperator = kind != .identifier
    let function = declare(
      Declaration(
        kind: isOperator ? .operatorFunction : .function, traits: requirement(traits),
        name: .none, parent: scope, offset: tokens[index].start, end: end(of: index)),
      attributes: attributes)
    let hasBuilder = hasBuilderAttribute(of: function)
    facts.declarations[Int(function)].name = takeFunctionName()
    if !isOperator { bindLocal(function) }
    let frame = enterBody(of: function, isBuilder: hasBuilder)
    parseGenericParameters(of: function)
    parseSignature(of: function)
    let returns = facts.declarations[Int(function)].type != .none
    parseFunctionBody(function)
    leaveBody(frame, returnsTails: returns && !(hasBuilder && saysReturn(function)))
    setEnd(of: function)
  }

  /// Passes the name of a function. An operator ends before a `<` that opens generic parameters.
  private mutating func takeFunctionName() -> Name {
    if kind.opensBracket || kind.closesBracket { return .none }
    let (start, end) = (tokens[index].start, tokens[index].end)
    let isOperator = startsWith(source[Int(start)], at: index)
    if isOperator, end - start > 1, source[Int(end) - 1] == 0x3C, kind(after: 1) == .identifier {
      let name = name(from: start, to: end - 1)
      tokens[index].start = end - 1
      return name
    }
    let name = name(of: index)
    advance()
    return name
  }

  /// Whether a `return` was read that gives something.
  func saysReturn(_ function: DeclarationIndex) -> Bool { places[Int(function)] >= 0 }

  /// A member of a protocol is a requirement.
  func requirement(_ traits: DeclarationTraits) -> DeclarationTraits {
    guard scope >= 0, facts.declarations[Int(scope)].kind == .interface else { return traits }
    return traits.union(.isRequirement)
  }

  /// A function inside a function is a local name; a member is found when the file has been read.
  private mutating func bindLocal(_ declaration: DeclarationIndex) {
    guard scope >= 0, facts.declarations[Int(scope)].kind.isFunction else { return }
    bindings.bind(facts.declarations[Int(declaration)].name, to: declaration)
  }

  /// Whether an attribute such as `@ViewBuilder` can make every expression of a body its value: one that names a type.
  /// Where a body says what it returns, none does.
  func hasBuilderAttribute(of declaration: DeclarationIndex) -> Bool {
    var position = facts.attributes.count - 1
    while position >= 0, facts.attributes[position].declaration == declaration {
      let namesType = facts.names.withBytes(of: facts.attributes[position].name) { name in
        name.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
      }
      if namesType { return true }
      position -= 1
    }
    return false
  }

  private mutating func parseSignature(of function: DeclarationIndex) {
    if kind == .leftParen { parseParameters(of: function, areClosure: false) }
    skipEffects()
    if take(.arrow) { facts.declarations[Int(function)].type = parseType() }
    skipEffects()
    skipWhereClause()
  }

  private mutating func parseFunctionBody(_ function: DeclarationIndex) {
    guard kind == .leftBrace else { return }
    parseBlock()
  }

  mutating func parseInitializer(traits: DeclarationTraits, attributes: Int) {
    let function = declare(
      Declaration(
        kind: .initializer, traits: requirement(traits), name: .none, parent: scope,
        offset: tokens[index].start, end: tokens[index].end),
      attributes: attributes)
    advance()
    if kind == .postfixQuestion || kind == .postfixExclamation { advance() }
    let frame = enterBody(of: function, isBuilder: false)
    parseGenericParameters(of: function)
    parseSignature(of: function)
    parseFunctionBody(function)
    leaveBody(frame, returnsTails: false)
    setEnd(of: function)
  }

  mutating func parseDeinitializer(attributes: Int) {
    let function = declare(
      Declaration(
        kind: .deinitializer, name: .none, parent: scope, offset: tokens[index].start,
        end: tokens[index].end),
      attributes: attributes)
    advance()
    skipEffects()
    let frame = enterBody(of: function, isBuilder: false)
    parseFunctionBody(function)
    leaveBody(frame, returnsTails: false)
    setEnd(of: function)
  }

  mutating func parseSubscriptDeclaration(traits: DeclarationTraits, attributes: Int) {
    let function = declare(
      Declaration(
        kind: .subscriptFunction, traits: requirement(traits), name: .none, parent: scope,
        offset: tokens[index].start, end: tokens[index].end),
      attributes: attributes)
    advance()
    let hasBuilder = hasBuilderAttribute(of: function)
    let frame = enterBody(of: function, isBuilder: false)
    parseGenericParameters(of: function)
    parseSignature(of: function)
    if kind == .leftBrace { parseAccessors(of: function, isBuilder: hasBuilder) }
    leaveBody(frame, returnsTails: false)
    setEnd(of: function)
  }

  /// `(label name: T = value, ...)`, bound in the body; of a closure the types may be missing.
  mutating func parseParameters(of function: DeclarationIndex, areClosure: Bool) {
    let close = close(of: index)
    let first = facts.declarations.count
    advance()
    while index < close {
      if skipDirectiveLine() { continue }
      let before = index
      parseParameter(of: function)
      if index > close { index = close }
      if index < close, !take(.comma) { skipToComma(before: close) }
      if index == before { skipDamage() }
    }
    index = close
    _ = take(.rightParen)
    for position in first..<facts.declarations.count
    where facts.declarations[position].kind == .parameter
      && facts.declarations[position].parent == function
    {
      let name = facts.declarations[position].name
      bindings.bind(name, to: DeclarationIndex(position))
    }
  }

  private mutating func parseParameter(of function: DeclarationIndex) {
    func isName(_ kind: TokenKind) -> Bool { kind == .identifier || kind == .wildcard }
    let attributes = openAttributes.count
    parseAttributes()
    skipParameterModifiers()
    guard isName(kind) else { return }
    let first = index
    let second = isName(kind(after: 1)) ? index + 1 : index
    let label = second > first ? name(of: first) : .none
    let isUnlabelled = second == first && kind == .wildcard
    index = second + 1
    let parameter = declare(
      Declaration(
        kind: .parameter, traits: .isConstant, name: name(of: second),
        label: isUnlabelled ? name(of: first) : label == name(of: second) ? .none : label,
        parent: function, offset: tokens[second].start, end: end(of: second)),
      attributes: attributes)
    if take(.colon) {
      if keyword == .inout {
        facts.declarations[Int(parameter)].traits.insert(.isWrittenThrough)
      }
      facts.declarations[Int(parameter)].type = parseType()
    }
    if kind == .binaryOperator || kind == .postfixOperator || kind == .prefixOperator,
      text(at: index, is: "...")
    {
      facts.declarations[Int(parameter)].traits.insert(.takesRest)
      advance()
    } else if take(.equal) {
      setInitialValue(parseExpression(), of: parameter)
    } else {
      facts.declarations[Int(parameter)].traits.insert(.isNeeded)
    }
    setEnd(of: parameter)
  }

  /// `isolated`, `inout` ... before a parameter's name.
  private mutating func skipParameterModifiers() {
    while true {
      switch keyword {
      case .inout, .isolated, .ownedMark, .sharedMark, .constMark:
        guard kind(after: 1) == .identifier || kind(after: 1) == .wildcard else { return }
        advance()
      default:
        return
      }
    }
  }
}
