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

@Test(arguments: [
  ("P7Y", "7 years"), ("P1Y6M", "1 year and 6 months"), ("PT30M", "30 minutes"),
  ("P1Y2M3D", "1 year, 2 months and 3 days"), ("P0D", "0 days"),
])
func `a period is said in words`(period: String, expected: String) {
  #expect(periodWords(period) == expected)
}
