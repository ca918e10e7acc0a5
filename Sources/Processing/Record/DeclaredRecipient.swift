import StrictJSON

/// Somebody to whom data are disclosed: Art. 30(1)(d).
///
/// Where the id is one of the catalogue's, the catalogue fills in what the record leaves out.
public struct DeclaredRecipient: Sendable, Hashable {
  public let id: Placed<String>
  /// The service or, of a category of recipients, the category: `Group companies`.
  public let name: Label?
  /// The company that the contract is with.
  public let company: String?
  /// ISO 3166-1 alpha-2 of that company, as written.
  public let country: Declared<String>?
  public let role: Declared<DeclaredRole>?
  /// What it does for the controller: `e-mail delivery`.
  public let service: Declared<Label>?
  /// The hosts by which code shows a recipient that the catalogue does not know.
  public let hosts: [Placed<String>]
  public let position: JSONPosition
}

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
}
