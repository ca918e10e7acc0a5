import Classification
import SourceModel

/// A value of a file that is personal data.
struct Source: Hashable {
  let value: ValueIndex
  /// Id of a `DataCategory`.
  let category: String
  /// `User.email`, for a reader.
  let field: String
}

/// The personal-data fields of a whole tree, to recognise them where they are read.
struct FieldTable {
  private var byDeclaration: [String: [DeclarationIndex: PersonalDataField]] = [:]
  private var byValue: [String: [PersonalDataField]] = [:]
  private var byOwner: [String: [PersonalDataField]] = [:]
  private var byName: [String: [PersonalDataField]] = [:]
  /// The names of all types that the tree declares, and of all members that are not personal data.
  private var types: Set<String> = []
  private var impersonal: Set<String> = []

  init(_ files: [FileFacts], _ classification: Classification) {
    for field in classification.fields {
      if field.declaration >= 0 {
        byDeclaration[field.path, default: [:]][field.declaration] = field
      }
      if field.value >= 0 { byValue[field.path, default: []].append(field) }
      guard field.kind == .property || field.kind == .structField else { continue }
      byOwner["\(field.owner).\(field.name)", default: []].append(field)
      byName[field.name, default: []].append(field)
    }
    for facts in files { addOthers(facts) }
  }

  private mutating func addOthers(_ facts: FileFacts) {
    let personal = byDeclaration[facts.path] ?? [:]
    for (index, declaration) in facts.declarations.enumerated() {
      if declaration.kind.isType {
        types.insert(facts.names[declaration.name])
      } else if declaration.kind == .property || declaration.kind == .field,
        personal[DeclarationIndex(index)] == nil
      {
        impersonal.insert(facts.names[declaration.name])
      }
    }
  }

  /// Every value of a file that is personal data, in the order of the values.
  func sources(in facts: FileFacts) -> [Source] {
    let here = byDeclaration[facts.path] ?? [:]
    var sources: Set<Source> = []
    for field in byValue[facts.path] ?? [] {
      sources.insert(Source(value: field.value, category: field.category, field: field.reading))
    }
    for (index, value) in facts.values.enumerated() {
      let node = ValueIndex(index)
      switch value.kind {
      case .reference:
        guard let field = here[value.target] else { continue }
        sources.insert(Source(value: node, category: field.category, field: field.reading))
      case .member:
        for field in fields(of: value, in: facts) {
          sources.insert(Source(value: node, category: field.category, field: field.reading))
        }
      case .element, .literal, .call, .collection, .text, .closure, .keyPath, .declaration, .result,
        .operation:
        continue
      }
    }
    return sources.sorted { ($0.value, $0.category, $0.field) < ($1.value, $1.category, $1.field) }
  }

  /// The fields that a member can be: by the declared type of what it is read from; where that is not
  /// known, by its name alone, if every member of that name in the tree is personal data.
  private func fields(of member: Value, in facts: FileFacts) -> [PersonalDataField] {
    guard member.base >= 0 else { return [] }
    let name = facts.names[member.name]
    if let type = declaredType(of: member.base, in: facts) {
      if let fields = byOwner["\(type).\(name)"] { return Array(fields.prefix(1)) }
      if types.contains(type) { return [] }
    }
    guard !impersonal.contains(name), let fields = byName[name] else { return [] }
    return Set(fields.map(\.category)).count == 1 ? Array(fields.prefix(1)) : []
  }

  /// The name of the type that a value was declared with in this file, without optionality and pointers.
  private func declaredType(of index: ValueIndex, in facts: FileFacts) -> String? {
    let value = facts.values[Int(index)]
    guard value.kind == .reference else { return nil }
    if facts.names[value.name] == "self" {
      var scope = value.scope
      while scope >= 0, !facts.declarations[Int(scope)].kind.isType {
        scope = facts.declarations[Int(scope)].parent
      }
      guard scope >= 0 else { return nil }
      let type = facts.declarations[Int(scope)]
      return facts.names[type.kind == .extension ? type.type : type.name]
    }
    guard value.target >= 0 else { return nil }
    let type = facts.names[facts.declarations[Int(value.target)].type]
    return type.isEmpty ? nil : bareType(type)
  }
}

/// `User` of `User?`, `const struct User *`, `some User`.
func bareType(_ type: String) -> String {
  let words = type.split { !($0.isLetter || $0.isNumber || $0 == "_") }
  let qualifiers: Set<Substring> = [
    "const", "struct", "union", "enum", "volatile", "some", "any", "inout", "borrowing",
    "consuming", "weak", "__weak", "__strong", "nullable", "nonnull",
  ]
  return words.first { !qualifiers.contains($0) }.map(String.init) ?? type
}

extension PersonalDataField {
  /// `User.email`, or the bare name where there is no owner.
  fileprivate var reading: String { owner.isEmpty ? name : "\(owner).\(name)" }
}
