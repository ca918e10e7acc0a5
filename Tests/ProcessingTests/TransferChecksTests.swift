import Classification
import SourceModel
import Testing

@testable import Processing

private let transfer = """
  "mechanism": { "kind": "standardClauses", "decision": "(EU) 2021/914", "modules": [2, 3] }
  """
private let assessed = transfer + ",\n      \"impactAssessment\": \"TIA-1\""
private let entry = """
  {
        "id": "mail", "recipient": "mailer", "country": "US",
        \(assessed)
      }
  """

/// What is found of transfers with this mechanism instead of the sound one.
private func findings(
  mechanism: String, country: String = "US", asOf: String = "2026-11-21"
) throws -> [String] {
  try recordFindings(
    try soundRecord([
      ("\"country\": \"US\",\n      \"mechanism\"", "\"country\": \"\(country)\", \"mechanism\""),
      (String(transfer.dropFirst("\"mechanism\": ".count)), mechanism),
      ("\"locations\": [\"IE\", \"US\"]", "\"locations\": [\"\(country)\"]"),
    ]), asOf: asOf)
}

@Test(arguments: [
  ("\"US\"]", "\"US\", \"IN\"]", "stores data in India, and no transfer to India is declared"),
  (
    "[\"IE\", \"US\"]", "[\"US\", { \"country\": \"IN\", \"kind\": \"support\" }]",
    "gives support from India, and no transfer to India is declared"
  ),
  (
    "\"recipient\": \"mailer\", \"country\": \"US\"",
    "\"recipient\": \"mailer\", \"country\": \"GB\"",
    "stores data in the United States, and no transfer to the United States is declared"
  ),
])
func `a country of a recipient without a transfer is a finding`(
  _ piece: String, _ other: String, _ message: String
) throws {
  #expect(
    try recordFindings(try soundRecord([(piece, other)]))
      == ["ROPA201 recipient \"Mailer\" \(message)"])
}

@Test func `without locations the company's country counts, by the record or the catalogue`()
  throws
{
  func found(_ recipient: String, _ more: String = "") throws -> [Finding] {
    try allFindings(
      """
      { "schema": 1, "recipients": [\(recipient)], \(more)
        "activities": [
          { "id": "a", "disclosures": [{ "recipient": "slack", "categories": "open" }] },
          { "id": "b", "disclosures": [{ "recipient": "slack", "categories": "open" }] }] }
      """
    ).filter { [.transferUndeclared, .noTransferContradicted].contains($0.check) }
  }
  let stated = try found("{ \"id\": \"slack\", \"country\": \"IN\" }")
  #expect(
    stated.map(\.message) == [
      "recipient \"Slack\" is a company in India, and no transfer to India is declared"
    ])
  #expect(stated.first?.location.line == 3 && stated.first?.also.map(\.location.line) == [4])
  #expect(try found("{ \"id\": \"slack\", \"country\": \"DE\" }") == [])
  #expect(try found("{ \"id\": \"slack\", \"country\": \"open\" }") == [])
  #expect(try found("{ \"id\": \"slack\", \"locations\": \"open\" }") == [])
  #expect(try found("{ \"id\": \"slack\", \"country\": \"IN\", \"locations\": [\"EU\"] }") == [])
  #expect(try found("{ \"id\": \"slack\", \"country\": \"IN\", \"role\": \"internal\" }") == [])
  #expect(try found("{ \"id\": \"slack\", \"country\": \"IN\" }", "\"transfers\": \"open\",") == [])
  let denied = try found("{ \"id\": \"slack\", \"country\": \"IN\" }", "\"transfers\": [],")
  #expect(
    denied.map(\.message) == [
      "the record says that nothing is transferred, but recipient \"Slack\" is a company in India"
    ])
  #expect(denied.map(\.check) == [.noTransferContradicted])
}

@Test func `the United Kingdom became a third country at the end of 2020`() throws {
  let changes = [("[\"IE\", \"US\"]", "[\"GB\", \"US\"]")]
  let before = try recordFindings(try soundRecord(changes), asOf: "2020-12-31")
  #expect(before.filter { $0.hasPrefix("ROPA201") } == [])
  let after = try recordFindings(try soundRecord(changes), asOf: "2021-01-01")
  #expect(
    after.filter { $0.hasPrefix("ROPA201") } == [
      "ROPA201 recipient \"Mailer\" stores data in the United Kingdom, and no transfer to the "
        + "United Kingdom is declared"
    ])
}

@Test(arguments: [
  ("\"none\"", "transfer \"mail\" is said to have no mechanism"),
  (
    "{ \"kind\": \"standardClauses\", \"decision\": \"(EU) 2021/915\" }",
    "the clauses of (EU) 2021/915 that transfer \"mail\" names are for processing inside the EEA, "
      + "and no ground for a transfer"
  ),
])
func `a transfer needs a mechanism`(_ mechanism: String, _ message: String) throws {
  #expect(try findings(mechanism: mechanism) == ["ROPA202 \(message)"])
}

