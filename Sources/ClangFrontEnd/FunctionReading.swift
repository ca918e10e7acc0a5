import SourceModel

extension CodeReader {
  /// Reads a function from its declarator on. True when it had a body, which ends the declaration.
  mutating func readFunction(
    _ specifiers: Specifiers, _ declarator: Declarator, in place: DeclarationPlace
  ) -> Bool {
    if isCPlusPlus, place == .block, !isParameterList(declarator.parameters) {
      readConstructed(specifiers, declarator)
      return false
    }
    let isOld = isOldStyle(declarator)
    if !isOld { skipTrailers(afterFunction: true) }
    if specifiers.isTypedef {
      var type = specifiers.type
      type.append(contentsOf: declarator.pointers)
      let alias = declare(
        .typeAlias, name: name(declarator.name), type: name(ofType: type),
        offset: tokens[declarator.name].start)
      end(alias)
      return false
    }
    let hasBody = isOld || peek() == .openBrace || (isCPlusPlus && isConstructorBody())
    var traits: DeclarationTraits = hasBody ? [] : .isForward
    if specifiers.isStatic { traits.insert(place == .record ? .isStatic : .isFileLocal) }
    let function = declareFunction(specifiers, declarator, traits)
    if take(.assign) {
      // C++: `= default`, `= 0`.
      skip(to: .semicolon)
    }
    inScope(of: function) { reader in
      reader.readParameters(declarator.parameters, isOld: isOld)
      guard hasBody else { return }
      reader.readConstructorInitializers()
      reader.readBody()
    }
    end(function)
    return hasBody
  }

  private mutating func declareFunction(
    _ specifiers: Specifiers, _ declarator: Declarator, _ traits: DeclarationTraits
  ) -> DeclarationIndex {
    var type = specifiers.type
    if !declarator.pointers.isEmpty {
      if !type.isEmpty { type.append(0x20) }
      type.append(contentsOf: declarator.pointers)
    }
    let function = declare(
      .function, traits, name: name(declarator.name), type: name(ofType: type),
      offset: tokens[declarator.name].start)
    return function
  }

  /// `Type name(arguments)` in C++: a variable that is constructed.
  private mutating func readConstructed(_ specifiers: Specifiers, _ declarator: Declarator) {
    let variable = declare(
      .variable, name: name(declarator.name), type: name(ofType: specifiers.type),
      offset: tokens[declarator.name].start)
    let outer = position
    position = declarator.parameters
    let callee = value(
      .reference, name: facts.declarations[Int(variable)].type,
      offset: tokens[declarator.name].start)
    let result = readCall(of: callee, offset: tokens[declarator.name].start)
    initialize(variable, with: result)
    position = max(outer, position)
    end(variable)
  }

  /// A body in braces, with what it declares.
  mutating func readBody() {
    if position < limit, peek() == .openBrace { bodyEnds[position] = after(position) }
    readGroup { outer in outer.deeper { $0.readStatements() } }
  }

  /// `f(a, b) int a; char *b; {`
  func isOldStyle(_ declarator: Declarator) -> Bool {
    guard declarator.parameters >= 0, scope < 0, !isCPlusPlus else { return false }
    let end = enclosed(by: declarator.parameters).end
    var index = declarator.parameters + 1
    guard index < end else { return false }
    while index < end {
      guard tokens[index].symbol == .identifier else { return false }
      index += 1
      if index < end, tokens[index].symbol != .comma { return false }
      index += 1
    }
    // Declarations, each ended by a semicolon, and then the body.
    index = position
    guard
      symbol(at: index).beginsType || symbol(at: index) == .qualifier
        || symbol(at: index) == .identifier
          && (symbol(at: index + 1) == .identifier || symbol(at: index + 1) == .star)
    else { return false }
    var hasSemicolon = false
    while index < limit, index - position < 400 {
      switch tokens[index].symbol {
      case .openBrace: return hasSemicolon
      case .semicolon: hasSemicolon = true
      case .identifier, .star, .comma, .openBracket, .closeBracket, .number, .constKeyword,
        .builtinType, .structKeyword, .unionKeyword, .enumKeyword, .qualifier, .openParen,
        .closeParen:
        if hasSemicolon, tokens[index - 1].symbol == .semicolon, tokens[index].symbol == .openParen
        {
          return false
        }
      default: return false
      }
      index += 1
    }
    return false
  }

  /// Declares the parameters that a parenthesis holds.
  mutating func readParameters(_ open: Int, isOld: Bool) {
    if isOld { return readOldParameters() }
    let outerLimit = limit
    let outer = position
    position = open
    readGroup { reader in
      while reader.position < reader.limit {
        let before = reader.position
        reader.readParameter()
        reader.skip(to: .comma)
        reader.advance()
        if reader.position == before { break }
      }
    }
    limit = outerLimit
    position = outer
  }

  private mutating func readOldParameters() {
    while position < limit, peek() != .openBrace {
      let before = position
      let count = facts.declarations.count
      readDeclaration(in: .block)
      for index in count..<facts.declarations.count
      where facts.declarations[index].kind == .variable {
        facts.declarations[index].kind = .parameter
      }
      if position == before { advance() }
    }
  }

  private mutating func readParameter() {
    if peek() == .ellipsis { return declareRest() }
    let start = position
    let specifiers = readSpecifiers(inParameter: true)
    let declarator = readDeclarator(inParameter: true)
    // `void` alone is no parameter.
    let type = typeName(specifiers, declarator)
    if declarator.name < 0, type == .none || facts.names[type] == "void" { return }
    let index = declarator.name >= 0 ? declarator.name : start
    let parameter = declare(
      .parameter, name: declarator.name >= 0 ? name(declarator.name) : .none, type: type,
      offset: tokens[index].start)
    skipTrailers(afterFunction: false)
    if take(.assign) {
      let value = readAssignment()
      initialize(parameter, with: value)
    }
    end(parameter)
  }

  /// C++: `Account(x) : email(x) {`, where a colon and no brace comes first.
  private func isConstructorBody() -> Bool {
    if peek() == .tryKeyword { return true }
    guard peek() == .colon else { return false }
    var index = position + 1
    while index < limit {
      switch tokens[index].symbol {
      case .semicolon, .closeBrace: return false
      case .openBrace:
        if symbol(at: index - 1) == .closeParen || symbol(at: index - 1) == .closeBrace {
          return true
        }
        index = max(after(index), index + 1)
      case .openParen, .openBracket: index = max(after(index), index + 1)
      default: index += 1
      }
    }
    return false
  }

  private mutating func readConstructorInitializers() {
    if peek() == .tryKeyword { advance() }
    guard isCPlusPlus, take(.colon) else { return }
    while position < limit {
      let before = position
      guard peek().isWord || peek() == .colons else { return }
      let member = position
      while position < limit, peek() != .openParen, peek() != .openBrace { advance() }
      let field = value(.member, name: name(member), offset: tokens[member].start)
      readGroup { reader in
        while reader.position < reader.limit {
          let before = reader.position
          let from = reader.readAssignment()
          reader.flow(from, field, .assigned)
          if !reader.take(.comma), reader.position == before { reader.advance() }
        }
      }
      if !take(.comma) || position == before { return }
    }
  }
}
