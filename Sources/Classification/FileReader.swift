import RuleCatalog
import SourceModel

/// Judges the names of one file, each distinct one only once.
struct FileReader {
  let facts: FileFacts
  let catalog: RuleCatalog
  let tree: TreeNames
  var types: TypeReader { tree.types }
  /// For each name the number of its reading; 0 for one that was not asked for.
  private var readingNumbers: [Int32]
  /// The first is never given, the second that of all names without meaning.
  private var readings = [NameReading.none, NameReading.none]
  private var typeNumbers: [Int32]
  private var knownTypes = [DeclaredType.unknown]
  /// Whose data the file's name, or else the nearest folder that says so, speaks of.
  private let subjectsOfPath: VocabularySet
  /// The properties that stand for rows elsewhere.
  let rows: [DeclarationIndex: RowsKept]
  private var typed: [DeclarationIndex: [(name: Name, type: VocabularySet)]]?
  private var neighbours: [DeclarationIndex: VocabularySet]?
  /// The values that something is written to.
  var writtenMembers: Set<ValueIndex>?
  /// See `choices`.
  private var knownChoices: Set<ValueIndex>?
  /// See `isSetUp`.
  var knownSettings: Set<ValueIndex>?
  /// For each value that is cast the types to which.
  var casts: [ValueIndex: [Name]]?
  /// For each type that was asked for what it is as an owner.
  var owners: [DeclarationIndex: Owner] = [:]

  init(_ facts: FileFacts, _ catalog: RuleCatalog, _ tree: TreeNames) {
    self.facts = facts
    self.catalog = catalog
    self.tree = tree
    rows = RowAttributes(tree.rowSinks, importedBy: facts).properties(of: facts)
    subjectsOfPath = FileReader.subjects(ofPath: facts.path, catalog)
    readingNumbers = Array(repeating: 0, count: facts.names.count)
    typeNumbers = Array(repeating: 0, count: facts.names.count)
  }

  /// Whether no rule knows a word of a name, as of most.
  mutating func isMeaningless(_ name: Name) -> Bool {
    if readingNumbers[Int(name.number)] == 0 { _ = reading(of: name) }
    return readingNumbers[Int(name.number)] == 1
  }

  mutating func reading(of name: Name) -> NameReading {
    let known = readingNumbers[Int(name.number)]
    if known != 0 { return readings[Int(known)] }
    guard let reading = facts.names.withBytes(of: name, catalog.meaning) else {
      readingNumbers[Int(name.number)] = 1
      return readings[1]
    }
    readingNumbers[Int(name.number)] = Int32(readings.count)
    readings.append(reading)
    return reading
  }

  /// What a declaration is called. The label that a parameter has for its callers speaks where its own
  /// name says nothing: `email` of `reset(email value:)`, both together of `upload(signature image:)`.
  mutating func reading(of declaration: Declaration, named name: Name) -> NameReading {
    let own = reading(of: name)
    guard own.claims.isEmpty, declaration.kind == .parameter, declaration.label != .none,
      declaration.label != name
    else { return own }
    let label = reading(of: declaration.label)
    let both = catalog.read("\(facts.names[declaration.label]) \(facts.names[name])")
    return both.claims.isEmpty && isMeaningless(name) && !label.isAction ? label : both
  }

  /// What the type of a declaration, or else its initial value, says of its values.
  mutating func type(of declaration: Declaration) -> DeclaredType {
    if declaration.type != .none {
      let known = typeNumbers[Int(declaration.type.number)]
      if known != 0 { return knownTypes[Int(known)] }
      let type = facts.names.withBytes(of: declaration.type, types.read)
      typeNumbers[Int(declaration.type.number)] = Int32(knownTypes.count)
      knownTypes.append(type)
      return type
    }
    guard declaration.initialValue >= 0 else { return .unknown }
    return type(of: facts.values[Int(declaration.initialValue)])
  }

  /// What a value that is written out says of its type.
  func type(of value: Value) -> DeclaredType {
    switch value.kind {
    case .literal:
      guard value.target >= 0 else { return .unknown }
      switch facts.literals[Int(value.target)].kind {
      case .string, .piece: return .text
      case .integer, .floatingPoint: return .number
      case .boolean: return .flag
      case .regularExpression: return .noData
      case .null: return .unknown
      }
    case .text: return .text
    case .closure, .keyPath: return .noData
    case .operation: return comparisons.contains(facts.names[value.name]) ? .flag : .unknown
    case .reference, .member, .element, .call, .collection, .declaration, .result:
      return .unknown
    }
  }

