import Foundation
import Testing

private let record = """
  {
    "schema": 1,
    "controller": { "name": "A AB", "email": "a@b.se", "dataProtectionOfficer": "open" },
    "recipients": [{ "id": "x", "name": "X", "country": "US" }],
    "transfers": [
      {
        "id": "t", "recipient": "x", "country": "US", "impactAssessment": "y",
        "mechanism": { "kind": "standardClauses", "decision": "2010/87/EU" }
      }
    ]
  }
  """

@Test(arguments: [("2022-12-27", 0), ("2022-12-28", 1)])
func `a record is judged by the law of the day that is asked for`(
  _ day: String, _ status: Int32
) throws {
  let folder = try TemporaryFolder()
  try folder.write(record, to: "ropa.json")
  try folder.write("let a = 1\n", to: "a.swift")
  let check = try Tool.run(["check", "--as-of", day], in: folder.url)
  #expect(check.status == status, "\(check.output)")
  #expect(check.output.contains("[ROPA203]") == (status == 1))
  let today = try Tool.run(["check"], in: folder.url)
  #expect(today.output.contains("[ROPA203]"))
}

@Test func `a report judges by its own date`() throws {
  let folder = try TemporaryFolder()
  try folder.write(record, to: "ropa.json")
  try folder.write("let a = 1\n", to: "a.swift")
  func hasFinding(_ options: [String]) throws -> Bool {
    try Tool.run(["report"] + options, in: folder.url).output.contains("ROPA203")
  }
  #expect(try !hasFinding(["--as-of", "2022-12-27"]))
  #expect(try hasFinding(["--as-of", "2022-12-28"]))
}
