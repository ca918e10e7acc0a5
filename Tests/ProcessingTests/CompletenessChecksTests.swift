import Testing

@testable import Processing

private struct Case: Sendable, CustomTestStringConvertible {
  let change: (String, String)
  let expected: [String]

  init(_ piece: String, _ other: String, _ expected: String...) {
    change = (piece, other)
    self.expected = expected
  }

  var testDescription: String { "\(expected) \(change.1)" }
}

@Test func `a record in which nothing is missing gives no findings`() throws {
  #expect(try recordFindings(soundRecord) == [])
}

@Test(arguments: [
  Case(
    "\"name\": \"Shop AB\", \"country\": \"SE\"", "\"name\": \"Shop AG\", \"country\": \"CH\"",
    "ROPA005 the controller is in Switzerland, outside the EEA, and has no representative there"),
  Case(
    "\"email\": \"privacy@shop.example\",\n    \"dataProtectionOfficer\": "
      + "{ \"notRequired\": \"no large-scale monitoring\" }", "\"email\": \"privacy@shop.example\"",
    "ROPA006 the controller names no data protection officer, nor why none is required"),
  Case(
    "\"subjects\": [\"pupil\"], \"categories\"", "\"subjects\": [], \"categories\"",
    "ROPA011 activity \"courses\" has no time limit for the erasure of \"name\"",
    "ROPA008 activity \"courses\" has data of which it does not say whose they are"),
  Case(
    "\"categories\": [\"mood\"]", "\"categories\": []",
    "ROPA009 activity \"courses\" has data of which it does not say what they are"),
  Case(
    "{ \"subjects\": [\"pupil\"], \"period\": \"P2Y\", \"trigger\": \"contractEnd\" }",
    "{ \"subjects\": [\"customer\"], \"period\": \"P2Y\", \"trigger\": \"contractEnd\" }",
    "ROPA011 activity \"courses\" has no time limit for the erasure of \"name\""),
  Case(
    "\"measures\": [\"Access by role\"],", "",
    "ROPA012 activity \"courses\" has no measures of security",
    "ROPA020 processor activity \"hosting\" has no measures of security (Art. 30(2)(d))"),
  Case(
    ", \"legalBasis\": { \"basis\": \"consent\", \"withdrawal\": \"settings\" }", "",
    "ROPA013 purpose \"Teach\" of activity \"courses\" has no legal basis"),
  Case(
    ", \"condition\": \"explicitConsent\"", "",
    "ROPA014 \"mood\" (a special category) in activity \"courses\" has no condition of Art. 9(2)"),
  Case(
    "\"condition\": \"authorisedByLaw\"", "\"condition\": \"legalClaims\"",
    "ROPA014 \"offences\" (data of offences) in activity \"courses\" has Art. 9(2)(f) as its "
      + "condition, and needs Art. 10"),
  Case(
    ", \"assessment\": \"LIA-1\"", "",
    "ROPA015 purpose \"Keep out fraud\" rests on legitimate interests and does not say where it "
      + "was weighed against those of the people"),
  Case(
    ", \"interest\": \"security\", \"assessment\": \"LIA-1\"", "",
    "ROPA015 purpose \"Keep out fraud\" rests on legitimate interests and does not say which "
      + "interest, nor where it was weighed against those of the people"),
  Case(
    ", \"statute\": \"BFL 7 kap. 2 §\"", "",
    "ROPA016 purpose \"Keep accounts\" rests on a legal obligation and does not say by which law"),
  Case(
    ", \"withdrawal\": \"settings\"", "",
    "ROPA017 purpose \"Teach\" rests on consent and does not say how it is withdrawn"),
  Case(
    "\"contract\": \"DPA-1\", ", "",
    "ROPA018 recipient \"Mailer\" is a processor, and no contract with it is named"),
  Case(
    "\"contract\": \"DPA-1\"", "\"contract\": { \"kind\": \"other\", \"reference\": \"NDA\" }",
    "ROPA018 recipient \"Mailer\" is a processor, and what is agreed with it is not a contract of "
      + "processing"),
  Case(
    "\"id\": \"courses\",", "\"id\": \"courses\", \"role\": \"jointController\",",
    "ROPA019 activity \"courses\" has joint controllers and no arrangement"),
  Case(
    "\"id\": \"courses\",", "\"id\": \"courses\", \"controllers\": [\"shop\", \"school\"],",
    "ROPA019 activity \"courses\" has joint controllers and no arrangement"),
  Case(
    ", \"contract\": { \"kind\": \"jointControl\", \"reference\": \"JC-1\" }", "",
    "ROPA019 recipient \"page\" is a joint controller, and no arrangement with it is named"),
  Case(
    "\"onBehalfOf\": [\"school\", { \"label\": \"Customers\", \"source\": \"CRM\" }],", "",
    "ROPA020 processor activity \"hosting\" does not say on whose behalf (Art. 30(2)(a))"),
  Case(
    ", \"source\": \"CRM\"", "",
    "ROPA020 processor activity \"hosting\" does not say where the list of \"Customers\" is "
      + "(Art. 30(2)(a))"),
  Case(
    ", \"email\": \"info@school.example\"", "",
    "ROPA020 controller \"school\" of processor activity \"hosting\" has no name or no contact "
      + "details (Art. 30(2)(a))"),
  Case(
    "\"categoriesOfProcessing\": [\"Hosting\"],", "",
    "ROPA020 processor activity \"hosting\" has no categories of processing (Art. 30(2)(b))"),
  Case(
    "\"id\": \"courses\",", "\"id\": \"courses\", \"controllers\": [\"school\"],",
    "ROPA021 activity \"courses\" is decided on by \"school\" and not by the record's controller, "
      + "which then is a processor in it"),
  Case(
    "\"onBehalfOf\": [\"school\",", "\"onBehalfOf\": [\"shop\",",
    "ROPA021 processor activity \"hosting\" is said to be on behalf of the record's own controller"
  ),
  Case(
    "\"id\": \"hosting\",",
    "\"id\": \"hosting\", \"systems\": [\"app\"], \"data\": [{ \"subjects\": [\"pupil\"], "
      + "\"categories\": [\"identity/name\"] }],",
    "ROPA021 processor activity \"hosting\" and activity \"courses\" have the same data of the "
      + "same people in the same system, once as processor and once as controller"),
  Case(
    "\"2026-06-01\"", "\"2025-06-01\"",
    "ROPA022 the record was last reviewed on 2025-06-01, and was to be reviewed by 2026-06-01"),
  Case(
    "\"2026-06-01\"", "\"2027-06-01\"",
    "ROPA022 the record is said to have been reviewed on 2027-06-01, which is after 2026-11-21"),
  Case(
    "\"children\": { \"age\": 13, \"handling\": \"parents confirm\" },", "",
    "ROPA024 activity \"courses\" rests on consent of pupils and does not say from which age, or "
      + "how their parents agree"),
  Case(
    ",\n      \"impactAssessment\": { \"required\": true, \"reference\": \"DPIA-1\" }", "",
    "ROPA025 activity \"courses\" has special categories of data, data of offences and data of "
      + "children and says nothing of an impact assessment"),
  Case(
    "\"required\": true, \"reference\": \"DPIA-1\"", "\"required\": false",
    "ROPA025 activity \"courses\" has special categories of data, data of offences and data of "
      + "children and does not say why no assessment is required"),
  Case(
    ", \"owner\": \"Security\", \"expires\": \"2026-12-31\"", "",
    "ROPA026 the waiver of ROPA116 does not have an owner and an end"),
  Case(
    "\"2026-12-31\"", "\"2026-11-20\"", "ROPA026 the waiver of ROPA116 ended on 2026-11-20"),
  Case(
    "\"id\": \"courses\",", "\"id\": \"courses\", \"exemption\": \"we are few\",",
    "ROPA027 Art. 30(5) does not free activity \"courses\" of the record: it has special "
      + "categories of data, it has data of offences, it has data of children and what \"app\" "
      + "does all the time is not occasional"),
])
private func `what is missing or wrong is a finding, and nothing else is`(_ example: Case) throws {
  #expect(try recordFindings(try soundRecord([example.change])) == example.expected)
}

