import RuleCatalog
import SourceModel

/// A declaration that holds personal data if its neighbours say so too.
private struct PendingField {
  var declaration: DeclarationIndex
  var kind: FieldKind
  var claim: NameClaim
  var owner: Owner
  var subjects: VocabularySet
}

/// A member that tells what the others of its owner are about.
struct Neighbour {
  var category: Int
  var name: Name
  /// Its own name is not enough: it says something of other categories, not of its own.
  var isConditional: Bool
}

extension [Neighbour] {
  /// One of a kind is enough, as all say the same.
  fileprivate mutating func add(_ neighbour: Neighbour) {
    let isThere = contains {
      $0.category == neighbour.category && $0.isConditional == neighbour.isConditional
    }
    if !isThere { append(neighbour) }
  }
}

extension FileReader {
  /// The declarations of the file that hold personal data.
  mutating func declaredFields() -> [PersonalDataField] {
    var fields: [PersonalDataField] = []
    var pending: [PendingField] = []
    // Per owner its members that name a category without further words.
    var company: [DeclarationIndex: [Neighbour]] = [:]
    let codingKeys = Set(
      facts.inheritances.filter { inheritance in
        // GRDB's, for names of columns, is the same to tables.
        facts.names.withBytes(of: inheritance.type) {
          $0.elementsEqual("CodingKey".utf8) || $0.elementsEqual("ColumnExpression".utf8)
        }
      }.map(\.declaration))
    for (index, declaration) in facts.declarations.enumerated() {
      guard let kind = declaration.fieldKind(codingKeys) else { continue }
      let index = DeclarationIndex(index)
      guard rows[index] != .id else { continue }
      let name = declaration.name == .none ? declaration.label : declaration.name
      let type = type(of: declaration)
      if let (category, typeName) = datum(of: type) {
        fields.append(fieldByType(index, kind, category, typeName, name))
        continue
      }
      let reading = reading(of: declaration, named: name)
      if let claim = claim(ofValue: declaration, reading, type) {
        fields.append(valueOfType(index, kind, claim, name))
        continue
      }
      guard !reading.claims.isEmpty, !reading.isQuestion, !isWrittenOut(declaration) else {
        continue
      }
      let owner = owner(of: declaration)
      // `static let bottomAvatar = VerticalAlignment(...)` of VerticalAlignment is one of the values that it has.
      if declaration.traits.contains(.isStatic), case .named(_, owner.name) = type { continue }
      let subjects = reading.subjects.isEmpty ? owner.subjects : reading.subjects
      for claim in reading.claims {
        guard let fit = fit(of: type, claim, reading), !isOperators(claim, declaration) else {
          continue
        }
        switch verdict(claim, reading, owner, declaration) {
        case .no: continue
        case .ifBeside:
          pending.append(
            PendingField(
              declaration: index, kind: kind, claim: claim, owner: owner, subjects: subjects))
          continue
        case .yes(let reason):
          if reading.isBare, reading.whose.isEmpty {
            company[group(of: declaration), default: []].add(
              Neighbour(
                category: claim.category, name: name, isConditional: claim.condition != nil))
          }
          var found = field(
            claim.category, kind: kind, name: name, offset: declaration.offset,
            owner: owner.name, subjects: subjects,
            confidence: reading.isAction || reading.isScreenPart ? min(fit, .medium) : fit,
            why: why(claim, name, declaration, owner, reason), declaration: index, value: -1)
          found.tellsItself = tellsItself(claim, reading)
          fields.append(found)
        }
        break
      }
    }
    fields += besideOthers(pending, &company, but: fields)
    return fields + initializing(fields, pending)
  }

  /// What the value of a type is that is named after a datum: `rawValue` of `EmailAddress`, `amount` of `Salary`.
  private mutating func claim(
    ofValue declaration: Declaration, _ reading: NameReading, _ type: DeclaredType
  ) -> NameClaim? {
    guard declaration.parent >= 0, declaration.kind == .property || declaration.kind == .field,
      !declaration.traits.contains(.isStatic), type.shape != nil,
      reading.whole.contains(vocabulary: catalog.number(of: .valueOfType)),
      case let outer = facts.declarations[Int(declaration.parent)], outer.kind.isType
    else { return nil }
    let owner = self.reading(of: self.name(of: outer))
    guard let claim = owner.claims.first, claim.condition == nil, owner.isBare,
      !owner.isQuestion, !owner.isAction, !owner.isScreenPart, fit(of: type, claim, owner) != nil,
      // Its own name says it already.
      !reading.claims.contains(where: { $0.category == claim.category })
    else { return nil }
    return claim
  }

