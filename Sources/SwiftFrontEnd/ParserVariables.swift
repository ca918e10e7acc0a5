import SourceModel

extension Parser {
  /// `let a: T = value, (b, c) = pair { accessors }`
  mutating func parseVariables(traits: DeclarationTraits, attributes: Int) {
    var traits = requirement(traits)
    if keyword == .let { traits.insert(.isConstant) }
    let isMember = scope >= 0 && facts.declarations[Int(scope)].kind.isType
    let kind: DeclarationKind = isMember ? .property : .variable
    advance()
    repeat {
      if self.kind == .leftParen {
        parseTupleVariables(kind, traits: traits, attributes: attributes)
      } else if self.kind == .identifier || self.kind == .wildcard {
        parseVariable(kind, traits: traits, attributes: attributes)
      } else {
        return
      }
    } while take(.comma)
  }

  private mutating func parseVariable(
    _ kind: DeclarationKind, traits: DeclarationTraits, attributes: Int
  ) {
    guard self.kind == .identifier else { return parseUnnamedVariable() }
    guard keyword != .`self` || tokens[index].flags.contains(.isEscaped) else { return }
    let variable = declare(
      Declaration(
        kind: kind, traits: traits, name: name(of: index), parent: scope,
        offset: tokens[index].start, end: tokens[index].end),
      attributes: attributes)
    advance()
    if take(.colon) { facts.declarations[Int(variable)].type = parseType() }
    if take(.equal) { setInitialValue(parseExpression(), of: variable) }
    showType(ofAttributes: variable)
    bindVariable(variable)
    if self.kind == .leftBrace, startsAccessorBlock(after: variable) {
      parseAccessors(of: variable, isBuilder: isBuilderProperty(variable))
    }
    setEnd(of: variable)
  }

  /// A `{` on the next line after a local constant or an initial value is no accessor block, unless
  /// it starts with an observer.
  private func startsAccessorBlock(after variable: DeclarationIndex) -> Bool {
    let declaration = facts.declarations[Int(variable)]
    if declaration.initialValue < 0 { return true }
    let next = tokens[min(index + 1, last)]
    return next.keyword.isAccessor || next.kind == .at
  }

  private mutating func parseUnnamedVariable() {
    advance()
    if take(.colon) { _ = parseType() }
    if take(.equal) { _ = parseExpression() }
  }

  /// A local variable is a name from here on; members and globals are found at the end of the file.
  private mutating func bindVariable(_ variable: DeclarationIndex) {
    guard scope >= 0, facts.declarations[Int(scope)].kind.isFunction else { return }
    bindings.bind(facts.declarations[Int(variable)].name, to: variable)
  }

  private mutating func parseTupleVariables(
    _ kind: DeclarationKind, traits: DeclarationTraits, attributes: Int
  ) {
    let start = patternBindings.count
    let firstDeclaration = facts.declarations.count
    let open = index
    parseBindingPattern(traits: traits)
    for position in firstDeclaration..<facts.declarations.count {
      facts.declarations[position].kind = kind
    }
    if let first = patternBindings.dropFirst(start).first {
      for position in attributes..<max(attributes, openAttributes.count) {
        openAttributes[position].declaration = first
        facts.attributes.append(openAttributes[position])
      }
      openAttributes.removeLast(max(0, openAttributes.count - attributes))
    }
    if take(.colon) { _ = parseType() }
    let value = take(.equal) ? parseExpression() : -1
    for position in start..<patternBindings.count {
      let declaration = patternBindings[position]
      bindVariable(declaration)
      guard value >= 0 else { continue }
      let offset = facts.declarations[Int(declaration)].offset
      let part = part(at: offset, of: open)
      let name = facts.names.add(String(part))
      let element = addValue(.member, name, base: value, at: offset)
      addEdge(element, place(of: declaration), .assigned)
    }
    patternBindings.removeLast(patternBindings.count - start)
  }

  /// Which part of the tuple that opens at a token stands at an offset; `_` is a part too.
  private func part(at offset: UInt32, of open: Int) -> Int {
    var part = 0
    var token = open + 1
    while token < last, tokens[token].start < offset {
      if tokens[token].kind == .comma { part += 1 }
      token += 1
    }
    return part
  }

  private func isBuilderProperty(_ variable: DeclarationIndex) -> Bool {
    if hasBuilderAttribute(of: variable) { return true }
    let type = facts.declarations[Int(variable)].type
    return facts.names.withBytes(of: type) { $0.starts(with: "some ".utf8) }
  }

