import Testing

@testable import SwiftFrontEnd

@Suite struct LexerTests {
  @Test(arguments: tokenCases)
  func `a text is cut into its tokens`(source: String, tokens: String) {
    #expect(TokenDump.text(of: source) == tokens)
  }

  @Test func `there are hundreds of cases`() {
    #expect(tokenCases.count > 200)
  }

  /// The cases of those that begin with underscores have names of their own.
  @Test func `a keyword is spelled as its case is named`() {
    let others = Keyword.allCases.filter { "\($0)" != $0.spelling }
    #expect(others.count == 14)
    #expect(others.allSatisfy { $0 == .none || $0.spelling.hasPrefix("_") })
  }

  @Test(
    arguments: Keyword.allCases.filter { $0 != .none }
  )
  func `a keyword is found by its spelling`(keyword: Keyword) {
    let bytes = Array(keyword.spelling.utf8)
    let found = bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { KeywordTable.shared.find($0, count: bytes.count) }
    }
    #expect(found == keyword)
  }

  @Test(arguments: [
    "\"\"\"\n  a\n  \"\"\"", "\"\"\"\na \\\nb\n\"\"\"", "#\"\"\"\n\\(a)\\#(b)\n\"\"\"#",
    "\"\"\"\n\"\" \\\"\"\" \\(\"\"\"\n  x\n  \"\"\")\n\"\"\"",
  ])
  func `a string of many lines is one string`(source: String) {
    let words = TokenDump.text(of: source).split(separator: " ")
    #expect(words.first?.hasPrefix("open:") == true)
    #expect(words.last?.hasPrefix("close:") == true)
    #expect(!words.contains { $0.hasPrefix("<") })
  }
}