private let small = """
  "controller": { "name": "A", "email": "a@b.se", "dataProtectionOfficer": "open" }
  """

@Test func `an activity that says nothing lacks what Art. 30 asks, in the order of its letters`()
  throws
{
  let found = try recordFindings(
    "{ \"schema\": 1, \(small), \"activities\": [{ \"id\": \"a\" }] }")
  #expect(
    found.sorted() == [
      "ROPA007 activity \"a\" has no purpose",
      "ROPA009 activity \"a\" says neither which personal data it is about nor whose they are",
      "ROPA010 activity \"a\" does not say whether anybody receives the data",
      "ROPA011 activity \"a\" has no time limit for erasure",
      "ROPA012 activity \"a\" has no measures of security",
    ])
}

@Test func `what is open is a question and no finding`() throws {
  let activity = """
    { "id": "a", "purposes": "open", "data": "open", "disclosures": "open", "retention": "open",
      "measures": "open" }
    """
  #expect(
    try recordFindings("{ \"schema\": 1, \(small), \"activities\": [\(activity)] }") == [])
  let inside = """
    { "id": "a", "role": "jointController", "arrangement": "open",
      "purposes": [
        { "label": "x", "legalBasis": "open" },
        { "label": "y", "legalBasis": { "basis": "consent", "withdrawal": "open" } },
        { "label": "z", "legalBasis": { "basis": "legitimateInterests", "interest": "open",
          "assessment": "open" } },
        { "label": "w", "legalBasis": { "basis": "publicTask", "statute": "open" } }],
      "data": [{ "subjects": "open", "categories": ["special/health"], "condition": "open" }],
      "disclosures": [], "noTimeLimit": "the archive is kept", "measures": ["x"],
      "automatedDecisions": "grades", "impactAssessment": "open" }
    """
  #expect(try recordFindings("{ \"schema\": 1, \(small), \"activities\": [\(inside)] }") == [])
}