  /// `{ get { } set { } }`, or the body of a getter.
  mutating func parseAccessors(of owner: DeclarationIndex, isBuilder: Bool) {
    let close = close(of: index)
    let open = index
    let isRequirement = facts.declarations[Int(owner)].traits.contains(.isRequirement)
    guard isAccessorList(from: index + 1, before: close) else {
      if !isRequirement { facts.declarations[Int(owner)].traits.insert(.isComputed) }
      return parseAccessorBody(
        known.get, of: owner, at: tokens[open].start, isBuilder: isBuilder, attributes: nil)
    }
    advance()
    while index < close {
      if skipDirectiveLine() { continue }
      let before = index
      parseAccessor(of: owner, isBuilder: isBuilder, isRequirement: isRequirement)
      if index == before { skipDamage() }
      if index > close { index = close }
    }
    index = close
    _ = take(.rightBrace)
  }

  /// Whether an accessor's keyword comes first in a block, and not a call of that name.
  private func isAccessorList(from start: Int, before close: Int) -> Bool {
    var token = start
    while token < close {
      if tokens[token].kind == .at, tokens[token + 1].kind == .identifier {
        token += 2
        if tokens[token].kind == .leftParen { token = min(Int(tokens[token].end) + 1, last) }
      } else if tokens[token].kind == .poundIf {
        token += 1
        while token < close, !tokens[token].flags.contains(.afterNewline) { token += 1 }
      } else if isAccessorModifier(tokens[token].keyword), tokens[token + 1].kind == .identifier {
        token += 1
      } else {
        break
      }
    }
    guard token < close, tokens[token].kind == .identifier, tokens[token].keyword.startsAccessors,
      !tokens[token].flags.contains(.isEscaped)
    else { return false }
    switch tokens[token].keyword {
    case .`init`, .borrow, .mutate: break
    // The others cannot be called here, whatever follows.
    default: return true
    }
    var next = token + 1
    if tokens[next].kind == .leftParen { next = min(Int(tokens[next].end) + 1, last) }
    switch tokens[next].kind {
    case .leftBrace, .rightBrace, .poundIf, .poundEndif, .poundElse, .semicolon, .at: return true
    case .identifier:
      let keyword = tokens[next].keyword
      return keyword.isAccessor || keyword == .async || keyword == .throws
        || isAccessorModifier(keyword)
    default: return false
    }
  }

  private func isAccessorModifier(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .mutating, .nonmutating, .consuming, .borrowing, .consumingMark, .nonisolated, .yielding,
      .isolated:
      true
    default: false
    }
  }

  private mutating func parseAccessor(
    of owner: DeclarationIndex, isBuilder: Bool, isRequirement: Bool
  ) {
    let attributes = openAttributes.count
    parseAttributes()
    while isAccessorModifier(keyword) { advance() }
    guard kind == .identifier, keyword.isAccessor else {
      openAttributes.removeLast(openAttributes.count - attributes)
      return
    }
    let isGetter = keyword == .get
    let isObserver = keyword == .willSet || keyword == .didSet || keyword == .`init`
    let token = index
    let name = name(of: token)
    if !isObserver, !isRequirement { facts.declarations[Int(owner)].traits.insert(.isComputed) }
    advance()
    parseAccessorBody(
      name, of: owner, at: tokens[token].start, isBuilder: isBuilder && isGetter,
      attributes: attributes)
  }

  /// The parameter, effects and block of an accessor; `attributes` is nil for a getter without keyword.
  private mutating func parseAccessorBody(
    _ name: Name, of owner: DeclarationIndex, at offset: UInt32, isBuilder: Bool, attributes: Int?
  ) {
    let accessor = declare(
      Declaration(kind: .accessor, name: name, parent: owner, offset: offset, end: offset),
      attributes: attributes ?? openAttributes.count)
    let isBuilder = isBuilder || hasBuilderAttribute(of: accessor)
    let frame = enterBody(of: accessor, isBuilder: isBuilder)
    if kind == .leftParen { parseAccessorParameter(of: accessor) }
    skipEffects()
    parseBlock()
    leaveBody(frame, returnsTails: name == known.get && !(isBuilder && saysReturn(accessor)))
    setEnd(of: accessor)
  }

  private mutating func parseAccessorParameter(of accessor: DeclarationIndex) {
    let close = close(of: index)
    advance()
    if kind == .identifier {
      let parameter = declare(
        Declaration(
          kind: .parameter, traits: .isConstant, name: self.name(of: index), parent: accessor,
          offset: tokens[index].start, end: tokens[index].end))
      bindings.bind(facts.declarations[Int(parameter)].name, to: parameter)
    }
    index = close
    _ = take(.rightParen)
  }
}
