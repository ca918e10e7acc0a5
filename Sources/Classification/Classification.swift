import RuleCatalog
import SourceModel

/// What the facts of a tree mean: the personal data it holds and the outside parties it knows.
/// All lists are sorted by path, line, column and id.
public struct Classification: Sendable, Hashable {
  public var fields: [PersonalDataField]
  public var recipients: [RecipientFinding]
  public var written: [WrittenValue]
  /// Where data may go of whom nothing is known.
  public var unknownHosts: [UnknownHost]
  public var collectionPoints: [CollectionPoint] = []
  /// By what key code can ask for the addresses that settings hold.
  public var settingAddresses: [SettingAddress] = []
  /// What the app itself says that it collects.
  public var collectedDataTypes: [CollectedDataType] = []
  /// With what words the app asks for data.
  public var usageDescriptions: [UsageDescription] = []
  /// To whom an app lets itself speak without encryption.
  public var insecureDomains: [InsecureDomain] = []
  public var privacyManifests: [PrivacyManifest] = []
  /// What of the tree is built into apps for iPhone or iPad.
  public var appBundles: [AppBundle] = []
  public var requiredReasonUses: [RequiredReasonUse] = []
  public var typesOfPeople: [TypeOfPeople] = []
  /// Ids of the stores from which something is erased somewhere; sorted.
  public var erasedStores: [String] = []
  /// Where accounts are made, if nothing in the tree shows that they can be deleted.
  public var undeletableAccounts: [AccountCreation] = []
  /// How long cookies and entries of stores are to be kept.
  public var lifetimes: [WrittenLifetime] = []

  public init(
    fields: [PersonalDataField], recipients: [RecipientFinding], written: [WrittenValue] = [],
    unknownHosts: [UnknownHost] = []
  ) {
    self.unknownHosts = unknownHosts
    self.written = written
    self.fields = fields
    self.recipients = recipients
  }
}

/// A place in the code that holds or yields personal data.
public struct PersonalDataField: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// In bytes, for the caret.
  public var length: Int
  public var kind: FieldKind
  public var name: String
  /// The type that it is a member of, or the function that it is a parameter or variable of; may be empty.
  public var owner: String
  /// Id of a `DataCategory`.
  public var category: String
  /// Ids of `SubjectCategory`, sorted; empty where nothing tells.
  public var subjects: [String]
  public var confidence: Confidence
  /// Id of the rule that decided.
  public var rule: String
  /// The decision in words, for a reader.
  public var why: String
  /// The declaration in the facts of `path`, or -1 for a use of something declared elsewhere.
  public var declaration: DeclarationIndex
  /// The value in the facts of `path`, for `expression`, `key` and `platformAPI`; or -1.
  public var value: ValueIndex
  /// Whether its name says what it is wherever it stands: `email`, not the `text` of a message.
  public var tellsItself = true
  /// It is the value of a type that is named after a datum, so that whoever has one of that type says whose it is:
  /// `rawValue` of `EmailAddress`.
  public var isValueOfType = false

  public init(
    path: String, location: SourceLocation, length: Int, kind: FieldKind, name: String,
    owner: String, category: String, subjects: [String], confidence: Confidence, rule: String,
    why: String, declaration: DeclarationIndex, value: ValueIndex
  ) {
    self.path = path
    self.location = location
    self.length = length
    self.kind = kind
    self.name = name
    self.owner = owner
    self.category = category
    self.subjects = subjects
    self.confidence = confidence
    self.rule = rule
    self.why = why
    self.declaration = declaration
    self.value = value
  }
}

/// What holds the personal data; the raw value is the one in the JSON of a scan.
public enum FieldKind: String, Sendable, CaseIterable {
  case property
  case parameter
  case variable
  case `case`
  case structField
  /// A key of a dictionary or of a Codable type.
  case key
  case column
  case platformAPI
  /// A use of personal data that is declared outside the tree.
  case expression
  /// What an app asks for or says that it collects, in a property list.
  case setting
}

/// How sure a finding is.
public enum Confidence: String, Sendable, CaseIterable, Comparable {
  case low
  case medium
  case high

  private var order: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }

  public static func < (left: Confidence, right: Confidence) -> Bool { left.order < right.order }
}

/// A place in the code that shows an outside party.
public struct RecipientFinding: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// In bytes, for the caret.
  public var length: Int
  /// Id of a `Recipient`.
  public var recipient: String
  public var evidence: EvidenceKind
  /// What was seen: the module, the host, the symbol ...
  public var value: String
  public var use: RecipientUse
  public var confidence: Confidence
  /// Where a host says that the data goes: ISO 3166-1 alpha-2, `EU` or `EEA`; nil where it does not.
  public var region: String?
  /// The value in the facts of `path` that shows it (a host's literal, a symbol's reference), or -1.
  public var node: ValueIndex

  public init(
    path: String, location: SourceLocation, length: Int, recipient: String, evidence: EvidenceKind,
    value: String, use: RecipientUse, confidence: Confidence, region: String? = nil,
    node: ValueIndex
  ) {
    self.region = region
    self.path = path
    self.location = location
    self.length = length
    self.recipient = recipient
    self.evidence = evidence
    self.value = value
    self.use = use
    self.confidence = confidence
    self.node = node
  }
}

/// What the code does with an outside party. Only the first two make it a recipient of data.
public enum RecipientUse: String, Sendable, CaseIterable {
  /// Its code is called.
  case called
  /// Its host is contacted.
  case contacted
  /// Locked, linked or imported, and never used.
  case present
  /// A link for a person to read, a comment.
  case mentioned

  public var receivesData: Bool {
    switch self {
    case .called, .contacted: true
    case .present, .mentioned: false
    }
  }
}
