import StrictJSON

/// A condition with the names in it resolved to numbers. A class, as it is asked for at each name; it never changes.
public final class ResolvedCondition: Sendable {
  /// Numbers of `PhraseCondition.of`.
  public let of: VocabularySet
  /// Numbers of `PhraseCondition.behind`.
  public let behind: VocabularySet
  /// Numbers of `PhraseCondition.beside` in `RuleCatalog.categories`.
  public let beside: [Int]
  /// Numbers of `PhraseCondition.besideType`.
  public let besideType: VocabularySet
  /// Numbers of `PhraseCondition.notOf`.
  public let notOf: VocabularySet
  /// Numbers of `PhraseCondition.notBeside`.
  public let notBeside: VocabularySet
  /// Numbers of `PhraseCondition.amid`.
  public let amid: VocabularySet
  /// Whether it holds for everything that is not `notOf`.
  public let isOpen: Bool
  public let inPairs: Bool
  public let isEnoughAlone: Bool
  public let values: [ValueShape]

  init(
    of: VocabularySet, behind: VocabularySet, beside: [Int], besideType: VocabularySet,
    notOf: VocabularySet, notBeside: VocabularySet, amid: VocabularySet, isOpen: Bool,
    inPairs: Bool, isEnoughAlone: Bool, values: [ValueShape]
  ) {
    self.of = of
    self.behind = behind
    self.beside = beside
    self.besideType = besideType
    self.notOf = notOf
    self.notBeside = notBeside
    self.amid = amid
    self.isOpen = isOpen
    self.inPairs = inPairs
    self.isEnoughAlone = isEnoughAlone
    self.values = values
  }

  /// Whether words right in front of a phrase, or behind a preposition after it, prove it.
  public func isProven(by whose: VocabularySet) -> Bool {
    whose.intersects(of) || whose.intersects(behind)
  }

  /// Whether it holds for a phrase by what the words in front of it belong to.
  public func isMet(by whose: VocabularySet) -> Bool {
    !whose.intersects(notOf) && (isOpen || isProven(by: whose))
  }
}

/// Looks up the names that rules have for each other.
struct RuleNames {
  private var categories: [String: Int] = [:]
  private let recipients: Set<String>
  private let countries: Set<String>
  private var sets: [String: VocabularySet] = [:]
  private var subjects: [String: VocabularySet] = [:]

  init(_ rules: RuleLists) {
    recipients = Set(rules.recipients.map(\.id))
    countries = Set(rules.law.countries.entries.map(\.code))
    for (number, category) in rules.categories.enumerated() { categories[category.id] = number }
    for (number, subject) in rules.subjects.enumerated() {
      var set = VocabularySet()
      set.subjects = 1 << UInt64(number)
      sets[subject.id] = set
      subjects[subject.id] = set
    }
    for (number, vocabulary) in rules.vocabularies.enumerated() {
      var set = VocabularySet()
      set.insert(vocabulary: number)
      for subject in vocabulary.subjects { set.formUnion(sets[subject] ?? VocabularySet()) }
      sets[vocabulary.id] = set
    }
  }

  /// The sets hold one bit for each.
  func checkCounts(_ rules: ReadRules) throws(RuleError) {
    let kinds = [
      ("subjects", VocabularySet.mostSubjects, rules.subjects.map(\.path)),
      ("vocabularies", VocabularySet.mostVocabularies, rules.vocabularies.map(\.path)),
    ]
    for (what, most, paths) in kinds where paths.count > most {
      throw RuleError(
        path: paths[most], position: JSONPosition(line: 1, column: 1),
        message: "there cannot be more than \(most) \(what)")
    }
  }

  func check(_ references: [RuleReference]) throws(RuleError) {
    for reference in references {
      let (what, known): (String, [String])
      switch reference.target {
      case .category:
        if categories[reference.name] != nil { continue }
        (what, known) = ("category", categories.keys.sorted())
      case .recipient:
        if recipients.contains(reference.name) { continue }
        (what, known) = ("recipient", recipients.sorted())
      case .subject:
        if subjects[reference.name] != nil { continue }
        (what, known) = ("subject", subjects.keys.sorted())
      case .vocabularyOrSubject:
        if sets[reference.name] != nil { continue }
        (what, known) = ("vocabulary or subject", sets.keys.sorted())
      case .country:
        if countries.contains(reference.name) { continue }
        (what, known) = ("country", countries.sorted())
      }
      throw RuleError(
        path: reference.path, position: reference.position,
        message: "unknown \(what) \"\(reference.name)\""
          + suggestion(for: reference.name, among: known))
    }
  }

  func conditions(of categories: [DataCategory]) -> [ResolvedCondition] {
    categories.flatMap(\.conditions).map { condition in
      ResolvedCondition(
        of: union(condition.of), behind: union(condition.behind),
        beside: condition.beside.compactMap { self.categories[$0] },
        besideType: union(condition.besideType), notOf: union(condition.notOf),
        notBeside: union(condition.notBeside), amid: union(condition.amid),
        isOpen: condition.of.isEmpty && condition.behind.isEmpty && condition.beside.isEmpty
          && condition.besideType.isEmpty && !condition.inPairs && !condition.isEnoughAlone,
        inPairs: condition.inPairs, isEnoughAlone: condition.isEnoughAlone,
        values: condition.values)
    }
  }

  private func union(_ names: [String]) -> VocabularySet {
    names.reduce(into: VocabularySet()) { $0.formUnion(sets[$1] ?? VocabularySet()) }
  }
}
