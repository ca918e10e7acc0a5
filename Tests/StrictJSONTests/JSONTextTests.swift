import Testing

@testable import StrictJSON

private func formatted(_ text: String) throws(JSONError) -> String {
  try JSONText.read(Array(text.utf8), path: "r.json").formatted()
}

@Test func `formatting keeps comments, order and empty lines`() throws {
  let text = """
    // Above all.

    { // beside the bracket
    "b" : 1 , // beside b
      /* above a,
         in lines */
      "a":[ 1,2 , // beside 2
      3],


      "c": { "x": [ ] , "y" : { } },
      "d": {
        "open": "on its own line" },
      // before the end
    }
    /* the end */
    """
  #expect(
    try formatted(text) == """
      // Above all.
      {
        // beside the bracket
        "b": 1, // beside b
        /* above a,
           in lines */
        "a": [
          1,
          2, // beside 2
          3
        ],

        "c": { "x": [], "y": {} },
        "d": {
          "open": "on its own line"
        }
        // before the end
      }
      /* the end */

      """)
}

@Test func `what does not fit on a line takes a line an entry`() throws {
  let words = (1...20).map { "\"word \($0)\"" }
  let text = try formatted(
    "{\"short\": [\"a\",\"b\"], \"long\": [\(words.joined(separator: ","))]}")
  #expect(text.contains("  \"short\": [\"a\", \"b\"],\n"))
  #expect(text.contains("  \"long\": [\n    \"word 1\",\n    \"word 2\",\n"))
  #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 100 })
}

@Test(arguments: [
  ("\u{FEFF}{\"a\":1}", "{\n  \"a\": 1\n}\n"), ("{}", "{}\n"), ("[]", "[]\n"),
  ("{\r\n  // c\r\n  \"a\": \"\\u00e5\",\r\n}\r\n", "{\n  // c\n  \"a\": \"\\u00e5\"\n}\n"),
  ("{\"a\" /*1*/ : /*2*/ 1 /*3*/}", "{\n  /*1*/\n  /*2*/\n  \"a\": 1 /*3*/\n}\n"),
  ("{ // only\n}", "{\n  // only\n}\n"), ("1e5", "1e5\n"),
  ("{\"a\": [{}]}", "{\n  \"a\": [{}]\n}\n"),
  ("{\"a\": 1 // one\n , \"b\": 2}", "{\n  \"a\": 1, // one\n  \"b\": 2\n}\n"),
  ("{\"a\": 1\n // two\n , \"b\": 2}", "{\n  \"a\": 1,\n  // two\n  \"b\": 2\n}\n"),
  (
    "{\"a\": 1 // one\n , /* two */ \"b\": 2}",
    "{\n  \"a\": 1, // one\n  /* two */\n  \"b\": 2\n}\n"
  ),
])
func `small texts are formatted so`(text: String, expected: String) throws {
  #expect(try formatted(text) == expected)
  #expect(try formatted(expected) == expected)
}

/// Texts with comments and breaks at every place where they may be.
private func randomText(_ seed: UInt64) -> String {
  var state = seed
  func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
  func space() -> String {
    let spaces = [
      "", "", " ", "\n", "\n\n\n", " // c\n", "/* d */", "\n/* e\n   f */\n", "\r\n", "\t",
    ]
    return spaces[next(spaces.count)]
  }
  func value(_ depth: Int) -> String {
    switch depth > 3 ? next(3) : next(6) {
    case 0: return "\"a // \\\" b /* \""
    case 1: return "-1.5e3"
    case 2: return "true"
    case 3:
      let count = next(4)
      let elements = (0..<count).map { _ in space() + value(depth + 1) + space() }
      let comma = count > 0 && next(2) == 0 ? "," + space() : ""
      return "[" + elements.joined(separator: ",") + comma + (count == 0 ? space() : "") + "]"
    default:
      let count = next(5)
      let members = (0..<count).map {
        space() + "\"key\($0)\"" + space() + ":" + space() + value(depth + 1) + space()
      }
      let comma = count > 0 && next(2) == 0 ? "," + space() : ""
      return "{" + members.joined(separator: ",") + comma + (count == 0 ? space() : "") + "}"
    }
  }
  return space() + value(0) + space()
}

private func comments(_ text: String) -> Int {
  var text = text.replacing("\"a // \\\" b /* \"", with: "")
  let count = text.count
  text = text.replacing("// c", with: "").replacing("/* d */", with: "").replacing("/* e", with: "")
  return count - text.count
}

@Test func `formatting loses nothing, and formatting again changes nothing`() throws {
  for seed in 1...3_000 {
    let text = randomText(UInt64(seed))
    let once = try formatted(text)
    #expect(try formatted(once) == once, "\(text)")
    #expect(comments(once) == comments(text), "\(text)")
    #expect(
      try plain(JSONReader.read(once, path: "a")) == plain(JSONReader.read(text, path: "a")))
  }
}

private func plain(_ node: JSONNode) -> String {
  switch node.value {
  case .null: "null"
  case .boolean(let value): "\(value)"
  case .number(let text), .string(let text): text
  case .array(let elements): "[" + elements.map(plain).joined(separator: ",") + "]"
  case .object(let members):
    "{" + members.map { $0.key + ":" + plain($0.node) }.joined(separator: ",") + "}"
  }
}

@Test func `a text that is no JSON is refused with its place`() {
  #expect(throws: JSONError.self) { try formatted("{ \"a\": }") }
  #expect(throws: JSONError.self) { try formatted(String(repeating: "[", count: 100_000)) }
}

private func appended(_ text: String, _ elements: [String], to key: String = "a") throws -> String?
{
  let text = try JSONText.read(Array(text.utf8), path: "r.json")
  return text.appending(elements, toArray: key).map { String(decoding: $0, as: UTF8.self) }
}

@Test(arguments: [
  (
    "{\n  \"a\": [\n    1, // one\n    2 // two\n  ],\n  \"b\":3 }",
    "{\n  \"a\": [\n    1, // one\n    2, // two\n    // new\n    7\n  ],\n  \"b\":3 }"
  ),
  ("{ \"a\": [1] }", "{ \"a\": [1,\n    // new\n    7\n  ] }"),
  ("{ \"a\": [1, /* , */] }", "{ \"a\": [1, /* , */\n    // new\n    7\n  ] }"),
  ("{ \"a\": [1 /* , */] }", "{ \"a\": [1, /* , */\n    // new\n    7\n  ] }"),
  ("{ \"a\": [] }", "{ \"a\": [\n    // new\n    7\n  ] }"),
  ("{ \"a\": [ // none\n ] }", "{ \"a\": [ // none\n    // new\n    7\n  ] }"),
  ("{ \"b\": 1 }", "{ \"b\": 1,\n  \"a\": [\n    // new\n    7\n  ]\n}"),
  ("{}", "{\n  \"a\": [\n    // new\n    7\n  ]\n}"),
])
func `an element is added and nothing else changes`(text: String, expected: String) throws {
  #expect(try appended(text, ["// new\n7"]) == expected)
  _ = try JSONReader.read(expected, path: "r.json")
}

@Test func `elements are added only to an array`() throws {
  #expect(try appended("{ \"a\": \"open\" }", ["1"]) == nil)
  #expect(try appended("[]", ["1"]) == nil)
  #expect(try appended("{ \"a\": 1 }", []) == "{ \"a\": 1 }")
}