  /// A field that is the value of a type named after a datum.
  private mutating func valueOfType(
    _ index: DeclarationIndex, _ kind: FieldKind, _ claim: NameClaim, _ name: Name
  ) -> PersonalDataField {
    let declaration = facts.declarations[Int(index)]
    let outer = facts.names[self.name(of: facts.declarations[Int(declaration.parent)])]
    let owner = owner(of: declaration)
    var found = field(
      claim.category, kind: kind, name: name, offset: declaration.offset, owner: owner.name,
      subjects: owner.subjects, confidence: .medium,
      why: why(claim, outer) + ", whose value is \(facts.names[name])", declaration: index,
      value: -1)
    found.isValueOfType = true
    return found
  }

  /// The category whose data every value of a type is: `PersonNameComponents` by rule,
  /// `PostalAddress` by its words. One word alone (`Email`, `Phone`) may be a message or a device.
  private func datum(of type: DeclaredType) -> (Int, String)? {
    switch type {
    case .data(let category, let name): return (category, name)
    case .named(let reading, let name):
      guard let claim = reading.claims.first, claim.condition == nil, reading.isBare,
        !reading.isQuestion, !reading.isAction, NameWords(name).count > 1, isOneDatum(name)
      else { return nil }
      return (claim.category, name)
    case .unknown, .text, .number, .date, .flag, .identifier, .link, .bytes, .network, .noData:
      return nil
    }
  }

  /// A field of a type that is personal data, whatever it is called.
  private mutating func fieldByType(
    _ index: DeclarationIndex, _ kind: FieldKind, _ category: Int, _ typeName: String, _ name: Name
  ) -> PersonalDataField {
    let declaration = facts.declarations[Int(index)]
    let owner = owner(of: declaration)
    let subjects = reading(of: name).subjects
    return field(
      category, kind: kind, name: name, offset: declaration.offset, owner: owner.name,
      subjects: subjects.isEmpty ? owner.subjects : subjects, confidence: .high,
      why: "the type \(typeName) of \(facts.names[name])", declaration: index, value: -1)
  }

  /// Those that would each prove a neighbour which would prove them: the `mail` and the `mobile` of one
  /// call are somebody's.
  private func provingEachOther(_ pending: [PendingField]) -> [PendingField] {
    // Of a type with thousands of members there are still few kinds of claims.
    var kinds: [DeclarationIndex: [ClaimKind: DeclarationIndex]] = [:]
    for each in pending {
      let parent = facts.declarations[Int(each.declaration)].parent
      guard let condition = each.claim.condition else { continue }
      let kind = ClaimKind(category: each.claim.category, condition: condition)
      kinds[parent, default: [:]][kind] = each.declaration
    }
    return pending.filter { one in
      guard let condition = one.claim.condition else { return false }
      let own = catalog.conditions[condition].beside
      let all = kinds[facts.declarations[Int(one.declaration)].parent] ?? [:]
      return all.contains { other, declaration in
        other.category != one.claim.category && declaration != one.declaration
          && own.contains(other.category)
          && catalog.conditions[other.condition].beside.contains(one.claim.category)
      }
    }
  }

  private struct ClaimKind: Hashable {
    let category: Int
    let condition: Int
  }

  /// Those that a neighbour proves. What is proven proves others in turn.
  ///
  /// - Parameter known: those of which nobody needs to be told again that they hold the same.
  private mutating func besideOthers(
    _ pending: [PendingField], _ company: inout [DeclarationIndex: [Neighbour]],
    but known: [PersonalDataField]
  ) -> [PersonalDataField] {
    var categories: [DeclarationIndex: String] = [:]
    for field in known { categories[field.declaration] = field.category }
    func add(_ field: PendingField) {
      let declaration = facts.declarations[Int(field.declaration)]
      company[group(of: declaration), default: []].add(
        Neighbour(
          category: field.claim.category, name: declaration.name, isConditional: true))
    }
    for field in provingEachOther(pending) { add(field) }
    var taken: Set<DeclarationIndex> = []
    var fields: [PersonalDataField] = []
    var count = -1
    while count < taken.count {
      count = taken.count
      for candidate in pending where !taken.contains(candidate.declaration) {
        guard let neighbour = neighbour(proving: candidate, company, among: pending) else {
          continue
        }
        taken.insert(candidate.declaration)
        let found = field(candidate, beside: neighbour)
        if categories[candidate.declaration] != found.category { fields.append(found) }
        add(candidate)
      }
    }
    return fields
  }

