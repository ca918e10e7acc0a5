import BuiltInRules
import Classification
import DataFlow
import StrictJSON
import Testing

@testable import Processing

@Test func `the full record has every key of the schema`() throws {
  let file = try #require(BuiltInRules.files.first { $0.path == "schemas/record.schema.json" })
  let schema = try JSONReader.read(file.text, path: file.path)
  let used = keys(try JSONReader.read(fullRecord, path: "r"), under: nil)
  let known = keys(schema, under: "properties")
  #expect(known.count > 100)
  #expect(known.subtracting(used).subtracting(["open"]) == [])
}

/// The keys of all objects, or of those alone that stand under a key.
private func keys(_ node: JSONNode, under name: String?) -> Set<String> {
  switch node.value {
  case .object(let members):
    return members.reduce(into: name == nil ? Set(members.map(\.key)) : []) { result, member in
      if member.key == name, case .object(let inner) = member.node.value {
        result.formUnion(inner.map(\.key))
      }
      result.formUnion(keys(member.node, under: name))
    }
  case .array(let elements):
    return elements.reduce(into: []) { $0.formUnion(keys($1, under: name)) }
  case .null, .boolean, .number, .string: return []
  }
}

@Test func `the full record refers to nothing that is not there`() throws {
  let record = try read(fullRecord)
  #expect(danglingReferences(in: record, vocabulary(record)).map(line) == [])
  #expect(invalidIdentities(in: record).map(line) == [])
  #expect(record.openQuestions == [])
}

@Test func `what the full record says is read`() throws {
  let record = try read(fullRecord)
  let activity = try #require(record.activity("school"))
  let transfer = try #require(record.transfers?.value?.first)
  let sendgrid = try #require(record.recipient("sendgrid"))
  #expect(
    record.controller?.emails?.value?.map(\.value) == ["privacy@example.se", "info@example.se"])
  #expect(record.organisation("example")?.name?.value == "Example AB")
  #expect(record.organisation("norge")?.dataPrivacyFramework?.value?.isParticipant == false)
  #expect(sendgrid.contract?.value?.date?.value == CalendarDate("2024-05-01"))
  #expect(sendgrid.locations?.value?.map(\.country.value) == ["US", "EEA"])
  #expect(try record.country(of: #require(record.recipient("vendor")))?.value == "US")
  #expect(transfer.mechanism?.value?.kind.value == .standardClauses)
  #expect(transfer.mechanism?.value?.modules?.value?.map(\.value) == [2, 3])
  #expect(activity.role == .jointController)
  #expect(
    activity.purposes?.value?.first?.legalBases?.value?.map(\.basis.value)
      == [.consent, .contract, .legalObligation, .legitimateInterests, .vitalInterests])
  #expect(activity.data?.value?.first?.condition?.value?.kind.value == .explicitConsent)
  #expect(record.retentionRules(of: activity).map(\.action) == [.anonymise, .delete])
  let disclosure = try #require(activity.disclosures?.value?.first)
  #expect(record.transfers(of: disclosure).map(\.id.value) == ["sendgrid-us"])
  #expect(record.allDisclosures.map(\.recipient.value) == ["sendgrid", "vendor"])
  #expect(record.sourceKind("energy")?.isIndirect == true)
  #expect(record.sourceKind("subject")?.isIndirect == false)
  #expect(record.terminalStorage?.value?.last?.lifetime?.value == .session)
  #expect(record.reviews.first?.reviewedAt?.value == CalendarDate("2026-10-01"))
  #expect(record.reviews.first?.interval?.value?.months == 12)
  #expect(record.severity(of: .categoryWithoutEvidence) == .warning)
  #expect(record.severity(of: .valueInCode) == nil)
  #expect(record.severity(of: .categoryUndeclared) == .error)
  #expect(record.processorActivities.first?.onBehalfOf?.value?.count == 2)
}

@Test(arguments: [
  ("\"partOf\": \"example\"", "\"partOf\": \"exampel\"", "organisation"),
  ("\"parent\": \"user\"", "\"parent\": \"usr\"", "subjects"),
  (
    "\"kind\": \"otherController\", \"organisation\": \"norge\"",
    "\"kind\": \"otherController\", \"organisation\": \"norg\"", "organisation"
  ),
  ("\"subProcessors\": [\"vendor\"]", "\"subProcessors\": [\"vendr\"]", "recipient"),
  ("\"organisation\": \"vendor-inc\"", "\"organisation\": \"vendor-in\"", "organisation"),
  ("\"exporter\": \"example\"", "\"exporter\": \"exampl\"", "organisation"),
  ("\"controllers\": [\"norge\"]", "\"controllers\": [\"norg\"]", "organisation"),
  (
    "\"systems\": [\"app\"],\n      \"purposes\"", "\"systems\": [\"ap\"],\n      \"purposes\"",
    "system"
  ),
  ("\"gate\": \"analytics\", \"withdrawal\"", "\"gate\": \"analytic\", \"withdrawal\"", "gate"),
  ("[\"subject\", \"energy\"]", "[\"subjct\", \"energy\"]", "source"),
  ("\"transfers\": [\"sendgrid-us\"]", "\"transfers\": [\"sendgrid-uk\"]", "transfer"),
  ("\"onBehalfOf\": [\"norge\"", "\"onBehalfOf\": [\"norg\"", "organisation"),
  (
    "\"activities\": [\"school\"], \"criterion\"", "\"activities\": [\"schol\"], \"criterion\"",
    "activity"
  ),
  ("\"provider\": \"bank\"", "\"provider\": \"banc\"", "recipient"),
  ("\"recipient\": \"vendor\" },", "\"recipient\": \"vendr\" },", "recipient"),
  ("\"id\": \"hosting\"", "\"id\": \"school\"", "activity"),
])
func `an id that nothing defines is found wherever it stands`(
  piece: String, other: String, kind: String
) throws {
  let place = try #require(fullRecord.firstRange(of: piece), "not in the sample: \(piece)")
  let text = fullRecord[..<place.lowerBound] + other + fullRecord[place.upperBound...]
  let record = try read(String(text))
  let findings = danglingReferences(in: record, vocabulary(record))
  let line = fullRecord[..<place.lowerBound].split(
    separator: "\n", omittingEmptySubsequences: false
  ).count
  #expect(
    findings.contains { $0.location.line == line && $0.message.contains(kind) },
    "\(findings.map(\.message))")
}

