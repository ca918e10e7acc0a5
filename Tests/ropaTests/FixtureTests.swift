import Foundation
import Testing

private let app = "Fixtures/learning-app"

@Test(arguments: [
  (["scan", app], "scan.txt", 0),
  (["scan", app, "--format", "json"], "scan.json", 0),
  (["check", app, "--as-of", "2026-11-21", "--level", "info"], "check.txt", 0),
  (
    ["check", app, "--as-of", "2026-11-21", "--level", "info", "--format", "json"], "check.json", 0
  ),
  (
    [
      "check", app, "--as-of", "2026-11-21", "--level", "info", "--record",
      "\(app)/drifted.ropa.json",
    ], "drifted.txt", 1
  ),
])
func `the learning app gives the expected report`(
  arguments: [String], file: String, status: Int32
) throws {
  let outcome = try Tool.run(arguments)
  #expect(outcome.errors == "")
  #expect(outcome.status == status)
  try expectSame(outcome.output, as: "Fixtures/expected/learning-app/\(file)")
}

@Test func `a disclosure taken out of the record stops the check at the line of code`() throws {
  let record = Tool.repository.appending(path: "\(app)/ropa.json")
  let text = try String(contentsOf: record, encoding: .utf8)
  let line = #"{ "recipient": "linkedin", "categories": ["contact/email-address"] }"#
  #expect(text.contains(line))
  let folder = try TemporaryFolder()
  try folder.write(text.replacing(line, with: ""), to: "ropa.json")
  let changed = folder.url.appending(path: "ropa.json").path

  let outcome = try Tool.run(["check", app, "--as-of", "2026-11-21", "--record", changed])

  #expect(outcome.status == 1)
  #expect(outcome.output.contains("Sources/CAudience/audience.c:6:21: error: "))
  #expect(outcome.output.contains("[ROPA102]"))
  #expect(
    try Tool.run(["check", app, "--as-of", "2026-11-21", "--record", record.path]).status == 0)
}

@Test func `a first record drafted from the code agrees with the code`() throws {
  let folder = try TemporaryFolder()
  let draft = folder.url.appending(path: "ropa.json").path

  #expect(try Tool.run(["init", app, "--output", draft]).status == 0)
  let outcome = try Tool.run(["check", app, "--as-of", "2026-11-21", "--record", draft])

  #expect(outcome.status == 0)
  #expect(outcome.output.contains("Open questions in the record"))
  #expect(try Tool.run(["init", app, "--output", draft]).status == 2)
}
