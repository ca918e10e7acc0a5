/// A published schema, by default that of the record, followed as an editor does: those keywords of JSON Schema 2020-12 that it
/// uses.
struct RecordSchema {
  private let root: WrittenJSON

  init(_ path: String = "Rules/schemas/record.schema.json") throws {
    root = try WrittenJSON.read(path)
  }

  /// What a record has that the schema does not allow: the place (JSON Pointer), and what is wrong there.
  func mistakes(in record: WrittenJSON) -> [String] {
    mistakes(in: record, by: root, at: "")
  }

  private func mistakes(
    in value: WrittenJSON, by schema: WrittenJSON, at pointer: String
  ) -> [String] {
    guard case .object(let keywords) = schema else {
      return schema == .flag(false) ? ["\(pointer): is not known"] : []
    }
    return keywords.keys.sorted().flatMap { keyword in
      mistakes(in: value, by: keyword, keywords[keyword] ?? .flag(true), keywords, at: pointer)
    }
  }

  private func mistakes(
    in value: WrittenJSON, by keyword: String, _ rule: WrittenJSON,
    _ all: [String: WrittenJSON], at pointer: String
  ) -> [String] {
    func fails(_ schema: WrittenJSON) -> Bool { !mistakes(in: value, by: schema, at: "").isEmpty }
    func unless(_ holds: Bool, _ mistake: String) -> [String] {
      holds ? [] : ["\(pointer): \(mistake)"]
    }
    switch keyword {
    case "$ref":
      guard case .text(let name) = rule, let definition = definition(name) else {
        return ["\(pointer): refers to nothing"]
      }
      return mistakes(in: value, by: definition, at: pointer)
    case "allOf": return rule.elements.flatMap { mistakes(in: value, by: $0, at: pointer) }
    case "anyOf": return unless(!rule.elements.allSatisfy(fails), "fits no alternative")
    case "oneOf": return unless(rule.elements.count { !fails($0) } == 1, "fits not just one")
    case "not": return unless(fails(rule), "is not allowed")
    case "if":
      guard let then = all["then"], !fails(rule) else { return [] }
      return mistakes(in: value, by: then, at: pointer)
    case "const": return unless(value == rule, "is another value")
    case "enum": return unless(rule.elements.contains(value), "is none of the values")
    case "type": return unless(isOf(value, rule), "is no \(rule.text ?? "such value")")
    case "items":
      return value.elements.enumerated().flatMap {
        mistakes(in: $1, by: rule, at: "\(pointer)/\($0)")
      }
    case "properties", "additionalProperties", "propertyNames", "required", "minProperties":
      guard case .object(let members) = value else { return [] }
      return mistakes(of: members, by: keyword, rule, all, at: pointer)
    case "pattern":
      guard let text = value.text, let pattern = rule.text else { return [] }
      return unless((try? Regex(pattern).firstMatch(in: text)) != nil, "is not written so")
    case "minItems":
      guard case .number(let least) = rule else { return [] }
      return unless(Double(value.elements.count) >= least, "has too few")
    case "minLength":
      guard let text = value.text, case .number(let least) = rule else { return [] }
      return unless(Double(text.count) >= least, "is too short")
    case "minimum":
      guard case .number(let number) = value, case .number(let least) = rule else { return [] }
      return unless(number >= least, "is too small")
    case "$defs", "$id", "$schema", "default", "description", "examples", "format", "then", "title":
      return []
    default: return ["\(pointer): nobody knows the keyword \(keyword)"]
    }
  }

  private func mistakes(
    of members: [String: WrittenJSON], by keyword: String, _ rule: WrittenJSON,
    _ all: [String: WrittenJSON], at pointer: String
  ) -> [String] {
    let names = members.keys.sorted()
    switch keyword {
    case "properties":
      return names.flatMap { name -> [String] in
        guard let member = members[name], let schema = rule.part(name) else { return [] }
        return mistakes(in: member, by: schema, at: "\(pointer)/\(name)")
      }
    case "additionalProperties":
      return names.filter { all["properties"]?.part($0) == nil }.flatMap { name -> [String] in
        guard let member = members[name] else { return [] }
        return mistakes(in: member, by: rule, at: "\(pointer)/\(name)")
      }
    case "propertyNames":
      return names.flatMap { mistakes(in: .text($0), by: rule, at: "\(pointer)/\($0)") }
    case "required":
      return rule.elements.compactMap(\.text).filter { members[$0] == nil }
        .map { "\(pointer): lacks \($0)" }
    default:
      guard case .number(let least) = rule else { return [] }
      return Double(members.count) < least ? ["\(pointer): is empty"] : []
    }
  }

  private func definition(_ reference: String) -> WrittenJSON? {
    root.part("$defs")?.part(String(reference.dropFirst("#/$defs/".count)))
  }

  private func isOf(_ value: WrittenJSON, _ type: WrittenJSON) -> Bool {
    switch (value, type.text) {
    case (.object, "object"), (.list, "array"), (.text, "string"), (.flag, "boolean"),
      (.number, "number"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}
