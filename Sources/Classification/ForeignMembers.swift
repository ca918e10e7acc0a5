import RuleCatalog
import SourceModel

/// Members of types that the tree does not have.
extension FileReader {
  /// Whether a member is one that the tree declares. Of a value whose type is written and is not the tree's, it is
  /// only where the tree adds it to that type: every other type may have an `id` too. What is written to it tells
  /// more than its name.
  mutating func isOwn(_ index: ValueIndex) -> Bool {
    let member = facts.values[Int(index)]
    guard let types = tree.members[facts.names[member.name]] else { return false }
    guard let type = writtenType(of: member.base), !tree.isOwnType(type, in: facts.path),
      !isWritten(index)
    else { return true }
    return types.contains(type)
  }

  private mutating func isWritten(_ member: ValueIndex) -> Bool {
    if let writtenMembers { return writtenMembers.contains(member) }
    let all = Set(facts.edges.filter { $0.kind == .assigned && $0.to >= 0 }.map(\.to))
    writtenMembers = all
    return all.contains(member)
  }

  /// The type that is written, or is evident, where a value was declared; nil where none is.
  func writtenType(of value: ValueIndex) -> String? {
    guard value >= 0, case let reference = facts.values[Int(value)],
      reference.kind == .reference, reference.target >= 0,
      case let type = facts.declarations[Int(reference.target)].type, type != .none
    else { return nil }
    let name = facts.names.withBytes(of: type) { lastTypeName(of: $0) }
    // One or two letters are a generic parameter, or `id`.
    return name.utf8.count > 2 && !standingTypes.contains(name) ? name : nil
  }

  /// The number of the category whose data a member of a type of the platform is:
  /// `ASAuthorizationAppleIDCredential.user`.
  func category(ofMember member: Value) -> (category: Int, name: String)? {
    guard facts.names.withBytes(of: member.name, catalog.isMemberOfType),
      let type = writtenType(of: member.base), !tree.isOwnType(type, in: facts.path)
    else { return nil }
    let name = "\(type).\(facts.names[member.name])"
    return catalog.category(of: .members, name).map { ($0, name) }
  }

  /// Whether a value is taken for something of a type that excludes the data which its name claims:
  /// `credential as? ASAuthorizationAppleIDCredential` is no password.
  mutating func isCastAway(
    _ value: ValueIndex, _ claim: NameClaim, _ reading: NameReading
  ) -> Bool {
    castTypes(of: value).contains { type in
      let type = facts.names.withBytes(of: type, types.read)
      if case .unknown = type { return false }
      return fit(of: type, claim, reading) == nil
    }
  }

  /// The types that a value is cast to where it is given to a variable, or in a pattern.
  private mutating func castTypes(of value: ValueIndex) -> [Name] {
    if let casts { return casts[value] ?? [] }
    var typesOfCasts: [ValueIndex: Name] = [:]
    for declaration in facts.declarations
    where declaration.traits.contains(.typeIsEvident) && declaration.initialValue >= 0
      && facts.values[Int(declaration.initialValue)].kind == .operation
    {
      typesOfCasts[declaration.initialValue] = declaration.type
    }
    var all: [ValueIndex: [Name]] = [:]
    for edge in facts.edges where edge.from >= 0 && edge.to >= 0 {
      if let type = typesOfCasts[edge.to] {
        all[edge.from, default: []].append(type)
      } else if edge.kind == .assigned, let type = typeInPattern(facts.values[Int(edge.to)]) {
        all[edge.from, default: []].append(type)
      }
    }
    casts = all
    return all[value] ?? []
  }

  /// `User` of the name in `case let user as User`.
  private func typeInPattern(_ place: Value) -> Name? {
    guard place.kind == .declaration, place.target >= 0,
      case let declaration = facts.declarations[Int(place.target)], declaration.kind == .variable,
      declaration.traits.contains(.typeIsEvident)
    else { return nil }
    return declaration.type
  }
}

/// Names that stand for whichever type is meant.
private let standingTypes: Set<String> = ["Any", "AnyObject", "Element", "Self", "Value"]