  /// What a declaration stands in beside others. In C a structure inside of another is a part of it, so that the `fnr` of
  /// `struct member { char *name; union { char fnr[12]; } no; }` stands beside `name`.
  private func group(of declaration: Declaration) -> DeclarationIndex {
    var group = declaration.parent
    guard facts.language == .c || facts.language == .objectiveC else { return group }
    while group >= 0, isRecord(group),
      case let outer = facts.declarations[Int(group)].parent, outer >= 0, isRecord(outer)
    {
      group = outer
    }
    return group
  }

  private func isRecord(_ index: DeclarationIndex) -> Bool {
    let kind = facts.declarations[Int(index)].kind
    return kind == .structure || kind == .union
  }

  /// Whether a claim holds by the name alone, whatever the declaration stands in.
  private func tellsItself(_ claim: NameClaim, _ reading: NameReading) -> Bool {
    guard let number = claim.condition, reading.isBare else { return true }
    let condition = catalog.conditions[number]
    return condition.isOpen || condition.isEnoughAlone || reading.whose.intersects(condition.of)
  }

  private mutating func neighbour(
    proving candidate: PendingField, _ company: [DeclarationIndex: [Neighbour]],
    among pending: [PendingField]
  ) -> Name? {
    guard let condition = candidate.claim.condition else { return nil }
    let group = group(of: facts.declarations[Int(candidate.declaration)])
    return company[group]?.first {
      catalog.conditions[condition].beside.contains($0.category)
        && !($0.isConditional && $0.category == candidate.claim.category)
    }?.name ?? partner(of: candidate, in: pending) ?? member(of: candidate)
  }

  private func field(_ candidate: PendingField, beside neighbour: Name) -> PersonalDataField {
    let declaration = facts.declarations[Int(candidate.declaration)]
    let name = declaration.name == .none ? declaration.label : declaration.name
    var found = field(
      candidate.claim.category, kind: candidate.kind, name: name, offset: declaration.offset,
      owner: candidate.owner.name, subjects: candidate.subjects, confidence: .medium,
      why: why(
        candidate.claim, name, declaration, candidate.owner, ", beside \(facts.names[neighbour])"),
      declaration: candidate.declaration, value: -1)
    found.tellsItself = false
    return found
  }

  /// The parameters of initializers that give a value to a member which is personal data: `text` of
  /// `Comment.init(text:)`.
  private mutating func initializing(
    _ fields: [PersonalDataField], _ pending: [PendingField]
  ) -> [PersonalDataField] {
    let found = Set(fields.map(\.declaration))
    var members: [DeclarationIndex: [Name: String]] = [:]
    for field in fields where field.declaration >= 0 {
      let declaration = facts.declarations[Int(field.declaration)]
      guard declaration.kind == .property, declaration.parent >= 0 else { continue }
      members[declaration.parent, default: [:]][declaration.name] = field.category
    }
    return pending.compactMap { candidate in
      let declaration = facts.declarations[Int(candidate.declaration)]
      guard declaration.kind == .parameter, declaration.parent >= 0,
        !found.contains(candidate.declaration),
        facts.declarations[Int(declaration.parent)].kind == .initializer,
        let category = members[facts.declarations[Int(declaration.parent)].parent]?[
          declaration.name],
        category == catalog.categories[candidate.claim.category].id
      else { return nil }
      return field(
        candidate.claim.category, kind: candidate.kind, name: declaration.name,
        offset: declaration.offset, owner: candidate.owner.name, subjects: candidate.subjects,
        confidence: .medium,
        why: why(
          candidate.claim, declaration.name, declaration, candidate.owner,
          ", which the member of that name is"),
        declaration: candidate.declaration, value: -1)
    }
  }

  /// A member of the same owner whose type the condition asks for: `author: User` beside a text. What
  /// a part of the screen shows beside somebody may be anything.
  private mutating func member(of candidate: PendingField) -> Name? {
    guard let condition = candidate.claim.condition else { return nil }
    let set = catalog.conditions[condition].besideType
    let parent = facts.declarations[Int(candidate.declaration)].parent
    guard !set.isEmpty, parent >= 0, facts.declarations[Int(parent)].kind.isType,
      !reading(of: name(of: facts.declarations[Int(parent)])).last
        .contains(vocabulary: catalog.number(of: .screenPart))
    else { return nil }
    return typedMembers(of: parent).first { $0.type.intersects(set) }?.name
  }

  /// The other half of a pair: `lon` for `lat`.
  private func partner(of candidate: PendingField, in pending: [PendingField]) -> Name? {
    guard let condition = candidate.claim.condition, catalog.conditions[condition].inPairs else {
      return nil
    }
    let parent = facts.declarations[Int(candidate.declaration)].parent
    let partner = pending.first { other in
      other.claim.condition == condition && other.claim.phrase != candidate.claim.phrase
        && facts.declarations[Int(other.declaration)].parent == parent
    }
    return partner.map { facts.declarations[Int($0.declaration)].name }
  }

