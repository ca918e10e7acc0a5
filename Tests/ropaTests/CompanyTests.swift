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

/// A place of the table in the README: the folder of the record, and the way to the entry.
private struct RecordedFact: Sendable, CustomTestStringConvertible {
  let company: String
  let parts: [String]

  var testDescription: String { "\(company): \(parts.joined(separator: " › "))" }

  static func all() throws -> [RecordedFact] {
    let readme = Tool.repository.appending(path: "Fixtures/companies/README.md")
    var company: String?
    var facts: [RecordedFact] = []
    for line in try String(contentsOf: readme, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("## ") { company = line.dropFirst(3).lowercased() }
      guard let company, line.hasPrefix("| "), !line.contains("ropa.json") else { continue }
      for place in line.split(separator: "|")[1].matches(of: /`([^`]+)`/) {
        let parts = place.output.1.split(separator: " › ").map(String.init)
        facts.append(RecordedFact(company: company, parts: parts))
      }
    }
    return facts
  }
}

@Test func `each fact of a notice stands where the README says that it does`() throws {
  let facts = try RecordedFact.all()
  #expect(Set(facts.map(\.company)) == Set(companies))
  for company in companies {
    let record = try record(of: company)
    for fact in facts where fact.company == company {
      #expect(fact.parts.reduce(record) { $0?.part($1) } != nil, "\(fact.testDescription)")
    }
  }
}

@Test func `every service that a notice names receives something by a record`() throws {
  let services = [
    "billogram", "cloudflare", "creatio", "dhl-freight", "digitalocean", "dropbox", "elomraden",
    "facebook", "fastmail", "google-ads", "google-analytics", "google-data-studio",
    "google-tag-manager", "helpscout", "hogia", "hogia-lon", "hubspot", "instagram", "lime-go",
    "linkedin", "mailjet", "microsoft-365", "microsoft-azure", "microsoft-teams", "mondido",
    "myloc",
    "nordea", "pwc", "sendgrid", "slack", "targetprocess", "unifaun", "wordpress", "youtube",
    "zoom",
  ]
  var receiving: Set<String> = []
  for company in companies {
    for activity in try record(of: company).part("activities")?.elements ?? [] {
      for disclosure in activity.part("disclosures")?.elements ?? [] {
        if let id = disclosure.part("recipient")?.text { receiving.insert(id) }
      }
    }
  }
  #expect(services.filter { !receiving.contains($0) } == [])
}

@Test(arguments: companies)
func `the record of a company passes the schema`(company: String) throws {
  let schema = try RecordSchema()
  #expect(try schema.mistakes(in: record(of: company)) == [])
}

@Test(arguments: [
  ("controller", "/controller: is no object"), ("activites", "/activites: is not known"),
])
func `a record that is wrong does not pass the schema`(key: String, mistake: String) throws {
  guard case .object(var members) = try record(of: companies[0]) else {
    Issue.record("the record is no object")
    return
  }
  members[key] = .number(1)
  #expect(try RecordSchema().mistakes(in: .object(members)) == [mistake])
}

private func record(of company: String) throws -> WrittenJSON {
  try WrittenJSON.read("Fixtures/companies/\(company)/ropa.json")
}
