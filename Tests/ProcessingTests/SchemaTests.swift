import BuiltInRules
import Classification
import DataFlow
import RuleCatalog
import StrictJSON
import Testing

@testable import Processing

/// The objects of a record, each with an unknown key, and the schema's definition of it: its place in the
/// alternatives of the definition, where it is one of several.
private let objects: [(definition: String, json: String)] = [
  ("", "{ \"schema\": 1, \"?\": 0 }"),
  ("controller", inRecord("\"controller\": { \"?\": 0 }")),
  ("organisation", inRecord("\"organisations\": [{ \"id\": \"a\", \"?\": 0 }]")),
  (
    "identifier",
    inController("\"identifiers\": [{ \"scheme\": \"vat\", \"value\": \"a\", \"?\": 0 }]")
  ),
  ("alias/1", inController("\"aliases\": [{ \"name\": \"a\", \"?\": 0 }]")),
  ("framework/1", inController("\"dataPrivacyFramework\": { \"participant\": true, \"?\": 0 }")),
  ("party", inController("\"representative\": { \"?\": 0 }")),
  ("party", inController("\"privacyContact\": { \"?\": 0 }")),
  ("subjectTerm", inRecord("\"subjects\": [{ \"id\": \"a\", \"label\": \"b\", \"?\": 0 }]")),
  ("categoryTerm", inRecord("\"categories\": [{ \"id\": \"a\", \"label\": \"b\", \"?\": 0 }]")),
  ("source", inRecord("\"sources\": [{ \"id\": \"a\", \"kind\": \"device\", \"?\": 0 }]")),
  ("recipient", inRecord("\"recipients\": [{ \"id\": \"a\", \"?\": 0 }]")),
  ("contract/1", inRecipient("\"contract\": { \"?\": 0 }")),
  ("location/1", inRecipient("\"locations\": [{ \"country\": \"SE\", \"?\": 0 }]")),
  ("transfer", inRecord("\"transfers\": [{ \"id\": \"a\", \"recipient\": \"b\", \"?\": 0 }]")),
  (
    "mechanism/1",
    inRecord(
      "\"transfers\": [{ \"id\": \"a\", \"recipient\": \"b\", "
        + "\"mechanism\": { \"kind\": \"adequacy\", \"?\": 0 } }]")
  ),
  ("activity", inActivity("\"?\": 0")),
  ("children", inActivity("\"children\": { \"?\": 0 }")),
  ("impactAssessment", inActivity("\"impactAssessment\": { \"required\": true, \"?\": 0 }")),
  ("purpose", inActivity("\"purposes\": [{ \"label\": \"a\", \"?\": 0 }]")),
  (
    "basisObject",
    inActivity(
      "\"purposes\": [{ \"label\": \"a\", "
        + "\"legalBasis\": { \"basis\": \"consent\", \"?\": 0 } }]")
  ),
  (
    "dataGroup",
    inActivity("\"data\": [{ \"subjects\": [], \"categories\": [], \"?\": 0 }]")
  ),
  (
    "condition/1",
    inActivity(
      "\"data\": [{ \"subjects\": [], \"categories\": [], "
        + "\"condition\": { \"kind\": \"healthCare\", \"?\": 0 } }]")
  ),
  (
    "disclosure",
    inActivity("\"disclosures\": [{ \"recipient\": \"a\", \"categories\": [], \"?\": 0 }]")
  ),
  ("retentionRule", inActivity("\"retention\": [{ \"period\": \"P1Y\", \"?\": 0 }]")),
  ("recordRetentionRule", inRecord("\"retention\": [{ \"period\": \"P1Y\", \"?\": 0 }]")),
  (
    "event",
    inActivity(
      "\"retention\": [{ \"period\": \"P1Y\", \"trigger\": { \"event\": \"a\", \"?\": 0 } }]")
  ),
  ("measure/1", inActivity("\"measures\": [{ \"text\": \"a\", \"?\": 0 }]")),
  ("processorActivity", inRecord("\"processorActivities\": [{ \"id\": \"a\", \"?\": 0 }]")),
  (
    "principal/1",
    inRecord(
      "\"processorActivities\": [{ \"id\": \"a\", "
        + "\"onBehalfOf\": [{ \"label\": \"b\", \"?\": 0 }] }]")
  ),
  ("storage", inRecord("\"terminalStorage\": [{ \"name\": \"a\", \"?\": 0 }]")),
  ("gate", inRecord("\"consentGates\": [{ \"id\": \"a\", \"?\": 0 }]")),
  ("system", inRecord("\"systems\": [{ \"id\": \"a\", \"?\": 0 }]")),
  (
    "binding",
    inRecord("\"bindings\": [{ \"where\": { \"name\": \"a\" }, \"ignore\": \"b\", \"?\": 0 }]")
  ),
  (
    "selector",
    inRecord("\"bindings\": [{ \"where\": { \"name\": \"a\", \"?\": 0 }, \"ignore\": \"b\" }]")
  ),
  ("waiver", inRecord("\"waivers\": [{ \"check\": \"ROPA115\", \"?\": 0 }]")),
  ("authority/1", inRecord("\"authority\": { \"name\": \"a\", \"?\": 0 }")),
  ("right/1", inRecord("\"rights\": [{ \"right\": \"access\", \"?\": 0 }]")),
  ("notice", inRecord("\"notices\": [{ \"id\": \"a\", \"?\": 0 }]")),
]

