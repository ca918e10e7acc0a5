import StrictJSON

/// Somebody to whom data are disclosed: Art. 30(1)(d).
///
/// Where the id is one of the catalogue's, the catalogue fills in what the record leaves out.
public struct DeclaredRecipient: Sendable, Hashable {
  public let id: Located<String>
  /// The service or, of a category of recipients, the category: `Group companies`.
  public let name: Label?
  /// Names under which notices or contracts know it, over time.
  public let aliases: [OrganisationAlias]
  /// The company that the contract is with.
  public let company: Declared<String>?
  /// ISO 3166-1 alpha-2 of that company, as written.
  public let country: Declared<String>?
  /// Id of one of the record's organisations, instead of `company` and `country`.
  public let organisation: Located<String>?
  public let role: Declared<DeclaredRole>?
  /// What it does for the controller: `e-mail delivery`.
  public let service: Declared<Label>?
  /// Art. 28(3) or 26(1).
  public let contract: Declared<Contract>?
  /// Where it keeps the data or reaches them from.
  public let locations: Declared<[RecipientLocation]>?
  /// Ids of the recipients that it engages in turn.
  public let subProcessors: [Located<String>]
  /// Of a company in the United States: whether it has certified itself.
  public let dataPrivacyFramework: Declared<DataPrivacyFramework>?
  /// The hosts by which code shows a recipient that the catalogue does not know.
  public let hosts: [Located<String>]
  public let note: Label?
  public let place: RecordPlace
}

extension DeclaredRecipient: RecordEntry {}

/// What a recipient is in the law's terms.
public enum DeclaredRole: String, Sendable, CaseIterable {
  /// Art. 28.
  case processor
  /// Art. 28(2), (4).
  case subProcessor
  case controller
  /// Art. 26.
  case jointController
  /// A public authority; but see Art. 4(9) for inquiries.
  case authority
  /// Another company of the same group.
  case group
  /// A part of the same organisation.
  case `internal`
}

/// What is agreed with a recipient. In the record where it is kept, or an object.
public struct Contract: Sendable, Hashable {
  /// Nil where nothing is said.
  public let kind: Located<ContractKind>?
  /// Where it is kept, or its number.
  public let reference: Declared<String>?
  public let date: Located<CalendarDate>?
}

/// What sort of agreement it is.
public enum ContractKind: String, Sendable, CaseIterable {
  /// Art. 28(3).
  case processing
  /// Art. 26(1).
  case jointControl
  case other
  /// There is none.
  case none
}

/// A place where a recipient has the data.
public struct RecipientLocation: Sendable, Hashable {
  /// ISO 3166-1 alpha-2, or `EU` or `EEA`, as written.
  public let country: Located<String>
  /// `storage` where nothing is said.
  public let kind: LocationKind
  /// In words: `Dublin`, `eu-west-1`.
  public let region: Located<String>?
  public let place: RecordPlace
}

/// What happens to the data at a place.
public enum LocationKind: String, Sendable, CaseIterable {
  case storage
  case access
  case support
}
