import StrictJSON
import Testing

private func message(_ text: String) -> String {
  do {
    _ = try JSONReader.read(text, path: "r.json")
    return "read"
  } catch { return error.description }
}

@Test(arguments: [
  ("{}", "read"),
  ("// a\n{ \"a\": 1, /* b\n */ \"b\": [1, 2,], }", "read"),
  ("{ \"a\": 1\n  \"b\": 2 }", "r.json:2:3: a comma or \"}\" is expected"),
  (
    "{ \"a\": 1,\n\"a\": 2 }", "r.json:2:1: key \"a\" stands here for the second time"
  ),
  ("{ \"a\": [1, 2 }", "r.json:1:14: a comma or \"]\" is expected"),
  (
    "{ \"a\": \"x\n\" }",
    "r.json:1:10: a line break or control character must be escaped in a string"
  ),
  ("[1] 2", "r.json:1:5: nothing may follow the end of the value"),
  ("{ a: 1 }", "r.json:1:3: a key in double quotes is expected"),
  ("", "r.json:1:1: the text ends where a value is expected"),
  ("\"\\ud800\"", "r.json:1:2: half of a surrogate pair"),
  ("[01]", "r.json:1:3: a number must not start with 0"),
  ("/* never", "r.json:1:1: this comment is never closed"),
  ("{", "r.json:1:1: this object is never closed"),
])
func `a malformed text is refused at its place`(text: String, expected: String) {
  #expect(message(text) == expected)
}

@Test func `nesting without end is an error and not a crash`() {
  let deep = String(repeating: "[", count: 1_000_000)
  #expect(message(deep) == "r.json:1:257: nested deeper than 256 levels")
}

@Test func `columns count bytes and start after a byte order mark`() throws {
  let node = try JSONReader.read("\u{FEFF}{ \"å\": true }", path: "r.json")
  guard case .object(let members) = node.value else { return #expect(Bool(false)) }
  #expect(members[0].keyPosition == JSONPosition(line: 1, column: 3))
  #expect(members[0].node.position == JSONPosition(line: 1, column: 9))
}

@Test func `escapes give the characters that they stand for`() throws {
  let node = try JSONReader.read(#""\u00e5\n\ud83d\ude00\/""#, path: "r.json")
  #expect(node.value == .string("å\n😀/"))
}

@Test func `any prefix and any changed byte of a text is read or refused`() throws {
  let text = Array(
    #"{"a":[1,-2.5e+3,true,null],"b":{"c":"\u00e5\n","d":[]},/* x */"e":"å"} // z"#.utf8)
  for length in 0...text.count {
    _ = try? JSONReader.read(Array(text.prefix(length)), path: "r")
  }
  var state: UInt64 = 7
  for _ in 0..<20_000 {
    var changed = text
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    changed[Int(state >> 33) % text.count] = UInt8(truncatingIfNeeded: state >> 21)
    do {
      _ = try JSONReader.read(changed, path: "r")
    } catch {
      #expect(error.position.line >= 1 && error.position.column >= 1)
    }
  }
}
