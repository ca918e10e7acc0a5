import SourceModel

/// The tokens of a file's code, and after them those of the bodies of its macros.
struct TokenSections {
  private(set) var tokens: [Token]
  private(set) var brackets: Brackets
  let code: Range<Int>
  private(set) var bodies: [Range<Int>] = []

  init(_ directives: Directives) {
    tokens = directives.code
    code = 0..<tokens.count
    for macro in directives.macros {
      let start = tokens.count
      tokens.append(contentsOf: macro.body)
      bodies.append(start..<tokens.count)
    }
    brackets = Brackets(tokens)
    brackets.pair(tokens, in: code)
    for body in bodies { brackets.pair(tokens, in: body) }
  }
}

extension CodeReader {
  /// Declares the macros, before any code is read: their names say how to read it.
  mutating func declareMacros(_ macros: [MacroDefinition], bodies: [Range<Int>]) {
    for (macro, body) in zip(macros, bodies) {
      let declaration = declare(
        .macroDefinition, name: name(macro.name), offset: macro.name.start)
      facts.declarations[Int(declaration)].end = macro.end
      // A constant or an expression declares nothing.
      if body.count > 1 { mayDeclare.insert(declaration) }
      guard macro.parameters == nil else { continue }
      if isTransparent(body) { transparentMacros.insert(declaration) }
      // Objective-C writes `@` before the quotes.
      let strings = body.filter { tokens[$0].symbol == .string }
      let isText = body.allSatisfy { index in
        tokens[index].symbol == .string
          || tokens[index].symbol == .at && strings.contains(index + 1)
      }
      if isText, !strings.isEmpty {
        macroTexts[declaration] = strings.flatMap { decoded($0) }
      }
    }
  }

  /// Whether the code outside of bodies uses a macro that may declare something, and is no such tower
  /// of tokens as would overflow the stack of clang's parser.
  mutating func usesDeclaringMacro(in code: Range<Int>) -> Bool {
    guard !mayDeclare.isEmpty else { return false }
    var result = false
    var stretch = 0
    var depth = 0
    var index = code.lowerBound
    while index < code.upperBound {
      if let end = bodyEnds[index] {
        index = max(end, index + 1)
        stretch = 0
        continue
      }
      switch tokens[index].symbol {
      case .semicolon, .comma, .openBrace, .closeBrace: stretch = 0
      default: stretch += 1
      }
      if tokens[index].symbol.opens { depth += 1 }
      if tokens[index].symbol.closes { depth = max(0, depth - 1) }
      guard stretch < 1000, depth < 200 else { return false }
      if tokens[index].symbol == .identifier, !result {
        result = mayDeclare.contains(binding(of: name(index)))
      }
      index += 1
    }
    return result
  }

  /// Whether clang can be asked what the macros of the file declare; otherwise records a gap.
  mutating func canBeExpanded(_ macros: [MacroDefinition], _ sections: TokenSections) -> Bool {
    var sizes = ExpansionSizes(macros, bodies: sections.bodies, in: &self)
    let (tokens, largest) = sizes.total(of: sections.code)
    guard tokens > ExpansionSizes.limit else { return true }
    facts.gaps.append(
      Gap(
        offset: self.tokens[largest].start, end: self.tokens[largest].end,
        reason: facts.names.add(
          "macros make over \(ExpansionSizes.limit) tokens; what they declare is not known")))
    return false
  }

  /// The macro that is used at an offset of the code, if it may stand for a declaration, and where
  /// its name ends.
  mutating func macroUsed(
    at offset: UInt32, in code: Range<Int>
  ) -> (macro: DeclarationIndex, end: UInt32)? {
    var low = code.lowerBound
    var high = code.upperBound
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    guard low < code.upperBound, tokens[low].start == offset, tokens[low].symbol == .identifier
    else { return nil }
    let found = binding(of: name(low))
    return mayDeclare.contains(found) ? (found, tokens[low].end) : nil
  }

  /// Whether the name of a declaration in the body of a macro is only a place for one, or stands for
  /// declarations that are known where the macro is used.
  mutating func isPlaceholder(_ index: Int) -> Bool {
    guard isInMacro else { return false }
    if index > 0, tokens[index - 1].symbol == .hashes || symbol(at: index + 1) == .hashes {
      return true
    }
    if scope >= 0, expandedMacros.contains(scope) { return true }
    guard let known = binding(at: index), known.kind == .parameter else { return false }
    return known.parent >= 0
      && facts.declarations[Int(known.parent)].kind == .macroDefinition
  }

  /// Whether a body is empty, an attribute, or words of storage.
  private func isTransparent(_ body: Range<Int>) -> Bool {
    guard let first = body.first else { return true }
    if tokens[first].symbol == .attribute { return true }
    return body.allSatisfy {
      switch tokens[$0].symbol {
      case .qualifier, .staticKeyword, .externKeyword, .constKeyword: true
      default: false
      }
    }
  }

  /// Reads the bodies of the macros as code; the declarations are the first of the facts.
  mutating func readMacroBodies(_ macros: [MacroDefinition], bodies: [Range<Int>]) {
    isInMacro = true
    defer { isInMacro = false }
    for (number, (macro, body)) in zip(macros, bodies).enumerated() {
      let declaration = DeclarationIndex(number)
      position = body.lowerBound
      limit = body.upperBound
      inScope(of: declaration) { reader in
        let parameters = macro.parameters ?? []
        for (number, parameter) in parameters.enumerated() {
          let takesRest = macro.takesRest && number == parameters.count - 1
          let index = reader.declare(
            .parameter, takesRest ? .takesRest : [], name: reader.name(ofParameter: parameter),
            offset: parameter.start)
          reader.facts.declarations[Int(index)].end = parameter.end
        }
        reader.readMacroBody(of: declaration, isFunction: macro.parameters != nil)
      }
    }
  }

  /// What a parameter of a macro is called in its body.
  mutating func name(ofParameter parameter: Token) -> Name {
    parameter.symbol == .ellipsis ? facts.names.add("__VA_ARGS__") : name(parameter)
  }

  private mutating func readMacroBody(of macro: DeclarationIndex, isFunction: Bool) {
    guard position < limit else { return }
    if peek().beginsDeclaration || beginsDeclaration() || peek() == .doKeyword {
      return readStatements()
    }
    let offset = offset
    let whole = peek() == .openBrace ? -1 : readExpression()
    if position >= limit, whole >= 0 {
      if isFunction {
        let result = value(.result, target: macro, offset: offset)
        flow(whole, result, .returned)
      } else {
        initialize(macro, with: whole)
      }
    }
    readStatements()
  }
}
