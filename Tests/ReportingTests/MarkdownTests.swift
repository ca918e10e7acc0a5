import Testing

@testable import Reporting

@Test(arguments: [
  ("a|b", "a\\|b"), ("<script>", "\\<script\\>"), ("a\nb", "a\\\\u\\{a\\}b"),
  ("[x](y)", "\\[x\\](y)"), ("R&D", "R&amp;D"), ("Göteborg", "Göteborg"),
])
func `text stays text`(text: String, expected: String) {
  #expect(Markdown.escaped(text) == expected)
}

@Test(arguments: [
  ("a.swift", "`a.swift`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("a|b", "`a\\|b`"),
])
func `code stays one code span`(text: String, expected: String) {
  #expect(Markdown.code(text) == expected)
}
