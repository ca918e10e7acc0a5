/// What the rules say of one name by its words alone. Whether a claim holds is for the one to decide
/// who knows the declaration's type, owner and neighbours.
public struct NameReading: Sendable, Hashable {
  /// Of the longest phrase that the name comes down to; empty where it names no data of any rule.
  public var claims: [NameClaim] = []
  /// A word in front makes it a question: `hasPhone`.
  public var isQuestion = false
  /// The first word is something that is done with the data: `showEmail`.
  public var isAction = false
  /// The first word makes it a part of the screen: `lblEmail`.
  public var isScreenPart = false
  /// Nothing in front of the phrase says whose it is: `name`, `newName`.
  public var isBare = true
  /// What the words right before the phrase, and those after a preposition, belong to: `userName`,
  /// `nameOfUser`.
  public var whose = VocabularySet()
  /// What the name as a whole belongs to, words for how it is kept left out: `UserModel` is a user.
  public var kind = VocabularySet()
  /// It has no words but those for how it is kept: `Input`.
  public var isOnlyShape = false
  /// Subjects that it speaks of, wherever in it.
  public var subjects = VocabularySet()
  /// Vocabularies of any of its words.
  public var mentions = VocabularySet()
  /// What the last word or words belong to.
  public var last = VocabularySet()
  /// What all its words together are a phrase of.
  public var whole = VocabularySet()

  public init() {}
}

/// A rule's claim that a name is of its data.
public struct NameClaim: Sendable, Hashable {
  /// The number of the category in `RuleCatalog.categories`.
  public var category: Int
  /// The number of the condition under which it holds in `RuleCatalog.conditions`; none: it holds.
  public var condition: Int?
  /// The number of the phrase, for `RuleCatalog.phrase`.
  public var phrase: Int
}
