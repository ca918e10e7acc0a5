import StrictJSON

/// What the stores want of apps that have accounts: `Rules/platform/app-review.json`.
public struct ReviewTerms: Sendable, Hashable {
  /// What they are for.
  public var why = ""
  /// Internet addresses of the stores' rules.
  public var sources: [String] = []
  /// Words of names of functions that make an account.
  public var accountCreation: [String] = []
  /// Words of names and texts that show that an account can be deleted.
  public var accountDeletion: [String] = []

  /// No terms.
  public init() {}
}

extension ReadRules {
  mutating func readReviewTerms(_ node: JSONNode, path: String) throws(RuleError) {
    var object = try ObjectReader(node, what: "the terms of the stores", path: path)
    reviewTerms.why = try object.string("why")
    reviewTerms.sources = try object.strings("sources").map(\.value)
    reviewTerms.accountCreation = try object.strings("accountCreation").map(\.value)
    reviewTerms.accountDeletion = try object.strings("accountDeletion").map(\.value)
    try object.finish()
  }
}

extension ReviewTerms: Snapshot {
  init(from reader: inout SnapshotReader) {
    why = reader.string()
    sources = reader.strings()
    accountCreation = reader.strings()
    accountDeletion = reader.strings()
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(why)
    writer.write(sources)
    writer.write(accountCreation)
    writer.write(accountDeletion)
  }
}
