import RuleCatalog
import SourceModel

/// Types of the tree that are one datum: most of what they hold is of one category, and that is made of
/// parts.
struct CompositeTypes {
  /// How many fields of each category a type holds.
  private var counts: [String: [String: Int]] = [:]
  /// The category of the types that are one datum, by number; known when all fields are added.
  private var categories: [String: Int] = [:]

  init() {}

  /// Settles which types are one datum: most of what they hold is of the category. An account with a
  /// name and twenty other things is no name.
  mutating func close(_ tree: TreeNames, _ catalog: RuleCatalog) {
    for (name, counts) in counts {
      let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first
      guard let most, most.value >= 2, most.value * 2 >= tree.sizes[name] ?? 0 else { continue }
      categories[name] = catalog.categories.firstIndex { $0.id == most.key && $0.isMadeOfParts }
    }
  }

  mutating func add(_ fields: [FieldOfType]) {
    for field in fields { counts[field.type, default: [:]][field.category, default: 0] += 1 }
  }

  /// Whether `fields` can find any in a file whose members are of some types: of most files they cannot.
  func mayHold(_ types: [MemberType]) -> Bool {
    types.contains { categories[$0.name] != nil || $0.isOfClaim && counts[$0.name] != nil }
  }

  /// The members of persons and organisations whose type is one datum: `location: Location` of User.
  func fields(
    in held: HeldFacts, _ tree: TreeNames, _ catalog: RuleCatalog
  ) -> [PersonalDataField] {
    let outline = held.outline.facts
    let rows = RowAttributes(tree.rowSinks, importedBy: outline)
    let file = rows.isEmpty ? outline : held.valuesOnly.facts
    let members = membersOfCounted(file, tree)
    guard !members.isEmpty else { return [] }
    var reader = FileReader(file, catalog, tree)
    var result: [PersonalDataField] = []
    for (index, kind) in members where reader.rows[DeclarationIndex(index)] != .id {
      let declaration = file.declarations[index]
      guard case .named(let typeReading, let type) = reader.type(of: declaration) else { continue }
      if let field = heldByType(declaration, index, kind, typeReading, type, &reader) {
        result.append(field)
        continue
      }
      guard let number = categories[type],
        // Its name may say the same, and then it is found already.
        !typeReading.claims.contains(where: { $0.category == number })
      else { continue }
      let reading = reader.reading(of: declaration.name)
      let owner = reader.owner(of: declaration)
      guard !reading.isQuestion, reading.isBare,
        !reading.claims.contains(where: { $0.condition == nil }),
        reader.isOfSomebody(owner.kind, category: number)
      else { continue }
      result.append(
        reader.field(
          number, kind: kind, name: declaration.name, offset: declaration.offset,
          owner: owner.name, subjects: owner.subjects, confidence: .medium,
          why: "the type \(type), whose fields are one "
            + "\(catalog.categories[number].label["en"] ?? type), of \(owner.name)",
          declaration: DeclarationIndex(index), value: -1))
    }
    return result
  }

  /// A member whose name says what its type holds: `textMessages: [TextMessage]`.
  private func heldByType(
    _ declaration: Declaration, _ index: Int, _ kind: FieldKind, _ typeReading: NameReading,
    _ type: String, _ reader: inout FileReader
  ) -> PersonalDataField? {
    let reading = reader.reading(of: declaration.name)
    guard let counts = counts[type], let claim = reading.claims.first,
      saysWhatItsTypeHolds(reading),
      counts[reader.catalog.categories[claim.category].id] != nil,
      reader.fit(of: .named(typeReading, name: type), claim, reading) == nil
    else { return nil }
    let owner = reader.owner(of: declaration)
    return reader.field(
      claim.category, kind: kind, name: declaration.name, offset: declaration.offset,
      owner: owner.name, subjects: reading.subjects.isEmpty ? owner.subjects : reading.subjects,
      confidence: .medium,
      why: "its name, and the type \(type) holds it", declaration: DeclarationIndex(index),
      value: -1)
  }

