/// A category of data subjects: one file of `Rules/subjects/`, whose name is its id.
public struct SubjectCategory: Sendable, Hashable {
  /// `customer`
  public let id: String
  /// By language code, plural (`customers`): `en` is always there.
  public let label: [String: String]
  /// W3C DPV (`dpv:Customer`).
  public let dpv: String

  public init(id: String, label: [String: String], dpv: String) {
    self.id = id
    self.label = label
    self.dpv = dpv
  }
}