@Test(arguments: [
  ("\"representative\": { \"name\": \"R\", \"email\": \"r@x.de\" },", 0), ("", 1),
])
func `who is outside the Union is represented`(_ representative: String, _ count: Int) throws {
  let change = ("\"country\": \"SE\",", "\"country\": \"US\", \(representative)")
  let found = try recordFindings(try soundRecord([change]))
  #expect(found.filter { $0.hasPrefix("ROPA005") }.count == count)
}

@Test(arguments: [
  (
    "\"legalBasis\": { \"basis\": \"consent\", \"gate\": \"g\" }",
    "\"consentGates\": [{ \"id\": \"g\", \"withdrawSymbols\": [\"Consent.off\"] }],", 0
  ),
  (
    "\"legalBasis\": { \"basis\": \"consent\", \"gate\": \"g\" }",
    "\"consentGates\": [{ \"id\": \"g\", \"symbols\": [\"Consent.on\"] }],", 1
  ),
  (
    "\"legalBasis\": \"consent\"",
    "\"rights\": [{ \"right\": \"withdrawConsent\", \"channel\": \"e-mail\" }],", 0
  ),
  ("\"legalBasis\": \"consent\"", "\"rights\": [\"withdrawConsent\"],", 1),
])
func `consent is withdrawn by a gate or a channel`(
  _ basis: String, _ more: String, _ count: Int
) throws {
  let text = try soundRecord([
    ("\"legalBasis\": { \"basis\": \"consent\", \"withdrawal\": \"settings\" }", basis),
    ("\"schema\": 1,", "\"schema\": 1, \(more)"),
  ])
  #expect(try recordFindings(text).filter { $0.hasPrefix("ROPA017") }.count == count)
}

@Test func `a rule for some systems covers only what runs in no other`() throws {
  let rule = "{ \"subjects\": [\"pupil\"], \"period\": \"P2Y\", \"trigger\": \"contractEnd\" }"
  func found(_ system: String) throws -> [String] {
    let changed = "{ \"systems\": [\"\(system)\"], \"period\": \"P2Y\" }"
    return try recordFindings(
      try soundRecord([
        (rule, changed), ("[{ \"id\": \"app\",", "[{ \"id\": \"backups\" }, { \"id\": \"app\","),
      ]))
  }
  #expect(try found("app") == [])
  #expect(
    try found("backups")
      == ["ROPA011 activity \"courses\" has no time limit for the erasure of \"name\""])
}

@Test func `a check is as severe as the record says, or off`() throws {
  let text = try soundRecord([("\"contract\": \"DPA-1\", ", "")])
  func severities(_ setting: String) throws -> [Severity] {
    let text = text.replacing(
      "\"schema\": 1,", with: "\"schema\": 1, \"severities\": { \(setting) },")
    return try allFindings(text).map(\.severity)
  }
  #expect(try severities("") == [.error])
  #expect(try severities("\"ROPA018\": \"info\"") == [.info])
  #expect(try severities("\"ROPA018\": \"off\"") == [])
  #expect(try severities("\"ROPA019\": \"off\"") == [.error])
}

@Test func `without a day nothing is said of what depends on it`() throws {
  let text = try soundRecord([
    ("\"2026-06-01\"", "\"2001-06-01\""), ("\"(EU) 2021/914\"", "\"Privacy Shield\""),
    ("\"2026-12-31\"", "\"2001-12-31\""),
  ])
  #expect(try allFindings(text, asOf: nil) == [])
  #expect(try allFindings(text).count == 3)
}
