/// A category of personal data: one file of `Rules/data/`, whose path is its id.
public struct DataCategory: Sendable, Hashable {
  /// `contact/email-address`
  public let id: String
  /// By language code: `en` is always there.
  public let label: [String: String]
  public let sensitivity: Sensitivity
  /// W3C DPV, with prefix (`pd:EmailAddress`).
  public let dpv: String
  /// Fideslang (`user.contact.email`).
  public let fides: String
  /// Apple's constant without its prefix `NSPrivacyCollectedDataType` (`EmailAddress`).
  public let apple: String
  /// Why it is personal data, one sentence for a reader.
  public let why: String
  /// Names of its data, sufficient by themselves.
  public let phrases: [Phrase]
  /// Names of its data in the right company.
  public let conditions: [PhraseCondition]
  /// Names that end in one of its phrases and are something else.
  public let exceptions: [Phrase]
  /// Types whose values are its data, whatever they are called (`PersonNameComponents`).
  public let types: [String]
  /// What kinds of value can hold it.
  public let values: [ValueShape]
  /// Whether a value of several fields can be one datum of it: a postal address has a street and a
  /// city.
  public let isMadeOfParts: Bool
  /// Forms by which a text is known as its data, whatever it is called.
  public let written: [WrittenShape]
  /// What the platform gives its data by.
  public let platform: [PlatformSource]

  public init(
    id: String, label: [String: String], sensitivity: Sensitivity, dpv: String, fides: String,
    apple: String, why: String, phrases: [Phrase] = [], conditions: [PhraseCondition] = [],
    exceptions: [Phrase] = [], types: [String] = [], values: [ValueShape] = [.text],
    isMadeOfParts: Bool = false, written: [WrittenShape] = [],
    platform: [PlatformSource] = []
  ) {
    self.id = id
    self.label = label
    self.sensitivity = sensitivity
    self.dpv = dpv
    self.fides = fides
    self.apple = apple
    self.why = why
    self.phrases = phrases
    self.conditions = conditions
    self.exceptions = exceptions
    self.types = types
    self.values = values
    self.isMadeOfParts = isMadeOfParts
    self.written = written
    self.platform = platform
  }
}

/// How the law treats a category.
public enum Sensitivity: String, Sendable, CaseIterable {
  case normal
  /// Art. 9 GDPR.
  case special
  /// Art. 10 GDPR.
  case criminal
  /// Art. 87 GDPR.
  case nationalIdentifier
}
