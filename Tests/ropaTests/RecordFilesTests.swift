import Foundation
import Testing

private let controller = """
  "controller": { "name": "Example AB", "email": "privacy@example.com" }
  """

private func record(_ text: String) -> String { "{ \"schema\": 1, \(text) }\n" }

private func activity(_ id: String, _ category: String) -> String {
  """
  "activities": [{ "id": "\(id)", "data": [{ "subjects": ["user"], "categories": ["\(category)"] }],
    "purposes": "open", "disclosures": "open", "retention": "open", "measures": "open" }]
  """
}

private func folder(_ files: [String: String]) throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  for (path, text) in files { try folder.write(text, to: path) }
  return folder
}

private let user = "struct User {\n  var email: String\n}\n"
private let order = "struct User {\n  var phoneNumber: String\n}\n"

@Test(arguments: [
  "[\"backend/ropa.json\", \"apps/one/ropa.json\"]", "[\"*/ropa.json\", \"apps/*/ropa.json\"]",
  "[\"**/ropa.json\"]",
])
func `what a record includes is read with it`(include: String) throws {
  let folder = try folder([
    "ropa.json": record("\"include\": \(include), \(controller)"),
    "backend/ropa.json": record(activity("a", "contact/email-address")),
    "apps/one/ropa.json": record(activity("b", "contact/phone-number")),
    "backend/User.swift": user, "apps/one/Order.swift": order,
  ])
  let outcome = try Tool.run(["check", "."], in: folder.url)
  #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
}

@Test func `a finding in an included file is shown there`() throws {
  let folder = try folder([
    "ropa.json": record("\"include\": [\"backend/ropa.json\"], \(controller)"),
    "backend/ropa.json": record("\n" + activity("a", "contact/email-adress")),
    "a.swift": "let a = 1\n",
  ])
  let outcome = try Tool.run(["check", "."], in: folder.url)
  #expect(outcome.status == 1)
  #expect(outcome.output.hasPrefix("backend/ropa.json:2:"), "\(outcome.output)")
  #expect(outcome.output.contains("did you mean \"contact/email-address\"?"))
  #expect(outcome.output.contains("^~~"))
}

@Test func `records of several folders are one`() throws {
  let folder = try folder([
    "one/ropa.json": record("\(controller), " + activity("a", "contact/email-address")),
    "two/ropa.json": record("\(controller), " + activity("b", "contact/phone-number")),
    "one/User.swift": user, "two/Order.swift": order,
  ])
  #expect(try Tool.run(["check", "one", "two"], in: folder.url).status == 0)
  let report = try Tool.run(["report", "one", "two"], in: folder.url)
  #expect(report.status == 0)
  #expect(report.output.contains("## 1. a\n") && report.output.contains("## 2. b\n"))
}

@Test(arguments: [
  ("[\"no.json\"]", "", "ropa.json:1:28: there is no file \"no.json\" in ."),
  ("[\"*/no.json\"]", "", "ropa.json:1:28: no file matches \"*/no.json\""),
  ("[\"../ropa.json\"]", "", "ropa.json:1:28: \"include\" must be a path below the folder"),
  ("[\"/etc/passwd\"]", "", "ropa.json:1:28: \"include\" must be a path below the folder"),
  ("[\"[a\"]", "", "ropa.json:1:28: \"include\" has a pattern that is not understood"),
  ("[\"ropa.json\"]", "", "ropa.json:1:28: \"ropa.json\" includes the file that it is included by"),
  (
    "[\"b.json\"]", "\"include\": [\"ropa.json\"]",
    "b.json:1:28: \"ropa.json\" includes the file that it is included by"
  ),
  ("[\"b.json\"]", "\"activites\": []", "b.json:1:16: unknown key \"activites\" in the record"),
  (
    "[\"b.json\"]", "\"controller\": { \"name\": \"Other AB\" }",
    "b.json:1:30: the controller is described otherwise in ropa.json:1:"
  ),
  ("[\"out.json\"]", "", "ropa.json:1:28: \"out.json\" is a link that leads out of ."),
])
func `a file that cannot be included is refused with its place`(
  include: String, other: String, message: String
) throws {
  let outside = try folder(["out.json": "{ \"schema\": 1 }"])
  let folder = try folder([
    "ropa.json": record("\"include\": \(include), \(controller)"),
    "b.json": other.isEmpty ? "{ \"schema\": 1 }" : record(other), "a.swift": "let a = 1\n",
  ])
  try FileManager.default.createSymbolicLink(
    at: folder.url.appending(path: "out.json"),
    withDestinationURL: outside.url.appending(path: "out.json"))
  let outcome = try Tool.run(["check"], in: folder.url)
  #expect(outcome.status == 2)
  #expect(outcome.errors.hasPrefix("ropa: " + message), "\(outcome.errors)")
  #expect(outcome.errors.hasSuffix("[ROPA001]\n"))
}

