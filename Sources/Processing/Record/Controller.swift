import StrictJSON

/// The controller, with those who speak for it: Art. 30(1)(a).
public struct Controller: Sendable, Hashable {
  public let identity: Party
  /// Art. 27: of a controller outside the Union.
  public let representative: Declared<Party>?
  /// Art. 37.
  public let dataProtectionOfficer: Declared<DataProtectionOfficer>?
}

/// A person or organisation that can be reached.
public struct Party: Sendable, Hashable {
  /// Of an organisation the name in its register, with its legal form.
  public let name: Declared<String>?
  /// As written; in Sweden `NNNNNN-NNNN`.
  public let organisationNumber: Declared<String>?
  /// ISO 3166-1 alpha-2, as written.
  public let country: Declared<String>?
  /// On one line.
  public let address: Declared<String>?
  public let email: Declared<String>?
  public let phone: Declared<String>?
  public let position: JSONPosition
}

/// Who watches over data protection in the organisation, or why nobody has to.
public enum DataProtectionOfficer: Sendable, Hashable {
  case appointed(Party)
  /// Written `{ "notRequired": "the reason" }`.
  case notRequired(Label)
}
