import Classification
import DataFlow
import SourceModel
import StrictJSON
import Testing

@testable import Processing

private let email = "contact/email-address"
private let phone = "contact/phone-number"

/// The code that does exactly what the sample record declares.
private let soundFields = [
  field("Customer", "email", email, of: ["customer"]), field("Customer", "name", "identity/name"),
]
private let soundEvidence = [evidence("sendgrid")]

private func findings(
  _ record: String = wholeRecord, _ fields: [PersonalDataField] = soundFields,
  _ recipients: [RecipientFinding] = soundEvidence, flows: [Flow] = [],
  coverage: Coverage = .whole
) throws -> [Finding] {
  try translated(
    input(record, fields: fields, recipients: recipients, flows: flows, coverage: coverage)
      .findings())
}

@Test func `code and record that agree give no findings`() throws {
  #expect(try findings().map(line) == [])
}

@Test func `an undeclared category is one finding at its most certain place`() throws {
  let found = try findings(
    wholeRecord,
    soundFields + [
      field("Customer", "tel", phone, of: ["customer"], in: "B.swift", line: 4),
      field("Form", "tel", phone, in: "A.swift", line: 9, .medium),
      field("Customer", "mobile", phone, of: ["customer"], in: "C.swift", line: 2),
      field("", "number", phone, in: "A.swift", line: 2, .low),
    ])
  #expect(
    found.map(line) == [
      "B.swift:4:7: error: personal data \"phone number\" of customers is not declared [ROPA101]"
    ])
  #expect(found[0].length == 3)
  #expect(
    found[0].also.map { "\($0.path):\($0.location.line) \($0.what)" } == [
      "A.swift:9 Form.tel", "C.swift:2 Customer.mobile",
    ])
  #expect(
    found[0].remedy
      == "declare it: add \"contact/phone-number\" to \"categories\" beside \"subjects\": "
      + "[\"customer\"] (ropa.json:34) in the activity it serves, or stop collecting it")
}

@Test func `without a known subject the message names none`() throws {
  let found = try findings(wholeRecord, soundFields + [field("Form", "tel", phone, line: 3)])
  #expect(
    found.map(line) == [
      "App.swift:3:7: error: personal data \"phone number\" is not declared [ROPA101]"
    ])
  #expect(
    found[0].remedy
      == "declare it: add { \"subjects\": \"open\", \"categories\": [\"contact/phone-number\"] } "
      + "to \"data\" of the activity it serves in ropa.json, or stop collecting it")
}

@Test func `what is declared of customers only is undeclared of suppliers`() throws {
  let supplier = field("Supplier", "email", email, of: ["supplier"], line: 5)
  #expect(
    try findings(wholeRecord, soundFields + [supplier]).map(line) == [
      "App.swift:5:7: error: personal data \"email address\" of suppliers is not declared, only "
        + "of customers [ROPA101]"
    ])
}

@Test(arguments: [
  ([], 0), (["user"], 0), (["customer"], 0), (["customer", "supplier"], 0), (["supplier"], 1),
  (["supplier", "user"], 1),
])
func `any declared subject covers a field of which no other is known`(
  subjects: [String], count: Int
) throws {
  #expect(
    try findings(wholeRecord, soundFields + [field("X", "email", email, of: subjects, line: 8)])
      .count { $0.check == .categoryUndeclared } == count)
}

@Test func `open subjects cover everyone`() throws {
  let record = try changed(
    "\"subjects\": [\"customer\"], \"categories\"", to: "\"subjects\": \"open\", \"categories\"")
  let supplier = field("Supplier", "email", email, of: ["supplier"])
  #expect(try findings(record, soundFields + [supplier]) == [])
}

@Test func `a guess stops nobody and counts as evidence`() throws {
  #expect(try findings(wholeRecord, soundFields + [field("X", "tel", phone, .low)]) == [])
  let guesses = soundFields.map { field($0.owner, $0.name, $0.category, .low) }
  #expect(try findings(wholeRecord, guesses) == [])
}

@Test func `an undeclared recipient is one finding with all its places`() throws {
  let found = try findings(
    wholeRecord, soundFields,
    soundEvidence + [
      evidence("slack", .host, "hooks.slack.com", in: "B.swift", line: 3),
      evidence("slack", .import, "SlackKit", in: "A.swift", line: 1, use: .present),
      evidence("slack", .symbol, "SlackClient", in: "C.swift", line: 7, use: .called, .medium),
    ])
  #expect(
    found.map(line) == [
      "B.swift:3:3: error: recipient \"Slack\" is not declared (host hooks.slack.com) [ROPA102]"
    ])
  #expect(found[0].also.map(\.what) == ["symbol SlackClient"])
  #expect(
    found[0].remedy
      == "declare it: add { \"id\": \"slack\" } to \"recipients\" and { \"recipient\": \"slack\", "
      + "\"categories\": \"open\" } to \"disclosures\" of the activity it serves in ropa.json, "
      + "or stop using it")
}

