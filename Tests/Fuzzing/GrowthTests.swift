import Foundation
import Testing

/// A file in one of a target's languages that grows by the same piece again and again.
struct GrowingFile: Sendable, CustomStringConvertible {
  let target: FuzzTarget
  let start: String
  let piece: @Sendable (Int) -> String
  let end: String

  init(
    _ target: FuzzTarget, _ start: String, _ piece: @escaping @Sendable (Int) -> String,
    _ end: String = ""
  ) {
    self.target = target
    self.start = start
    self.piece = piece
    self.end = end
  }

  var description: String { "\(target.rawValue) \(start.prefix(30))\(piece(0).prefix(30))" }

  func bytes(_ count: Int) -> [UInt8] {
    Array((start + (0..<count).map(piece).joined() + end).utf8)
  }
}

private let plist = "i<plist version=\"1.0\">"
private let yaml = "yopenapi: 3.0.0\n"

/// What nests, refers to itself, repeats or never ends, in each format.
let growingFiles: [GrowingFile] = [
  GrowingFile(
    .plist, plist + "<dict>", { "<key>k\($0)</key><string>v</string>" }, "</dict></plist>"),
  GrowingFile(
    .plist, plist + String(repeating: "<array>", count: 200), { _ in "<string>v</string>" },
    String(repeating: "</array>", count: 200) + "</plist>"),
  GrowingFile(
    .plist, plist + "<dict><key>\(String(repeating: "k", count: 2000))</key><dict>",
    { "<key>k\($0)</key><string>v</string>" }, "</dict></dict></plist>"),
  GrowingFile(
    .plist, plist + "<dict><key>", { _ in "&amp;<![CDATA[a]]>" }, "</key></dict></plist>"),
  GrowingFile(.plist, plist, { _ in "<array>" }),
  GrowingFile(.schema, "q", { "CREATE TABLE t\($0) (email text, id int DEFAULT ((1)));\n" }),
  GrowingFile(.schema, "qCREATE TABLE t (", { "email\($0) text," }, "id int);"),
  GrowingFile(.schema, "qCREATE TABLE t (id int);", { "ALTER TABLE t ADD COLUMN e\($0) text;" }),
  GrowingFile(.schema, "q", { "$a\($0)$ /* ' " }),
  GrowingFile(.schema, "gtype T {", { "email\($0): [[String!]!]\n" }, "}"),
  GrowingFile(.schema, "g", { _ in "{a(b: [" }),
  GrowingFile(.schema, "t", { "message M\($0) { string email = 1; " }),
  GrowingFile(
    .schema, yaml + "components:\n  schemas:\n    U:\n      properties:\n",
    { "        email\($0): {type: string}\n" }),
  GrowingFile(.schema, yaml + "x: ", { _ in "[{a: " }),
  GrowingFile(.schema, yaml, { _ in "x: \"a\n- - |\n" }),
  GrowingFile(
    .schema, "j{\"$schema\":\"https://json-schema.org/x\",\"$defs\":{\"e\":{}",
    {
      ",\"d\($0)\":{\"allOf\":[{\"$ref\":\"#/$defs/d\($0 + 1)\"},{\"$ref\":\"#/$defs/d\($0 + 1)\"}]}"
    },
    "},\"properties\":{\"x\":{\"$ref\":\"#/$defs/d0\"}}}"),
  GrowingFile(.schema, "slet a = \"CREATE TABLE t (", { _ in "\\(x) TEXT, " }, ")\""),
  GrowingFile(
    .lock, "j" + String(repeating: "{\"a\":", count: 250) + "[1", { _ in ",1" },
    "]" + String(repeating: "}", count: 250)),
  GrowingFile(
    .lock, "r{\"version\":2,\"pins\":[{}",
    {
      ",{\"identity\":\"a\($0)\",\"location\":\"https://h.org/a\($0)\",\"state\":{\"version\":\"1.0.0\"}}"
    }, "]}"),
  GrowingFile(
    .lock, "x{objects={A={isa=XCBuildConfiguration;buildSettings={",
    { "K\($0)=\"a$(K\($0 + 1))\";" }, "};};};}"),
  GrowingFile(.lock, "x{", { _ in "a={b=(" }),
  GrowingFile(.lock, "e", { "A\($0)=\"b$A\($0)\n" }),
  GrowingFile(.lock, "b", { "K\($0)[a=b] = a$(K\($0 + 1))\n" }),
  GrowingFile(.lock, "p", { "a(<<A\($0), %w(, \"#{\n" }),
  GrowingFile(.lock, "lPODS:\n", { "  - A\($0) (1.0):\n    - B (= 1.0)\n" }),
]

@Test func `there are growing files of each format`() {
  #expect(Set(growingFiles.map(\.target)) == [.plist, .schema, .lock])
}

/// No clock is asked: what a file makes of itself tells where work or memory grows faster than it does.
@Test(arguments: growingFiles)
func `facts grow no faster than the file`(_ file: GrowingFile) throws {
  let sizes = try [1_000, 2_000, 4_000].map { count in
    let bytes = file.bytes(count)
    #expect(file.target.flaws(in: bytes) == [])
    return try #require(file.target.sizeOfFacts(in: bytes))
  }
  #expect(sizes[2] <= sizes[1] * 21 / 10 + 2_000, "\(sizes)")
}