private func inRecord(_ text: String) -> String { "{ \"schema\": 1, \(text) }" }

private func inController(_ text: String) -> String { inRecord("\"controller\": { \(text) }") }

private func inRecipient(_ text: String) -> String {
  inRecord("\"recipients\": [{ \"id\": \"a\", \(text) }]")
}

private func inActivity(_ text: String) -> String {
  inRecord("\"activities\": [{ \"id\": \"a\", \(text) }]")
}

@Test(arguments: objects)
func `the schema has the keys that the reader knows`(definition: String, json: String) throws {
  let unknown = "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"
  let properties = try #require(try schema(definition)?["properties"]?.members)
  do {
    _ = try read(json.replacing("?", with: unknown))
    Issue.record("read with an unknown key")
  } catch {
    let known = try #require(error.message.split(separator: "; known are ").last)
    #expect(
      Set(known.split(separator: ", ").map(String.init)) == Set(properties.map { "\"\($0.key)\"" }))
  }
}

@Test func `every object of the schema refuses other keys`() throws {
  let root = try #require(try schema(""))
  var count = 0
  func walk(_ node: JSONNode) {
    if node["properties"] != nil {
      count += 1
      #expect(node["additionalProperties"]?.value == .boolean(false))
    }
    // What "allOf" adds are conditions on an object that is closed already.
    for member in node.members ?? [] where member.key != "allOf" { walk(member.node) }
    for element in node.elements ?? [] { walk(element) }
  }
  walk(root)
  #expect(count >= objects.count)
}

@Test func `the schema and the reader have the same closed sets`() throws {
  func expect<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type, _ path: String...
  ) throws where Choice.RawValue == String {
    var node = try #require(try schema(path[0]))
    for key in path.dropFirst() {
      node = try #require(node[key] ?? Int(key).flatMap { node.elements?[$0] })
    }
    let values = (node["enum"]?.elements ?? []).compactMap(\.string)
    #expect(values == type.allCases.map(\.rawValue), "\(path)")
  }
  try expect(LegalBasis.self, "basisName")
  try expect(ContractParty.self, "basisObject", "properties", "contractWith", "anyOf", "0")
  try expect(ActivityRole.self, "activity", "properties", "role")
  try expect(DeclaredRole.self, "recipient", "properties", "role", "anyOf", "0")
  try expect(ContractKind.self, "contract/1", "properties", "kind")
  try expect(LocationKind.self, "location/1", "properties", "kind")
  try expect(IdentifierScheme.self, "identifier", "properties", "scheme")
  try expect(Sensitivity.self, "categoryTerm", "properties", "sensitivity")
  try expect(SourceKind.self, "source", "properties", "kind")
  try expect(SpecialConditionKind.self, "conditionKind")
  try expect(DisclosureChannel.self, "disclosure", "properties", "channel")
  try expect(TransferMechanismKind.self, "mechanismKind")
  try expect(Derogation.self, "mechanism/1", "properties", "derogation", "anyOf", "0")
  try expect(
    RetentionEvent.self, "retentionRule", "properties", "trigger", "anyOf", "0", "anyOf", "0")
  try expect(RetentionAction.self, "retentionRule", "properties", "action")
  try expect(MeasureKind.self, "measure/1", "properties", "kind")
  try expect(StorageCategory.self, "storage", "properties", "category", "anyOf", "0")
  try expect(StorageParty.self, "storage", "properties", "party")
  try expect(SystemKind.self, "system", "properties", "kind")
  try expect(DataSubjectRight.self, "rightName")
}

