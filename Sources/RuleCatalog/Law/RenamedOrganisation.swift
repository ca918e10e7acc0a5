import StrictJSON

/// A company, or a service, that has another name now, or that is no more.
public struct RenamedOrganisation: Sendable, Hashable {
  /// Its name, or that of its successor; nil where there is none.
  public let now: String?
  /// Ways to write the name that it had.
  public let was: [String]
  /// The last day of the old name; nil where that is not known, and it is past.
  public let until: CalendarDate?
  public let change: Change
  public let source: String

  /// What happened.
  public enum Change: String, Sendable, CaseIterable {
    case renamed
    /// Into the company that `now` names.
    case merged
    /// By the company that `now` names, under whose name it works.
    case acquired
    case dissolved
  }
}
