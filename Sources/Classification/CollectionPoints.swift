import RuleCatalog
import SourceModel

/// A control of a screen that asks a person for their data: `emailField: UITextField`. It holds none by
/// itself, but it is where the data comes from.
public struct CollectionPoint: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// Of the name, in bytes, for the caret.
  public var length: Int
  public var name: String
  /// The type that it is a member of; may be empty.
  public var owner: String
  /// Id of a `DataCategory`.
  public var category: String
  /// The decision in words, for a reader.
  public var why: String

  public init(
    path: String, location: SourceLocation, length: Int, name: String, owner: String,
    category: String, why: String
  ) {
    self.path = path
    self.location = location
    self.length = length
    self.name = name
    self.owner = owner
    self.category = category
    self.why = why
  }
}

extension FileReader {
  /// The controls among the members of the file's types that ask for personal data.
  mutating func collectionPoints() -> [CollectionPoint] {
    let inputPart = catalog.number(of: .inputPart)
    guard catalog.number(of: .inputType) >= 0, inputPart >= 0 else { return [] }
    var points: [CollectionPoint] = []
    // Of each name of a type 1 where it is a control, 2 where it is none.
    var controls = [UInt8](repeating: 0, count: facts.names.count)
    for declaration in facts.declarations
    where (declaration.kind == .property || declaration.kind == .field)
      && declaration.name != .none
    {
      guard let type = typeName(of: declaration) else { continue }
      if controls[Int(type.number)] == 0 {
        controls[Int(type.number)] = facts.names.withBytes(of: type, types.isInput) ? 1 : 2
      }
      guard controls[Int(type.number)] == 1 else { continue }
      let name = facts.names[declaration.name]
      let reading = catalog.read(withoutInputWords(name, inputPart))
      guard let claim = reading.claims.first, !reading.isQuestion, holds(claim, reading) else {
        continue
      }
      points.append(
        CollectionPoint(
          path: facts.path, location: facts.location(of: declaration.offset),
          length: name.utf8.count, name: name, owner: owner(of: declaration).name,
          category: catalog.categories[claim.category].id,
          why: why(claim, name) + ", in which a person writes"))
    }
    return points
  }

  /// Of `UITextField?` as declared, or as made: `let field = UITextField()`.
  private func typeName(of declaration: Declaration) -> Name? {
    if declaration.type != .none { return declaration.type }
    guard declaration.initialValue >= 0 else { return nil }
    let value = facts.values[Int(declaration.initialValue)]
    guard value.kind == .call, value.target >= 0 else { return nil }
    let callee = facts.values[Int(facts.calls[Int(value.target)].callee)]
    return callee.kind == .reference && callee.name != .none ? callee.name : nil
  }

  /// `email` for `emailTextField`; a word alone is left, and so is what ends otherwise.
  private func withoutInputWords(_ name: String, _ inputPart: Int) -> String {
    var words = NameWords(name).strings
    while words.count > 1, let last = words.last,
      catalog.read(last).whole.contains(vocabulary: inputPart)
    {
      words.removeLast()
    }
    return words.joined(separator: "_")
  }

  /// A name needs no owner to say whose it is: whoever writes writes of themselves or of somebody else.
  private func holds(_ claim: NameClaim, _ reading: NameReading) -> Bool {
    claim.condition.map { catalog.conditions[$0].isMet(by: reading.whose) } ?? true
  }
}