@Test func `the schema is where a draft says that it is`() throws {
  #expect(try schema("")?["$id"]?.string == Record.schemaURL)
}

@Test func `the schema of a scan has the closed sets of the code`() throws {
  let root = try schemaFile("scan.schema.json")
  func values(_ list: String, _ key: String) -> [String]? {
    root["properties"]?[list]?["items"]?["properties"]?[key]?["enum"]?.elements?
      .compactMap(\.string)
  }
  #expect(values("fields", "kind") == FieldKind.allCases.map(\.rawValue))
  #expect(values("fields", "confidence") == Confidence.allCases.reversed().map(\.rawValue))
  #expect(values("recipients", "evidence") == EvidenceKind.allCases.map(\.rawValue))
  #expect(values("recipients", "use") == RecipientUse.allCases.map(\.rawValue))
  #expect(values("flows", "sink") == SinkKind.allCases.map(\.rawValue))
}

@Test(arguments: ["record.schema.json", "scan.schema.json"])
func `a schema describes each of its keys and refers to what it defines`(name: String) throws {
  let root = try schemaFile(name)
  let definitions = Set((root["$defs"]?.members ?? []).map(\.key))
  func walk(_ node: JSONNode) {
    if let reference = node["$ref"]?.string {
      #expect(definitions.contains(String(reference.dropFirst("#/$defs/".count))))
    }
    for member in node.members ?? [] { walk(member.node) }
    for element in node.elements ?? [] { walk(element) }
  }
  walk(root)
  #expect(root["description"] != nil && !definitions.isEmpty)
  #expect(root["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
}

