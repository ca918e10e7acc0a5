/// What the rules say of one name by its words alone. Whether a claim holds is for the one to decide
/// who knows the declaration's type, owner and neighbours.
///
/// A class, as one reading serves every name of a tree that is written alike; it never changes.
public final class NameReading: Sendable {
  /// Of the longest phrase that the name comes down to; empty where it names no data of any rule.
  public let claims: [NameClaim]
  /// A word in front makes it a question: `hasPhone`.
  public let isQuestion: Bool
  /// The first word is something that is done with the data: `showEmail`.
  public let isAction: Bool
  /// The first word makes it a part of the screen: `lblEmail`.
  public let isScreenPart: Bool
  /// Nothing in front of the phrase says whose it is: `name`, `newName`.
  public let isBare: Bool
  /// What the words right before the phrase, and those after a preposition, belong to: `userName`,
  /// `nameOfUser`.
  public let whose: VocabularySet
  /// What the name as a whole belongs to, words for how it is kept left out: `UserModel` is a user.
  public let kind: VocabularySet
  /// It has no words but those for how it is kept: `Input`.
  public let isOnlyShape: Bool
  /// Subjects that it speaks of, wherever in it.
  public let subjects: VocabularySet
  /// Vocabularies of any of its words.
  public let mentions: VocabularySet
  /// What the last word or words belong to.
  public let last: VocabularySet
  /// What all its words together are a phrase of.
  public let whole: VocabularySet

  /// That of a name of which no rule knows a word.
  public static let none = NameReading(NameParts())

  init(_ parts: NameParts) {
    claims = parts.claims
    isQuestion = parts.isQuestion
    isAction = parts.isAction
    isScreenPart = parts.isScreenPart
    isBare = parts.isBare
    whose = parts.whose
    kind = parts.kind
    isOnlyShape = parts.isOnlyShape
    subjects = parts.subjects
    mentions = parts.mentions
    last = parts.last
    whole = parts.whole
  }
}

/// A reading while it is made.
struct NameParts {
  var claims: [NameClaim] = []
  var isQuestion = false
  var isAction = false
  var isScreenPart = false
  var isBare = true
  var whose = VocabularySet()
  var kind = VocabularySet()
  var isOnlyShape = false
  var subjects = VocabularySet()
  var mentions = VocabularySet()
  var last = VocabularySet()
  var whole = VocabularySet()
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
