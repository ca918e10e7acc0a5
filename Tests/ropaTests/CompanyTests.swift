import Foundation
import Testing

/// Companies whose published notices are kept as records, each with code that does some of what its record
/// declares: see Fixtures/companies/README.md.
private let companies = ["netdialog", "ngager", "ngenic", "xledger"]

/// The day by whose law the records are judged, so that results stay the same.
private let day = "2026-11-21"

@Test(arguments: companies, ["txt", "json"])
func `a company's record and code give the expected findings`(
  company: String, format: String
) throws {
  let outcome = try Tool.run(
    ["check", "Fixtures/companies/\(company)", "--level", "info", "--as-of", day, "--all"]
      + (format == "json" ? ["--format", "json"] : []))
  #expect(outcome.errors == "")
  #expect(outcome.status == 1)
  try expectSame(outcome.output, as: "Fixtures/expected/companies/\(company)/check.\(format)")
}

@Test(arguments: companies, ["txt", "json"])
func `the code of a company gives the expected scan`(company: String, format: String) throws {
  let outcome = try Tool.run(
    ["scan", "Fixtures/companies/\(company)", "--all"]
      + (format == "json" ? ["--format", "json"] : []))
  #expect(outcome.errors == "")
  #expect(outcome.status == 0)
  try expectSame(outcome.output, as: "Fixtures/expected/companies/\(company)/scan.\(format)")
}
