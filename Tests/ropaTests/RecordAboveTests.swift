import Foundation
import Testing

private func activity(_ id: String, _ category: String) -> String {
  """
  { "id": "\(id)", "name": "\(id)", "purposes": "open", "disclosures": "open", "retention": "open",
    "measures": "open", "data": [{ "subjects": ["user"], "categories": ["\(category)"] }] }
  """
}

private func record(_ more: String, _ activities: String) -> String {
  """
  { "schema": 1, \(more)
    "activities": [\(activities)] }
  """
}

private let controller = """
  "controller": { "name": "Firm AB", "country": "SE", "email": "a@firm.example", "dataProtectionOfficer": "open" },
  """

/// A repository with a record at its top, and a part of it in a folder.
private func repository(include: String) throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.write("", to: "mono/.git/HEAD")
  try folder.write(
    record(include + controller, activity("app", "contact/phone-number")), to: "mono/ropa.json")
  try folder.write(
    record("", activity("server", "contact/email-address")), to: "mono/backend/ropa.json")
  try folder.write("struct User { var email: String }\n", to: "mono/backend/Sources/u.swift")
  try folder.write("struct User { var phoneNumber: String }\n", to: "mono/app/u.swift")
  return folder
}

@Test(arguments: ["backend", "backend/Sources", "app"])
func `a folder is checked with the record above that includes its own`(part: String) throws {
  let folder = try repository(include: #""include": ["*/ropa.json"], "#)
  let mono = folder.url.appending(path: "mono")
  for (arguments, place) in [(["check", part], mono), (["check"], mono.appending(path: part))] {
    let outcome = try Tool.run(arguments + ["--level", "info"], in: place)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(!outcome.output.contains(folder.url.path), "\(outcome.output)")
  }
}

@Test func `a record that none above includes is one of its own`() throws {
  let folder = try repository(include: "")
  let outcome = try Tool.run(["check", "backend"], in: folder.url.appending(path: "mono"))
  #expect(outcome.output.contains("backend/ropa.json:1:1: error: the record does not name"))
}

@Test func `what stands in a part of the tree that was not asked for is not said to be missing`()
  throws
{
  let folder = try repository(include: #""include": ["*/ropa.json"], "#)
  let mono = folder.url.appending(path: "mono")
  let part = try Tool.run(["report", "app", "--as-of", "2026-11-21"], in: mono)
  #expect(part.output.contains("| email address | users |"), "\(part.errors)")
  #expect(!part.output.contains("not seen in the code"))
  #expect(part.output.contains("| Kept in | ropa.json; backend/ropa.json |"))
}

@Test func `records that are named, and those of several folders, make one`() throws {
  let folder = try TemporaryFolder()
  for (name, category) in [("a", "contact/email-address"), ("b", "contact/phone-number")] {
    try folder.write(record(controller, activity(name, category)), to: "\(name)/ropa.json")
    try folder.write("struct User { var email: String }\n", to: "\(name)/u.swift")
  }
  let day = ["--as-of", "2026-11-21"]
  let byFolder = try Tool.run(["report", "a", "b"] + day, in: folder.url)
  let byName = try Tool.run(
    ["report", "--record", "a/ropa.json", "--record", "b/ropa.json"] + day, in: folder.url)
  for outcome in [byFolder, byName] {
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("| Kept in | a/ropa.json; b/ropa.json |"))
    #expect(outcome.output.contains("## 1. a\n") && outcome.output.contains("## 2. b\n"))
    #expect(outcome.output.contains("`a/u.swift:1`, `b/u.swift:1`"))
  }
}
