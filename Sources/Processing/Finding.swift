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

  public init(
    check: CheckID, severity: Severity, path: String, location: SourceLocation, length: Int,
    message: String, remedy: String, also: [RelatedPlace] = []
  ) {
    self.check = check
    self.severity = severity
    self.path = path
    self.location = location
    self.length = length
    self.message = message
    self.remedy = remedy
    self.also = also
  }
}

/// A further place of a finding.
public struct RelatedPlace: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// What is there: `User.phone`.
  public var what: String

  public init(path: String, location: SourceLocation, what: String) {
    self.path = path
    self.location = location
    self.what = what
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
  case categoryUndeclared = "ROPA101"
  case recipientUndeclared = "ROPA102"
  case flowUndeclared = "ROPA103"
  case dataToUnknownHost = "ROPA104"
  case contactUnknown = "ROPA105"
  case categoryWithoutEvidence = "ROPA106"
  case recipientWithoutEvidence = "ROPA107"
  case dataInAddress = "ROPA114"
  case dataInLog = "ROPA115"
  case dataStoredUnprotected = "ROPA116"
  case dataInCleartext = "ROPA117"
  case valueInCode = "ROPA120"
}
