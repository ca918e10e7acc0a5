import SourceModel
import StrictJSON

/// Reads OpenAPI, Swagger or JSON Schema in JSON.
func readJSONSchema(_ file: SourceFile, into schema: inout SchemaFacts) throws(UnreadReason) {
  let root: JSONNode
  do throws(JSONError) { root = try JSONReader.read(file.bytes, path: file.path) } catch {
    throw .damaged("line \(error.position.line): \(error.message)")
  }
  var reader = JSONSchemaReader(schema, file.bytes)
  reader.read(root, name: schemaName(of: file.path))
  schema = reader.schema
}

/// What a schema without title is called: `user` for `schemas/user.schema.json`.
func schemaName(of path: String) -> String {
  let file = path.split(separator: "/").last ?? ""
  return String(file.prefix { $0 != "." })
}

/// Turns `properties` into types with keys, wherever a document holds them.
struct JSONSchemaReader {
  private(set) var schema: SchemaFacts
  private let bytes: [UInt8]

  init(_ schema: SchemaFacts, _ bytes: [UInt8]) {
    self.schema = schema
    self.bytes = bytes
  }

  mutating func read(_ root: JSONNode, name: String) {
    guard case .object(let members) = root.value else {
      let offset = offset(of: root.position)
      return schema.addGap(offset..<offset, "an object is expected, not \(root.value.kindName)")
    }
    if members.contains(where: { $0.key == "openapi" || $0.key == "swagger" }) {
      readDocument(root, name: "", in: -1)
    } else {
      let title = members["title"]?.text ?? name
      readSchema(root, name: title, at: offset(of: root.position), in: -1)
    }
  }

  /// An OpenAPI document outside of its schemas.
  private mutating func readDocument(_ node: JSONNode, name: String, in parent: DeclarationIndex) {
    switch node.value {
    case .array(let elements):
      for element in elements { readDocument(element, name: name, in: parent) }
    case .object(let members):
      var parent = parent
      if let operation = members["operationId"], let id = operation.text {
        parent = schema.addMember(
          .function, id, in: -1, at: textOffset(of: operation.position))
      }
      for member in members { readMember(member, of: members, in: parent) }
    case .null, .boolean, .number, .string: return
    }
  }

  private mutating func readMember(
    _ member: JSONMember, of members: [JSONMember], in parent: DeclarationIndex
  ) {
    switch member.key {
    case "example", "examples", "default", "enum", "info", "tags", "servers", "security": return
    case "schemas", "definitions":
      guard case .object(let schemas) = member.node.value else { return }
      for each in schemas {
        readSchema(each.node, name: each.key, at: offset(of: each), in: -1)
      }
    case "schema":
      let isParameter = members["in"] != nil && members["name"] != nil
      guard !isParameter else { return }
      readSchema(member.node, name: "", at: offset(of: member), in: parent)
    case "parameters":
      readParameters(member.node, in: parent)
    default:
      readDocument(member.node, name: member.key, in: parent)
    }
  }

  /// A list in an operation, an object where they are kept for all.
  private mutating func readParameters(_ node: JSONNode, in parent: DeclarationIndex) {
    let parameters: [JSONNode] =
      switch node.value {
      case .array(let elements): elements
      case .object(let members): members.map(\.node)
      case .null, .boolean, .number, .string: []
      }
    for parameter in parameters {
      guard case .object(let members) = parameter.value, let name = members["name"],
        let text = name.text
      else { continue }
      // The whole body is no parameter of its own; swagger 2 writes it among them.
      if members["in"]?.text == "body" {
        guard let body = members["schema"] else { continue }
        readSchema(body, name: "", at: offset(of: body.position), in: parent)
      } else {
        let type = members["schema"].map { self.type(of: $0, named: "") } ?? type(of: members)
        schema.addMember(
          .parameter, text, type: type, in: parent, at: textOffset(of: name.position))
      }
    }
  }