  /// What becomes of a claim.
  enum Verdict {
    case no
    /// With what to add to the reason.
    case yes(String)
    case ifBeside
  }

  private mutating func verdict(
    _ claim: NameClaim, _ reading: NameReading, _ owner: Owner, _ declaration: Declaration
  ) -> Verdict {
    guard let number = claim.condition else { return .yes("") }
    // What belongs to a type and not to a value of it is the name of a table, not of a person.
    guard !declaration.traits.contains(.isStatic) else { return .no }
    let condition = catalog.conditions[number]
    let isAlone = reading.isBare && !condition.isProven(by: reading.whose)
    if isAlone, isBeside(condition.notBeside, declaration) { return .no }
    // The words in front of it may say the same as what it stands beside.
    if !condition.amid.isEmpty, !reading.whose.intersects(condition.amid),
      !isBeside(condition.amid, declaration)
    {
      return .no
    }
    let found = verdict(claim, reading, owner.kind)
    guard case .ifBeside = found, declaration.kind == .variable, !condition.inPairs else {
      return found
    }
    return .no
  }

  /// The same by the name and what its owner is alone.
  func verdict(_ claim: NameClaim, _ reading: NameReading, _ owner: VocabularySet) -> Verdict {
    guard let number = claim.condition else { return .yes("") }
    let condition = catalog.conditions[number]
    guard reading.isBare else {
      return condition.isMet(by: reading.whose) ? .yes("") : .no
    }
    if condition.isProven(by: reading.whose) { return .yes("") }
    if reading.whose.intersects(condition.notOf) || owner.intersects(condition.notOf) {
      return .no
    }
    if owner.intersects(condition.of) || condition.isOpen || condition.isEnoughAlone {
      return .yes("")
    }
    let mayBeBeside =
      !condition.beside.isEmpty || !condition.besideType.isEmpty || condition.inPairs
    return mayBeBeside ? .ifBeside : .no
  }

  /// Whether a neighbour of a declaration mentions one of some vocabularies.
  private mutating func isBeside(_ set: VocabularySet, _ declaration: Declaration) -> Bool {
    guard !set.isEmpty, declaration.parent >= 0 else { return false }
    return mentions(besideMembersOf: declaration.parent).intersects(set)
  }

  /// How sure a finding is by its type; nil where the type excludes the data.
  func fit(
    of type: DeclaredType, _ claim: NameClaim, _ reading: NameReading
  ) -> Confidence? {
    let stated = claim.condition.map { catalog.conditions[$0].values } ?? []
    let values = stated.isEmpty ? catalog.categories[claim.category].values : stated
    if let shape = type.shape { return values.contains(shape) ? .high : nil }
    guard stated.isEmpty else { return nil }
    switch type {
    case .text, .number, .date, .identifier, .link, .bytes, .network, .flag, .noData, .data:
      return nil
    case .unknown: return reading.isAction || reading.isScreenPart ? nil : .medium
    case .named(let typeReading, let name):
      guard !reading.isAction, !reading.isScreenPart else { return nil }
      let isSame = typeReading.claims.contains { $0.category == claim.category }
      if isSame { return typeReading.isBare && isOneDatum(name) ? .high : nil }
      // `email: EmailTemplate` is no address; `email: Verified` may be one.
      let isBigger = (tree.sizes[name] ?? 0) > 1
      return claim.condition == nil && typeReading.claims.isEmpty && !isBigger ? .low : nil
    }
  }

  /// Whether a type of the tree is one datum: `Email` with a subject and a body is a message.
  private func isOneDatum(_ type: String) -> Bool {
    guard let size = tree.sizes[type] else { return true }
    return size <= 2
      || catalog.read(type).claims.contains { catalog.categories[$0.category].isMadeOfParts }
  }
}

extension Declaration {
  /// What kind of field it can be; nil where it holds no value.
  func fieldKind(_ codingKeys: Set<DeclarationIndex>) -> FieldKind? {
    switch kind {
    case .property: .property
    case .field: .structField
    case .variable: .variable
    case .parameter: .parameter
    case .associatedValue: .case
    case .column: .column
    case .key: .key
    case .enumCase: codingKeys.contains(parent) ? .key : nil
    case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
      .associatedType, .genericParameter, .function, .initializer, .deinitializer,
      .subscriptFunction, .accessor, .closure, .operatorFunction, .macro, .macroDefinition:
      nil
    }
  }
}
