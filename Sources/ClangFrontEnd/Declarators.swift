import SourceModel

/// A name with what is written around it: stars, brackets, parameters.
struct Declarator {
  /// The token of the name, or -1.
  var name = -1
  /// The first token of a qualified name (`Account::email`), or of the name.
  var first = -1
  /// Stars and carets before the name.
  var pointers: [UInt8] = []
  /// `[16]` after the name, as written.
  var arrays: [UInt8] = []
  /// The parenthesis that opens the parameters, or -1.
  var parameters = -1
  /// Whether what is declared is a pointer to a function or a block, not a function.
  var isIndirect = false
  /// C++: the name is `operator+` or `~Account`.
  var isSpecial = false

  var isFunction: Bool { parameters >= 0 && !isIndirect }
}

extension CodeReader {
  mutating func readDeclarator(inParameter: Bool = false) -> Declarator {
    var result = Declarator()
    deeper { $0.readDeclarator(into: &result, inParameter: inParameter) }
    return result
  }

  private mutating func readDeclarator(into result: inout Declarator, inParameter: Bool) {
    readPointers(into: &result)
    if peek() == .openParen, isNestedDeclarator(inParameter: inParameter) {
      var inner = Declarator()
      readGroup { inner = $0.readDeclarator(inParameter: inParameter) }
      let hasPointer = !inner.pointers.isEmpty
      let outer = result.pointers
      result = inner
      result.pointers = outer
      if hasPointer, peek() == .openParen {
        result.isIndirect = true
        result.arrays = inner.arrays
        // The pointers of the inner declarator belong to the function's type.
        result.arrays.append(contentsOf: [UInt8(ascii: " "), UInt8(ascii: "(")])
        result.arrays.append(contentsOf: inner.pointers)
        result.arrays.append(UInt8(ascii: ")"))
      } else {
        result.pointers.append(contentsOf: inner.pointers)
      }
    } else if peek().isWord || peek() == .tilde || peek() == .colons {
      readDeclaredName(into: &result)
    }
    readSuffixes(into: &result)
  }

  private mutating func readPointers(into result: inout Declarator) {
    // No pointer has so many stars; what has no name is read again from its second token.
    let end = min(limit, position + 100)
    while position < end {
      switch peek() {
      case .star, .caret: append(position, to: &result.pointers)
      case .ampersand, .and:
        guard isCPlusPlus else { return }
        append(position, to: &result.pointers)
      case .qualifier, .constKeyword: break
      case .attribute:
        advance()
        skipGroup()
        continue
      case .identifier:
        // `char *RESTRICT name`
        guard isShouting(position), peek(1) == .identifier, !isShouting(position + 1) else {
          return
        }
      default: return
      }
      advance()
    }
  }

  /// Whether a parenthesis holds the declarator, and not the parameters of one without a name.
  private func isNestedDeclarator(inParameter: Bool) -> Bool {
    switch peek(1) {
    case .star, .caret: return true
    case .ampersand, .and: return isCPlusPlus
    case .identifier:
      if peek(2) == .star, peek(3) == .identifier, symbol(at: after(position)) == .openParen {
        return true
      }
      // `int (name)(int)`, which keeps a macro of the same name from being used.
      return !inParameter && symbol(at: enclosed(by: position).end - 1) == .identifier
        && enclosed(by: position).end == position + 2 && symbol(at: after(position)) == .openParen
    default: return false
    }
  }

  private mutating func readDeclaredName(into result: inout Declarator) {
    result.first = position
    while position < limit {
      switch peek() {
      case .colons: advance()
      case .tilde:
        result.isSpecial = true
        advance()
      case .operatorKeyword:
        result.isSpecial = true
        result.name = position
        advance()
        if peek() == .openParen { position = after(position) }
        while position < limit, peek() != .openParen, peek() != .semicolon { advance() }
        return
      case .identifier:
        result.name = position
        advance()
        if peek() == .less, let next = afterAngles(position), symbol(at: next) == .colons {
          position = next
        }
        guard peek() == .colons else { return }
      default: return
      }
    }
  }

  private mutating func readSuffixes(into result: inout Declarator) {
    while position < limit {
      switch peek() {
      case .openBracket:
        let end = after(position)
        // The size is code: it may name a constant. As a part of the type it is only text.
        for index in position..<max(end, position + 1) where index < limit {
          result.arrays.append(contentsOf: bytes[Int(tokens[index].start)..<Int(tokens[index].end)])
        }
        position = max(end, position + 1)
      case .openParen:
        guard result.parameters < 0 else {
          position = after(position)
          continue
        }
        result.parameters = position
        position = after(position)
      default: return
      }
    }
  }

  /// The type of what is declared, as text.
  mutating func typeName(_ specifiers: Specifiers, _ declarator: Declarator) -> Name {
    if specifiers.isEvident { return .none }
    var type = specifiers.type
    if !declarator.pointers.isEmpty {
      if let last = type.last, last != UInt8(ascii: "*") { type.append(0x20) }
      type.append(contentsOf: declarator.pointers)
    }
    type.append(contentsOf: declarator.arrays)
    if declarator.isIndirect, declarator.parameters >= 0 {
      for index in declarator.parameters..<max(after(declarator.parameters), declarator.parameters)
      where index < tokens.count {
        append(index, to: &type)
      }
    }
    return name(ofType: type)
  }

  /// Passes over what may stand between a declarator and what ends it.
  mutating func skipTrailers(afterFunction: Bool) {
    while position < limit {
      switch peek() {
      case .attribute, .qualifier:
        advance()
        skipGroup()
      case .constKeyword where afterFunction, .and where afterFunction,
        .ampersand where afterFunction:
        advance()
      case .arrow where afterFunction:
        advance()
        while position < limit, peek() != .openBrace, peek() != .semicolon { advance() }
      case .identifier:
        // A macro: `void f(void) NO_RETURN;`, `int x UNUSED = 1;`, `override`, `final`.
        let next = symbol(at: position + 1)
        let isAlone =
          next == .semicolon || next == .openBrace || next == .assign || next == .identifier
          || next == .comma || next == .attribute || next == .colon || next == .end
        if next == .openParen {
          position = after(position + 1)
        } else if isAlone {
          advance()
        } else {
          return
        }
      default: return
      }
    }
  }
}
