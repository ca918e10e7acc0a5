/// A law that records cite, with what it says of keeping data.
public struct Statute: Sendable, Hashable {
  /// `SE-BFL`
  public let id: String
  /// ISO 3166-1 alpha-2.
  public let country: String
  /// As it names itself: `Bokföringslag (1999:1078)`.
  public let name: String
  /// What it is cited by: `1999:1078`.
  public let citations: [String]
  /// The provision that matters: `7 kap. 2 §`.
  public let section: String?
  /// What the provision is about, by language.
  public let about: [String: String]?
  /// The shortest time that it allows, by what is kept.
  public let periods: [Period]
  public let validity: Validity
  /// The law that took its place.
  public let replacedBy: String?
  public let source: String

  /// How long something must be kept.
  public struct Period: Sendable, Hashable {
    /// What is kept, by language.
    public let of: [String: String]
    /// ISO 8601, in years and months: `P3Y6M`.
    public let period: String
    public let trigger: Trigger

    /// In months.
    public var months: Int { Period.months(of: period) ?? 0 }

    /// Nil where the text is no period in years and months.
    static func months(of text: String) -> Int? {
      var rest = text[...]
      guard rest.popFirst() == "P", !rest.isEmpty else { return nil }
      var months = 0
      for (unit, factor) in [("Y" as Character, 12), ("M", 1)] {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        guard rest.dropFirst(digits.count).first == unit else { continue }
        guard digits.count <= 3, let count = Int(digits) else { return nil }
        months += count * factor
        rest = rest.dropFirst(digits.count + 1)
      }
      return rest.isEmpty ? months : nil
    }
  }

  /// From when a period runs.
  public enum Trigger: String, Sendable, CaseIterable {
    case fiscalYearEnd
    /// The end of the calendar year in which the fiscal year ended, or in which the document was made.
    case calendarYearEnd
    case contractEnd
    /// The last entry in the file.
    case lastEntry
    case claimArises
    case recordMade
  }
}
