import Testing

@testable import Reporting

@Test(arguments: [
  ("  var email: String", 7, 5, "  var email: String", "      ^~~~~"),
  ("\tchar e[9];", 7, 1, "\tchar e[9];", "\t     ^"),
  ("å: email", 5, 5, "å: email", "   ^~~~~"),
  ("a", 9, 4, "a", " ^"),
  ("x\u{1B}[31m y", 1, 1, "x\\u{1b}[31m y", "^"),
])
func `the mark stands under its word`(
  line: String, column: Int, length: Int, code: String, mark: String
) throws {
  let excerpt = try #require(CodeExcerpt(line: line, column: column, length: length))
  #expect(excerpt.code == code)
  #expect(excerpt.mark == mark)
}

@Test func `a line without end is cut around the mark`() throws {
  let line =
    String(repeating: "a", count: 1_000_000) + "email" + String(repeating: "b", count: 1_000)
  let excerpt = try #require(CodeExcerpt(line: line, column: 1_000_001, length: 5))
  #expect(excerpt.code.count <= 123)
  #expect(excerpt.code.contains("aemailb"))
  let start = try #require(excerpt.mark.firstIndex(of: "^"))
  let offset = excerpt.mark.distance(from: excerpt.mark.startIndex, to: start)
  #expect(excerpt.code.dropFirst(offset).hasPrefix("email"))
}

@Test func `a blank line shows nothing`() {
  #expect(CodeExcerpt(line: "  \t", column: 1, length: 1) == nil)
}
