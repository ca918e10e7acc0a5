import StrictJSON

/// What Apple knows in a privacy manifest: `Rules/platform/privacy-manifest.json`.
public struct ManifestTerms: Sendable, Hashable {
  /// What they are for.
  public var why = ""
  /// Internet addresses of Apple's documentation.
  public var sources: [String] = []
  /// Without their prefix `NSPrivacyCollectedDataType`.
  public var dataTypes: [String] = []
  /// Without their prefix `NSPrivacyCollectedDataTypePurpose`.
  public var purposes: [String] = []
  /// APIs of which an app has to say why it uses them.
  public var apis: [RequiredReasonAPI] = []
  /// Hosts that their owners themselves say are for tracking.
  public var trackingHosts: [TrackingHosts] = []

  /// No terms.
  public init() {}

  /// The API of a constant with its prefix `NSPrivacyAccessedAPICategory`.
  public func api(_ constant: String) -> RequiredReasonAPI? {
    apis.first { $0.constant == constant }
  }
}

/// Hosts that one vendor uses for tracking as Apple has it, and for nothing else.
public struct TrackingHosts: Sendable, Hashable {
  /// In lower case.
  public let hosts: [String]
  /// Internet address of the vendor's own manifest or documentation that says so.
  public let source: String
}

/// APIs of Apple's of which an app has to say why it uses them.
public struct RequiredReasonAPI: Sendable, Hashable {
  /// Apple's constant without its prefix `NSPrivacyAccessedAPICategory`: `UserDefaults`.
  public let category: String
  /// The reasons that Apple accepts: `CA92.1`.
  public let reasons: [String]
  /// Types, functions and members that mean one of the APIs wherever they stand.
  public let names: [String]

  /// `NSPrivacyAccessedAPICategoryUserDefaults`
  public var constant: String { "NSPrivacyAccessedAPICategory\(category)" }
}

extension ReadRules {
  /// A file of `Rules/platform/`: there are two.
  mutating func readPlatform(_ node: JSONNode, id: String, path: String) throws(RuleError) {
    if id == "app-review" { return try readReviewTerms(node, path: path) }
    guard id == "privacy-manifest" else {
      throw RuleError(
        path: path, position: JSONPosition(line: 1, column: 1),
        message: "unknown file \"\(id)\" in platform/"
          + suggestion(for: id, among: ["app-review", "privacy-manifest"]))
    }
    var object = try ObjectReader(node, what: "the terms of privacy manifests", path: path)
    manifestTerms.why = try object.string("why")
    manifestTerms.sources = try object.strings("sources").map(\.value)
    manifestTerms.dataTypes = try object.strings("dataTypes").map(\.value)
    manifestTerms.purposes = try object.strings("purposes").map(\.value)
    manifestTerms.apis = []
    for node in try object.array("apis") {
      var api = try ObjectReader(node, what: "an API", path: path)
      manifestTerms.apis.append(
        RequiredReasonAPI(
          category: try api.string("category"), reasons: try api.strings("reasons").map(\.value),
          names: try api.strings("names").map(\.value)))
      try api.finish()
    }
    manifestTerms.trackingHosts = []
    for node in try object.array("trackingHosts") {
      var entry = try ObjectReader(node, what: "an entry of \"trackingHosts\"", path: path)
      manifestTerms.trackingHosts.append(
        TrackingHosts(
          hosts: try entry.strings("hosts").map(\.value), source: try entry.string("source")))
      try entry.finish()
    }
    try object.finish()
  }
}

extension ManifestTerms: Snapshot {
  init(from reader: inout SnapshotReader) {
    why = reader.string()
    sources = reader.strings()
    dataTypes = reader.strings()
    purposes = reader.strings()
    apis = reader.values()
    trackingHosts = reader.values()
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(why)
    writer.write(sources)
    writer.write(dataTypes)
    writer.write(purposes)
    writer.write(apis)
    writer.write(trackingHosts)
  }
}

extension TrackingHosts: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(hosts: reader.strings(), source: reader.string())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(hosts)
    writer.write(source)
  }
}

extension RequiredReasonAPI: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(category: reader.string(), reasons: reader.strings(), names: reader.strings())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(category)
    writer.write(reasons)
    writer.write(names)
  }
}
