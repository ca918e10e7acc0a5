import DataFlow
import SourceModel

/// Something that a check found.
public struct Finding: Sendable, Hashable {
  /// `ROPA101`
  public var check: CheckID
  public var severity: Severity
  public var path: String
  public var location: SourceLocation
  /// In bytes, for the caret.
  public var length: Int
  /// One sentence without full stop: `personal data "phone number" of customers is not declared`.
  public var message: String
  /// What mends it, for the person who reads the message.
  public var remedy: String
  /// Further places that show the same, in order.
  public var also: [RelatedPlace]
  /// What of the code shows it; nil of a finding in the record.
  public var evidence: Evidence?

  public init(
    check: CheckID, severity: Severity, path: String, location: SourceLocation, length: Int,
    message: String, remedy: String, also: [RelatedPlace] = [], evidence: Evidence? = nil
  ) {
    self.check = check
    self.severity = severity
    self.path = path
    self.location = location
    self.length = length
    self.message = message
    self.remedy = remedy
    self.also = also
    self.evidence = evidence
  }
}

/// What of the code shows a finding at one place.
public struct Evidence: Sendable, Hashable {
  /// What it is about, in words that stay the same wherever the code is moved to: a category, a field, a
  /// recipient, a host.
  public var about: [String]
  /// The flow, where it is one.
  public var flow: Flow?

  public init(about: [String], flow: Flow? = nil) {
    self.about = about
    self.flow = flow
  }
}

/// A further place of a finding.
public struct RelatedPlace: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// What is there: `User.phone`.
  public var what: String
  /// What of the code shows it; nil of a place in the record.
  public var evidence: Evidence?
  /// The finding's message as it reads where this place is its own; nil where it is the same.
  public var message: String?

  public init(
    path: String, location: SourceLocation, what: String, evidence: Evidence? = nil,
    message: String? = nil
  ) {
    self.path = path
    self.location = location
    self.what = what
    self.evidence = evidence
    self.message = message
  }
}

/// How much a finding matters.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case info
  case warning
  case error

  private var order: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  public static func < (left: Severity, right: Severity) -> Bool { left.order < right.order }
}

/// The checks that there are. Their texts are files of `Rules/checks/`.
public enum CheckID: String, Sendable, CaseIterable {
  case recordUnreadable = "ROPA001"
  case danglingReference = "ROPA002"
  case controllerIncomplete = "ROPA003"
  case identityInvalid = "ROPA004"
  case representativeMissing = "ROPA005"
  case officerUnstated = "ROPA006"
  case purposeMissing = "ROPA007"
  case subjectsMissing = "ROPA008"
  case dataMissing = "ROPA009"
  case recipientsUnstated = "ROPA010"
  case retentionMissing = "ROPA011"
  case measuresMissing = "ROPA012"
  case legalBasisMissing = "ROPA013"
  case conditionMissing = "ROPA014"
  case interestUnnamed = "ROPA015"
  case statuteMissing = "ROPA016"
  case withdrawalMissing = "ROPA017"
  case contractMissing = "ROPA018"
  case arrangementMissing = "ROPA019"
  case processorRecordIncomplete = "ROPA020"
  case roleMismatch = "ROPA021"
  case reviewOverdue = "ROPA022"
  case noLongerCurrent = "ROPA023"
  case childrenUnhandled = "ROPA024"
  case impactAssessmentMissing = "ROPA025"
  case waiverInvalid = "ROPA026"
  case exemptionUnfounded = "ROPA027"
  case categoryUndeclared = "ROPA101"
  case recipientUndeclared = "ROPA102"
  case flowUndeclared = "ROPA103"
  case dataToUnknownHost = "ROPA104"
  case contactUnknown = "ROPA105"
  case categoryWithoutEvidence = "ROPA106"
  case recipientWithoutEvidence = "ROPA107"
  case subjectUndeclared = "ROPA108"
  case codeUnbound = "ROPA109"
  case sourceUndeclared = "ROPA110"
  case specialCategoryUndeclared = "ROPA111"
  case nationalIdentifierUndeclared = "ROPA112"
  case numberOfSoleTraders = "ROPA113"
  case dataInAddress = "ROPA114"
  case dataInLog = "ROPA115"
  case dataStoredUnprotected = "ROPA116"
  case dataInCleartext = "ROPA117"
  case credentialInCode = "ROPA118"
  case protectionWeak = "ROPA119"
  case valueInCode = "ROPA120"
  case transferUndeclared = "ROPA201"
  case mechanismMissing = "ROPA202"
  case mechanismEnded = "ROPA203"
  case adequacyExceeded = "ROPA204"
  case safeguardsUndocumented = "ROPA205"
  case clauseModuleWrong = "ROPA206"
  case transferUnassessed = "ROPA207"
  case regionContradicted = "ROPA208"
  case noTransferContradicted = "ROPA209"
  case adequacyUncertain = "ROPA210"
  case retentionOfStoredMissing = "ROPA401"
  case lifetimeExceeded = "ROPA402"
  case erasureMissing = "ROPA403"
  case retentionContradictory = "ROPA404"
  case statutoryRetentionUnfounded = "ROPA405"
  case accountUndeletable = "ROPA406"
  case othersDataForOwnPurpose = "ROPA501"
  case subProcessorUndeclared = "ROPA502"
  case manifestMissing = "ROPA601"
  case collectionUnstated = "ROPA602"
  case collectionUndeclared = "ROPA603"
  case trackingContradicted = "ROPA604"
  case trackingDomainsContradicted = "ROPA605"
  case reasonMissing = "ROPA606"
  case manifestConstantUnknown = "ROPA607"
  case purposeContradicted = "ROPA608"
  case libraryCollectionUndisclosed = "ROPA609"
  case usageUndeclared = "ROPA610"
}
