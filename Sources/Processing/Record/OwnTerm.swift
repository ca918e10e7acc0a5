import RuleCatalog

/// A category of data subjects that the record defines for itself. An id of the catalogue may be
/// defined again: the record's label is then the one that is shown.
public struct OwnSubject: Sendable, Hashable {
  public let id: Located<String>
  /// In the plural: `webinar attendees`.
  public let label: Label
  /// Id of a wider category.
  public let parent: Located<String>?
  /// Whether they are children (Art. 8).
  public let areChildren: Bool
  /// Whether they need protection for another reason.
  public let areVulnerable: Bool
  /// W3C DPV, with prefix: `dpv:Customer`.
  public let dpv: Located<String>?
  public let place: RecordPlace
}

/// A category of personal data that the record defines for itself, as `OwnSubject`.
public struct OwnCategory: Sendable, Hashable {
  public let id: Located<String>
  public let label: Label
  /// Id of a wider category.
  public let parent: Located<String>?
  /// Nil where nothing is said: as the catalogue or the parent has it, else `normal`.
  public let sensitivity: Located<Sensitivity>?
  /// W3C DPV, with prefix: `pd:EmailAddress`.
  public let dpv: Located<String>?
  /// Apple's constant without its prefix `NSPrivacyCollectedDataType`: `EmailAddress`.
  public let apple: Located<String>?
  public let place: RecordPlace
}

/// Where data come from.
public struct DataSource: Sendable, Hashable {
  public let id: Located<String>
  public let label: Label?
  public let kind: Located<SourceKind>
  /// Id of the organisation that gives the data.
  public let organisation: Located<String>?
  public let place: RecordPlace
}

extension OwnSubject: RecordEntry {}
extension OwnCategory: RecordEntry {}
extension DataSource: RecordEntry {}

/// What sort of source it is. A data group may name a kind itself, where there is no more to say.
public enum SourceKind: String, Sendable, CaseIterable {
  /// The persons themselves.
  case subject
  case employer
  case otherController
  case otherPerson
  case publicSource
  /// Made by the service: scores, logs.
  case generated
  /// Read from the device.
  case device
  case cookie
  case contacts
  case location
  case health
  case microphone
  case camera
  case photoLibrary
  case calendar
  case advertisingIdentifier

  /// Whether Art. 14 applies: the data are not had from the persons themselves.
  public var isIndirect: Bool {
    switch self {
    case .employer, .otherController, .otherPerson, .publicSource: true
    case .subject, .generated, .device, .cookie, .contacts, .location, .health, .microphone,
      .camera, .photoLibrary, .calendar, .advertisingIdentifier:
      false
    }
  }
}