@Test func `a transfer without a word of a mechanism has none`() throws {
  #expect(
    try recordFindings(try soundRecord([(assessed, "\"impactAssessment\": \"TIA-1\"")]))
      == ["ROPA202 transfer \"mail\" has no mechanism"])
  #expect(try findings(mechanism: "\"open\"") == [])
  #expect(try findings(mechanism: "\"bindingCorporateRules\"") == [])
}

@Test(arguments: [
  (
    "{ \"kind\": \"standardClauses\", \"decision\": \"2010/87/EU\" }", "US", "2026-11-21",
    "2010/87/EU, which could be relied on until 2022-12-27"
  ),
  (
    "{ \"kind\": \"standardClauses\", \"decision\": \"2010/87/EU\", \"date\": \"2021-10-01\" }",
    "US", "2022-01-01", "2010/87/EU, which could not be agreed on 2021-10-01"
  ),
  (
    "{ \"kind\": \"standardClauses\", \"modules\": [2], \"date\": \"2019-05-01\" }", "US",
    "2026-11-21", "standard clauses of 2019-05-01, a set that no longer holds"
  ),
  (
    "{ \"kind\": \"adequacy\", \"decision\": \"EU-U.S. Privacy Shield\" }", "US", "2021-01-01",
    "(EU) 2016/1250 (Privacy Shield), which held until 2020-07-15, when it was annulled"
  ),
  (
    "\"dataPrivacyFramework\"", "US", "2021-01-01",
    "(EU) 2016/1250 (Privacy Shield), which held until 2020-07-15, when it was annulled"
  ),
  ("\"adequacy\"", "GB", "2032-01-01", "(EU) 2021/1772, which held until 2031-12-27"),
])
func `a mechanism that no longer holds is a finding`(
  _ mechanism: String, _ country: String, _ day: String, _ message: String
) throws {
  let found = try findings(mechanism: mechanism, country: country, asOf: day)
  #expect(
    found.filter { $0.hasPrefix("ROPA203") || $0.hasPrefix("ROPA204") }
      == ["ROPA203 transfer \"mail\" rests on \(message)"])
}

@Test(arguments: [
  ("{ \"kind\": \"standardClauses\", \"decision\": \"2010/87/EU\" }", "2022-12-27"),
  (
    "{ \"kind\": \"standardClauses\", \"decision\": \"2010/87/EU\", \"date\": \"2021-09-26\" }",
    "2022-12-27"
  ),
  ("{ \"kind\": \"standardClauses\", \"modules\": [2], \"date\": \"2021-06-27\" }", "2026-11-21"),
  ("{ \"kind\": \"standardClauses\", \"modules\": [2] }", "2026-11-21"),
  ("{ \"kind\": \"adequacy\", \"decision\": \"Privacy Shield\" }", "2020-07-15"),
  ("{ \"kind\": \"adequacy\", \"decision\": \"a decision of its own\" }", "2026-11-21"),
  ("\"dataPrivacyFramework\"", "2026-11-21"),
])
func `a mechanism that holds on the day is none`(_ mechanism: String, _ day: String) throws {
  let found = try findings(mechanism: mechanism, asOf: day)
  #expect(found.filter { $0.hasPrefix("ROPA203") } == [])
}

@Test(arguments: [
  ("\"adequacy\"", "AU", "rests on a decision of adequacy, and there is none for Australia"),
  (
    "\"dataPrivacyFramework\"", "CH",
    "rests on the EU-US Data Privacy Framework, which does not reach Switzerland"
  ),
])
func `adequacy is claimed only where there is some`(
  _ mechanism: String, _ country: String, _ message: String
) throws {
  #expect(
    try findings(mechanism: mechanism, country: country)
      == ["ROPA204 transfer \"mail\" \(message)"])
  #expect(try findings(mechanism: "\"adequacy\"", country: "CH") == [])
}

@Test(arguments: [
  ("{ \"participant\": true }", nil as String?),
  ("{ \"participant\": false }", "and the recipient is none"), ("\"open\"", nil),
])
func `of the United States only who takes part is adequate`(
  _ framework: String, _ expected: String?
) throws {
  let text = try soundRecord([
    (String(transfer.dropFirst("\"mechanism\": ".count)), "\"adequacy\""),
    ("{ \"participant\": true, \"checkedAt\": \"2026-11-01\" }", framework),
  ])
  let found = try recordFindings(text).filter { $0.hasPrefix("ROPA204") }
  #expect(found.isEmpty == (expected == nil))
  #expect(found.allSatisfy { $0.hasSuffix(expected ?? "") })
}

@Test(arguments: [("CA", "PIPEDA"), ("JP", "APPI")])
func `an authority is outside of a decision about companies`(
  _ country: String, _ law: String
) throws {
  func found(_ role: String) throws -> [String] {
    try recordFindings(
      try soundRecord([
        (String(transfer.dropFirst("\"mechanism\": ".count)), "\"adequacy\""),
        (
          "\"recipient\": \"mailer\", \"country\": \"US\"",
          "\"recipient\": \"mailer\", \"country\": \"\(country)\""
        ),
        ("\"role\": \"processor\"", "\"role\": \"\(role)\""),
        ("[\"IE\", \"US\"]", "[\"\(country)\"]"),
      ])
    ).filter { $0.hasPrefix("ROPA204") }
  }
  #expect(try found("processor") == [])
  #expect(try found("authority").count == 1)
  #expect(try found("authority").allSatisfy { $0.contains(law) })
}

