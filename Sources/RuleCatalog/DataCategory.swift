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

  public init(
    id: String, label: [String: String], sensitivity: Sensitivity, dpv: String, fides: String,
    apple: String, why: String
  ) {
    self.id = id
    self.label = label
    self.sensitivity = sensitivity
    self.dpv = dpv
    self.fides = fides
    self.apple = apple
    self.why = why
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