@Test(arguments: [
  ("\"modules\": [2, 3]", "\"modules\": [5]", "\"modules\" must be 1, 2, 3 or 4"),
  (
    "\"reviewedAt\": \"2026-10-01\"", "\"reviewedAt\": \"2026-10-32\"",
    "must be a day written as YYYY-MM-DD"
  ),
  ("\"reviewInterval\": \"P12M\"", "\"reviewInterval\": \"yearly\"", "must be an ISO 8601 period"),
  (
    "\"lifetime\": \"session\"", "\"lifetime\": \"always\"",
    "must be \"session\" or an ISO 8601 period"
  ),
  ("\"ROPA106\": \"warning\"", "\"ROPA106\": \"warnin\"", "did you mean \"warning\"?"),
  (
    "\"ROPA106\": \"warning\"", "\"ROPA16\": \"warning\"",
    "\"severities\" cannot be \"ROPA16\"; did you mean"
  ),
  ("\"languages\": [\"en\", \"sv\"]", "\"languages\": [\"swedish\"]", "is not a language code"),
  ("\"paths\": [\"App/**\"]", "\"paths\": [\"../App/**\"]", "must be a path below the folder"),
  ("{ \"path\": \"Demo/**\" }, \"ignore\"", "{}, \"ignore\"", "\"where\" needs \"path\""),
  (
    "\"recipient\": \"vendor\" },", "\"recipient\": \"vendor\", \"ignore\": \"x\" },",
    "a binding has \"ignore\" alone"
  ),
  (
    "\"organisation\": \"vendor-inc\"", "\"organisation\": \"vendor-inc\", \"company\": \"x\"",
    "not both"
  ),
  (
    "\"contractWith\": \"employer\"", "\"statute\": \"x\"",
    "\"statute\" does not belong to \"contract\""
  ),
  (
    "\"role\": \"jointController\"", "\"role\": \"processor\"",
    "stands in the record's \"processorActivities\""
  ),
  ("\"count\": 120", "\"count\": -1", "\"count\" must not be negative"),
  (
    "\"country\": \"US\", \"exporter\"",
    "\"country\": \"US\", \"internationalOrganisation\": \"x\", \"exporter\"", "not both"
  ),
])
func `what cannot be meant is refused`(piece: String, other: String, message: String) throws {
  let place = try #require(fullRecord.firstRange(of: piece), "not in the sample: \(piece)")
  let text = fullRecord[..<place.lowerBound] + other + fullRecord[place.upperBound...]
  do {
    _ = try read(String(text))
    Issue.record("read")
  } catch {
    #expect(error.description.contains(message), "\(error)")
    let line = fullRecord[..<place.lowerBound].split(
      separator: "\n", omittingEmptySubsequences: false
    ).count
    #expect(error.position.line == line, "\(error)")
  }
}

private func fragment(_ text: String, _ path: String, in folder: String = "") throws
  -> RecordFragment
{
  try RecordFragment.read(Array(text.utf8), path: path, folder: folder)
}

@Test func `a record merged with itself is the record`() throws {
  let once = try read(fullRecord)
  let merged = try #require(
    try Record.merged([fragment(fullRecord, "ropa.json"), fragment(fullRecord, "copy.json")]))
  #expect(merged.paths == ["ropa.json", "copy.json"])
  #expect(merged.activities == once.activities)
  #expect(merged.recipients == once.recipients)
  #expect(merged.transfers == once.transfers)
  #expect(merged.terminalStorage == once.terminalStorage)
  #expect(merged.retention == once.retention)
  #expect(danglingReferences(in: merged, vocabulary(merged)).map(line) == [])
}

@Test func `the same id with other words in another file is found there`() throws {
  let one = "{ \"schema\": 1, \"recipients\": [{ \"id\": \"a\", \"name\": \"A\" }] }"
  let two = "{ \"schema\": 1, \"recipients\": [{ \"id\": \"a\", \"name\": \"B\" }] }"
  let merged = try #require(try Record.merged([fragment(one, "1"), fragment(two, "2")]))
  #expect(
    danglingReferences(in: merged, vocabulary(merged)).map(line)
      == ["2:1:39: error: \"a\" is already the id of another recipient (1:1:39) [ROPA002]"])
}

@Test func `globs of a fragment are from its own folder`() throws {
  let text =
    "{ \"schema\": 1, \"systems\": [{ \"id\": \"s\", \"paths\": [\"Sources/**\", \"*.sql\"] }] }"
  let merged = try #require(try Record.merged([fragment(text, "a[1]/ropa.json", in: "a[1]")]))
  let paths = CodePaths(merged.systems[0].paths, of: merged)
  #expect(paths.contains("a[1]/Sources/App/App.swift") && paths.contains("a[1]/db/make.sql"))
  #expect(!paths.contains("Sources/App.swift") && !paths.contains("make.sql"))
  var below = merged
  below.scannedFolder = "a[1]/Sources"
  #expect(CodePaths(below.systems[0].paths, of: below).contains("App/App.swift"))
}
