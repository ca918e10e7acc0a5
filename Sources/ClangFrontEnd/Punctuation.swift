/// The tokens that are no words, numbers or quotes.
enum Punctuation {
  /// The longest that begins with the bytes, and its length.
  static func longest(
    _ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8
  ) -> (Symbol, Int) {
    switch first {
    case UInt8(ascii: "("): return (.openParen, 1)
    case UInt8(ascii: ")"): return (.closeParen, 1)
    case UInt8(ascii: "["): return (.openBracket, 1)
    case UInt8(ascii: "]"): return (.closeBracket, 1)
    case UInt8(ascii: "{"): return (.openBrace, 1)
    case UInt8(ascii: "}"): return (.closeBrace, 1)
    case UInt8(ascii: ";"): return (.semicolon, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: "?"): return (.question, 1)
    case UInt8(ascii: "@"): return (.at, 1)
    case UInt8(ascii: "~"): return (.tilde, 1)
    case UInt8(ascii: "="): return second == first ? (.equality, 2) : (.assign, 1)
    case UInt8(ascii: "!"): return second == equals ? (.equality, 2) : (.exclamation, 1)
    case UInt8(ascii: "+"): return doubled(first, second, .plusPlus, .plus)
    case UInt8(ascii: "&"): return doubled(first, second, .and, .ampersand)
    case UInt8(ascii: "|"): return doubled(first, second, .or, .pipe)
    case UInt8(ascii: "*"): return changing(second, .star)
    case UInt8(ascii: "/"): return changing(second, .multiplicative)
    case UInt8(ascii: "^"): return changing(second, .caret)
    case UInt8(ascii: "#"): return second == first ? (.hashes, 2) : (.hash, 1)
    case UInt8(ascii: ":"):
      if second == first { return (.colons, 2) }
      return second == greater ? (.closeBracket, 2) : (.colon, 1)
    case UInt8(ascii: "-"):
      if second == greater { return third == UInt8(ascii: "*") ? (.arrow, 3) : (.arrow, 2) }
      return doubled(first, second, .minusMinus, .minus)
    case UInt8(ascii: "."):
      if second == first, third == first { return (.ellipsis, 3) }
      return second == UInt8(ascii: "*") ? (.period, 2) : (.period, 1)
    case UInt8(ascii: "%"): return percent(second, third, fourth)
    case less: return angle(second, third, fourth)
    case greater:
      if second == greater { return third == equals ? (.compoundAssign, 3) : (.shiftRight, 2) }
      return second == equals ? (.relational, 2) : (.greater, 1)
    default: return (.unknown, 1)
    }
  }

  private static let equals = UInt8(ascii: "=")
  private static let less = UInt8(ascii: "<")
  private static let greater = UInt8(ascii: ">")
  private static let colon = UInt8(ascii: ":")

  private static func changing(_ second: UInt8, _ symbol: Symbol) -> (Symbol, Int) {
    second == equals ? (.compoundAssign, 2) : (symbol, 1)
  }

  private static func doubled(
    _ first: UInt8, _ second: UInt8, _ double: Symbol, _ single: Symbol
  ) -> (Symbol, Int) {
    second == first ? (double, 2) : changing(second, single)
  }

  /// `%` and the digraphs `%>`, `%:`, `%:%:`.
  private static func percent(
    _ second: UInt8, _ third: UInt8, _ fourth: UInt8
  ) -> (Symbol, Int) {
    if second == greater { return (.closeBrace, 2) }
    guard second == colon else { return changing(second, .multiplicative) }
    return third == UInt8(ascii: "%") && fourth == colon ? (.hashes, 4) : (.hash, 2)
  }

  /// `<` and the digraphs `<%`, `<:`.
  private static func angle(_ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> (Symbol, Int) {
    switch second {
    case less: return third == equals ? (.compoundAssign, 3) : (.shiftLeft, 2)
    case equals: return (.relational, 2)
    case UInt8(ascii: "%"): return (.openBrace, 2)
    case colon:
      // `vector<::name>` holds no bracket.
      let isName = third == colon && fourth != colon && fourth != greater
      return isName ? (.less, 1) : (.openBracket, 2)
    default: return (.less, 1)
    }
  }
}
