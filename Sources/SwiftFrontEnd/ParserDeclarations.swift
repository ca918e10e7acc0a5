import SourceModel

extension Parser {
  /// Whether attributes, modifiers and a declaration's keyword come at a token.
  func startsDeclaration(at start: Int) -> Bool {
    var token = start
    while tokens[token].kind == .at {
      guard tokens[token + 1].kind == .identifier else { return false }
      token = afterAttribute(token)
      while tokens[token].kind == .poundElse || tokens[token].kind == .poundEndif { token += 1 }
    }
    if token > start, tokens[token].kind == .poundIf { return true }
    let afterAttributes = token
    // No declaration has more modifiers; the bound keeps damage linear.
    let limit = min(last, token + 64)
    while token < limit, tokens[token].kind == .identifier,
      !tokens[token].flags.contains(.isEscaped)
    {
      let keyword = tokens[token].keyword
      if keyword.startsDeclaration { return true }
      if keyword == .actor || keyword == .macro {
        if tokens[token + 1].kind == .identifier, !tokens[token + 1].flags.contains(.afterNewline) {
          return true
        }
      }
      if keyword == .case { return afterAttributes < token || isInEnumeration }
      guard keyword.isModifier else { return false }
      token += 1
      if tokens[token].kind == .leftParen, keyword != .open {
        token = min(close(of: token) + 1, last)
      }
    }
    return tokens[token].kind == .pound && afterAttributes > start
  }

  private func afterAttribute(_ at: Int) -> Int {
    var token = at + 2
    while tokens[token].kind == .period, tokens[token + 1].kind == .identifier { token += 2 }
    if startsWith(0x3C, at: token) {
      var depth = 0
      while token < last {
        if startsWith(0x3C, at: token) { depth += 1 }
        if startsWith(0x3E, at: token) {
          depth -= Int(tokens[token].end - tokens[token].start)
          if depth <= 0 {
            token += 1
            break
          }
        }
        token += 1
      }
      while tokens[token].kind == .period, tokens[token + 1].kind == .identifier { token += 2 }
    }
    if tokens[token].kind == .leftParen, !tokens[token].flags.contains(.afterSpace) {
      token = min(close(of: token) + 1, last)
    }
    return min(token, last)
  }

  private var isInEnumeration: Bool {
    guard scope >= 0 else { return false }
    switch facts.declarations[Int(scope)].kind {
    case .enumeration, .extension: return true
    default: return false
    }
  }

  /// A declaration with its attributes and modifiers.
  mutating func parseDeclaration() {
    guard depth < Parser.depthLimit else { return skipTooDeep() }
    depth += 1
    defer { depth -= 1 }
    let attributes = openAttributes.count
    defer {
      if openAttributes.count > attributes {
        openAttributes.removeLast(openAttributes.count - attributes)
      }
    }
    parseAttributes()
    let traits = parseModifiers()
    switch keyword {
    case .import: parseImport()
    case .let, .var: parseVariables(traits: traits, attributes: attributes)
    case .func: parseFunction(traits: traits, attributes: attributes)
    case .`init`: parseInitializer(traits: traits, attributes: attributes)
    case .deinit: parseDeinitializer(attributes: attributes)
    case .subscript: parseSubscriptDeclaration(traits: traits, attributes: attributes)
    case .class: parseNominal(.class, traits: traits, attributes: attributes)
    case .struct: parseNominal(.structure, traits: traits, attributes: attributes)
    case .enum: parseNominal(.enumeration, traits: traits, attributes: attributes)
    case .actor: parseNominal(.actor, traits: traits, attributes: attributes)
    case .protocol: parseNominal(.interface, traits: traits, attributes: attributes)
    case .extension: parseExtension(attributes: attributes)
    case .typealias: parseTypeAlias(.typeAlias, traits: traits, attributes: attributes)
    case .associatedtype: parseTypeAlias(.associatedType, traits: traits, attributes: attributes)
    case .case: parseEnumCases(attributes: attributes)
    case .macro: parseMacroDeclaration(attributes: attributes)
    case .operator, .precedencegroup: parseOperatorDeclaration()
    default:
      if kind == .pound { _ = parseExpression() }
    }
  }

  /// Declares something and gives it the attributes read before it.
  mutating func declare(
    _ declaration: Declaration, attributes: Int
  ) -> DeclarationIndex {
    let number = declare(declaration)
    for position in attributes..<max(attributes, openAttributes.count) {
      openAttributes[position].declaration = number
      facts.attributes.append(openAttributes[position])
    }
    if openAttributes.count > attributes {
      openAttributes.removeLast(openAttributes.count - attributes)
    }
    return number
  }

  /// Attributes into `openAttributes`.
  mutating func parseAttributes() {
    while kind == .at, kind(after: 1) == .identifier {
      parseAttribute()
      while kind == .poundIf || kind == .poundElse || kind == .poundElseif || kind == .poundEndif {
        guard skipDirectiveLine() else { break }
      }
    }
  }

