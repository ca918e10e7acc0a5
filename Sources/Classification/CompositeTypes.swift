import RuleCatalog
import SourceModel

/// Types of the tree that are one datum: all personal data in them is of one category, and that is
/// made of parts.
struct CompositeTypes {
  /// The one category of a type's fields, or nil where there are several.
  private var categories: [String: String?] = [:]
  private var counts: [String: Int] = [:]

  /// Of the types that are one datum; known when all fields are added.
  private var names: [[UInt8]] = []

  init() {}

  /// Settles which types are one datum: most of what they hold is of the category. An account with a
  /// name and twenty other things is no name.
  mutating func close(_ tree: TreeNames, _ catalog: RuleCatalog) {
    counts = counts.filter { $0.value >= 2 && $0.value * 2 >= tree.sizes[$0.key] ?? 0 }
    names = categories.keys.filter { category(of: $0, catalog) != nil }.sorted()
      .map { Array($0.utf8) }
  }

  mutating func add(_ fields: [PersonalDataField], in file: FileFacts) {
    for field in fields {
      guard field.declaration >= 0 else { continue }
      let declaration = file.declarations[Int(field.declaration)]
      guard [.property, .field, .column, .key].contains(declaration.kind), declaration.parent >= 0
      else { continue }
      let parent = file.declarations[Int(declaration.parent)]
      guard parent.kind == .structure || parent.kind == .class, parent.name != .none else {
        continue
      }
      let name = file.names[parent.name]
      counts[name, default: 0] += 1
      if let known = categories[name] {
        if known != field.category { categories[name] = .some(nil) }
      } else {
        categories[name] = field.category
      }
    }
  }

  /// The members of persons and organisations whose type is one datum: `location: Location` of User.
  func fields(in file: FileFacts, _ catalog: RuleCatalog) -> [PersonalDataField] {
    guard !names.isEmpty, mentionsOne(file) else { return [] }
    var reader = FileReader(file, catalog, TreeNames([], catalog))
    var result: [PersonalDataField] = []
    for (index, declaration) in file.declarations.enumerated() where declaration.type != .none {
      guard let kind = declaration.memberKind,
        case .named(let typeReading, let type) = reader.type(of: declaration),
        let number = category(of: type, catalog),
        // Its name may say the same, and then it is found already.
        !typeReading.claims.contains(where: { $0.category == number })
      else { continue }
      let reading = reader.reading(of: declaration.name)
      let owner = reader.owner(of: declaration)
      guard !reading.isQuestion, reading.isBare, reading.claims.isEmpty,
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

  /// Whether a declaration of the file has one of the types, to pass by the many files that have not.
  private func mentionsOne(_ file: FileFacts) -> Bool {
    var seen = [Bool](repeating: false, count: file.names.count)
    return file.declarations.contains { declaration in
      guard declaration.type != .none, !seen[Int(declaration.type.number)] else { return false }
      seen[Int(declaration.type.number)] = true
      return file.names.withBytes(of: declaration.type) { type in
        names.contains { contains(type, $0) }
      }
    }
  }

  private func contains(_ text: UnsafeBufferPointer<UInt8>, _ part: [UInt8]) -> Bool {
    guard let first = part.first, text.count >= part.count else { return false }
    for start in 0...(text.count - part.count)
    where text[start] == first && text[start...].starts(with: part) {
      return true
    }
    return false
  }

  private func category(of type: String, _ catalog: RuleCatalog) -> Int? {
    guard counts[type] != nil, let id = categories[type] ?? nil else { return nil }
    return catalog.categories.firstIndex { $0.id == id && $0.isMadeOfParts }
  }
}

extension FileReader {
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
