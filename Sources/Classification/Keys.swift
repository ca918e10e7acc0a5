import RuleCatalog
import SourceModel

extension FileReader {
  /// Keys of dictionaries under which personal data is written or read.
  mutating func keys() -> [PersonalDataField] {
    var fields: [PersonalDataField] = []
    var pending: [(edge: FlowEdge, claim: NameClaim)] = []
    var company: [ValueIndex: [Int]] = [:]
    for edge in facts.edges where edge.kind == .collected && edge.key != .none {
      // A text in the code is a translation or a setting.
      let value = facts.values[Int(edge.from)]
      guard value.kind != .literal, let (claim, isCertain) = keyClaim(edge.key),
        !choices.contains(edge.from)
      else { continue }
      guard isCertain else {
        pending.append((edge, claim))
        continue
      }
      company[edge.to, default: []].append(claim.category)
      fields.append(keyField(claim, edge.key, edge.from))
    }
    for (edge, claim) in pending {
      guard let condition = claim.condition, let neighbours = company[edge.to],
        neighbours.contains(where: { catalog.conditions[condition].beside.contains($0) })
      else { continue }
      fields.append(keyField(claim, edge.key, edge.from))
    }
    for (index, value) in facts.values.enumerated()
    where value.kind == .element && value.name != .none {
      guard let (claim, isCertain) = keyClaim(value.name), isCertain else { continue }
      fields.append(keyField(claim, value.name, ValueIndex(index)))
    }
    return fields
  }

  /// What a key names, and whether it needs no other key beside it to say so.
  private mutating func keyClaim(_ key: Name) -> (NameClaim, isCertain: Bool)? {
    guard !isSetting(key) else { return nil }
    return claim(ofKey: reading(of: key))
  }

  /// The same of what is known of a name.
  func claim(ofKey reading: NameReading) -> (NameClaim, isCertain: Bool)? {
    guard !reading.isQuestion, !reading.isAction, !reading.isScreenPart else { return nil }
    guard let claim = reading.claims.first else { return nil }
    guard let number = claim.condition else { return (claim, true) }
    let condition = catalog.conditions[number]
    guard condition.values.isEmpty, !reading.whose.intersects(condition.notOf) else { return nil }
    let isCertain = condition.isOpen || reading.whose.intersects(condition.of)
    guard isCertain || reading.isBare else { return nil }
    return (claim, isCertain)
  }

  /// `HUBSPOT_ACCESS_TOKEN` is a variable of the environment, and whoever runs the program sets it.
  private func isSetting(_ key: Name) -> Bool {
    facts.names.withBytes(of: key) { key in
      key.contains(UInt8(ascii: "_"))
        && !key.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    }
  }

  private func keyField(_ claim: NameClaim, _ key: Name, _ value: ValueIndex) -> PersonalDataField {
    field(
      claim.category, kind: .key, name: key, offset: facts.values[Int(value)].offset, owner: "",
      subjects: VocabularySet(), confidence: .medium,
      why: why(claim, "the key \"\(facts.names[key])\""), declaration: -1, value: value)
  }
}
