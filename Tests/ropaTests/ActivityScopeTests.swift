import Foundation
import Testing

/// Two activities with code of their own, code that both share, and code of nobody.
private let record = """
  {
    "schema": 1,
    "controller": { "name": "Firm AB", "country": "SE", "email": "a@firm.example" },
    "subjects": [{ "id": "patient", "label": "patients", "parent": "customer" }],
    "recipients": [{ "id": "sendgrid", "role": "processor" }],
    "activities": [
      {
        "id": "orders", "name": "ORDERS",
        "purposes": [{ "label": "sell", "legalBasis": "contract" }],
        "data": [{ "subjects": ["patient"], "categories": ["contact/email-address"] }],
        "disclosures": [{ "recipient": "sendgrid", "categories": ["contact/email-address"] }]
      },
      {
        "id": "support", "name": "SUPPORT",
        "purposes": [{ "label": "help", "legalBasis": "contract" }],
        "data": [{ "subjects": ["customer"], "categories": ["contact/phone-number"] }],
        "disclosures": []
      },
      {
        "id": "archive", "name": "ARCHIVE",
        "purposes": [{ "label": "keep", "legalBasis": "contract" }],
        "data": [{ "subjects": ["customer"], "categories": ["contact/email-address"] }],
        "disclosures": []
      }
    ],
    "systems": [
      { "id": "shop", "paths": ["Orders/**", "Shared/**"], "activities": ["orders"] },
      { "id": "desk", "paths": ["Support/**", "Shared/**"], "activities": ["support"] }
    ],
    "bindings": [
      { "where": { "path": "Orders/Help.swift" }, "activity": "support" },
      { "where": { "type": "Fake" }, "ignore": "made up for tests" }
    ]
  }
  """

private let code = [
  "Orders/Order.swift": "struct Customer { var email: String; var postalAddress: String }\n",
  "Orders/Help.swift": "struct CustomerHelp { var firstName: String }\n",
  "Orders/Fake.swift": "struct Fake { var personnummer: String }\n",
  "Support/Case.swift": "struct CustomerCase { var phoneNumber: String }\n",
  "Shared/Bank.swift": "struct CustomerBank { var iban: String }\n",
  "Other/Job.swift": "struct Customer2 { var dateOfBirth: String }\n",
]

private func report() throws -> String {
  let folder = try TemporaryFolder()
  try folder.write(record, to: "ropa.json")
  for (path, text) in code { try folder.write(text, to: path) }
  let outcome = try Tool.run(["report", "--as-of", "2026-11-21"], in: folder.url)
  #expect(outcome.status == 0, "\(outcome.errors)")
  return outcome.output
}

/// A section of the report, by its title.
private func section(_ title: String, of report: String) throws -> String {
  let start = try #require(report.firstRange(of: "## \(title)\n"))
  let rest = report[start.upperBound...]
  return String(rest[..<(rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex)])
}

@Test func `what is observed stands in the sheet of the activity that the code serves`() throws {
  let report = try report()
  let orders = try section("1. ORDERS", of: report)
  let support = try section("2. SUPPORT", of: report)

  #expect(orders.contains("| email address (*declared and observed:* `Orders/Order.swift:1`)"))
  #expect(orders.contains("| postal address (*observed:* `Orders/Order.swift:1`)"))
  #expect(!orders.contains("Support/") && !orders.contains("Help.swift"))
  #expect(support.contains("| phone number (*declared and observed:* `Support/Case.swift:1`)"))
  #expect(support.contains("| name (*observed:* `Orders/Help.swift:1`)"))
  #expect(!support.contains("Orders/Order.swift"))
}

@Test func `what stands in code of several activities is told in each of them`() throws {
  let report = try report()
  for title in ["1. ORDERS", "2. SUPPORT"] {
    let sheet = try section(title, of: report)
    #expect(sheet.contains("bank account (*observed:* `Shared/Bank.swift:1`)"), "\(title)")
    #expect(!sheet.contains("| bank account"), "\(title)")
  }
  let undeclared = try section("Observed in the code, and not declared", of: report)
  #expect(
    undeclared.contains("| bank account (`Shared/Bank.swift:1`) | customers | ORDERS; SUPPORT |"))
}

@Test func `an activity without code of its own is not said to be without evidence`() throws {
  let archive = try section("3. ARCHIVE", of: report())
  #expect(archive.contains("| email address | customers |"))
  #expect(!archive.contains("not seen in the code"))
  #expect(archive.contains("The record ties no code to this activity"))
}

@Test func `what lies in no scope is listed apart`() throws {
  let report = try report()
  let untied = try section("Observed in code that the record ties to no activity", of: report)
  #expect(untied.contains("| date of birth (`Other/Job.swift:1`)"))
  #expect(!untied.contains("Orders/") && !untied.contains("Shared/"))
  for title in ["1. ORDERS", "2. SUPPORT", "3. ARCHIVE"] {
    #expect(!(try section(title, of: report)).contains("Other/Job.swift"), "\(title)")
  }
}

@Test func `what a binding ignores is no evidence`() throws {
  let report = try report()
  #expect(!report.contains("Orders/Fake.swift"))
  #expect(report.contains("no personal data: made up for tests"))
}
