import SourceModel

extension CodeReader {
  /// Reads what an expression is made of: a name, a literal, something in brackets.
  mutating func readPrimary() -> ValueIndex {
    switch peek() {
    case .identifier: return readNamed()
    case .string: return readString()
    case .character, .number:
      let token = tokens[position]
      let kind: LiteralKind =
        token.symbol == .number && isFloating(position) ? .floatingPoint : .integer
      let text = name(position)
      advance()
      return literal(kind, text, from: token.start, to: token.end)
    case .openParen: return readParenthesized()
    case .openBracket: return isLambda() ? readLambda() : readMessage()
    case .openBrace: return readInitializer()
    case .caret: return readBlock()
    case .at: return readBoxed()
    case .period:
      // A designator in the argument of a macro.
      guard peek(1).isWord else { return -1 }
      advance()
      let member = value(.member, name: name(position), offset: offset)
      advance()
      return member
    case .colons:
      advance()
      return readPrimary()
    case .builtinType, .structKeyword, .unionKeyword, .enumKeyword, .constKeyword, .typeof,
      .classKeyword:
      return readTypeArgument()
    case .operatorKeyword:
      let operation = value(.operation, offset: offset)
      advance()
      return operation
    default: return -1
    }
  }

  private mutating func readNamed() -> ValueIndex {
    if let kind = constantKind(position) {
      let token = tokens[position]
      let text = name(position)
      advance()
      return literal(kind, text, from: token.start, to: token.end)
    }
    if symbol(at: position + 1) == .string, !isText(position + 1, "\"\"") || isShouting(position) {
      return readString()
    }
    if symbol(at: position + 1) == .at, symbol(at: position + 2) == .string, isShouting(position) {
      return readString()
    }
    let result = reference(to: position)
    advance()
    return result
  }

  private func constantKind(_ index: Int) -> LiteralKind? {
    let count = tokens[index].end - tokens[index].start
    guard count >= 2, count <= 7 else { return nil }
    switch text(index) {
    case "true", "false", "TRUE", "FALSE", "YES", "NO": return .boolean
    case "NULL", "nil", "Nil", "nullptr": return .null
    default: return nil
    }
  }

  private func isFloating(_ index: Int) -> Bool {
    let token = tokens[index]
    let text = bytes[Int(token.start)..<Int(token.end)]
    if text.contains(UInt8(ascii: ".")) { return true }
    let isHexadecimal = text.count > 1 && text[text.startIndex + 1] | 0x20 == UInt8(ascii: "x")
    return !isHexadecimal && text.contains { $0 | 0x20 == UInt8(ascii: "e") }
  }

  private mutating func readParenthesized() -> ValueIndex {
    var result: ValueIndex = -1
    let offset = offset
    readGroup { reader in
      if reader.peek() == .openBrace {
        // A statement expression: `({ ... })`.
        result = reader.value(.operation, offset: offset)
        reader.readGroup { outer in outer.deeper { $0.readStatements() } }
      } else {
        result = reader.readExpression()
        while reader.position < reader.limit {
          let before = reader.position
          _ = reader.readArgument()
          _ = reader.take(.comma)
          if reader.position == before { reader.advance() }
        }
      }
    }
    return result >= 0 ? result : value(.operation, offset: offset)
  }

  /// A type where a value is expected, as macros take it: `va_arg(list, char *)`.
  private mutating func readTypeArgument() -> ValueIndex {
    let result = value(.operation, offset: offset)
    while position < limit {
      switch peek() {
      case .builtinType, .constKeyword, .qualifier, .star: advance()
      case .structKeyword, .unionKeyword, .enumKeyword, .classKeyword:
        advance()
        if peek() == .identifier { advance() }
      case .typeof:
        advance()
        skipGroup()
      default: return result
      }
    }
    return result
  }

  /// A block: `^{ ... }`, `^(NSData *data) { ... }`, `^BOOL(id object) { ... }`.
  private mutating func readBlock() -> ValueIndex {
    let offset = offset
    let start = position
    advance()
    var type: [UInt8] = []
    while position < limit, peek() != .openParen, peek() != .openBrace {
      guard peek().isWord || peek() == .star || peek() == .less || peek() == .greater else {
        position = start + 1
        return -1
      }
      append(position, to: &type)
      advance()
    }
    let parameters = peek() == .openParen ? position : -1
    if parameters >= 0 { position = after(position) }
    guard peek() == .openBrace else {
      position = start + 1
      return -1
    }
    return readClosure(parameters, type: name(ofType: type), offset: offset)
  }

  private mutating func readClosure(
    _ parameters: Int, type: Name, offset: UInt32
  ) -> ValueIndex {
    let closure = declare(.closure, name: .none, type: type, offset: offset, isBound: false)
    inScope(of: closure) { reader in
      if parameters >= 0 { reader.readParameters(parameters, isOld: false) }
      reader.readBody()
    }
    end(closure)
    return value(.closure, target: closure, offset: offset)
  }

  /// C++: `[captures](parameters) { ... }`.
  private func isLambda() -> Bool {
    guard isCPlusPlus else { return false }
    let next = after(position)
    if symbol(at: next) == .openBrace { return true }
    guard symbol(at: next) == .openParen else { return false }
    let body = after(next)
    return symbol(at: body) == .openBrace || symbol(at: body) == .arrow
      || symbol(at: body) == .qualifier
  }

  private mutating func readLambda() -> ValueIndex {
    let offset = offset
    position = after(position)
    let parameters = peek() == .openParen ? position : -1
    if parameters >= 0 { position = after(position) }
    while position < limit, peek() != .openBrace, peek() != .semicolon { advance() }
    return readClosure(parameters, type: .none, offset: offset)
  }

  /// Reads an initial value: an expression, or a list in braces.
  mutating func readInitializer() -> ValueIndex {
    guard peek() == .openBrace else { return readAssignment() }
    let list = value(.collection, offset: offset)
    readGroup { outer in
      outer.deeper { reader in
        while reader.position < reader.limit {
          let before = reader.position
          let key = reader.readDesignator()
          let element =
            reader.peek() == .openBrace ? reader.readInitializer() : reader.readArgument()
          reader.flow(element, list, .collected, key: key)
          _ = reader.take(.comma)
          if reader.position == before { reader.advance() }
        }
      }
    }
    return list
  }

  /// `.name =`, `.name.part =`, `[3] =`, `name:`; the names, joined.
  private mutating func readDesignator() -> Name {
    if peek() == .identifier, peek(1) == .colon {
      let key = name(position)
      advance(2)
      return key
    }
    let start = position
    var path: [UInt8] = []
    while position < limit {
      if peek() == .period, peek(1).isWord {
        if !path.isEmpty { path.append(UInt8(ascii: ".")) }
        let token = tokens[position + 1]
        path.append(contentsOf: bytes[Int(token.start)..<Int(token.end)])
        advance(2)
      } else if peek() == .openBracket, peek(1) != .openBracket, isIndexDesignator(position) {
        readGroup { reader in
          _ = reader.readExpression()
          reader.position = reader.limit
        }
      } else {
        break
      }
    }
    guard position > start else { return .none }
    if take(.assign) || peek() == .openBrace { return name(ofType: path) }
    position = start
    return .none
  }

  private func isIndexDesignator(_ open: Int) -> Bool {
    let next = symbol(at: after(open))
    return next == .assign || next == .period || next == .openBracket
  }
}
