import SourceModel

extension CodeReader {
  /// Reads statements up to the limit, as one block.
  mutating func readStatements() {
    let count = shadowed.count
    while position < limit { readStatement() }
    endBlock(count)
  }

  /// Reads one statement; reads at least one token.
  mutating func readStatement() {
    let before = position
    deeper { $0.readStatementInside() }
    if position == before { advance() }
  }

  private mutating func readStatementInside() {
    switch peek() {
    case .semicolon, .closeBrace, .closeParen, .closeBracket, .elseKeyword: advance()
    case .openBrace: readGroup { $0.readStatements() }
    case .ifKeyword: readIf()
    case .whileKeyword, .switchKeyword:
      advance()
      readCondition()
      readStatement()
    case .forKeyword: readFor()
    case .doKeyword:
      advance()
      readStatement()
      if take(.whileKeyword) { readCondition() }
    case .returnKeyword: readReturn()
    case .caseKeyword:
      advance()
      _ = readConditional()
      if take(.ellipsis) { _ = readConditional() }
      _ = take(.colon)
    case .defaultKeyword:
      advance()
      _ = take(.colon)
    case .gotoKeyword, .breakKeyword:
      skip(to: .semicolon, or: .closeBrace)
    case .tryKeyword: advance()
    case .catchKeyword:
      advance()
      readCatch()
    case .usingKeyword, .templateKeyword:
      skip(to: .semicolon, or: .openBrace)
    case .attribute:
      // `__asm__("...")` or `__attribute__((fallthrough));`
      let start = position
      advance()
      while peek() == .qualifier || peek() == .gotoKeyword { advance() }
      skipGroup()
      if peek() != .semicolon {
        position = start
        readDeclarationOrExpression()
      }
    case .at: readAtStatement()
    default: readDeclarationOrExpression()
    }
  }

  private mutating func readDeclarationOrExpression() {
    if peek() == .identifier, peek(1) == .colon, symbol(at: position + 2) != .colon {
      // A label.
      return advance(2)
    }
    if beginsDeclaration() {
      let before = position
      readDeclaration(in: .block)
      if position > before { return }
    }
    _ = readExpression()
    // A macro that loops has a block and no semicolon; the next statement is that block.
    _ = take(.semicolon)
  }

  /// An `else if` is no deeper than the `if`, however long the chain.
  private mutating func readIf() {
    while take(.ifKeyword) {
      _ = take(.qualifier)
      readCondition()
      readStatement()
      guard take(.elseKeyword) else { return }
      if peek() != .ifKeyword { return readStatement() }
    }
  }

  private mutating func readCondition() {
    readGroup { reader in
      while reader.position < reader.limit {
        let before = reader.position
        if reader.beginsDeclaration() { reader.readDeclaration(in: .block) }
        _ = reader.readExpression()
        _ = reader.take(.semicolon)
        if reader.position == before { reader.advance() }
      }
    }
  }

  private mutating func readFor() {
    advance()
    let count = shadowed.count
    readGroup { reader in
      if let colon = reader.loopSeparator() { return reader.readLoopVariable(until: colon) }
      while reader.position < reader.limit {
        let before = reader.position
        if reader.beginsDeclaration() { reader.readDeclaration(in: .block) }
        _ = reader.readExpression()
        _ = reader.take(.semicolon)
        if reader.position == before { reader.advance() }
      }
    }
    readStatement()
    endBlock(count)
  }

  /// The `in` or the colon of a loop over a collection.
  private func loopSeparator() -> Int? {
    var index = position
    while index < limit {
      let symbol = tokens[index].symbol
      if symbol == .semicolon || symbol == .question || symbol == .assign { return nil }
      if isText(index, "in"), index > position { return index }
      if symbol == .colon, isCPlusPlus { return index }
      index = symbol.opens ? max(after(index), index + 1) : index + 1
    }
    return nil
  }

  private mutating func readLoopVariable(until separator: Int) {
    let outer = limit
    limit = separator
    var variable: ValueIndex
    if beginsDeclaration() {
      let specifiers = readSpecifiers()
      let declarator = readDeclarator()
      if declarator.name >= 0 {
        let type = typeName(specifiers, declarator)
        let declaration = declare(
          .variable, name: name(declarator.name), type: type,
          offset: tokens[declarator.name].start)
        end(declaration)
        variable = place(of: declaration)
      } else {
        variable = -1
      }
    } else {
      variable = readConditional()
    }
    position = separator
    limit = outer
    advance()
    let collection = readExpression()
    flow(collection, variable, .iterated)
  }

  private mutating func readReturn() {
    let offset = offset
    advance()
    let returned = readExpressionOrList()
    // Outside of functions, in broken code, nothing is returned to anybody.
    if returned >= 0, scope >= 0 {
      let result = value(.result, target: scope, offset: offset)
      flow(returned, result, .returned)
    }
    _ = take(.semicolon)
  }

  private mutating func readExpressionOrList() -> ValueIndex {
    peek() == .openBrace ? readInitializer() : readExpression()
  }

  private mutating func readAtStatement() {
    let word = position + 1
    if isText(word, "try") || isText(word, "finally") {
      advance(2)
    } else if isText(word, "autoreleasepool") {
      advance(2)
    } else if isText(word, "synchronized") {
      advance(2)
      readCondition()
    } else if isText(word, "catch") {
      advance(2)
      readCatch()
    } else if isText(word, "throw") {
      advance(2)
      _ = readExpression()
      _ = take(.semicolon)
    } else if isText(word, "end") {
      advance(2)
    } else {
      readDeclarationOrExpression()
    }
  }

  private mutating func readCatch() {
    readGroup { reader in
      let specifiers = reader.readSpecifiers()
      let declarator = reader.readDeclarator()
      guard declarator.name >= 0 else { return }
      let type = reader.typeName(specifiers, declarator)
      let variable = reader.declare(
        .variable, name: reader.name(declarator.name), type: type,
        offset: reader.tokens[declarator.name].start)
      reader.end(variable)
      reader.position = reader.limit
    }
  }
}