  /// Whether a declaration is given a text that stands in the code and never changes, or one of several: a key, a
  /// setting, no person's datum.
  mutating func isWrittenOut(_ declaration: Declaration) -> Bool {
    guard declaration.kind != .parameter, declaration.initialValue >= 0,
      declaration.traits.contains(.isConstant) || declaration.traits.contains(.isStatic)
        || isNamedText(declaration)
    else { return false }
    switch facts.values[Int(declaration.initialValue)].kind {
    case .literal: return true
    case .operation: return choices.contains(declaration.initialValue)
    case .text, .reference, .member, .element, .call, .collection, .closure, .keyPath,
      .declaration, .result:
      return false
    }
  }

  /// `static NSString *LoginEmail = @"login.email"`: a text of C with a name for the whole file, and not a place that is
  /// empty yet.
  private func isNamedText(_ declaration: Declaration) -> Bool {
    let value = facts.values[Int(declaration.initialValue)]
    guard declaration.kind == .variable, declaration.parent < 0, facts.language.group != .swift,
      value.kind == .literal, value.target >= 0
    else { return false }
    let literal = facts.literals[Int(value.target)]
    return literal.kind == .string && facts.names.withBytes(of: literal.text) { !$0.isEmpty }
  }

  /// The values of operators into which nothing flows but what stands in the code: `isNew ? "a" : "b"`.
  var choices: Set<ValueIndex> {
    mutating get {
      if let knownChoices { return knownChoices }
      var written: Set<ValueIndex> = []
      var others: Set<ValueIndex> = []
      for edge in facts.edges
      where edge.from >= 0 && edge.to >= 0 && facts.values[Int(edge.to)].kind == .operation {
        if facts.values[Int(edge.from)].kind == .literal {
          written.insert(edge.to)
        } else {
          others.insert(edge.to)
        }
      }
      written.subtract(others)
      knownChoices = written
      return written
    }
  }

  /// The members of a type whose own types are somebody or something by their names, with what.
  mutating func typedMembers(
    of parent: DeclarationIndex
  ) -> [(name: Name, type: VocabularySet)] {
    if let typed { return typed[parent] ?? [] }
    var all: [DeclarationIndex: [(name: Name, type: VocabularySet)]] = [:]
    for declaration in facts.declarations
    where declaration.parent >= 0 && declaration.fieldKind([]) != nil
      && declaration.kind != .parameter && !declaration.traits.contains(.isStatic)
    {
      guard case .named(let type, _) = type(of: declaration), !type.kind.isEmpty else { continue }
      all[declaration.parent, default: []].append((declaration.name, type.kind))
    }
    typed = all
    return all[parent] ?? []
  }

  /// What the members, parameters or variables of a declaration mention, all taken together.
  mutating func mentions(besideMembersOf parent: DeclarationIndex) -> VocabularySet {
    if let neighbours { return neighbours[parent] ?? VocabularySet() }
    var all: [DeclarationIndex: VocabularySet] = [:]
    for declaration in facts.declarations where declaration.fieldKind([]) != nil {
      let name = declaration.name == .none ? declaration.label : declaration.name
      all[declaration.parent, default: VocabularySet()].formUnion(reading(of: name).mentions)
    }
    neighbours = all
    return all[parent] ?? VocabularySet()
  }

  /// A type's name, an extension's that of the type which it extends.
  func name(of declaration: Declaration) -> Name {
    declaration.kind == .extension && declaration.name == .none
      ? declaration.type : declaration.name
  }

  /// `Sources/Patients/Form.swift` holds data of patients.
  private static func subjects(ofPath path: String, _ catalog: RuleCatalog) -> VocabularySet {
    var path = path
    return path.withUTF8 { bytes in
      var end = bytes.count
      while end > 0 {
        let start = (bytes[..<end].lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
        var stop = end
        // The ending of a file is no word of its name.
        if end == bytes.count, let point = bytes[start..<end].lastIndex(of: UInt8(ascii: ".")) {
          stop = point
        }
        let subjects = catalog.meaning(.init(rebasing: bytes[start..<stop]))?.subjects
        if let subjects, subjects.subjects != 0 { return subjects }
        end = start - 1
      }
      return VocabularySet()
    }
  }

  func field(
    _ category: Int, kind: FieldKind, name: Name, offset: UInt32, owner: String,
    subjects: VocabularySet, confidence: Confidence, why: String, declaration: DeclarationIndex,
    value: ValueIndex
  ) -> PersonalDataField {
    let rule = catalog.categories[category].id
    let subjects = subjects.subjects == 0 ? subjectsOfPath : subjects
    return PersonalDataField(
      path: facts.path, location: facts.location(of: offset),
      length: facts.names.withBytes(of: name) { $0.count }, kind: kind, name: facts.names[name],
      owner: owner, category: rule,
      subjects: subjects.subjectNumbers.map { catalog.subjects[$0].id }, confidence: confidence,
      rule: rule, why: why, declaration: declaration, value: value)
  }
}

/// Operators that say yes or no of what they are given: `idiom == .phone`.
private let comparisons: Set<String> = [
  "==", "!=", "<", ">", "<=", ">=", "===", "!==", "~=", "&&", "||", "!", "is",
]
