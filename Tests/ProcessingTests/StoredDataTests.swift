import BuiltInRules
import Classification
import DataFlow
import SourceModel
import StrictJSON
import Testing

@testable import Processing

private func flow(
  _ category: String, _ sink: SinkKind, to recipient: String? = nil, in path: String,
  _ confidence: Confidence = .high
) -> Flow {
  let place = FlowPlace(path: path, location: SourceLocation(line: 7, column: 3), length: 4)
  return Flow(
    category: category, field: "Pupil.name", sink: sink, recipient: recipient, host: nil,
    source: place, target: place, steps: [], confidence: confidence)
}

private func findings(
  _ changes: [(String, String)], _ flows: [Flow], _ recipients: [RecipientFinding] = [],
  _ fields: [PersonalDataField] = [], of checks: [CheckID]
) throws -> [String] {
  let record = try read(try soundRecord(changes))
  let input = CheckInput(
    record: record, classification: Classification(fields: fields, recipients: recipients),
    data: DataFlows(flows: flows),
    vocabulary: RecordVocabulary(BuiltInRules.catalog, record: record), coverage: .whole)
  return try translated(input.findings(of: checks)).map {
    "\($0.check.rawValue) \($0.path) \($0.message)"
  }
}

private let pupils =
  "{ \"subjects\": [\"pupil\"], \"period\": \"P2Y\", \"trigger\": \"contractEnd\" }"
private let offences = "{ \"categories\": [\"offence\"], \"period\": \"P2Y\" }"

@Test func `what is stored and has no time of erasure is a finding`() throws {
  let stored = [flow("identity/name", .storage, in: "Store.swift")]
  let expected =
    "ROPA401 Store.swift \"name\" is stored, and activity \"courses\", which declares it, does not "
    + "say when it is erased"
  #expect(
    try findings([(pupils, offences)], stored, of: [.retentionOfStoredMissing]) == [expected])
  var column = field("pupil", "name", "identity/name", in: "Store.swift")
  column.kind = .column
  #expect(
    try findings([(pupils, offences)], [], [], [column], of: [.retentionOfStoredMissing])
      == [expected])
}

@Test(arguments: [
  (pupils, flow("identity/name", .storage, in: "Store.swift")),
  (offences, flow("identity/name", .transmission, in: "Store.swift")),
  (offences, flow("identity/name", .storage, in: "Store.swift", .low)),
  // Declared by no activity: another check's.
  (offences, flow("identity/age", .storage, in: "Store.swift")),
])
func `what has a time of erasure, or is not stored, is no finding`(
  _ rule: String, _ flow: Flow
) throws {
  #expect(try findings([(pupils, rule)], [flow], of: [.retentionOfStoredMissing]) == [])
}

@Test func `no time limit by choice, or by an open question, is no finding`() throws {
  let stored = [flow("identity/name", .storage, in: "Store.swift")]
  for reason in ["\"noTimeLimit\": \"an archive\"", "\"owner\": \"open\""] {
    let changes = [(pupils, offences), ("\"id\": \"courses\",", "\"id\": \"courses\", \(reason),")]
    let expected = reason.contains("noTimeLimit") ? 0 : 1
    #expect(
      try findings(changes, stored, of: [.retentionOfStoredMissing]).count == expected)
  }
}

/// The code of the processor's activity alone, with the data that it declares.
private let hosting = [
  ("[{ \"id\": \"app\",", "[{ \"id\": \"host\", \"paths\": [\"Host/**\"] }, { \"id\": \"app\","),
  (
    "\"id\": \"hosting\",",
    "\"id\": \"hosting\", \"systems\": [\"host\"], \"data\": [{ \"subjects\": [\"pupil\"], "
      + "\"categories\": [\"identity/name\"] }],"
  ),
]

@Test(arguments: [
  ("page", "Host/Mail.swift", 1), ("mailer", "Host/Mail.swift", 0), ("page", "App/Mail.swift", 0),
  ("page", "Other/Mail.swift", 0), ("stranger", "Host/Mail.swift", 0),
])
func `data of others that go to a recipient of one's own are a finding`(
  _ recipient: String, _ path: String, _ count: Int
) throws {
  let found = try findings(
    hosting, [flow("identity/name", .transmission, to: recipient, in: path)],
    of: [.othersDataForOwnPurpose])
  #expect(
    found
      == Array(
        repeating: "ROPA501 Host/Mail.swift \"name\" of processor activity \"hosting\" goes to "
          + "\"Page\", who is a recipient of activity \"courses\" alone, a purpose of your own",
        count: count))
}

@Test(arguments: [
  ("sendgrid", "Host/Mail.swift", RecipientUse.called, 1),
  ("mailer", "Host/Mail.swift", .called, 0), ("sendgrid", "App/Mail.swift", .called, 0),
  ("sendgrid", "Host/Mail.swift", .present, 0),
  // It decides for itself.
  ("page", "Host/Mail.swift", .called, 0),
])
func `a sub-processor that is not declared is a finding in the processor's own code`(
  _ recipient: String, _ path: String, _ use: RecipientUse, _ count: Int
) throws {
  let found = try findings(
    hosting, [], [evidence(recipient, .import, "SendGrid", in: path, use: use)],
    of: [.subProcessorUndeclared])
  #expect(
    found
      == Array(
        repeating: "ROPA502 Host/Mail.swift \"Twilio SendGrid\" is used by the code of processor "
          + "activity \"hosting\" (module SendGrid), and is not among the sub-processors",
        count: count))
}

@Test func `code that serves an activity of one's own too is no processor's alone`() throws {
  let both = [
    hosting[0], hosting[1], ("\"systems\": [\"app\"],", "\"systems\": [\"app\", \"host\"],"),
  ]
  let called = [evidence("sendgrid", in: "Host/Mail.swift")]
  #expect(try findings(both, [], called, of: [.subProcessorUndeclared]) == [])
}
