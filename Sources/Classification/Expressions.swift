import RuleCatalog
import SourceModel

extension FileReader {
  /// Uses of personal data that nothing in the tree declares: `account.phoneNumber()` of a framework.
  mutating func expressions() -> [PersonalDataField] {
    var fields: [PersonalDataField] = []
    for (index, value) in facts.values.enumerated()
    where value.kind == .member && value.base >= 0 && value.name != .none {
      guard !isMeaningless(value.name) else { continue }
      let reading = reading(of: value.name)
      guard let claim = reading.claims.first, !reading.isQuestion, !reading.isAction,
        !reading.isScreenPart, holds(claim, reading, base: value.base),
        !isType(facts.values[Int(value.base)]), !isOwn(ValueIndex(index)),
        catalog.category(of: .members, facts.names[value.name]) == nil,
        category(ofMember: value) == nil, !isCastAway(ValueIndex(index), claim, reading)
      else { continue }
      fields.append(
        field(
          claim.category, kind: .expression, name: value.name, offset: value.offset,
          owner: name(of: facts.values[Int(value.base)]).map { facts.names[$0] } ?? "",
          subjects: subjects(reading, base: value.base), confidence: .medium,
          why: why(claim, facts.names[value.name]) + ", which the tree does not declare",
          declaration: -1, value: ValueIndex(index)))
    }
    return droppingCallsWithArguments(fields)
  }

  /// `account.phoneNumber()` gives the number; `validate.phoneNumber(text)` does something with it.
  private func droppingCallsWithArguments(_ fields: [PersonalDataField]) -> [PersonalDataField] {
    guard !fields.isEmpty else { return fields }
    let doers = Set(facts.calls.filter { $0.arguments.count > 0 }.map(\.callee))
    return fields.filter { !doers.contains($0.value) }
  }

  private mutating func holds(
    _ claim: NameClaim, _ reading: NameReading, base: ValueIndex
  ) -> Bool {
    guard let number = claim.condition else { return true }
    let condition = catalog.conditions[number]
    guard condition.values.isEmpty, !reading.whose.intersects(condition.notOf) else {
      return false
    }
    guard reading.isBare else { return condition.isMet(by: reading.whose) }
    guard let name = name(of: facts.values[Int(base)]) else { return false }
    let kind = self.reading(of: name).kind
    return (condition.isOpen || condition.isEnoughAlone || kind.intersects(condition.of))
      && !kind.intersects(condition.notOf)
  }

  private mutating func subjects(_ reading: NameReading, base: ValueIndex) -> VocabularySet {
    guard reading.subjects.isEmpty, let name = name(of: facts.values[Int(base)]) else {
      return reading.subjects
    }
    return self.reading(of: name).subjects
  }

  private func name(of value: Value) -> Name? {
    switch value.kind {
    case .reference, .member: value.name == .none ? nil : value.name
    case .call:
      value.target < 0
        ? nil : name(ofCallee: facts.values[Int(facts.calls[Int(value.target)].callee)])
    case .element, .literal, .collection, .text, .closure, .keyPath, .declaration, .result,
      .operation:
      nil
    }
  }

  private func name(ofCallee value: Value) -> Name? {
    value.kind == .reference || value.kind == .member ? value.name : nil
  }

  /// A name with a capital is a type's: `UITextContentType.emailAddress` is a constant.
  func isType(_ value: Value) -> Bool {
    guard value.kind == .reference || value.kind == .member else { return false }
    return facts.names.withBytes(of: value.name) { name in
      name.first.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") } ?? false
    }
  }
}
