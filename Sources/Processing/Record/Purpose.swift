/// A purpose of an activity, and what makes it lawful.
public struct Purpose: Sendable, Hashable {
  /// By which disclosures of the same activity name it.
  public let id: Located<String>?
  public let label: Declared<Label>
  /// One or more; nil where nothing is said. In the record one or a list, each a name or an object.
  public let legalBases: Declared<[BasisOfPurpose]>?
  /// Whether it is direct marketing (Art. 21(2)).
  public let isMarketing: Located<Bool>?
  /// W3C DPV, with prefix: `dpv:ServiceProvision`.
  public let dpv: Located<String>?
  public let place: RecordPlace
}

/// A legal basis with what the law wants to be said of it.
public struct BasisOfPurpose: Sendable, Hashable {
  public let basis: Located<LegalBasis>
  /// Of consent: id of the consent gate in the code.
  public let gate: Located<String>?
  /// Of consent: how it is withdrawn (Art. 7(3)).
  public let withdrawal: Declared<Label>?
  /// Of a contract: with whom it is made.
  public let contractWith: Declared<ContractParty>?
  /// Of a legal obligation or public task: the law, as cited.
  public let statute: Declared<String>?
  /// Of legitimate interests: which (Art. 13(1)(d)).
  public let interest: Declared<Label>?
  /// Of legitimate interests: where the balancing is kept.
  public let assessment: Declared<String>?
  public let place: RecordPlace
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

/// With whom the contract is made that Art. 6(1)(b) is said to serve: it must be the person itself.
public enum ContractParty: String, Sendable, CaseIterable {
  case dataSubject
  case employer
  case other
}
