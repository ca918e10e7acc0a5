import StrictJSON

/// A system in which processing happens, and the code that it is made of.
public struct DeclaredSystem: Sendable, Hashable {
  public let id: Located<String>
  public let label: Label?
  public let kind: Located<SystemKind>?
  /// Globs of the paths of its code, for `CodePaths`: what a fragment writes from its own folder has that
  /// folder before it.
  public let paths: [Located<String>]
  public let bundleIDs: [Located<String>]
  /// Ids of the activities and processor activities that its code serves.
  public let activities: [Located<String>]
  public let place: RecordPlace
}

extension DeclaredSystem: RecordEntry {}

/// What sort of system it is.
public enum SystemKind: String, Sendable, CaseIterable {
  case app
  case backend
  case website
  case firmware
  case other
}

/// What is meant by a place of the code, where the rules do not know it.
public struct CodeBinding: Sendable, Hashable {
  public let selector: CodeSelector
  public let meaning: BindingMeaning
  public let place: RecordPlace
}

/// What a selected place of the code means to the record.
public enum BindingMeaning: Sendable, Hashable {
  /// It is, in the words of the record.
  case isA(BoundTerms)
  /// It is nothing that the record is about, and why.
  case ignored(Located<Label>)
}

/// What a selected place of the code is; at least one of them is there.
public struct BoundTerms: Sendable, Hashable {
  /// Id of a category of data.
  public let category: Located<String>?
  /// Ids of categories of subjects.
  public let subjects: [Located<String>]
  /// Id of a recipient.
  public let recipient: Located<String>?
  /// Id of an activity or processor activity.
  public let activity: Located<String>?
}

/// Selects places of the code. All that is said must hold; at least one thing is said.
public struct CodeSelector: Sendable, Hashable {
  /// Glob of the path, for `CodePaths`.
  public let path: Located<String>?
  /// The type that holds the member, or the function.
  public let type: Located<String>?
  /// A property, field, parameter, variable, key or symbol, by its name.
  public let name: Located<String>?
  /// A host name; a leading dot means all below.
  public let host: Located<String>?
  /// Id of a category of data.
  public let category: Located<String>?
  /// Id of a recipient.
  public let recipient: Located<String>?
  public let place: RecordPlace
}

/// Findings that somebody answers for. What it needs to be accepted (reason, owner, expiry) is for a check.
public struct Waiver: Sendable, Hashable {
  /// The check whose findings it is for.
  public let check: Located<CheckID>
  /// Nil means every finding of the check.
  public let selector: CodeSelector?
  public let reason: Located<Label>?
  /// Who answers for it.
  public let owner: Located<String>?
  /// The last day on which it holds.
  public let expires: Located<CalendarDate>?
  public let place: RecordPlace
}

/// How much the findings of a check matter to this organisation.
public struct SeveritySetting: Sendable, Hashable {
  public let check: Located<CheckID>
  /// Nil switches the check off; in the record `off`.
  public let severity: Severity?
}
