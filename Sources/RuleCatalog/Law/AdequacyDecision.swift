import StrictJSON

/// A decision that personal data are protected adequately somewhere: Art. 45 GDPR, and before it Art. 25(6)
/// of Directive 95/46/EC.
public struct AdequacyDecision: Sendable, Hashable {
  /// `(EU) 2023/1795`
  public let decision: String
  /// Other ways to cite it: `Privacy Shield`.
  public let names: [String]
  public let destination: Destination
  public let validity: Validity
  /// Why it holds no more, or will hold no more after its last day.
  public let ended: Ending?
  /// Whether everyone there is covered.
  public let limit: Limit
  /// Who is covered, by language.
  public let scope: [String: String]
  public let challenge: Challenge?
  public let source: String

  /// What a decision is about.
  public enum Destination: Sendable, Hashable {
    /// ISO 3166-1 alpha-2.
    case country(String)
    case internationalOrganisation(String)
  }

  /// Who is covered, as far as a record can tell.
  public enum Limit: String, Sendable, CaseIterable {
    /// Everyone.
    case none
    /// Companies that have certified themselves.
    case selfCertified
    /// Organisations in the course of commerce.
    case commercialOrganisations
    /// Companies, and no public bodies.
    case businessOperators
    /// What the scope says in words.
    case other
  }

  /// Why a decision holds no more.
  public enum Ending: String, Sendable, CaseIterable {
    /// By the Court of Justice.
    case annulled
    case repealed
    /// Its time was up.
    case expired
  }

  /// A case against a decision.
  public struct Challenge: Sendable, Hashable {
    /// `C-703/25 P`
    public let number: String
    /// When it was brought; nil where that is not known.
    public let from: CalendarDate?
    /// What it is, by language, in words that follow `because`.
    public let text: [String: String]
  }
}
