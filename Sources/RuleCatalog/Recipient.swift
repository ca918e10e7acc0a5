import SourceModel

/// An outside party that receives data: one file of `Rules/recipients/`, whose name is its id.
public struct Recipient: Sendable, Hashable {
  /// `sendgrid`
  public let id: String
  /// `Twilio SendGrid`
  public let name: String
  /// The company that a contract is made with, as the vendor names it.
  public let company: String
  /// ISO 3166-1 alpha-2 of that company.
  public let country: String
  /// What it does, for a reader: `email delivery`.
  public let service: String
  public let roles: [RecipientRole]
  /// Where the facts come from: addresses of the vendor's documentation or code.
  public let sources: [String]
  public let evidence: [RecipientEvidence]

  public init(
    id: String, name: String, company: String, country: String, service: String,
    roles: [RecipientRole], sources: [String], evidence: [RecipientEvidence]
  ) {
    self.id = id
    self.name = name
    self.company = company
    self.country = country
    self.service = service
    self.roles = roles
    self.sources = sources
    self.evidence = evidence
  }
}

/// What a recipient is in the law's terms.
public enum RecipientRole: String, Sendable, CaseIterable {
  case processor
  case controller
  case jointController
}

/// One thing by which code shows a recipient.
public struct RecipientEvidence: Sendable, Hashable {
  public let kind: EvidenceKind
  /// As the rule writes it: `SendGridKit`, `.blob.core.windows.net` (and all below it),
  /// `slack.com/api` (and all below it), `Analytics.logEvent`, `Firebase/Analytics`.
  public let value: String
  public let reach: EvidenceReach
  /// Of a package.
  public let ecosystem: Ecosystem?

  public init(
    kind: EvidenceKind, value: String, reach: EvidenceReach = .whole, ecosystem: Ecosystem? = nil
  ) {
    self.kind = kind
    self.value = value
    self.reach = reach
    self.ecosystem = ecosystem
  }
}

/// How far a piece of evidence reaches.
public enum EvidenceReach: String, Sendable, CaseIterable {
  /// It proves the recipient by itself.
  case whole
  /// A symbol that starts with the value.
  case prefix
  /// A symbol or module whose name others use too: it counts only together with another piece of
  /// evidence of the same recipient in the same file.
  case shared
  /// A host whose pages are for people to read.
  case link
}

/// The ways in which code shows a recipient; the raw value is the one in the JSON of a scan.
public enum EvidenceKind: String, Sendable, CaseIterable {
  /// A module that is imported.
  case `import`
  /// A package of a manifest or lock file.
  case package
  /// A host that data is sent to.
  case host
  /// A type, function or constant of its SDK.
  case symbol
  /// A C or Objective-C header.
  case header
  /// The name of a setting or environment variable.
  case configKey
  case credential
  case cookie
}