@Test func `a file that is included twice is read once`() throws {
  let folder = try folder([
    "ropa.json": record("\"include\": [\"b.json\", \"c.json\", \"b.json\"], \(controller)"),
    "b.json": record(activity("a", "contact/email-address")),
    "c.json": record("\"include\": [\"b.json\"]"), "User.swift": user,
  ])
  let outcome = try Tool.run(["check"], in: folder.url)
  #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
}

@Test func `fmt formats a record and what it includes, and nothing when asked to check`() throws {
  let folder = try folder([
    "ropa.json": "{\"schema\":1, // one\n\"include\":[\"b.json\"]}", "b.json": "{\"schema\":1}",
  ])
  func text(_ path: String) throws -> String {
    try String(contentsOf: folder.url.appending(path: path), encoding: .utf8)
  }
  let before = try text("ropa.json")
  let check = try Tool.run(["fmt", "--check"], in: folder.url)
  #expect(check.status == 1)
  #expect(check.output == "ropa.json is not formatted\nb.json is not formatted\n")
  #expect(try text("ropa.json") == before)
  let format = try Tool.run(["fmt"], in: folder.url)
  #expect(format.status == 0)
  #expect(format.output == "ropa.json is formatted now\nb.json is formatted now\n")
  #expect(
    try text("ropa.json") == "{\n  \"schema\": 1, // one\n  \"include\": [\"b.json\"]\n}\n")
  #expect(try Tool.run(["fmt", "--check", "ropa.json", "b.json"], in: folder.url).status == 0)
  #expect(try Tool.run(["fmt", "none.json"], in: folder.url).status == 2)
}

@Test func `the records of the fixtures are formatted`() throws {
  let fixtures = Tool.repository.appending(path: "Fixtures")
  let paths = FileManager.default.subpaths(atPath: fixtures.path) ?? []
  let records = paths.filter { $0.hasSuffix("ropa.json") }
  #expect(records.count >= 2)
  let outcome = try Tool.run(["fmt", "--check"] + records.sorted(), in: fixtures)
  #expect(outcome.status == 0, "\(outcome.output)")
}

@Test func `init proposes what a record lacks, and writes it only when asked to`() throws {
  let text = """
    { "schema": 1, // mine
      \(controller),
      \(activity("a", "contact/email-address")) }

    """
  let folder = try folder(["ropa.json": text, "User.swift": user, "Order.swift": order])
  func record() throws -> String {
    try String(contentsOf: folder.url.appending(path: "ropa.json"), encoding: .utf8)
  }
  let proposal = try Tool.run(["init"], in: folder.url)
  #expect(proposal.status == 0)
  #expect(proposal.output.hasPrefix("ropa.json stays as it is. The code shows more"))
  #expect(proposal.output.contains("\"contact/phone-number\""))
  #expect(try record() == text)
  #expect(try Tool.run(["init", "--write"], in: folder.url).status == 0)
  #expect(try record().hasPrefix("{ \"schema\": 1, // mine\n"))
  let check = try Tool.run(["check", "--all"], in: folder.url)
  #expect(
    !check.output.contains("[ROPA101]") && check.output.contains("When are these data erased?"))
  let again = try Tool.run(["init", "--write"], in: folder.url)
  #expect(again.output == "ropa.json says all that the code shows; it stays as it is.\n")
}
