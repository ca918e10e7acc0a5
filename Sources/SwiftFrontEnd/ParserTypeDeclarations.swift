import SourceModel

extension Parser {
  /// `class Name<T>: Base where ... { members }` and its kin.
  mutating func parseNominal(
    _ kind: DeclarationKind, traits: DeclarationTraits, attributes: Int
  ) {
    let start = index
    advance()
    let hasName = self.kind == .identifier
    let token = hasName ? index : start
    let type = declare(
      Declaration(
        kind: kind, traits: traits, name: hasName ? name(of: token) : .none, parent: scope,
        offset: tokens[token].start, end: end(of: token)),
      attributes: attributes)
    if hasName { advance() }
    if kind == .interface {
      parsePrimaryAssociatedTypes()
    } else {
      parseGenericParameters(of: type)
    }
    parseInheritance(of: type)
    skipWhereClause()
    parseMembers(of: type)
  }

  private mutating func parsePrimaryAssociatedTypes() {
    guard startsWith(0x3C, at: index) else { return }
    var cursor = TypeCursor(token: index)
    if scanGenericArguments(&cursor, depth: depth) { settle(cursor) }
  }

  mutating func parseExtension(attributes: Int) {
    advance()
    let token = index
    let type = parseType()
    let declaration = declare(
      Declaration(
        kind: .extension, name: type, type: type, parent: scope, offset: tokens[token].start,
        end: previousEnd),
      attributes: attributes)
    parseInheritance(of: declaration)
    skipWhereClause()
    parseMembers(of: declaration)
  }

  private mutating func parseInheritance(of declaration: DeclarationIndex) {
    guard take(.colon) else { return }
    repeat {
      let start = index
      var type = Name.none
      if keyword == .class, kind(after: 1) == .comma || kind(after: 1) == .leftBrace {
        type = name(of: index)
        advance()
      } else {
        type = parseType()
      }
      guard index > start else { return }
      facts.inheritances.append(Inheritance(declaration: declaration, type: type))
    } while take(.comma)
  }

  private mutating func parseMembers(of declaration: DeclarationIndex) {
    guard kind == .leftBrace else {
      setEnd(of: declaration)
      return
    }
    let close = close(of: index)
    let frame = enterBody(of: declaration, isBuilder: false)
    advance()
    while index < close {
      if kind == .semicolon {
        advance()
        continue
      }
      if skipDirectiveLine() { continue }
      let before = index
      parseMember()
      if index == before { skipDamage() }
      if index > close { index = close }
    }
    leaveBody(frame, returnsTails: false)
    index = close
    _ = take(.rightBrace)
    setEnd(of: declaration)
  }

  private mutating func parseMember() {
    if kind == .pound {
      _ = parseExpression()
    } else if kind == .at || startsDeclaration(at: index) {
      let before = index
      parseDeclaration()
      if index == before, kind == .at { advance() }
    }
  }

  mutating func parseTypeAlias(
    _ kind: DeclarationKind, traits: DeclarationTraits, attributes: Int
  ) {
    advance()
    guard self.kind == .identifier else { return }
    let alias = declare(
      Declaration(
        kind: kind, traits: traits, name: name(of: index), parent: scope,
        offset: tokens[index].start, end: tokens[index].end),
      attributes: attributes)
    advance()
    parseGenericParameters(of: alias)
    if kind == .associatedType { parseInheritance(of: alias) }
    if take(.equal) { facts.declarations[Int(alias)].type = parseType() }
    skipWhereClause()
    setEnd(of: alias)
  }

  /// `case a, b(label: T = value), c = "raw"`
  mutating func parseEnumCases(attributes: Int) {
    advance()
    repeat {
      guard kind == .identifier else { return }
      let enumCase = declare(
        Declaration(
          kind: .enumCase, name: name(of: index), parent: scope, offset: tokens[index].start,
          end: tokens[index].end),
        attributes: attributes)
      advance()
      if kind == .leftParen { parseAssociatedValues(of: enumCase) }
      if take(.equal) { setRawValue(parseExpression(), of: enumCase) }
      setEnd(of: enumCase)
    } while take(.comma)
  }

  private mutating func setRawValue(_ value: ValueIndex, of enumCase: DeclarationIndex) {
    guard value >= 0 else { return }
    facts.declarations[Int(enumCase)].initialValue = value
    addEdge(value, place(of: enumCase), .assigned)
  }

  private mutating func parseAssociatedValues(of enumCase: DeclarationIndex) {
    let close = close(of: index)
    advance()
    while index < close {
      let before = index
      parseAssociatedValue(of: enumCase)
      if index > close { index = close }
      if index < close, !take(.comma) { skipToComma(before: close) }
      if index == before { skipDamage() }
    }
    index = close
    _ = take(.rightParen)
  }

  private mutating func parseAssociatedValue(of enumCase: DeclarationIndex) {
    func isName(_ kind: TokenKind) -> Bool { kind == .identifier || kind == .wildcard }
    var names = 0
    if isName(kind), kind(after: 1) == .colon {
      names = 1
    } else if isName(kind), isName(kind(after: 1)), kind(after: 2) == .colon {
      names = 2
    }
    let first = index
    let label = names == 2 ? name(of: first) : .none
    let name = names == 0 ? Name.none : name(of: first + names - 1)
    let offset = tokens[first + max(names - 1, 0)].start
    index += names == 0 ? 0 : names + 1
    let payload = declare(
      Declaration(
        kind: .associatedValue, traits: .isConstant, name: name, label: label, parent: enumCase,
        offset: offset, end: offset))
    facts.declarations[Int(payload)].type = parseType()
    if kind == .binaryOperator || kind == .postfixOperator, text(at: index, is: "...") { advance() }
    if take(.equal) { setInitialValue(parseExpression(), of: payload) }
    setEnd(of: payload)
  }

  /// `macro name(parameters) -> T = definition`
  mutating func parseMacroDeclaration(attributes: Int) {
    advance()
    guard kind == .identifier else { return }
    let macro = declare(
      Declaration(
        kind: .macro, name: name(of: index), parent: scope, offset: tokens[index].start,
        end: tokens[index].end),
      attributes: attributes)
    advance()
    let frame = enterBody(of: macro, isBuilder: false)
    parseGenericParameters(of: macro)
    if kind == .leftParen { parseParameters(of: macro, areClosure: false) }
    skipEffects()
    if take(.arrow) { facts.declarations[Int(macro)].type = parseType() }
    if take(.equal) { _ = parseExpression() }
    skipWhereClause()
    leaveBody(frame, returnsTails: false)
    setEnd(of: macro)
  }
}
