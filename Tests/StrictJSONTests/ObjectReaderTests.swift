import StrictJSON
import Testing

private func read(_ text: String) -> String {
  do {
    var object = try ObjectReader(JSONReader.read(text, path: "r"), what: "an activity", path: "r")
    _ = try object.string("purpose")
    _ = try object.boolean("open", default: false)
    _ = try object.strings("subjects")
    try object.finish()
    return "read"
  } catch { return error.description }
}

@Test(arguments: [
  ("{ \"purpose\": \"x\", \"subjects\": [\"a\"] }", "read"),
  (
    "{ \"porpose\": \"x\" }",
    "r:1:3: unknown key \"porpose\" in an activity; did you mean \"purpose\"?"
  ),
  (
    "{ \"purpose\": \"x\",\n \"subject\": [] }",
    "r:2:2: unknown key \"subject\" in an activity; did you mean \"subjects\"?"
  ),
  ("{ \"purpose\": 3 }", "r:1:14: \"purpose\" of an activity must be a string, not a number"),
  (
    "{ \"purpose\": \"x\", \"subjects\": [1] }",
    "r:1:32: \"subjects\" of an activity must be a string, not a number"
  ),
  ("[]", "r:1:1: an activity must be an object, not an array"),
])
func `an object is read by key and type`(text: String, expected: String) {
  #expect(read(text) == expected)
}

@Test(arguments: [
  ("recipeint", "recipient"), ("Purpose", "purpose"), ("xyz", nil), ("purposes", "purpose"),
])
func `the nearest word is the one that was most likely meant`(word: String, expected: String?) {
  #expect(nearestWord(to: word, among: ["recipient", "purpose", "retention"]) == expected)
}

@Test func `what is printed is read back the same`() throws {
  let output = JSONOutput.members([
    ("a", .string("quote \" slash \\ line \n bell \u{7} å \u{2028}")), ("none", nil),
    ("b", .array([.integer(1), .boolean(true), .null])), ("c", .object([])),
    ("d", .array([.object([("e", .strings(["x", "y"]))])])),
  ])
  let node = try JSONReader.read(output.text(), path: "r")
  guard case .object(let members) = node.value else { return #expect(Bool(false)) }
  #expect(members.map(\.key) == ["a", "b", "c", "d"])
  #expect(members[0].node.value == .string("quote \" slash \\ line \n bell \u{7} å \u{2028}"))
}

/// What steers a terminal, or turns what follows, never stands there as it is, and everything else does.
@Test(arguments: [
  ("plain", "\"plain\""), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#),
  ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("\u{80}\u{9F}", #""\u0080\u009f""#),
  ("\u{A0}£¿", "\"\u{A0}£¿\""), ("–“…”", "\"–“…”\""),
  ("\u{200D}\u{200E}\u{200F}\u{2010}", "\"\u{200D}\\u200e\\u200f\u{2010}\""),
  ("\u{2028}\u{2029}\u{202A}\u{202E}\u{202F}", "\"\\u2028\\u2029\\u202a\\u202e\u{202F}\""),
  ("\u{2065}\u{2066}\u{2069}\u{206A}", "\"\u{2065}\\u2066\\u2069\u{206A}\""), ("åß😀", "\"åß😀\""),
]) func `a text is printed with all that steers a terminal escaped`(text: String, printed: String) {
  #expect(JSONOutput.string(text).text() == printed + "\n")
}
