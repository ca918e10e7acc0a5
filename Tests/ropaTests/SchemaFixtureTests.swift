import BuiltInRules
import Foundation
import Testing

private let folder = "Fixtures/schemas"

/// `tables.sql:5 contact/email-address`, one a field found.
private func found() throws -> Set<String> {
  struct Outcome: Decodable {
    let fields: [Field]
  }
  struct Field: Decodable {
    let path: String
    let line: Int
    let category: String
    let kind: String
  }
  let outcome = try Tool.run(["scan", folder, "--format", "json"])
  #expect(outcome.errors == "")
  #expect(outcome.status == 0)
  let scan = try JSONDecoder().decode(Outcome.self, from: Data(outcome.output.utf8))
  #expect(
    Set(scan.fields.map(\.kind)) == ["column", "key", "parameter", "setting"],
    "schemas hold nothing else")
  return Set(scan.fields.map { "\($0.path):\($0.line) \($0.category)" })
}

/// What the comments of the fixtures say; JSON has none, so theirs stands here.
private func expected() throws -> Set<String> {
  var result: Set<String> = [
    "openapi.json:7 identity/name", "openapi.json:8 contact/email-address",
    "openapi.json:13 contact/phone-number", "openapi.json:27 contact/email-address",
    "user.schema.json:6 identity/name", "user.schema.json:7 contact/phone-number",
  ]
  let root = Tool.repository.appending(path: folder)
  for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
    guard let data = FileManager.default.contents(atPath: root.appending(path: path).path) else {
      continue
    }
    let lines = String(decoding: data, as: UTF8.self).components(separatedBy: "\n")
    for (index, line) in lines.enumerated() {
      for mark in line.components(separatedBy: "expect: ").dropFirst() {
        let id = mark.prefix { !$0.isWhitespace }
        result.insert("\(path):\(index + 1) \(id)")
      }
    }
  }
  return result
}

@Test func `what the schemas mark is found at its line and nothing else`() throws {
  let (found, expected) = (try found(), try expected())
  #expect(expected.count > 20)
  #expect(found.subtracting(expected).sorted() == [], "found and not marked")
  #expect(expected.subtracting(found).sorted() == [], "marked and not found")
}

@Test func `every name of property lists that a rule has stands in the fixtures`() throws {
  let expected = try expected()
  var proven: Set<String> = []
  let folder = Tool.repository.appending(path: folder)
  for path in ["Info.plist", "PrivacyInfo.xcprivacy"] {
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      for category in BuiltInRules.catalog.categories {
        for source in category.platform
        where source.kind == .plist && line.contains(">\(source.name)<") {
          #expect(expected.contains("\(path):\(index + 1) \(category.id)"))
          proven.insert(source.name)
        }
      }
    }
  }
  let names = BuiltInRules.catalog.categories.flatMap(\.platform)
    .filter { $0.kind == .plist }.map(\.name)
  #expect(Set(names) == proven)
}

@Test func `schemas and property lists count as manifests and an old model as left out`() throws {
  let outcome = try Tool.run(["scan", folder])
  #expect(outcome.output.contains("(1 Swift, 1 C, 10 manifests), 1 left out"))
}

@Test func `a scan says through how many files of tests no data is followed`() throws {
  let folder = try TemporaryFolder()
  let sending = """
    import Foundation
    struct Guest { var email: String }
    func tell(_ guest: Guest) { print(guest.email) }
    """
  try folder.write(sending, to: "Sources/Shop/Guest.swift")
  try folder.write("let limit = 3\n", to: "Sources/Shop/Limit.swift")
  let app = try Tool.run(["scan"], in: folder.url)
  #expect(app.output.contains("2 files read (2 Swift)\n"))
  try folder.write("let name = 3\n", to: "Sources/Shop/Guest.swift")
  try folder.write(sending, to: "Tests/ShopTests/Guest.swift")
  let tests = try Tool.run(["scan"], in: folder.url)
  #expect(
    tests.output.contains("3 files read (3 Swift), no data followed through 1 of tests\n"))
  #expect(!app.output.contains("Flows: none found"))
  #expect(tests.output.contains("Flows: none found"))
}

@Test func `a damaged schema is listed as not read with its line`() throws {
  let damaged = try TemporaryFolder()
  try damaged.write("<plist><dict>\n<key>a</string></dict></plist>", to: "Info.plist")
  try damaged.write("<model>\n<entity name=\"A\">", to: "A.xcdatamodel/contents")
  try damaged.write("{ \"openapi\": \"3.0.0\",\n \"paths\": }", to: "api.json")
  try damaged.write("CREATE TABLE t (email TEXT,", to: "t.sql")

  let outcome = try Tool.run(["scan", "."], in: damaged.url)

  #expect(outcome.status == 3)
  #expect(outcome.output.contains("line 2: </key> is expected here\n  Info.plist"))
  #expect(outcome.output.contains("line 2: a value is expected"))
  #expect(outcome.output.contains("the list of columns of t is never closed"))
  #expect(outcome.output.contains("<entity> is never closed"))
}