  private mutating func parseAttribute() {
    advance()
    let offset = tokens[index].start
    var attributeEnd = tokens[index].end
    let first = index
    advance()
    while kind == .period, kind(after: 1) == .identifier {
      attributeEnd = tokens[index + 1].end
      index += 2
    }
    let name = name(from: offset, to: attributeEnd)
    if startsWith(0x3C, at: index) {
      var cursor = TypeCursor(token: index)
      if scanGenericArguments(&cursor, depth: depth) { settle(cursor) }
      while kind == .period, kind(after: 1) == .identifier { index += 2 }
    }
    var span = Span32.empty
    if kind == .leftParen, !tokens[index].flags.contains(.afterSpace) {
      span = hasPlainArguments(first) ? parseAttributeArguments() : skipAttributeArguments()
    }
    openAttributes.append(
      Attribute(declaration: -1, name: name, arguments: span, offset: offset))
  }

  /// Whether an attribute's arguments are expressions.
  private func hasPlainArguments(_ token: Int) -> Bool {
    for special: StaticString in [
      "available", "objc", "_specialize", "differentiable", "derivative", "transpose",
      "backDeployed", "_dynamicReplacement", "_implements", "_documentation", "_spi", "convention",
      "inline", "_originallyDefinedIn", "specialized", "abi",
      "_effects", "_semantics", "exclusivity", "_typeEraser", "_private", "lifetime", "_lifetime",
      "storageRestrictions", "nonexhaustive", "_silgen_name",
    ] where text(at: token, is: special) {
      return false
    }
    return true
  }

  private mutating func parseAttributeArguments() -> Span32 {
    let mark = openArguments.count
    parseArguments()
    return closeArguments(from: mark)
  }

  /// Arguments that were read for an attribute, side by side.
  private mutating func closeArguments(from mark: Int) -> Span32 {
    let span = Span32(
      start: UInt32(facts.arguments.count), count: UInt32(openArguments.count - mark))
    for position in mark..<openArguments.count { facts.arguments.append(openArguments[position]) }
    openArguments.removeLast(openArguments.count - mark)
    return span
  }

  /// Arguments of another grammar: only their string literals are read.
  private mutating func skipAttributeArguments() -> Span32 {
    let close = close(of: index)
    // A string may hold calls, whose arguments are their own.
    let mark = openArguments.count
    var label = Name.none
    advance()
    while index < close {
      if kind == .identifier, kind(after: 1) == .colon {
        label = name(of: index)
        index += 2
      } else if kind == .stringStart {
        let value = parseString()
        openArguments.append(Argument(label: label, value: value))
        label = .none
      } else {
        advance()
      }
    }
    index = close
    _ = take(.rightParen)
    return closeArguments(from: mark)
  }

  private mutating func parseModifiers() -> DeclarationTraits {
    var traits: DeclarationTraits = []
    while kind == .identifier {
      if keyword == .class {
        let next = keyword(after: 1)
        guard next.startsDeclaration || next.isModifier, next != .class || true else {
          return traits
        }
        guard
          kind(after: 2) == .identifier || isOperatorName(after: 2) || next == .subscript
            || next == .`init`, next != .none
        else { return traits }
        if next.isModifier, !next.isReserved, !startsDeclaration(at: index + 1) { return traits }
        traits.insert(.isStatic)
        advance()
        continue
      }
      guard keyword.isModifier else { return traits }
      switch keyword {
      case .static: traits.insert(.isStatic)
      case .override: traits.insert(.isOverride)
      case .mutating: traits.insert(.isWrittenThrough)
      case .private, .fileprivate:
        // `private(set)` says who may write only.
        if scope < 0, kind(after: 1) != .leftParen { traits.insert(.isFileLocal) }
      case .public, .open, .package:
        if scope < 0, kind(after: 1) != .leftParen { traits.insert(.isExported) }
      default: break
      }
      advance()
      if kind == .leftParen { index = min(close(of: index) + 1, last) }
    }
    return traits
  }

  private func isOperatorName(after offset: Int) -> Bool {
    switch kind(after: offset) {
    case .binaryOperator, .prefixOperator, .postfixOperator, .wildcard, .leftParen, .equal,
      .prefixAmpersand, .postfixExclamation, .postfixQuestion, .infixQuestion:
      true
    default: false
    }
  }

  private mutating func parseImport() {
    advance()
    switch keyword {
    case .typealias, .struct, .class, .enum, .protocol, .let, .var, .func:
      if kind(after: 1) != .period { advance() }
    default: break
    }
    guard kind == .identifier else { return }
    let offset = tokens[index].start
    scratch.removeAll(keepingCapacity: true)
    appendSource(from: offset, to: tokens[index].end)
    advance()
    while kind == .period || kind == .colonColon, !isAtLineStart {
      let separator = index
      advance()
      guard kind == .identifier || isOperatorName(after: 0) else { break }
      appendSource(from: tokens[separator].start, to: tokens[separator].end)
      appendSource(from: tokens[index].start, to: end(of: index))
      advance()
    }
    facts.imports.append(Import(kind: .module, name: addScratch(), offset: offset))
  }

  private mutating func parseOperatorDeclaration() {
    let isGroup = keyword == .precedencegroup
    advance()
    if !kind.closesBracket { advance() }
    if isGroup {
      if kind == .leftBrace { index = min(close(of: index) + 1, last) }
    } else if take(.colon) {
      repeat { advance() } while take(.comma)
    }
  }
}
