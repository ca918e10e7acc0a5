import SourceModel

/// One thing by which code shows a recipient.
public struct RecipientEvidence: Sendable, Hashable {
  public let kind: EvidenceKind
  /// As the rule writes it: `SendGridKit`, `.blob.core.windows.net` (and all below it),
  /// `slack.com/api` (and all below it), `Analytics.logEvent`, `.twilio` (a member of whatever has it),
  /// `Firebase/Analytics`; a credential's and a URL scheme's is the text of a `TextShape`.
  public let value: String
  public let reach: EvidenceReach
  /// Of a package.
  public let ecosystem: Ecosystem?
  /// The name of the facade that it belongs to, where the recipient is reached through one.
  public let facade: String?

  public init(
    kind: EvidenceKind, value: String, reach: EvidenceReach = .whole, ecosystem: Ecosystem? = nil,
    facade: String? = nil
  ) {
    self.kind = kind
    self.value = value
    self.reach = reach
    self.ecosystem = ecosystem
    self.facade = facade
  }
}

/// How far a piece of evidence reaches.
public enum EvidenceReach: String, Sendable, CaseIterable {
  /// It proves the recipient by itself.
  case whole
  /// A symbol or cookie that starts with the value.
  case prefix
  /// A symbol, module or cookie whose name others use too: it counts only together with another piece
  /// of evidence of the same recipient in the same file.
  case shared
  /// A host whose pages are for people to read.
  case link
  /// A symbol of a facade: it counts where a manifest names a package of the recipient.
  case packaged
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
  /// A key of an Info.plist or of the vendor's own property list.
  case plistKey
  /// The name of a header of a request.
  case requestHeader
  /// A scheme of URLs by which its app or its answers are reached.
  case urlScheme
  /// A secret or identifier in the form that the vendor gives out. It is never printed.
  case credential
  case cookie
  /// A file that its SDK reads.
  case file
  /// Its name in that of a type of the tree that speaks to it, or holds how to.
  case name
}

extension EvidenceKind: Stored {}
