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

/// What the name of a control asks for.
private struct AskedDatum {
  let claim: NameClaim
  /// The name has words that say that it is a control.
  let isNamedControl: Bool
  let subjects: VocabularySet
  /// The decision in words, for a reader.
  let why: String
}

extension FileReader {
  /// The controls among the members of the file's types that ask for personal data, and what is read from such controls:
  /// `emailField.text`.
  mutating func inputs() -> (points: [CollectionPoint], written: [PersonalDataField]) {
    guard catalog.number(of: .inputType) >= 0, catalog.number(of: .inputPart) >= 0 else {
      return ([], [])
    }
    let controls = controls()
    return (controls.compactMap { collectionPoint($0) }, written(inControls: controls))
  }

  /// The members in which a person writes.
  private func controls() -> [Declaration] {
    // Of each name of a type 1 where it is a control, 2 where it is none.
    var kinds = [UInt8](repeating: 0, count: facts.names.count)
    return facts.declarations.filter { declaration in
      guard declaration.kind == .property || declaration.kind == .field,
        declaration.name != .none, let type = typeName(of: declaration)
      else { return false }
      let number = Int(type.number)
      if kinds[number] == 0 {
        kinds[number] = facts.names.withBytes(of: type, types.isInput) ? 1 : 2
      }
      return kinds[number] == 1
    }
  }

  private mutating func collectionPoint(_ control: Declaration) -> CollectionPoint? {
    guard let asked = asked(by: control.name) else { return nil }
    let name = facts.names[control.name]
    return CollectionPoint(
      path: facts.path, location: facts.location(of: control.offset), length: name.utf8.count,
      name: name, owner: owner(of: control).name,
      category: catalog.categories[asked.claim.category].id, why: asked.why)
  }

  /// What is read from controls; what is written to one comes from somewhere else.
  private mutating func written(inControls controls: [Declaration]) -> [PersonalDataField] {
    let inputValue = catalog.number(of: .inputValue)
    let wrapper = catalog.number(of: .inputWrapper)
    guard inputValue >= 0 else { return [] }
    let names = Set(controls.map(\.name))
    var written: Set<ValueIndex>?
    var known: [Name: AskedDatum?] = [:]
    var fields: [PersonalDataField] = []
    for (index, value) in facts.values.enumerated()
    where value.kind == .member && value.base >= 0 && says(value.name, inputValue) {
      var base = asked(for: value.base)
      while base.kind == .member, base.base >= 0, says(base.name, wrapper) {
        base = asked(for: base.base)
      }
      guard let asked = asked(by: base, controls: names, &known) else { continue }
      if written == nil { written = Set(facts.edges.map(\.to)) }
      guard written?.contains(ValueIndex(index)) == false else { continue }
      fields.append(
        field(
          asked.claim.category, kind: .expression, name: value.name, offset: value.offset,
          owner: facts.names[base.name], subjects: asked.subjects, confidence: .medium,
          why: asked.why, declaration: -1, value: ValueIndex(index)))
    }
    return fields
  }

  /// A value, or of a message that takes nothing what it asks for: `[self emailField]` is `self.emailField`.
  private func asked(for value: ValueIndex) -> Value {
    let value = facts.values[Int(value)]
    guard value.kind == .call, value.target >= 0, !facts.language.isSwift,
      case let call = facts.calls[Int(value.target)], call.arguments.count == 0, call.callee >= 0
    else { return value }
    return facts.values[Int(call.callee)]
  }

  private mutating func says(_ name: Name, _ vocabulary: Int) -> Bool {
    name != .none && !isMeaningless(name)
      && reading(of: name).whole.contains(vocabulary: vocabulary)
  }

  /// What a value asks for that is a control. Where another file declares it, its name must say that it is one.
  ///
  /// - Parameter known: by the names that were asked for already.
  private func asked(
    by value: Value, controls: Set<Name>, _ known: inout [Name: AskedDatum?]
  ) -> AskedDatum? {
    guard value.kind == .reference || value.kind == .member, value.name != .none else {
      return nil
    }
    var isControl = controls.contains(value.name)
    if value.kind == .reference, value.target >= 0,
      let type = typeName(of: facts.declarations[Int(value.target)])
    {
      isControl = facts.names.withBytes(of: type, types.isInput)
      guard isControl else { return nil }
    }
    let found = known[value.name] ?? asked(by: value.name)
    known[value.name] = .some(found)
    guard let asked = found else { return nil }
    return asked.isNamedControl || isControl ? asked : nil
  }

  /// What a control asks for by its name; nil of one that asks for no personal data.
  private func asked(by name: Name) -> AskedDatum? {
    let text = facts.names[name]
    let words = NameWords(text).strings
    let rest = withoutInputWords(words, catalog.number(of: .inputPart))
    let reading = catalog.read(rest.joined(separator: "_"))
    guard let claim = reading.claims.first, !reading.isQuestion, holds(claim, reading) else {
      return nil
    }
    return AskedDatum(
      claim: claim, isNamedControl: rest.count < words.count, subjects: reading.subjects,
      why: why(claim, text) + ", in which a person writes")
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

  /// `email` for `emailTextField` and `txtEmail`; a word alone is left.
  private func withoutInputWords(_ words: [String], _ inputPart: Int) -> ArraySlice<String> {
    func isInputWord(_ word: String?) -> Bool {
      word.map { catalog.read($0).whole.contains(vocabulary: inputPart) } ?? false
    }
    var rest = words[...]
    while rest.count > 1, isInputWord(rest.last) { rest.removeLast() }
    while rest.count > 1, isInputWord(rest.first) { rest.removeFirst() }
    return rest
  }

  /// A name needs no owner to say whose it is: whoever writes writes of themselves or of somebody else.
  private func holds(_ claim: NameClaim, _ reading: NameReading) -> Bool {
    claim.condition.map { catalog.conditions[$0].isMet(by: reading.whose) } ?? true
  }
}