@Test func `compelling interests need documented safeguards`() throws {
  let mechanism = "{ \"kind\": \"derogation\", \"derogation\": \"compellingInterests\" }"
  #expect(
    try findings(mechanism: mechanism) == [
      "ROPA205 transfer \"mail\" rests on compelling interests (Art. 49(1) second subparagraph), "
        + "and the safeguards are not documented"
    ])
  #expect(try findings(mechanism: "\(mechanism), \"safeguards\": \"assessment 9\"") == [])
  #expect(
    try findings(mechanism: "{ \"kind\": \"derogation\", \"derogation\": \"legalClaims\" }") == [])
}

@Test(arguments: [
  (
    "(EU) 2021/914\" }", "2",
    "rests on (EU) 2021/914 and does not say which module"
  ),
  (
    "(EU) 2021/914\", \"modules\": [1] }", "2",
    "goes from controller and processor to processor, and its clauses are for controller to "
      + "controller"
  ),
])
func `clauses have the module of the roles`(
  _ rest: String, _ module: String, _ message: String
) throws {
  let found = try findings(mechanism: "{ \"kind\": \"standardClauses\", \"decision\": \"" + rest)
  #expect(found == ["ROPA206 transfer \"mail\" \(message)"])
  #expect(
    try findings(
      mechanism: "{ \"kind\": \"standardClauses\", \"decision\": \"2021/914\", "
        + "\"modules\": [\(module)] }") == [])
}

@Test func `clauses without an assessment of the transfer are a finding`() throws {
  let text = try soundRecord([(assessed, transfer)])
  #expect(
    try recordFindings(text) == [
      "ROPA207 transfer \"mail\" rests on standard clauses, and no assessment of the law of the "
        + "country is named"
    ])
}

private func host(_ region: String?, use: RecipientUse = .contacted) -> RecipientFinding {
  RecipientFinding(
    path: "App.swift", location: SourceLocation(line: 7, column: 3), length: 4,
    recipient: "mailer", evidence: .host, value: "api.mailer.example", use: use, confidence: .high,
    region: region, node: -1)
}

@Test(arguments: [
  ("[\"IE\", \"US\"]", "DE", "Germany, and the record has it in Ireland and the United States"),
  ("[\"US\"]", "EU", "the EU, and the record has it in the United States"),
])
func `a host in another region than the record has is a finding`(
  _ locations: String, _ region: String, _ message: String
) throws {
  let text = try soundRecord([("[\"IE\", \"US\"]", locations)])
  let found = try allFindings(text, evidence: [host(region)])
  #expect(
    found.map(line) == [
      "App.swift:7:3: error: host api.mailer.example of recipient \"Mailer\" is in \(message) "
        + "[ROPA208]"
    ])
}

@Test(arguments: ["IE", "US", "EU", nil, "eu-west-9"])
func `a host where the record has it is none`(_ region: String?) throws {
  #expect(try allFindings(soundRecord, evidence: [host(region)]) == [])
  #expect(try allFindings(soundRecord, evidence: [host("DE", use: .mentioned)]) == [])
}

@Test func `a denied transfer is contradicted by a host`() throws {
  let text = try soundRecord([
    ("[\"IE\", \"US\"]", "\"open\""), (entry, ""),
  ])
  #expect(try allFindings(text, evidence: [host("EU")]) == [])
  let found = try allFindings(text, evidence: [host("US")])
  #expect(
    found.map(line) == [
      "App.swift:7:3: error: the record says that nothing is transferred, but host "
        + "api.mailer.example of recipient \"Mailer\" is in the United States [ROPA209]"
    ])
}

@Test(arguments: [
  (
    "\"dataPrivacyFramework\"", "US", "2026-11-21",
    ["(EU) 2023/1795, on which transfer \"mail\" rests, is under challenge"]
  ),
  ("\"dataPrivacyFramework\"", "US", "2025-10-30", []),
  ("\"adequacy\"", "GB", "2026-11-21", []),
  (
    "\"adequacy\"", "GB", "2031-03-01",
    ["(EU) 2021/1772, on which transfer \"mail\" rests, ends on 2031-12-27"]
  ),
  ("\"adequacy\"", "CH", "2026-11-21", []),
])
func `adequacy that may end is told before`(
  _ mechanism: String, _ country: String, _ day: String, _ expected: [String]
) throws {
  let found = try findings(mechanism: mechanism, country: country, asOf: day)
    .filter { $0.hasPrefix("ROPA210") }
  #expect(found.count == expected.count)
  for (message, start) in zip(found, expected) { #expect(message.hasPrefix("ROPA210 " + start)) }
}
