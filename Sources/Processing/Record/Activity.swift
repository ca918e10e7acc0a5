import StrictJSON

/// One processing activity: what is done with whose data, why, and who else gets them.
public struct Activity: Sendable, Hashable {
  public let id: Placed<String>
  public let name: Declared<Label>?
  /// What the organisation is in this activity; `controller` where nothing is said.
  public let role: ActivityRole
  /// Art. 30(1)(b).
  public let purposes: Declared<[Purpose]>?
  /// Art. 30(1)(c).
  public let data: Declared<[DataGroup]>?
  /// Art. 30(1)(d). An empty list states that there are none; nil that nothing is stated.
  public let disclosures: Declared<[Disclosure]>?
  /// Art. 30(1)(f).
  public let retention: Declared<[RetentionRule]>?
  /// Art. 30(1)(g): those of this activity alone.
  public let measures: Declared<[Measure]>?
  public let position: JSONPosition
}

/// What the organisation that keeps the record is in an activity.
public enum ActivityRole: String, Sendable, CaseIterable {
  case controller
  case jointController
  case processor
}

/// A purpose, and what makes it lawful.
public struct Purpose: Sendable, Hashable {
  /// By which disclosures of the same activity name it.
  public let id: Placed<String>?
  public let label: Declared<Label>
  /// One or more; nil where nothing is said.
  public let legalBases: Declared<[Placed<LegalBasis>]>?
  public let position: JSONPosition
}

/// The six bases of Art. 6(1) GDPR.
public enum LegalBasis: String, Sendable, CaseIterable {
  case consent
  case contract
  case legalObligation
  case vitalInterests
  case publicTask
  case legitimateInterests

  /// `Art. 6(1)(a)`
  public var article: String {
    switch self {
    case .consent: "Art. 6(1)(a)"
    case .contract: "Art. 6(1)(b)"
    case .legalObligation: "Art. 6(1)(c)"
    case .vitalInterests: "Art. 6(1)(d)"
    case .publicTask: "Art. 6(1)(e)"
    case .legitimateInterests: "Art. 6(1)(f)"
    }
  }
}

/// The same categories of data about the same categories of people.
public struct DataGroup: Sendable, Hashable {
  /// Ids of the catalogue's or the record's own subjects.
  public let subjects: Declared<[Placed<String>]>
  /// Ids of the catalogue's or the record's own categories.
  public let categories: Declared<[Placed<String>]>
  public let position: JSONPosition
}

/// Data that an activity gives to a recipient.
public struct Disclosure: Sendable, Hashable {
  /// Id of a declared recipient.
  public let recipient: Placed<String>
  public let categories: Declared<[Placed<String>]>
  /// Empty means all of the activity's.
  public let subjects: [Placed<String>]
  /// Id of a purpose of the same activity; nil means all of them.
  public let purpose: Placed<String>?
  public let position: JSONPosition
}