/// Where an example of a definition stands in a record.
private let wrappers: [(definition: String, wrap: @Sendable (String) -> String)] = [
  ("controller", { inRecord("\"controller\": \($0)") }),
  ("organisation", { inRecord("\"organisations\": [\($0)]") }),
  ("identifier", { inController("\"identifiers\": [\($0)]") }),
  ("alias", { inController("\"aliases\": [\($0)]") }),
  ("framework", { inController("\"dataPrivacyFramework\": \($0)") }),
  ("officer", { inController("\"dataProtectionOfficer\": \($0)") }),
  ("subjectTerm", { inRecord("\"subjects\": [\($0)]") }),
  ("categoryTerm", { inRecord("\"categories\": [\($0)]") }),
  ("source", { inRecord("\"sources\": [\($0)]") }),
  ("recipient", { inRecord("\"recipients\": [\($0)]") }),
  ("contract", { inRecipient("\"contract\": \($0)") }),
  ("location", { inRecipient("\"locations\": [\($0)]") }),
  ("transfer", { inRecord("\"transfers\": [\($0)]") }),
  (
    "mechanism",
    { inRecord("\"transfers\": [{ \"id\": \"a\", \"recipient\": \"b\", \"mechanism\": \($0) }]") }
  ),
  ("purpose", { inActivity("\"purposes\": [\($0)]") }),
  ("basis", { inActivity("\"purposes\": [{ \"label\": \"a\", \"legalBasis\": \($0) }]") }),
  ("dataGroup", { inActivity("\"data\": [\($0)]") }),
  (
    "condition",
    { inActivity("\"data\": [{ \"subjects\": [], \"categories\": [], \"condition\": \($0) }]") }
  ),
  ("disclosure", { inActivity("\"disclosures\": [\($0)]") }),
  ("retentionRule", { inActivity("\"retention\": [\($0)]") }),
  ("recordRetentionRule", { inRecord("\"retention\": [\($0)]") }),
  ("event", { inActivity("\"retention\": [{ \"period\": \"P1Y\", \"trigger\": \($0) }]") }),
  ("measure", { inActivity("\"measures\": [\($0)]") }),
  ("children", { inActivity("\"children\": \($0)") }),
  ("impactAssessment", { inActivity("\"impactAssessment\": \($0)") }),
  ("processorActivity", { inRecord("\"processorActivities\": [\($0)]") }),
  (
    "principal",
    { inRecord("\"processorActivities\": [{ \"id\": \"a\", \"onBehalfOf\": [\($0)] }]") }
  ),
  ("storage", { inRecord("\"terminalStorage\": [\($0)]") }),
  ("gate", { inRecord("\"consentGates\": [\($0)]") }),
  ("system", { inRecord("\"systems\": [\($0)]") }),
  ("selector", { inRecord("\"waivers\": [{ \"check\": \"ROPA115\", \"where\": \($0) }]") }),
  ("binding", { inRecord("\"bindings\": [\($0)]") }),
  ("waiver", { inRecord("\"waivers\": [\($0)]") }),
  ("authority", { inRecord("\"authority\": \($0)") }),
  ("right", { inRecord("\"rights\": [\($0)]") }),
  ("notice", { inRecord("\"notices\": [\($0)]") }),
  ("date", { inRecord("\"reviewedAt\": \($0)") }),
  ("language", { inRecord("\"languages\": [\($0)]") }),
  ("period", { inRecord("\"reviewInterval\": \($0)") }),
  ("country", { inController("\"country\": \($0)") }),
  ("open", { inActivity("\"name\": \($0)") }),
  ("label", { inActivity("\"name\": \($0)") }),
  ("id", { inActivity("\"systems\": [\($0)]") }),
]

@Test func `the examples of the schema are read`() throws {
  var withExamples = Set<String>()
  for member in try schema("")?["$defs"]?.members ?? [] where member.node["examples"] != nil {
    withExamples.insert(member.key)
  }
  #expect(withExamples.isSubset(of: Set(wrappers.map(\.definition))))
  for (definition, wrap) in wrappers {
    let examples = try #require(try schema(definition)?["examples"]?.elements)
    #expect(!examples.isEmpty)
    for example in examples { _ = try read(wrap(written(example))) }
  }
}

private func schemaFile(_ name: String) throws -> JSONNode {
  let file = try #require(BuiltInRules.files.first { $0.path == "schemas/\(name)" })
  return try JSONReader.read(file.text, path: name)
}

/// A definition of the record's schema, `alias/1` for its second alternative; its root for an empty name.
private func schema(_ definition: String) throws -> JSONNode? {
  let root = try schemaFile("record.schema.json")
  let parts = definition.split(separator: "/").map(String.init)
  guard let name = parts.first else { return root }
  let whole = root["$defs"]?[name]
  guard parts.count > 1, let number = Int(parts[1]) else { return whole }
  return whole?["anyOf"]?.elements?[number]
}

private func written(_ node: JSONNode) -> String {
  switch node.value {
  case .null: "null"
  case .boolean(let value): "\(value)"
  case .number(let text): text
  case .string(let text): "\"\(text)\""
  case .array(let elements): "[" + elements.map(written).joined(separator: ", ") + "]"
  case .object(let members):
    "{" + members.map { "\"\($0.key)\": \(written($0.node))" }.joined(separator: ", ") + "}"
  }
}

extension JSONNode {
  fileprivate var members: [JSONMember]? {
    guard case .object(let members) = value else { return nil }
    return members
  }

  fileprivate var elements: [JSONNode]? {
    guard case .array(let elements) = value else { return nil }
    return elements
  }

  fileprivate var string: String? {
    guard case .string(let text) = value else { return nil }
    return text
  }

  fileprivate subscript(key: String) -> JSONNode? { members?.first { $0.key == key }?.node }
}
