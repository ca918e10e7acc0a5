/// One processing activity of a controller: what is done with whose data, why, and who else gets them.
public struct Activity: Sendable, Hashable {
  public let id: Located<String>
  public let name: Declared<Label>?
  /// What the organisation is in this activity; `controller` where nothing is said.
  public let role: ActivityRole
  /// Ids of the organisations that decide together, or that decide instead of the record's controller;
  /// empty means the record's controller alone.
  public let controllers: [Located<String>]
  /// Where the arrangement of joint controllers is kept (Art. 26).
  public let arrangement: Declared<String>?
  /// Who answers for it inside of the organisation.
  public let owner: Declared<String>?
  /// Ids of the record's systems in which it happens.
  public let systems: [Located<String>]
  /// Art. 30(1)(b).
  public let purposes: Declared<[Purpose]>?
  /// Art. 30(1)(c).
  public let data: Declared<[DataGroup]>?
  /// Art. 30(1)(d). An empty list states that there are none; nil that nothing is stated.
  public let disclosures: Declared<[Disclosure]>?
  /// Art. 30(1)(f): those of this activity alone. See `Record.retentionRules(of:)` for all.
  public let retention: Declared<[RetentionRule]>?
  /// Why no time limit can be envisaged, where `retention` has none.
  public let noTimeLimit: Located<Label>?
  /// Art. 30(1)(g): those of this activity alone; the record's hold for all.
  public let measures: Declared<[Measure]>?
  /// Decisions by machines alone (Art. 22): what they decide and by which logic.
  public let automatedDecisions: Declared<Label>?
  /// Evaluating persons by machine (Art. 4(4)): what is evaluated.
  public let profiling: Declared<Label>?
  /// What is done because children use it (Art. 8).
  public let children: Declared<ChildrenHandling>?
  /// Art. 35.
  public let impactAssessment: Declared<ImpactAssessment>?
  /// Why Art. 30(5) is said to free this activity of the record.
  public let exemption: Located<Label>?
  public let note: Label?
  public let place: RecordPlace
}

extension Activity: RecordEntry {}

/// What the organisation that keeps the record is in an activity. What it does as a processor stands in
/// `processorActivities`.
public enum ActivityRole: String, Sendable, CaseIterable {
  case controller
  case jointController
}

/// Art. 8: consent of, or for, a child.
public struct ChildrenHandling: Sendable, Hashable {
  /// In years: from which age a child consents for itself.
  public let age: Located<Int>?
  /// How the age and the consent of a parent are verified.
  public let handling: Label?
}

/// Whether an assessment by Art. 35 is required, and where it is.
public struct ImpactAssessment: Sendable, Hashable {
  public let isRequired: Declared<Bool>
  /// Where the assessment is kept.
  public let reference: Declared<String>?
  /// Why none is required.
  public let reason: Label?
}

/// The same categories of data about the same categories of people.
public struct DataGroup: Sendable, Hashable {
  /// Ids of the catalogue's or the record's own subjects.
  public let subjects: Declared<[Located<String>]>
  /// Ids of the catalogue's or the record's own categories.
  public let categories: Declared<[Located<String>]>
  /// Ids of the record's sources, or names of `SourceKind`; nil where nothing is said.
  public let sources: Declared<[Located<String>]>?
  /// Whether people have to give them; nil where nothing is said.
  public let isMandatory: Located<Bool>?
  /// What allows special categories (Art. 9(2)), data of offences (Art. 10) or national numbers (Art. 87).
  public let condition: Declared<SpecialCondition>?
  public let note: Label?
  public let place: RecordPlace
}

/// What allows data that are not allowed by Art. 6 alone. In the record the name of its kind, or an object.
public struct SpecialCondition: Sendable, Hashable {
  public let kind: Located<SpecialConditionKind>
  /// The law that some of the conditions need.
  public let statute: Declared<String>?
}

/// The conditions of Art. 9(2), Art. 10 and of national laws by Art. 87.
public enum SpecialConditionKind: String, Sendable, CaseIterable {
  case explicitConsent
  case employmentLaw
  case vitalInterests
  case nonProfitBody
  case manifestlyPublic
  case legalClaims
  case substantialPublicInterest
  case healthCare
  case publicHealth
  case archivingOrResearch
  /// Art. 10: under the control of official authority.
  case officialAuthority
  /// Art. 10: authorised by law.
  case authorisedByLaw
  /// Art. 87 and national law, in Sweden SFS 2018:218 3 kap. 10 §: clearly justified by the purpose, by
  /// the need of a secure identification, or by another reason of weight.
  case clearlyJustified

  /// `Art. 9(2)(a)`
  public var article: String {
    switch self {
    case .explicitConsent: "Art. 9(2)(a)"
    case .employmentLaw: "Art. 9(2)(b)"
    case .vitalInterests: "Art. 9(2)(c)"
    case .nonProfitBody: "Art. 9(2)(d)"
    case .manifestlyPublic: "Art. 9(2)(e)"
    case .legalClaims: "Art. 9(2)(f)"
    case .substantialPublicInterest: "Art. 9(2)(g)"
    case .healthCare: "Art. 9(2)(h)"
    case .publicHealth: "Art. 9(2)(i)"
    case .archivingOrResearch: "Art. 9(2)(j)"
    case .officialAuthority, .authorisedByLaw: "Art. 10"
    case .clearlyJustified: "Art. 87"
    }
  }
}
