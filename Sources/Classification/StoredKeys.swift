import RuleCatalog
import SourceModel

/// Data that is read from a store under a key which names it, whatever it is called in the code.
extension FileReader {
  /// `defaults.string(forKey: "userEmail")`, and `@AppStorage("email") var address`.
  mutating func storedKeys() -> [PersonalDataField] {
    readKeys() + keysOfAttributes() + idsOfRows()
  }

  private mutating func readKeys() -> [PersonalDataField] {
    var fields: [PersonalDataField] = []
    for call in facts.calls where call.callee >= 0 && call.result >= 0 {
      guard let type = typeReadByKey(call),
        case let argument = facts.arguments[Int(call.arguments.start)],
        let key = key(at: argument.value), let claim = storedClaim(key, type)
      else { continue }
      fields.append(
        field(
          claim.category, kind: .key, name: key,
          offset: facts.values[Int(argument.value)].offset, owner: "", subjects: VocabularySet(),
          confidence: .medium, why: why(claim, "the key \"\(facts.names[key])\""),
          declaration: -1, value: call.result))
    }
    return fields
  }

  /// What the value is of that a call reads under the key that it is given; nil of any other call.
  private func typeReadByKey(_ call: Call) -> DeclaredType? {
    let callee = facts.values[Int(call.callee)]
    guard callee.kind == .member, call.arguments.count > 0 else { return nil }
    let label = facts.arguments[Int(call.arguments.start)].label
    let isSwift = facts.names.withBytes(of: label) { $0.elementsEqual("forKey".utf8) }
    let isAsking =
      isSwift
      || facts.names.withBytes(of: callee.name) { $0.suffix(7).elementsEqual("ForKey:".utf8) }
    // Most calls ask for nothing by a key.
    guard isAsking, !isConfiguration(callee.base) else { return nil }
    let name = facts.names[callee.name]
    return getters[isSwift ? name : String(name.dropLast("ForKey:".count))]
  }

  /// Whether what is asked holds how a program is set up, which no person told it.
  private func isConfiguration(_ receiver: ValueIndex) -> Bool {
    guard receiver >= 0, case let value = facts.values[Int(receiver)],
      value.kind == .reference || value.kind == .member
    else { return false }
    let names = [facts.names[value.name], writtenType(of: receiver) ?? ""]
    return names.contains { NameWords($0).strings.contains { configurationWords.contains($0) } }
  }

  /// The text that a key is, or the name of the constant that holds it: `Keys.userEmail`.
  private func key(at index: ValueIndex) -> Name? {
    guard index >= 0 else { return nil }
    let value = facts.values[Int(index)]
    switch value.kind {
    case .literal:
      guard value.target >= 0, facts.literals[Int(value.target)].kind == .string else { return nil }
      return facts.literals[Int(value.target)].text
    case .member:
      let isRaw = facts.names.withBytes(of: value.name) { $0.elementsEqual("rawValue".utf8) }
      guard !isRaw else { return key(at: value.base) }
      // What is kept under somebody's address is no address.
      return value.base < 0 || isType(facts.values[Int(value.base)]) ? value.name : nil
    case .reference, .element, .call, .collection, .text, .closure, .keyPath, .declaration, .result,
      .operation:
      return nil
    }
  }

  private mutating func keysOfAttributes() -> [PersonalDataField] {
    var fields: [PersonalDataField] = []
    for attribute in facts.attributes where attribute.declaration >= 0 {
      let declaration = facts.declarations[Int(attribute.declaration)]
      guard attribute.arguments.count > 0, declaration.kind == .property,
        isStoring(attribute),
        reading(of: declaration.name).claims.isEmpty,
        let key = key(at: facts.arguments[Int(attribute.arguments.start)].value),
        let claim = storedClaim(key, type(of: declaration))
      else { continue }
      let owner = owner(of: declaration)
      fields.append(
        field(
          claim.category, kind: .property, name: declaration.name, offset: declaration.offset,
          owner: owner.name, subjects: owner.subjects, confidence: .medium,
          why: why(claim, "the key \"\(facts.names[key])\""),
          declaration: attribute.declaration, value: -1))
    }
    return fields
  }

  /// `@Parent(key: "user_id") var owner: User` keeps the id of a user.
  private mutating func idsOfRows() -> [PersonalDataField] {
    guard !rows.isEmpty else { return [] }
    var fields: [PersonalDataField] = []
    for attribute in facts.attributes where rows[attribute.declaration] == .id {
      let declaration = facts.declarations[Int(attribute.declaration)]
      guard case .named(_, let type) = self.type(of: declaration) else { continue }
      let reading = catalog.read("\(type) id")
      guard let claim = reading.claims.first,
        claim.condition.map({ catalog.conditions[$0].isMet(by: reading.whose) }) ?? true
      else { continue }
      let owner = owner(of: declaration)
      fields.append(
        field(
          claim.category, kind: .property, name: declaration.name, offset: declaration.offset,
          owner: owner.name,
          subjects: reading.subjects.isEmpty ? owner.subjects : reading.subjects,
          confidence: .high, why: "the id of a \(type), which is what is kept of it",
          declaration: attribute.declaration, value: -1))
    }
    return fields
  }

  /// Whether an attribute says that a store keeps the values of its property.
  private func isStoring(_ attribute: Attribute) -> Bool {
    tree.storingAttributes.contains(facts.names[attribute.name])
  }

  /// What a key names all by itself, where the type of the value does not exclude it.
  private mutating func storedClaim(_ key: Name, _ type: DeclaredType) -> NameClaim? {
    let reading = reading(of: key)
    guard let claim = reading.claims.first, !reading.isQuestion, !reading.isAction,
      !reading.isScreenPart, fit(of: type, claim, reading) != nil
    else { return nil }
    guard let number = claim.condition else { return claim }
    let condition = catalog.conditions[number]
    guard !reading.whose.intersects(condition.notOf) else { return nil }
    return condition.isOpen || reading.whose.intersects(condition.of) ? claim : nil
  }
}

/// Methods by which a value is read under a key, in Objective-C with `ForKey:` behind.
private let getters: [String: DeclaredType] = [
  "string": .text, "object": .unknown, "value": .unknown, "data": .bytes, "array": .unknown,
  "stringArray": .text, "dictionary": .unknown, "url": .link, "URL": .link, "integer": .number,
  "double": .number, "float": .number,
]

private let configurationWords: Set<String> = ["config", "configuration", "env", "environment"]
