import StrictJSON

/// An authority of Art. 51.
public struct SupervisoryAuthority: Sendable, Hashable {
  /// `SE-IMY`
  public let id: String
  /// ISO 3166-1 alpha-2.
  public let country: String
  /// In its own language.
  public let name: String
  public let english: String
  public let abbreviation: String?
  /// Names in further official languages, and shorter ones.
  public let otherNames: [String]
  public let url: String
  /// From when it has this name; nil where that is not known or of no use.
  public let from: CalendarDate?
  public let formerNames: [FormerName]
  public let formerURLs: [String]
  public let source: String

  /// A name that is no longer right.
  public struct FormerName: Sendable, Hashable {
    public let name: String
    /// The last day on which it was right; nil where that is not known.
    public let until: CalendarDate?
  }
}
