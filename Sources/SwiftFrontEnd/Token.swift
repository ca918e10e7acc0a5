/// One token of a file. Comments and white space are not tokens; flags tell of them.
struct Token {
  /// In bytes.
  var start: UInt32
  /// In bytes. Of an opening or closing bracket, `\(` and an opening quote it is a link: the number of
  /// the token that closes (or opens) it; an unclosed one links to the token that ended it.
  var end: UInt32
  var kind: TokenKind
  var keyword: Keyword
  var flags: TokenFlags
}

enum TokenKind: UInt8 {
  case endOfFile
  /// An identifier, or a keyword when `keyword` is not `.none`.
  case identifier
  /// `$0`
  case dollar
  case wildcard
  case integer
  case floatingPoint
  /// The opening delimiter of a string, with its `#`.
  case stringStart
  case stringSegment
  /// `\(` in a string, with its `#`.
  case interpolationStart
  case interpolationEnd
  case stringEnd
  case regularExpression
  case leftParen
  case rightParen
  case leftBrace
  case rightBrace
  case leftSquare
  case rightSquare
  case comma
  case colon
  case colonColon
  case semicolon
  case period
  case at
  /// `#` before a name.
  case pound
  case backslash
  case arrow
  case equal
  case prefixAmpersand
  case postfixQuestion
  case infixQuestion
  case postfixExclamation
  case prefixOperator
  case postfixOperator
  case binaryOperator
  case poundIf
  case poundElseif
  case poundElse
  case poundEndif
  case unknown

  /// Whether `Token.end` is a link.
  var isLinked: Bool {
    switch self {
    case .stringStart, .interpolationStart, .interpolationEnd, .leftParen, .rightParen, .leftBrace,
      .rightBrace, .leftSquare, .rightSquare:
      true
    default:
      false
    }
  }

  var opensBracket: Bool {
    self == .leftParen || self == .leftBrace || self == .leftSquare || self == .stringStart
      || self == .interpolationStart
  }

  var closesBracket: Bool {
    self == .rightParen || self == .rightBrace || self == .rightSquare || self == .interpolationEnd
  }
}

struct TokenFlags: OptionSet {
  let rawValue: UInt8

  static let afterNewline = TokenFlags(rawValue: 1)
  /// White space or a comment stands before it.
  static let afterSpace = TokenFlags(rawValue: 2)
  /// In backticks; the token's range is what stands between them.
  static let isEscaped = TokenFlags(rawValue: 4)
  /// Of an opening quote: `"""`.
  static let isMultiline = TokenFlags(rawValue: 8)
  /// Of a bracket: it has no partner.
  static let isUnmatched = TokenFlags(rawValue: 16)
  /// Of a `<`: looked at before, and not the start of generic arguments.
  static let isNotGeneric = TokenFlags(rawValue: 32)
  /// Of a segment: a backslash stands in it.
  static let hasEscape = TokenFlags(rawValue: 64)
  /// The file, or for a string the line, ended before the literal did.
  static let isUnterminated = TokenFlags(rawValue: 128)
}