  /// A schema of an object becomes a type; of anything else only what it is made of is read.
  private mutating func readSchema(
    _ node: JSONNode, name: String, at offset: Int, in parent: DeclarationIndex
  ) {
    guard case .object(let members) = node.value else { return }
    var type = parent
    if !name.isEmpty, members.describesObject {
      type = schema.addType(name, in: parent, at: offset)
    }
    // What it is composed of describes the same object.
    let name = type == parent ? name : ""
    for member in members { readKeyword(member, name: name, at: offset, in: type) }
    if type != parent, let last = schema.facts.declarations.last {
      schema.close(type, at: Int(last.end))
    }
  }

  private mutating func readKeyword(
    _ member: JSONMember, name: String, at offset: Int, in type: DeclarationIndex
  ) {
    switch member.key {
    case "properties":
      guard case .object(let properties) = member.node.value else { return }
      for property in properties { readProperty(property, in: type) }
    case "definitions", "$defs":
      guard case .object(let schemas) = member.node.value else { return }
      for each in schemas {
        readSchema(each.node, name: each.key, at: self.offset(of: each), in: -1)
      }
    case "allOf", "anyOf", "oneOf", "prefixItems":
      guard case .array(let parts) = member.node.value else { return }
      for part in parts { readSchema(part, name: name, at: offset, in: type) }
    case "items", "additionalProperties", "if", "then", "else", "not", "contains":
      readSchema(member.node, name: name, at: offset, in: type)
    default: return
    }
  }

  private mutating func readProperty(_ property: JSONMember, in type: DeclarationIndex) {
    let offset = offset(of: property)
    schema.addMember(
      .key, property.key, type: self.type(of: property.node, named: property.key), in: type,
      at: offset)
    readSchema(property.node, name: property.key, at: offset, in: type)
  }

  /// - Parameter name: what an object that is described on the spot is called.
  private func type(of node: JSONNode, named name: String) -> String {
    guard case .object(let members) = node.value else { return "" }
    if let reference = members["$ref"]?.text {
      return String(reference.split(separator: "/").last ?? "")
    }
    if members.describesObject { return name }
    if let items = members["items"] {
      guard case .object(let element) = items.value else { return "" }
      // One level: what lists of lists hold is not looked for.
      let inner =
        element["$ref"]?.text.map { String($0.split(separator: "/").last ?? "") }
        ?? (element["properties"] != nil ? name : type(of: element))
      return inner.isEmpty ? "" : "[\(inner)]"
    }
    return type(of: members)
  }

  /// `"type": "string"`, or of a list of types the one that is not null.
  private func type(of members: [JSONMember]) -> String {
    guard let type = members["type"] else {
      let alternatives = members.parts.filter { $0["type"]?.text != "null" }
      return alternatives.count == 1 && alternatives[0]["type"] != nil
        ? self.type(of: alternatives[0]) : ""
    }
    var names = type.text.map { [$0] } ?? []
    if case .array(let elements) = type.value { names = elements.compactMap(\.text) }
    names.removeAll { $0 == "null" }
    guard names.count == 1 else { return "" }
    return ScalarTypes.json(names[0], format: members["format"]?.text)
  }

  /// Where a key's text starts, behind its quote where it has one.
  private func offset(of member: JSONMember) -> Int {
    textOffset(of: member.keyPosition)
  }

  private func textOffset(of position: JSONPosition) -> Int {
    let offset = offset(of: position)
    let isQuoted =
      offset < bytes.count
      && (bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'"))
    return isQuoted ? offset + 1 : offset
  }

  private func offset(of position: JSONPosition) -> Int {
    min(Int(schema.facts.lines.offset(line: position.line, column: position.column)), bytes.count)
  }
}

extension [JSONMember] {
  fileprivate subscript(_ key: String) -> JSONNode? { first { $0.key == key }?.node }

  /// The schemas that this one is composed of.
  fileprivate var parts: [[JSONMember]] {
    ["allOf", "anyOf", "oneOf"].flatMap { key -> [[JSONMember]] in
      guard case .array(let parts)? = self[key]?.value else { return [] }
      return parts.compactMap { part in
        if case .object(let members) = part.value { members } else { nil }
      }
    }
  }

  /// Whether it names properties, itself or in what it is composed of.
  fileprivate var describesObject: Bool {
    self["properties"] != nil || parts.contains { $0["properties"] != nil }
  }
}

extension JSONNode {
  fileprivate var text: String? {
    if case .string(let text) = value { text } else { nil }
  }
}
