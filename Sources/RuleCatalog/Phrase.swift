/// Words that a rule looks for in names, as the rule writes them.
public struct Phrase: Sendable, Hashable {
  /// `e-mail address`; how it is spelled in code (`emailAddress`, `EMAIL_ADDRESS`) makes no difference.
  public let text: String
  /// The language code that the rule files it under.
  public let language: String

  public init(text: String, language: String) {
    self.text = text
    self.language = language
  }
}

/// Phrases that name a category's data only in the right company: bare `name` is a person's name in
/// `User` and none in `Color`.
public struct PhraseCondition: Sendable, Hashable {
  public let phrases: [Phrase]
  /// Vocabularies and subjects; the words before the phrase or the owner's name must end in one of
  /// their phrases.
  public let of: [String]
  /// Categories; or the owner has a member, the function a parameter, of one of these.
  public let beside: [String]
  /// Vocabularies and subjects whose data this never is, whatever stands beside it.
  public let notOf: [String]

  public init(phrases: [Phrase], of: [String], beside: [String], notOf: [String]) {
    self.phrases = phrases
    self.of = of
    self.beside = beside
    self.notOf = notOf
  }
}

/// What kinds of value can hold a category's data.
public enum ValueShape: String, Sendable, CaseIterable {
  case text
  case number
  case date
}
