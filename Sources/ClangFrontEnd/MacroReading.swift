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
      guard macro.parameters == nil else { continue }
      if isTransparent(body) { transparentMacros.insert(declaration) }
      if !body.isEmpty, body.allSatisfy({ tokens[$0].symbol == .string }) {
        macroTexts[declaration] = body.flatMap { decoded($0) }
      }
    }
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
    for (number, (macro, body)) in zip(macros, bodies).enumerated() {
      let declaration = DeclarationIndex(number)
      position = body.lowerBound
      limit = body.upperBound
      inScope(of: declaration) { reader in
        for parameter in macro.parameters ?? [] {
          let index = reader.declare(
            .parameter, name: reader.name(parameter), offset: parameter.start)
          reader.facts.declarations[Int(index)].end = parameter.end
        }
        reader.readMacroBody(of: declaration, isFunction: macro.parameters != nil)
      }
    }
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
