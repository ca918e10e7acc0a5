import StrictJSON

/// What is published about the processing (Art. 13, 14).
public struct Notice: Sendable, Hashable {
  public let id: Located<String>
  /// Language tag: `sv`.
  public let language: Located<String>?
  /// Where it is, in the tree.
  public let path: Located<String>?
  /// Where it is published.
  public let url: Located<String>?
  /// The date that it bears.
  public let published: Declared<CalendarDate>?
  /// Ids of the activities that it is about; empty means all.
  public let activities: [Located<String>]
  public let note: Label?
  public let place: RecordPlace
}

extension Notice: RecordEntry {}

/// How a right of the data subjects is exercised.
public struct RightOffered: Sendable, Hashable {
  public let right: Located<DataSubjectRight>
  /// Whether it is offered; true where nothing is said.
  public let isOffered: Bool
  /// By what: `the settings of the app`.
  public let channel: Label?
  public let url: Located<String>?
  public let place: RecordPlace
}

/// The rights of Art. 7(3), 15 to 22 and 77.
public enum DataSubjectRight: String, Sendable, CaseIterable {
  case withdrawConsent
  case access
  case rectification
  case erasure
  case restriction
  case portability
  case object
  case automatedDecision
  case complaint
}

/// A supervisory authority, as the record names it.
public struct Authority: Sendable, Hashable {
  /// Its name, or its id in the catalogue of law (`SE-IMY`).
  public let name: Located<String>
  public let url: Located<String>?
}

/// When a file of the record was last gone through, and how long that holds.
public struct Review: Sendable, Hashable {
  /// Of the file.
  public let path: String
  public let reviewedAt: Declared<CalendarDate>?
  /// Until the next review.
  public let interval: Declared<Period>?
  /// Of the file's object.
  public let place: RecordPlace
}
