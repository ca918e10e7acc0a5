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
      guard value.kind != .literal, let claim = keyClaim(edge.key) else { continue }
      if claim.condition != nil {
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
      guard let claim = keyClaim(value.name), claim.condition == nil else { continue }
      fields.append(keyField(claim, value.name, ValueIndex(index)))
    }
    return fields
  }

  private mutating func keyClaim(_ key: Name) -> NameClaim? {
    let reading = reading(of: key)
    guard !reading.isQuestion, !reading.isAction, !reading.isScreenPart else { return nil }
    return reading.claims.first
  }

  private func keyField(_ claim: NameClaim, _ key: Name, _ value: ValueIndex) -> PersonalDataField {
    field(
      claim.category, kind: .key, name: key, offset: facts.values[Int(value)].offset, owner: "",
      subjects: VocabularySet(), confidence: .medium,
      why: why(claim, "the key \"\(facts.names[key])\""), declaration: -1, value: value)
  }
}
