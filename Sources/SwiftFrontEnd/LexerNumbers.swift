extension Lexer {
  mutating func lexNumber() {
    let start = position
    let kind: TokenKind
    if source[start] == 0x30, source[start + 1] == 0x78 {
      kind = lexHexadecimal()
    } else if source[start] == 0x30, source[start + 1] == 0x6F || source[start + 1] == 0x62 {
      position += 2
      skipIdentifierPart()
      kind = .integer
    } else {
      kind = lexDecimal()
    }
    append(kind, from: start, to: position)
  }

  private mutating func skipDigits(_ set: CharacterClass) {
    while isClass(source[position], set) || source[position] == 0x5F { position += 1 }
  }

  private mutating func lexDecimal() -> TokenKind {
    skipDigits(.digit)
    var kind = TokenKind.integer
    if source[position] == 0x2E {
      let followsPeriod = tokenCount > 0 && tokens[tokenCount - 1].kind == .period
      guard isClass(source[position + 1], .digit), !followsPeriod else { return .integer }
      kind = .floatingPoint
      position += 1
      skipDigits(.digit)
    }
    if source[position] == 0x65 || source[position] == 0x45 {
      kind = .floatingPoint
      skipExponent()
    }
    skipIdentifierPart()
    return kind
  }

  private mutating func lexHexadecimal() -> TokenKind {
    position += 2
    skipDigits(.hexDigit)
    let integerEnd = position
    if source[position] == 0x2E {
      guard isClass(source[position + 1], .hexDigit) else { return .integer }
      position += 1
      skipDigits(.hexDigit)
      let exponent = source[position] == 0x70 || source[position] == 0x50
      let signed = source[position + 1] == 0x2B || source[position + 1] == 0x2D
      guard exponent, signed || isClass(source[position + 1], .digit) else {
        position = integerEnd
        return .integer
      }
    }
    if source[position] == 0x70 || source[position] == 0x50 {
      skipExponent()
      skipIdentifierPart()
      return .floatingPoint
    }
    skipIdentifierPart()
    return .integer
  }

  private mutating func skipExponent() {
    position += 1
    if source[position] == 0x2B || source[position] == 0x2D { position += 1 }
    skipDigits(.digit)
  }
}