@Test(arguments: RecipientUse.allCases)
func `only who is called or contacted must be declared`(use: RecipientUse) throws {
  let found = try findings(wholeRecord, soundFields, soundEvidence + [evidence("slack", use: use)])
  #expect(found.map(\.check) == (use.receivesData ? [.recipientUndeclared] : []))
}

@Test func `a listed recipient to which nothing is disclosed is not declared`() throws {
  let disclosure = """
    {
              "recipient": "sendgrid", "categories": ["contact/email-address"],
              "subjects": ["customer"], "purpose": "run"
            },
    """
  let place = FlowPlace(
    path: "App.swift", location: SourceLocation(line: 1, column: 1), length: 1)
  let flow = Flow(
    category: email, field: "Customer.email", sink: .transmission, recipient: "sendgrid",
    host: nil, source: place, target: place, steps: [])
  let found = try findings(try changed(disclosure, to: ""), flows: [flow])
  #expect(
    found.map(line) == [
      "App.swift:1:3: error: recipient \"Twilio SendGrid\" is declared, but no activity discloses "
        + "anything to it (host api.sendgrid.com) [ROPA102]"
    ])
  #expect(
    found[0].remedy
      == "declare it: add { \"recipient\": \"sendgrid\", \"categories\": "
      + "[\"contact/email-address\"] } to \"disclosures\" of the activity it serves in ropa.json, "
      + "or stop using it")
}

@Test func `a credential is never printed`() throws {
  let found = try findings(
    wholeRecord, soundFields,
    soundEvidence + [evidence("slack", .credential, "xoxb-secret", use: .called)])
  #expect(Set(found.map(\.check)) == [.recipientUndeclared, .credentialInCode])
  #expect(!found.contains { "\($0)".contains("secret") })
}

@Test func `what the code does not show is told apart from what was not read`() throws {
  func lines(_ coverage: Coverage) throws -> [String] {
    try findings(wholeRecord, [soundFields[0]], [], coverage: coverage).map(line)
  }
  #expect(
    try lines(.whole) == [
      "ropa.json:17:13: info: recipient \"Twilio SendGrid\" is declared, and nothing in the code "
        + "shows it [ROPA107]",
      "ropa.json:34:77: info: \"name\" (identity/name) is declared, and nothing in the code shows "
        + "it [ROPA106]",
    ])
  #expect(
    try lines(.incomplete("3 files were not read")) == [
      "ropa.json:17:13: info: recipient \"Twilio SendGrid\" is declared and was not seen, but 3 "
        + "files were not read [ROPA107]",
      "ropa.json:34:77: info: \"name\" (identity/name) is declared and was not seen, but 3 files "
        + "were not read [ROPA106]",
    ])
  #expect(try lines(.selection) == [])
}

@Test func `a library that is there is evidence and a link is none`() throws {
  #expect(
    try findings(wholeRecord, soundFields, [evidence("sendgrid", use: .present)]).isEmpty)
  #expect(
    try findings(wholeRecord, soundFields, [evidence("sendgrid", use: .mentioned)])
      .map(\.check) == [.recipientWithoutEvidence])
}

@Test func `findings do not depend on the order of what was found`() throws {
  let fields = (0..<40).map { number in
    field(
      "T\(number)", "f", number % 2 == 0 ? phone : email, of: number % 3 == 0 ? ["supplier"] : [],
      in: "F\(number % 5).swift", line: number % 7 + 1, number % 4 == 0 ? .high : .medium)
  }
  let recipients = (0..<20).map { number in
    evidence(
      number % 2 == 0 ? "slack" : "sendgrid", in: "F\(number % 3).swift", line: number % 4 + 1)
  }
  let expected = try findings(wholeRecord, fields, recipients)
  #expect(expected.count == 4)
  var generator = Steps(state: 5)
  for _ in 0..<50 {
    #expect(
      try findings(
        wholeRecord, fields.shuffled(using: &generator), recipients.shuffled(using: &generator))
        == expected)
  }
}

@Test func `a hostile name stays on its line`() throws {
  let found = try findings(
    wholeRecord, soundFields + [field("A\n B", "x\u{202E}", phone)],
    soundEvidence + [evidence("slack", .host, "a\u{1B}[31m")])
  #expect(found.count == 2)
  let text = found.map { $0.message + $0.remedy + $0.also.map(\.what).joined() }.joined()
  #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control })
}

/// A fixed sequence, so that a failure can be repeated.
struct Steps: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
