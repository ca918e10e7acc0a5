/// Words that mean the same to the reading of names: one file of `Rules/vocabulary/`, whose name is
/// its id. A category's conditions name the free ones (`person`); `FixedVocabulary` has the others.
public struct Vocabulary: Sendable, Hashable {
  /// `person`
  public let id: String
  /// What its words have in common, one sentence for a reader.
  public let why: String
  public let phrases: [Phrase]
  /// Phrases that belong to it only where a name has nothing in front of them: a `Store` is a shop, a `LocationStore`
  /// keeps locations.
  public let alone: [Phrase]
  /// Subjects whose phrases belong to it too.
  public let subjects: [String]

  public init(
    id: String, why: String, phrases: [Phrase], alone: [Phrase] = [], subjects: [String]
  ) {
    self.id = id
    self.why = why
    self.phrases = phrases
    self.alone = alone
    self.subjects = subjects
  }
}

/// The vocabularies that the reading of names itself asks for; the raw value is the file's name.
public enum FixedVocabulary: String, Sendable, CaseIterable {
  /// After a phrase, they leave it what it is: `emailText`.
  case keepsValue = "keeps-value"
  /// They make a name a question about the data: `isEmailVerified`, `hasPhone`.
  case question
  /// In front of a phrase, they make a name something that is done with the data: `showEmail`.
  case verb
  /// In front of a phrase, they leave open whose it is: `newName`.
  case neutral
  /// In front of a preposition, they say what was done with the data behind it: `sentToEmail`.
  case participle
  /// They end the part of a name that says what it is: `emailOfCustomer`.
  case preposition
  /// At the end of a type's name, they say how it is kept, not what it is: `UserModel`.
  case shape
  /// In front of a phrase, they make a name a part of the screen: `lblEmail`.
  case screenPart = "screen-part"
  /// Heads of the names of types that hold no data: `EmailView`.
  case thing
  /// The first parts of words that are written together: `kundnamn`.
  case compound
  /// Somebody, whose name may stand in the genitive: `ägarensNamn`.
  case person
  /// In front of the @ of an address, or as its domain, they are nobody in particular: `info`.
  case placeholder
  /// Members under which a type that is named after a datum keeps it: `rawValue` of `EmailAddress`.
  case valueOfType = "value-of-type"
  /// At the end of a control's name, they say that it is one: `emailField`.
  case inputPart = "input-part"
  case inputType = "type-input"
  /// Members of a control that give what a person wrote in it: `emailField.text`.
  case inputValue = "input-value"
  /// Members through which libraries reach those: `emailField.rx.text`.
  case inputWrapper = "input-wrapper"
  /// In front of a phrase, they make the name of a function one that hands the datum over: `setUserEmail`.
  case handing
  /// At the end of a name under which an SDK is handed something, they say that it is the app's key to it: `apiToken`.
  case appKey = "app-key"
  /// What whoever runs a program sets it up with, which no person told it.
  case `operator`
  /// They make a member of the platform ask for leave, or whether something is there: `requestAuthorization`.
  case permission
  case textType = "type-text"
  case numberType = "type-number"
  case dateType = "type-date"
  case flagType = "type-flag"
  case identifierType = "type-identifier"
  case linkType = "type-link"
  case bytesType = "type-bytes"
  case networkType = "type-network"
  /// Types that carry a value of another type, which the code need not name.
  case wrapperType = "type-wrapper"
  /// Types of memory and networks, whose addresses are nobody's home.
  case machineType = "type-machine"
}
