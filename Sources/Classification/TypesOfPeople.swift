import RuleCatalog
import SourceModel

/// A type with members of its own whose name says that it is about a group of people: `Patient`.
public struct TypeOfPeople: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// In bytes, for the caret.
  public var length: Int
  public var name: String
  /// Id of a `SubjectCategory`.
  public var subject: String

  public init(
    path: String, location: SourceLocation, length: Int, name: String, subject: String
  ) {
    self.path = path
    self.location = location
    self.length = length
    self.name = name
    self.subject = subject
  }
}

extension FileReader {
  /// The types of the file that are people by their whole name, and not something for them: `Patient`
  /// and `PatientModel`, and neither `PatientList` nor `PatientService`.
  mutating func typesOfPeople() -> [TypeOfPeople] {
    var types: [TypeOfPeople] = []
    var owners: Set<DeclarationIndex> = []
    for declaration in facts.declarations
    where declaration.kind == .property || declaration.kind == .field
      || declaration.kind == .column
    {
      if !declaration.traits.contains(.isStatic) { owners.insert(declaration.parent) }
    }
    for (index, declaration) in facts.declarations.enumerated()
    where owners.contains(DeclarationIndex(index)) && isRecord(declaration.kind) {
      let reading = reading(of: declaration.name)
      for number in reading.kind.subjectNumbers where reading.isBare {
        types.append(
          TypeOfPeople(
            path: facts.path, location: facts.location(of: declaration.offset),
            length: facts.names.withBytes(of: declaration.name) { $0.count },
            name: facts.names[declaration.name], subject: catalog.subjects[number].id))
      }
    }
    return types
  }

  private func isRecord(_ kind: DeclarationKind) -> Bool {
    kind == .class || kind == .structure || kind == .actor
  }
}
