import StrictJSON

/// Standard contractual clauses of the Commission.
public struct ClauseSet: Sendable, Hashable {
  /// `(EU) 2021/914`
  public let decision: String
  /// Other ways to cite it: `2021/914`.
  public let names: [String]
  public let use: Use
  /// What there is for which roles; empty where the clauses are for one constellation that is no transfer.
  public let modules: [Module]
  /// `until` is the last day on which a contract that was made in time could be relied on.
  public let validity: Validity
  /// The last day on which a contract could be made with them; nil where they can still be used.
  public let lastNew: CalendarDate?
  /// The decision that took its place.
  public let replacedBy: String?
  public let source: String

  /// What clauses are for.
  public enum Use: String, Sendable, CaseIterable {
    /// Transfers: Art. 46(2)(c).
    case transfer
    /// Processing on behalf inside the EEA: Art. 28(7). No ground for a transfer.
    case processing
  }

  /// The clauses for one constellation.
  public struct Module: Sendable, Hashable {
    /// 1 to 4, as in Decision (EU) 2021/914.
    public let number: Int
    public let exporter: Role
    public let importer: Role
    /// By language.
    public let name: [String: String]
  }

  /// What the parties to clauses are.
  public enum Role: String, Sendable, CaseIterable {
    case controller
    case processor
  }
}
