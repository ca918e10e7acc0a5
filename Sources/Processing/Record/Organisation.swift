import StrictJSON

/// A legal person that the record names: the controller (Art. 30(1)(a)), another controller or processor,
/// a company of the group, an employer from whom data come.
public struct Organisation: Sendable, Hashable {
  /// By which other entries name it. The controller may go without: it is then `controller`.
  public let id: Located<String>
  /// The name in its register, with its legal form.
  public let name: Declared<String>?
  /// In its national register, as written; in Sweden `NNNNNN-NNNN`.
  public let organisationNumber: Declared<String>?
  /// Further numbers, and such as were published and are not the register's.
  public let identifiers: [OrganisationIdentifier]
  /// Other names that it has or had, and names under which notices or contracts know it.
  public let aliases: [OrganisationAlias]
  /// ISO 3166-1 alpha-2, as written.
  public let country: Declared<String>?
  /// On one line.
  public let address: Declared<String>?
  /// One or more; in the record one string or a list.
  public let emails: Declared<[Located<String>]>?
  /// One or more; in the record one string or a list.
  public let phones: Declared<[Located<String>]>?
  /// The address of its website.
  public let web: Located<String>?
  /// Id of the organisation that it belongs to.
  public let partOf: Located<String>?
  /// Of a company in the United States: whether it has certified itself (Decision (EU) 2023/1795).
  public let dataPrivacyFramework: Declared<DataPrivacyFramework>?
  /// Art. 27: of a controller or processor outside the Union.
  public let representative: Declared<Party>?
  /// Art. 37.
  public let dataProtectionOfficer: Declared<DataProtectionOfficer>?
  /// Who answers questions about privacy without being a data protection officer.
  public let privacyContact: Declared<Party>?
  public let place: RecordPlace
}

extension Organisation: RecordEntry {}

/// A number of an organisation in some register.
public struct OrganisationIdentifier: Sendable, Hashable {
  public let scheme: Located<IdentifierScheme>
  public let value: Located<String>
  /// What the number is or was used for.
  public let note: Label?
}

/// Which register a number is of.
public enum IdentifierScheme: String, Sendable, CaseIterable {
  /// The national register of companies or organisations.
  case organisationNumber
  /// Value-added tax: `SE556677889901`.
  case vat
  /// Legal entity identifier, ISO 17442.
  case lei
  case duns
  case other
}

/// Another name of an organisation or recipient. In the record a string, or an object with dates.
public struct OrganisationAlias: Sendable, Hashable {
  public let name: Located<String>
  public let from: Located<CalendarDate>?
  public let until: Located<CalendarDate>?
}

/// A self-certification under the EU-US Data Privacy Framework.
public struct DataPrivacyFramework: Sendable, Hashable {
  public let isParticipant: Bool
  /// When the list at dataprivacyframework.gov was looked at.
  public let checkedAt: Located<CalendarDate>?
}

/// A person or office that can be reached.
public struct Party: Sendable, Hashable {
  public let name: Declared<String>?
  /// ISO 3166-1 alpha-2, as written.
  public let country: Declared<String>?
  /// On one line.
  public let address: Declared<String>?
  public let emails: Declared<[Located<String>]>?
  public let phones: Declared<[Located<String>]>?
  public let place: RecordPlace
}

/// Who watches over data protection in the organisation, or why nobody has to.
public enum DataProtectionOfficer: Sendable, Hashable {
  case appointed(Party)
  /// Written `{ "notRequired": "the reason" }`.
  case notRequired(Label)
}
