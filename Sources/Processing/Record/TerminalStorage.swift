/// Something that is stored on, or read from, the device of a person: a cookie (ePrivacy Art. 5(3); in
/// Sweden SFS 2022:482 9 kap. 28 §).
public struct TerminalStorage: Sendable, Hashable {
  /// As it is called on the device; `*` stands for any letters: `_ga_*`.
  public let name: Located<String>
  /// Id of a declared recipient, or `self`.
  public let provider: Declared<String>?
  public let category: Declared<StorageCategory>?
  public let lifetime: Declared<StorageLifetime>?
  public let purpose: Declared<Label>?
  /// Under whose host it is set; nil where nothing is said.
  public let party: Located<StorageParty>?
  /// Id of the consent gate that stands before it.
  public let gate: Located<String>?
  public let note: Label?
  public let place: RecordPlace
}

/// What it is for: all but the necessary need consent.
public enum StorageCategory: String, Sendable, CaseIterable {
  case necessary
  case functional
  case analytics
  case marketing
}

/// How long it stays. In the record a period, or `session`.
public enum StorageLifetime: Sendable, Hashable {
  case session
  case period(Period)
}

/// Under whose host it is set.
public enum StorageParty: String, Sendable, CaseIterable {
  case first
  case third
}

/// Where the code asks for consent.
public struct ConsentGate: Sendable, Hashable {
  public let id: Located<String>
  public let label: Label?
  /// Functions or properties of the code by which consent is given or asked: `Consent.allows`.
  public let symbols: [Located<String>]
  /// Functions of the code by which it is withdrawn.
  public let withdrawSymbols: [Located<String>]
  /// How else it is withdrawn: `a link in each e-mail`.
  public let withdrawal: Declared<Label>?
  /// Whether it is given before anybody was asked; false where nothing is said.
  public let isOnByDefault: Bool
  public let place: RecordPlace
}

extension ConsentGate: RecordEntry {}