  /// The members of the file that are of a type which holds personal data; most files have none.
  private func membersOfCounted(
    _ file: FileFacts, _ tree: TreeNames
  ) -> [(index: Int, kind: FieldKind)] {
    var found: [(index: Int, kind: FieldKind)] = []
    // For each name of a type 1 where it is one of them, 2 where it is none.
    var isCounted = [UInt8](repeating: 0, count: file.names.count)
    for (index, declaration) in file.declarations.enumerated() where declaration.type != .none {
      let number = Int(declaration.type.number)
      guard isCounted[number] != 2, let kind = declaration.memberKind else { continue }
      if isCounted[number] == 0 {
        isCounted[number] = holdsData(declaration.type, file, tree) ? 1 : 2
      }
      if isCounted[number] == 1 { found.append((index, kind)) }
    }
    return found
  }

  private func holdsData(_ type: Name, _ file: FileFacts, _ tree: TreeNames) -> Bool {
    guard case .named(_, let name) = file.names.withBytes(of: type, tree.types.read) else {
      return false
    }
    return counts[name] != nil
  }
}

/// Whether a name can say what the type of its values holds.
private func saysWhatItsTypeHolds(_ reading: NameReading) -> Bool {
  guard let claim = reading.claims.first else { return false }
  return claim.condition == nil && !reading.isQuestion && !reading.isAction
    && !reading.isScreenPart
}

/// A type that members of a file have.
struct MemberType: Sendable {
  let name: String
  /// The name of one of them can say what it holds.
  var isOfClaim: Bool
}

/// A field that is a member of a type.
struct FieldOfType: Sendable {
  let type: String
  let category: String

  /// Nil of any other.
  init?(_ field: PersonalDataField, in file: FileFacts) {
    guard field.declaration >= 0 else { return nil }
    let declaration = file.declarations[Int(field.declaration)]
    guard [.property, .field, .column, .key].contains(declaration.kind), declaration.parent >= 0
    else { return nil }
    let parent = file.declarations[Int(declaration.parent)]
    guard parent.kind == .structure || parent.kind == .class, parent.name != .none else {
      return nil
    }
    type = file.names[parent.name]
    category = field.category
  }
}

extension FileReader {
  /// The types that members of the file have and that are known by their names; in each way of writing one (`User`,
  /// `[User]`) once.
  mutating func memberTypes() -> [MemberType] {
    var found: [MemberType] = []
    // For each type as written one more than its place in the list; -1 of one that is known by more than its name.
    var places = [Int32](repeating: 0, count: facts.names.count)
    for (index, declaration) in facts.declarations.enumerated()
    where declaration.type != .none && declaration.memberKind != nil
      && rows[DeclarationIndex(index)] != .id
    {
      let number = Int(declaration.type.number)
      if places[number] == 0 {
        places[number] = -1
        if case .named(_, let name) = type(of: declaration) {
          found.append(MemberType(name: name, isOfClaim: false))
          places[number] = Int32(found.count)
        }
      }
      guard places[number] > 0, !found[Int(places[number]) - 1].isOfClaim,
        saysWhatItsTypeHolds(reading(of: declaration.name))
      else { continue }
      found[Int(places[number]) - 1].isOfClaim = true
    }
    return found
  }

  /// Whether an owner is one whose bare data of a category counts.
  fileprivate func isOfSomebody(_ kind: VocabularySet, category: Int) -> Bool {
    var number = 0
    for (index, rule) in catalog.categories.enumerated() {
      for _ in rule.conditions {
        if index == category, kind.intersects(catalog.conditions[number].of) { return true }
        number += 1
      }
    }
    return false
  }
}

extension Declaration {
  fileprivate var memberKind: FieldKind? {
    switch kind {
    case .property: .property
    case .field: .structField
    case .parameter: .parameter
    case .associatedValue: .case
    case .column: .column
    case .key: .key
    case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
      .associatedType, .genericParameter, .function, .initializer, .deinitializer,
      .subscriptFunction, .accessor, .closure, .operatorFunction, .macro, .variable, .enumCase,
      .macroDefinition:
      nil
    }
  }
}
