@testable import SwiftFrontEnd

/// The tokens of a text as words: short kind and text, `name:a op:+ name:b`.
enum TokenDump {
  static func text(of source: String) -> String {
    let bytes = Array(source.utf8) + Array(repeating: 0, count: 16)
    return bytes.withUnsafeBufferPointer { bytes in
      CharacterTable.shared.classes.withUnsafeBufferPointer { classes in
        guard let base = bytes.baseAddress, let table = classes.baseAddress else { return "" }
        var lexer = Lexer(source: base, count: bytes.count - 16, classes: table)
        lexer.run()
        defer { lexer.freeTokens() }
        let words = (0..<lexer.tokenCount - 1).map { word($0, lexer) }
        return (words + lexer.damages.map { "<\($0.reason)>" }).joined(separator: " ")
      }
    }
  }

  private static func word(_ number: Int, _ lexer: Lexer) -> String {
    let token = lexer.tokens[number]
    let next = lexer.tokens[number + 1]
    let mark = token.flags.contains(.isUnmatched) ? "?" : ""
    if token.kind.isLinked, token.kind != .stringStart {
      return bracket(token.kind) + mark
    }
    let end = token.kind == .stringStart ? Int(next.start) : Int(token.end)
    let range = Int(token.start)..<max(end, Int(token.start))
    let text = String(decoding: range.map { lexer.source[$0] }, as: UTF8.self)
    switch token.kind {
    case .identifier:
      if token.flags.contains(.isEscaped) { return "escaped:\(text)" }
      return (token.keyword.isReserved ? "keyword:" : "name:") + text
    case .stringSegment: return "text:\(text.replacing("\n", with: "⏎"))"
    default: return short(token.kind) + text
    }
  }

  private static func bracket(_ kind: TokenKind) -> String {
    switch kind {
    case .leftParen: "("
    case .rightParen: ")"
    case .leftBrace: "{"
    case .rightBrace: "}"
    case .leftSquare: "["
    case .rightSquare: "]"
    case .interpolationStart: "\\("
    default: "/)"
    }
  }

  private static func short(_ kind: TokenKind) -> String {
    switch kind {
    case .dollar: "dollar:"
    case .integer: "int:"
    case .floatingPoint: "float:"
    case .stringStart: "open:"
    case .stringEnd: "close:"
    case .regularExpression: "regex:"
    case .prefixOperator: "pre:"
    case .postfixOperator: "post:"
    case .binaryOperator: "op:"
    case .prefixAmpersand: "inout:"
    case .postfixQuestion, .postfixExclamation: "post"
    case .infixQuestion: "in"
    case .unknown: "unknown:"
    default: ""
    }
  }
}
