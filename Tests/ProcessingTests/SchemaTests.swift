import BuiltInRules
import Classification
import DataFlow
import RuleCatalog
import StrictJSON
import Testing

@testable import Processing

/// The objects of a record, each with an unknown key, and the schema's definition of it.
private let objects: [(definition: String, json: String)] = [
  ("", "{ \"schema\": 1, \"?\": 0 }"),
  ("controller", inRecord("\"controller\": { \"?\": 0 }")),
  ("party", inRecord("\"controller\": { \"representative\": { \"?\": 0 } }")),
  ("subjectTerm", inRecord("\"subjects\": [{ \"id\": \"a\", \"label\": \"b\", \"?\": 0 }]")),
  ("categoryTerm", inRecord("\"categories\": [{ \"id\": \"a\", \"label\": \"b\", \"?\": 0 }]")),
  ("recipient", inRecord("\"recipients\": [{ \"id\": \"a\", \"?\": 0 }]")),
  ("activity", inActivity("\"?\": 0")),
  ("purpose", inActivity("\"purposes\": [{ \"label\": \"a\", \"?\": 0 }]")),
  (
    "dataGroup",
    inActivity("\"data\": [{ \"subjects\": [], \"categories\": [], \"?\": 0 }]")
  ),
  (
    "disclosure",
    inActivity("\"disclosures\": [{ \"recipient\": \"a\", \"categories\": [], \"?\": 0 }]")
  ),
  ("retentionRule", inActivity("\"retention\": [{ \"period\": \"P1Y\", \"?\": 0 }]")),
  (
    "event",
    inActivity(
      "\"retention\": [{ \"period\": \"P1Y\", \"trigger\": { \"event\": \"a\", \"?\": 0 } }]")
  ),
]

private func inRecord(_ text: String) -> String { "{ \"schema\": 1, \(text) }" }

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
      Set(known.split(separator: ", ").map(String.init))
        == Set(properties.map { "\"\($0.key)\"" }))
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
    for member in node.members ?? [] { walk(member.node) }
    for element in node.elements ?? [] { walk(element) }
  }
  walk(root)
  #expect(count >= objects.count)
}

@Test func `the schema and the reader have the same closed sets`() throws {
  func values(_ path: String...) throws -> [String] {
    var node = try #require(try schema(path[0]))
    for key in path.dropFirst() {
      node = try #require(node[key] ?? Int(key).flatMap { node.elements?[$0] })
    }
    return (node.elements ?? []).compactMap(\.string)
  }
  #expect(try values("basis", "enum") == LegalBasis.allCases.map(\.rawValue))
  #expect(
    try values("activity", "properties", "role", "enum") == ActivityRole.allCases.map(\.rawValue))
  #expect(
    try values("recipient", "properties", "role", "anyOf", "0", "enum")
      == DeclaredRole.allCases.map(\.rawValue))
  #expect(
    try values("retentionRule", "properties", "trigger", "anyOf", "0", "anyOf", "0", "enum")
      == RetentionEvent.allCases.map(\.rawValue))
  #expect(
    try values("measure", "anyOf", "1", "properties", "kind", "enum")
      == MeasureKind.allCases.map(\.rawValue))
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

@Test func `the examples of the schema are read`() throws {
  let wrappers: [(String, (String) -> String)] = [
    ("controller", { inRecord("\"controller\": \($0)") }),
    ("subjectTerm", { inRecord("\"subjects\": [\($0)]") }),
    ("categoryTerm", { inRecord("\"categories\": [\($0)]") }),
    ("recipient", { inRecord("\"recipients\": [\($0)]") }),
    ("purpose", { inActivity("\"purposes\": [\($0)]") }),
    ("dataGroup", { inActivity("\"data\": [\($0)]") }),
    ("disclosure", { inActivity("\"disclosures\": [\($0)]") }),
    ("retentionRule", { inActivity("\"retention\": [\($0)]") }),
    ("measure", { inActivity("\"measures\": [\($0)]") }),
    ("officer", { inRecord("\"controller\": { \"dataProtectionOfficer\": \($0) }") }),
    ("open", { inActivity("\"name\": \($0)") }),
    ("label", { inActivity("\"name\": \($0)") }),
  ]
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

/// A definition of the record's schema; its root for an empty name.
private func schema(_ definition: String) throws -> JSONNode? {
  let root = try schemaFile("record.schema.json")
  return definition.isEmpty ? root : root["$defs"]?[definition]
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
