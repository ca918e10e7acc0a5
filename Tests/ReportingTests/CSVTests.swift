import Testing

@testable import Reporting

@Test(arguments: [
  ("a", "a"), ("a,b", "\"a,b\""), ("a \"b\"", "\"a \"\"b\"\"\""), ("=1+1", "'=1+1"),
  ("+46 8", "'+46 8"), ("-1", "'-1"), ("@a", "'@a"), (" =1", "' =1"), ("a\nb", "a\\u{a}b"),
  ("=a,b", "\"'=a,b\""), ("\u{FF1D}1", "'\u{FF1D}1"),
])
func `a field is quoted as RFC 4180 has it, and is no formula`(text: String, field: String) {
  #expect(CSV.field(text) == field)
}
