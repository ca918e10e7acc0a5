/// A token of the code, without comments.
struct Token {
  var symbol: Symbol
  /// Whether it is the first of its line.
  var startsLine: Bool
  /// In bytes of the file.
  var start: UInt32
  var end: UInt32
}

/// What a token is, as far as reading needs to know.
enum Symbol: UInt8 {
  case identifier, string, character, number
  /// What no rule of the language makes a token; the end of what is being read.
  case unknown, end

  case openParen, closeParen, openBracket, closeBracket, openBrace, closeBrace
  case semicolon, comma, colon, colons, period, arrow, ellipsis, question, at, hash, hashes
  case assign, compoundAssign, plusPlus, minusMinus, exclamation, tilde
  case star, ampersand, caret, plus, minus, pipe, and, or, less, greater
  /// `/` and `%`; `<<`; `>>`; `<=`, `>=`, `<=>`; `==`, `!=`.
  case multiplicative, shiftLeft, shiftRight, relational, equality

  case typedefKeyword, externKeyword, staticKeyword, constKeyword
  /// Says how something is stored or passed, and can be passed over: `inline`, `_Nullable`, `__weak`.
  case qualifier
  /// The same with an argument in parentheses: `__attribute__((packed))`.
  case attribute
  case builtinType, typeof
  case structKeyword, unionKeyword, enumKeyword, classKeyword
  case ifKeyword, elseKeyword, whileKeyword, forKeyword, doKeyword, switchKeyword
  case caseKeyword, defaultKeyword, returnKeyword, gotoKeyword, breakKeyword
  case sizeof
  case namespaceKeyword, templateKeyword, usingKeyword, operatorKeyword, accessKeyword
  case tryKeyword, catchKeyword
  /// `new`, `delete`, `throw`: what follows is an expression.
  case prefixKeyword

  /// An identifier or a keyword: what may be a part of a selector or the name of a member.
  var isWord: Bool { self == .identifier || rawValue >= Symbol.typedefKeyword.rawValue }

  /// How tightly a binary operator binds, from 1 (`||`) to 10 (`*`); 0: not one.
  var precedence: Int {
    switch self {
    case .star, .multiplicative: 10
    case .plus, .minus: 9
    case .shiftLeft, .shiftRight: 8
    case .less, .greater, .relational: 7
    case .equality: 6
    case .ampersand: 5
    case .caret: 4
    case .pipe: 3
    case .and: 2
    case .or: 1
    default: 0
    }
  }

  /// Whether a binary operator gives yes or no.
  var answers: Bool {
    switch self {
    case .less, .greater, .relational, .equality, .and, .or: true
    default: false
    }
  }

  var opens: Bool { self == .openParen || self == .openBracket || self == .openBrace }
  var closes: Bool { self == .closeParen || self == .closeBracket || self == .closeBrace }

  /// The closing bracket of an opening one.
  var partner: Symbol {
    switch self {
    case .openParen: .closeParen
    case .openBracket: .closeBracket
    default: .closeBrace
    }
  }

  /// Begins a type and nothing else.
  var beginsType: Bool {
    switch self {
    case .builtinType, .typeof, .structKeyword, .unionKeyword, .enumKeyword, .classKeyword,
      .constKeyword:
      true
    default: false
    }
  }

  /// Begins a declaration and nothing else.
  var beginsDeclaration: Bool {
    switch self {
    case .typedefKeyword, .externKeyword, .staticKeyword, .qualifier, .attribute: true
    default: beginsType
    }
  }
}
