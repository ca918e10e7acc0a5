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
  /// By the last part of the owner's name, and the name.
  private var byOwner: [String: [PersonalDataField]] = [:]
  private var byName: [String: [PersonalDataField]] = [:]
  /// The names of all members of the tree that are not personal data.
  private var impersonal: Set<String> = []
  private let types: TreeTypes

  init(_ files: [FileFacts], _ classification: Classification) {
    types = TreeTypes(files)
    for field in classification.fields {
      if field.declaration >= 0 {
        byDeclaration[field.path, default: [:]][field.declaration] = field
      }
      if field.value >= 0 { byValue[field.path, default: []].append(field) }
      guard field.kind == .property || field.kind == .structField else { continue }
      byOwner["\(lastPart(of: field.owner)).\(field.name)", default: []].append(field)
      byName[field.name, default: []].append(field)
    }
    for facts in files { addImpersonal(facts) }
  }

  private mutating func addImpersonal(_ facts: FileFacts) {
    let personal = byDeclaration[facts.path] ?? [:]
    for (index, declaration) in facts.declarations.enumerated()
    where declaration.kind == .property || declaration.kind == .field {
      guard personal[DeclarationIndex(index)] == nil else { continue }
      impersonal.insert(facts.names[declaration.name])
    }
  }

  /// Every value of a file that is personal data, in the order of the values.
  func sources(in facts: FileFacts) -> [Source] {
    let here = byDeclaration[facts.path] ?? [:]
    var valueTypes = ValueTypes(facts, types)
    var sources: Set<Source> = []
    func add(_ value: ValueIndex, _ field: PersonalDataField) {
      sources.insert(Source(value: value, category: field.category, field: field.reading))
    }
    for field in byValue[facts.path] ?? [] { add(field.value, field) }
    for (index, value) in facts.values.enumerated() {
      let node = ValueIndex(index)
      switch value.kind {
      case .reference:
        if let field = here[value.target] { add(node, field) }
      case .member:
        for field in fields(of: value, in: facts, &valueTypes) { add(node, field) }
      case .element, .literal, .call, .collection, .text, .closure, .keyPath, .declaration, .result,
        .operation:
        continue
      }
    }
    return sources.sorted { ($0.value, $0.category, $0.field) < ($1.value, $1.category, $1.field) }
  }

  /// The fields that a member can be: by the type of what it is read from; where that is not known, by its
  /// name alone, if every member of that name in the tree is personal data.
  private func fields(
    of member: Value, in facts: FileFacts, _ valueTypes: inout ValueTypes
  ) -> [PersonalDataField] {
    guard member.base >= 0 else { return [] }
    let name = facts.names[member.name]
    guard let all = byName[name] else { return [] }
    if let type = valueTypes.type(of: member.base)?.name.map(lastPart) {
      for ancestor in types.ancestors(of: type) {
        if let fields = byOwner["\(ancestor).\(name)"] { return Array(fields.prefix(1)) }
      }
      if types.declares(type) { return [] }
    }
    guard !impersonal.contains(name) else { return [] }
    return Set(all.map(\.category)).count == 1 ? Array(all.prefix(1)) : []
  }
}

/// `Input` of `Charity.Input`.
private func lastPart(of name: String) -> String {
  name.split(separator: ".").last.map(String.init) ?? name
}

extension PersonalDataField {
  /// `User.email`, or the bare name where there is no owner.
  fileprivate var reading: String { owner.isEmpty ? name : "\(owner).\(name)" }
}
