import StrictJSON

/// Data that an activity gives to a recipient: what the code is checked against.
public struct Disclosure: Sendable, Hashable {
  /// By which transfers may name it.
  public let id: Located<String>?
  /// Id of a declared recipient.
  public let recipient: Located<String>
  public let categories: Declared<[Located<String>]>
  /// Empty means all of the activity's.
  public let subjects: [Located<String>]
  /// Id of a purpose of the same activity; nil means all of them.
  public let purpose: Located<String>?
  /// How the data get there.
  public let channel: Located<DisclosureChannel>?
  /// Id of the consent gate that stands before it.
  public let gate: Located<String>?
  /// Ids of the record's transfers that it is; an empty list states that it is none, nil that every
  /// transfer to this recipient covers it.
  public let transfers: Declared<[Located<String>]>?
  public let note: Label?
  public let place: RecordPlace
}

/// How data get to a recipient.
public enum DisclosureChannel: String, Sendable, CaseIterable {
  case api
  case sdk
  case upload
  case cookie
  case hosting
  case email
  case manual
}

/// Data that leave the European Economic Area for a recipient: Art. 30(1)(e), 30(2)(c), Chapter V.
public struct Transfer: Sendable, Hashable {
  public let id: Located<String>
  /// Id of a declared recipient.
  public let recipient: Located<String>
  public let destination: Declared<TransferDestination>?
  /// Id of the organisation that sends; nil means the record's controller.
  public let exporter: Located<String>?
  /// Id of the organisation that receives; nil means the recipient's company.
  public let importer: Located<String>?
  public let mechanism: Declared<TransferMechanism>?
  /// Where the assessment of the transfer's impact is kept.
  public let impactAssessment: Declared<String>?
  /// Measures beside the mechanism (EDPB Recommendations 01/2020).
  public let supplementaryMeasures: [Located<Label>]
  /// Of Art. 49(1) second subparagraph: the safeguards, which the record must document.
  public let safeguards: Declared<Label>?
  /// Where a copy of the safeguards is had (Art. 13(1)(f)).
  public let copyAt: Located<String>?
  public let note: Label?
  public let place: RecordPlace
}

extension Transfer: RecordEntry {}

/// Where the data go.
public enum TransferDestination: Sendable, Hashable {
  /// ISO 3166-1 alpha-2, as written. Key `country`.
  case country(String)
  /// Key `internationalOrganisation`.
  case internationalOrganisation(Label)
}

/// What makes a transfer lawful. In the record the name of its kind, or an object.
public struct TransferMechanism: Sendable, Hashable {
  public let kind: Located<TransferMechanismKind>
  /// The decision or set of clauses, as cited: `2010/87/EU`, `(EU) 2021/914`.
  public let decision: Declared<String>?
  /// Of standard contractual clauses: 1 to 4.
  public let modules: Declared<[Located<Int>]>?
  /// When it was agreed.
  public let date: Declared<CalendarDate>?
  /// Of a derogation: which one of Art. 49(1).
  public let derogation: Declared<Derogation>?
  public let place: RecordPlace
}

/// The ways of Chapter V.
public enum TransferMechanismKind: String, Sendable, CaseIterable {
  /// Art. 45.
  case adequacy
  /// Art. 45, Decision (EU) 2023/1795: only of companies that take part.
  case dataPrivacyFramework
  /// Art. 46(2)(c), (d).
  case standardClauses
  /// Art. 46(2)(b), 47.
  case bindingCorporateRules
  /// Art. 46(2)(e).
  case codeOfConduct
  /// Art. 46(2)(f).
  case certification
  /// Art. 46(2)(a), 46(3)(b).
  case publicAuthorities
  /// Art. 46(3)(a).
  case adHocClauses
  /// Art. 49.
  case derogation
  /// It is stated that there is none.
  case none
}

/// The derogations of Art. 49(1).
public enum Derogation: String, Sendable, CaseIterable {
  case explicitConsent
  case contract
  case contractInInterest
  case publicInterest
  case legalClaims
  case vitalInterests
  case publicRegister
  /// Art. 49(1) second subparagraph.
  case compellingInterests

  /// `Art. 49(1)(a)`
  public var article: String {
    switch self {
    case .explicitConsent: "Art. 49(1)(a)"
    case .contract: "Art. 49(1)(b)"
    case .contractInInterest: "Art. 49(1)(c)"
    case .publicInterest: "Art. 49(1)(d)"
    case .legalClaims: "Art. 49(1)(e)"
    case .vitalInterests: "Art. 49(1)(f)"
    case .publicRegister: "Art. 49(1)(g)"
    case .compellingInterests: "Art. 49(1) second subparagraph"
    }
  }
}
