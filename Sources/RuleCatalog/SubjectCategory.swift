/// A category of data subjects: one file of `Rules/subjects/`, whose name is its id.
public struct SubjectCategory: Sendable, Hashable {
  /// `customer`
  public let id: String
  /// By language code, plural (`customers`): `en` is always there.
  public let label: [String: String]
  /// W3C DPV (`dpv:Customer`).
  public let dpv: String
  /// Names of such a person in the names of types, functions and fields.
  public let phrases: [Phrase]
  /// Names that hold one of the phrases and mean something else (`user defaults`).
  public let exceptions: [Phrase]

  public init(
    id: String, label: [String: String], dpv: String, phrases: [Phrase] = [],
    exceptions: [Phrase] = []
  ) {
    self.id = id
    self.label = label
    self.dpv = dpv
    self.phrases = phrases
    self.exceptions = exceptions
  }
}
