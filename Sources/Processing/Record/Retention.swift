/// When data are erased: Art. 30(1)(f). Under an activity it is for that activity; under the record's own
/// `retention` for the activities that it names, or for all.
public struct RetentionRule: Sendable, Hashable {
  public let id: Located<String>?
  /// What it is about, in words: `backups`.
  public let label: Label?
  /// Ids of activities or processor activities; only of rules of the record itself.
  public let activities: [Located<String>]
  /// Empty means all of the activity's.
  public let categories: [Located<String>]
  /// Empty means all of the activity's.
  public let subjects: [Located<String>]
  /// Ids of the record's systems; empty means wherever the data are.
  public let systems: [Located<String>]
  public let limit: Declared<RetentionLimit>
  /// From when the period runs; nil where nothing is said.
  public let trigger: Declared<RetentionTrigger>?
  /// The law that prescribes it, as cited: `SFS 1999:1078 7 kap. 2 §`.
  public let statute: Declared<String>?
  /// What becomes of the data; `delete` where nothing is said.
  public let action: RetentionAction
  /// What is kept longer or shorter, in words.
  public let exceptions: [Located<Label>]
  public let note: Label?
  public let place: RecordPlace
}

/// How long, or by what it is decided how long.
public enum RetentionLimit: Sendable, Hashable {
  case period(Period)
  case criterion(Label)
}

/// What becomes of data whose time has come.
public enum RetentionAction: String, Sendable, CaseIterable {
  case delete
  case anonymise
  case archive
  /// Art. 28(3)(g): given back to the controller.
  case `return`
}

/// From when a period runs. In the record one of the names of `RetentionEvent`, or
/// `{ "event": "words" }`.
public enum RetentionTrigger: Sendable, Hashable {
  case known(RetentionEvent)
  case event(Label)
}

/// The events from which periods usually run.
public enum RetentionEvent: String, Sendable, CaseIterable {
  case collection
  case lastActivity
  case contractEnd
  case accountDeletion
  case consentWithdrawal
  case purposeFulfilled
  case fiscalYearEnd
  /// The end of the calendar year in which the fiscal year ended.
  case calendarYearEnd
}
