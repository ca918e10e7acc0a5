import SourceModel
import StrictJSON

/// All rules of a run, each kind sorted by id, with one structure to find them by what code shows.
public struct RuleCatalog: Sendable {
  public let categories: [DataCategory]
  public private(set) var recipients: [Recipient]
  /// Libraries through which some of the recipients are reached; their evidence has what they add.
  public let facades: [Facade]
  public let subjects: [SubjectCategory]
  public let vocabularies: [Vocabulary]
  public let checks: [CheckPage]
  /// The conditions of all categories, with names resolved to numbers.
  public let conditions: [ResolvedCondition]
  /// Finds recipients.
  public private(set) var recipientIndex: RecipientIndex
  private let nameIndex: NameIndex
  private let phrases: [String]
  private let types: TypeTable
  private let platform: PlatformTable

  /// Reads rules strictly: whatever is not understood is an error with its place.
  /// - Parameter files: paths relative to `Rules/`; a later file of the same path replaces the
  ///   earlier one.
  public static func load(
    _ files: [(path: String, text: String)]
  ) throws(RuleError) -> RuleCatalog {
    var last: [String: String] = [:]
    for file in files { last[file.path] = file.text }
    var rules = ReadRules()
    for (path, text) in last.sorted(by: { $0.key < $1.key }) { try rules.add(text, path: path) }
    return try RuleCatalog(rules)
  }

  private init(_ rules: ReadRules) throws(RuleError) {
    categories = rules.categories.map(\.rule).sorted { $0.id < $1.id }
    let recipients = rules.recipients.map(\.rule).sorted { $0.id < $1.id }
    facades = rules.facades.sorted { $0.id < $1.id }
    self.recipients = RuleCatalog.recipients(recipients, reachedThrough: facades)
    subjects = rules.subjects.map(\.rule).sorted { $0.id < $1.id }
    vocabularies = rules.vocabularies.map(\.rule).sorted { $0.id < $1.id }
    checks = rules.checks.sorted { $0.id < $1.id }
    let names = RuleNames(
      categories: categories, recipients: recipients, subjects: subjects,
      vocabularies: vocabularies)
    try names.checkCounts(rules)
    try names.check(rules.references)
    conditions = names.conditions(of: categories)
    types = TypeTable(categories)
    platform = PlatformTable(categories)
    recipientIndex = RecipientIndex(self.recipients)
    var builder = NameIndexBuilder()
    var condition: UInt32 = 0
    for (number, category) in categories.enumerated() {
      let owner = UInt32(number)
      builder.add(category.phrases, .data, owner: owner)
      builder.add(category.exceptions, .exception, owner: owner)
      for each in category.conditions {
        builder.add(each.phrases, .condition, owner: owner << 16 | condition)
        condition += 1
      }
    }
    for (number, subject) in subjects.enumerated() {
      builder.add(subject.phrases, .subject, owner: UInt32(number))
      builder.add(subject.exceptions, .subjectException, owner: UInt32(number))
    }
    for (number, vocabulary) in vocabularies.enumerated() {
      builder.add(vocabulary.phrases, .vocabulary, owner: UInt32(number))
    }
    phrases = builder.phrases
    nameIndex = try builder.finish(
      vocabularies: vocabularies.map(\.id), categories: categories, places: rules.places)
  }

  /// The catalogue with recipients that a record defines. Of one that is known already, the evidence
  /// is added to what is known.
  public func adding(_ own: [Recipient]) -> RuleCatalog {
    guard !own.isEmpty else { return self }
    var all = Dictionary(recipients.map { ($0.id, $0) }) { first, _ in first }
    for recipient in own {
      all[recipient.id] = (all[recipient.id] ?? recipient).adding(recipient.evidence)
    }
    var catalog = self
    catalog.recipients = all.values.sorted { $0.id < $1.id }
    catalog.recipientIndex = RecipientIndex(catalog.recipients)
    return catalog
  }

  private static func recipients(
    _ recipients: [Recipient], reachedThrough facades: [Facade]
  ) -> [Recipient] {
    var all = recipients
    for facade in facades {
      for reached in facade.reaches {
        guard let index = all.firstIndex(where: { $0.id == reached.recipient }) else { continue }
        all[index] = all[index].adding(facade.evidence(of: reached))
      }
    }
    return all
  }

  /// What the rules say of a name.
  public func read(_ name: UnsafeBufferPointer<UInt8>) -> NameReading { nameIndex.read(name) }

  /// What the rules say of a name.
  public func read(_ name: String) -> NameReading {
    var name = name
    return name.withUTF8 { nameIndex.read($0) }
  }

  /// The number of the category that a part of the platform yields.
  public func category(
    of kind: PlatformSource.Kind, _ name: UnsafeBufferPointer<UInt8>
  ) -> Int? { platform.find(kind, name) }

  /// The number of the category that a part of the platform yields.
  public func category(of kind: PlatformSource.Kind, _ name: String) -> Int? {
    var name = name
    return name.withUTF8 { platform.find(kind, $0) }
  }

  /// The number of the category whose data every value of a type is.
  public func category(ofType name: UnsafeBufferPointer<UInt8>) -> Int? { types.find(name) }

  /// The phrase of a claim, as its rule writes it.
  public func phrase(_ number: Int) -> String { phrases[number] }

  /// The number of a vocabulary, or -1, which no set contains.
  public func number(of vocabulary: FixedVocabulary) -> Int {
    vocabularies.firstIndex { $0.id == vocabulary.rawValue } ?? -1
  }

  /// The category of an id.
  public func category(_ id: String) -> DataCategory? { find(id, in: categories, \.id) }

  /// The recipient of an id.
  public func recipient(_ id: String) -> Recipient? { find(id, in: recipients, \.id) }

  /// The category of data subjects of an id.
  public func subject(_ id: String) -> SubjectCategory? { find(id, in: subjects, \.id) }

  /// The page of a check.
  public func check(_ id: String) -> CheckPage? { find(id, in: checks, \.id) }

  /// The rule of an id, by halving.
  private func find<Rule>(_ id: String, in rules: [Rule], _ key: (Rule) -> String) -> Rule? {
    var low = 0
    var high = rules.count
    while low < high {
      let middle = (low + high) / 2
      if key(rules[middle]) < id { low = middle + 1 } else { high = middle }
    }
    return low < rules.count && key(rules[low]) == id ? rules[low] : nil
  }
}

/// Types whose values are personal data.
private struct TypeTable: Sendable {
  private var words = WordTable()
  private var categories: [Int] = []

  init(_ rules: [DataCategory]) {
    for (number, rule) in rules.enumerated() {
      for type in rule.types {
        var type = type
        let index = Int(type.withUTF8 { words.add($0) })
        if index == categories.count { categories.append(number) }
      }
    }
  }

  func find(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    let index = words.find(name)
    return index == WordTable.unknown ? nil : categories[Int(index)]
  }
}
