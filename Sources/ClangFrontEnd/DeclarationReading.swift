import SourceModel

/// Where a declaration stands.
enum DeclarationPlace {
  case file
  case record
  case block
}

extension CodeReader {
  /// Reads declarations up to the limit: a whole file, a namespace, the inside of a C++ class.
  mutating func readDeclarations(in place: DeclarationPlace) {
    while position < limit {
      let before = position
      readExternal(in: place)
      if position == before { readStray() }
    }
  }

  /// Reads one declaration of C outside of any type; reads at least one token.
  mutating func readFileLevel() {
    let before = position
    readExternal(in: .file)
    if position == before { readStray() }
  }

  private mutating func readExternal(in place: DeclarationPlace) {
    switch peek() {
    case .semicolon, .closeBrace, .closeParen, .closeBracket: advance()
    case .at: readObjectiveC()
    case .minus, .plus:
      if isMethodStart() { readMethod(.isForward) }
    case .externKeyword where peek(1) == .string && peek(2) == .openBrace:
      advance(2)
      readGroup { outer in outer.deeper { $0.readDeclarations(in: place) } }
    case .namespaceKeyword:
      advance()
      while position < limit, peek() != .openBrace, peek() != .semicolon { advance() }
      readGroup { outer in outer.deeper { $0.readDeclarations(in: place) } }
    case .usingKeyword: readUsing()
    case .templateKeyword:
      advance()
      if peek() == .less { position = afterAngles(position) ?? position + 1 }
    case .accessKeyword:
      advance()
      while peek() == .accessKeyword { advance() }
      if peek() == .colon { advance() }
    default: readDeclaration(in: place)
    }
  }

  /// What reads as no declaration: a macro that stands by itself, or the rest of something broken.
  private mutating func readStray() {
    switch peek() {
    case .identifier where peek(1) == .openParen && !startsDefinition(after(position + 1)):
      _ = readAssignment()
    case .openBrace:
      readGroup { outer in outer.deeper { $0.readStatements() } }
    case .string, .character, .number, .openBracket, .openParen:
      let before = position
      _ = readAssignment()
      if position == before { advance() }
    case .assign:
      advance()
      _ = readInitializer()
    case .identifier where peek(1) == .colons:
      while peek().isWord, peek(1) == .colons { advance(2) }
    default: advance()
    }
  }

  private func startsDefinition(_ index: Int) -> Bool { symbol(at: index) == .openBrace }

  private mutating func readUsing() {
    let start = position
    advance()
    if peek() == .identifier, peek(1) == .assign {
      let name = name(position)
      let offset = offset
      advance(2)
      let first = position
      skip(to: .semicolon)
      var type: [UInt8] = []
      for index in first..<position { append(index, to: &type) }
      let alias = declare(.typeAlias, name: name, type: self.name(ofType: type), offset: offset)
      end(alias)
    } else {
      skip(to: .semicolon)
    }
    if position == start { advance() }
  }

  /// Reads a declaration with all its declarators, or nothing.
  mutating func readDeclaration(in place: DeclarationPlace) {
    let start = position
    let specifiers = readSpecifiers()
    if take(.semicolon) { return }
    var isFirst = true
    repeat {
      let before = position
      let declarator = readDeclarator()
      if place == .record, declarator.name < 0, specifiers.hasType, take(.colon) {
        // A bit-field without a name only takes room.
        _ = readConditional()
        isFirst = false
        continue
      }
      guard declarator.name >= 0 else {
        return readNameless(specifiers, start: start, before: before, in: place)
      }
      // A name in parentheses without any type is a call of a macro, if no body follows.
      if isFirst, !specifiers.hasType, !isDefinition(declarator) {
        position = start
        return
      }
      isFirst = false
      if declarator.isFunction, readFunction(specifiers, declarator, in: place) { return }
      if !declarator.isFunction { readVariable(specifiers, declarator, in: place) }
    } while take(.comma)
    if take(.semicolon) { return }
    recover(in: place)
  }

  private mutating func readNameless(
    _ specifiers: Specifiers, start: Int, before: Int, in place: DeclarationPlace
  ) {
    if before == start || !specifiers.hasType {
      position = start
    } else if specifiers.record >= 0 {
      _ = take(.semicolon)
    } else {
      recover(in: place)
    }
  }

  private func isDefinition(_ declarator: Declarator) -> Bool {
    guard declarator.isFunction else { return false }
    if declarator.isSpecial || declarator.first != declarator.name { return true }
    return peek() == .openBrace || peek() == .colon && isCPlusPlus || isOldStyle(declarator)
      || isCPlusPlus && scope >= 0 && facts.declarations[Int(scope)].kind.isType
  }

  /// After a declaration that goes on in an unknown way: stop where the next one may begin.
  private mutating func recover(in place: DeclarationPlace) {
    while position < limit {
      switch peek() {
      case .semicolon:
        advance()
        return
      case .closeBrace, .at: return
      case .openBrace:
        readGroup { outer in outer.deeper { $0.readStatements() } }
        return
      case .identifier, .staticKeyword, .externKeyword, .typedefKeyword, .structKeyword,
        .builtinType, .enumKeyword, .ifKeyword, .forKeyword, .whileKeyword, .returnKeyword:
        if tokens[position].startsLine { return }
        advance()
      case .openParen, .openBracket:
        let before = position
        _ = readAssignment()
        if position == before { advance() }
      default: advance()
      }
    }
  }

  private mutating func readVariable(
    _ specifiers: Specifiers, _ declarator: Declarator, in place: DeclarationPlace
  ) {
    if isPlaceholder(declarator.name) {
      skipTrailers(afterFunction: false)
      if take(.assign) { _ = readInitializer() }
      return
    }
    let name = name(declarator.name)
    let type = typeName(specifiers, declarator)
    var traits: DeclarationTraits = []
    // Of `NSString *const kEmail` the pointer never changes, of `const char *email` what it points to.
    let isConstant =
      declarator.pointers.isEmpty
      ? specifiers.isConstant : declarator.pointers.suffix(5).elementsEqual("const".utf8)
    if isConstant { traits.insert(.isConstant) }
    if specifiers.isTypedef {
      // `typedef struct { ... } Account;` declared Account already.
      if specifiers.record >= 0, declarator.pointers.isEmpty, declarator.arrays.isEmpty,
        facts.declarations[Int(specifiers.record)].name == name
      {
        bind(name, to: specifiers.record)
        return
      }
      skipTrailers(afterFunction: false)
      let alias = declare(
        .typeAlias, name: name, type: type, offset: tokens[declarator.name].start)
      return end(alias)
    }
    if specifiers.isExtern { traits.insert(.isForward) }
    if specifiers.isStatic, place == .record { traits.insert(.isStatic) }
    let declaration = declare(
      place == .record ? .field : .variable, traits, name: name, type: type,
      offset: tokens[declarator.name].start, isBound: place != .record)
    skipTrailers(afterFunction: false)
    if place == .record, take(.colon) { _ = readConditional() }
    if take(.assign) || (isCPlusPlus && peek() == .openBrace) {
      facts.declarations[Int(declaration)].traits.remove(.isForward)
      let value = readInitializer()
      initialize(declaration, with: value)
    }
    end(declaration)
  }
}
