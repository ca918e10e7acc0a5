/// A country of ISO 3166-1.
public struct Country: Sendable, Hashable {
  /// Alpha-2: `SE`.
  public let code: String
  /// By language: `en` and `sv`.
  public let name: [String: String]
}

/// That a country, or a part of one with a code of its own, belongs to a union.
public struct Membership: Sendable, Hashable {
  /// ISO 3166-1 alpha-2.
  public let country: String
  public let union: Union
  public let validity: Validity
  public let source: String

  /// What a country is a member of.
  public enum Union: String, Sendable, CaseIterable {
    /// The European Union, and the Communities before it; it is part of the EEA.
    case eu
    /// The European Economic Area.
    case eea
  }
}
