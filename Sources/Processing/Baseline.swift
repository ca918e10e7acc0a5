import StrictJSON

/// The findings that a team has decided to live with for now: those are known, all others are new.
public struct Baseline: Sendable, Hashable {
  /// One place of a finding, or several that are alike, as fingerprints are.
  public struct Entry: Sendable, Hashable {
    public var check: CheckID
    public var fingerprint: Fingerprint
    public var count: Int
    /// For a reader, as they were when the entry was written: where, and the finding's message.
    public var path: String
    public var message: String
  }

  /// Ascending by check, path, message and fingerprint.
  public private(set) var entries: [Entry]

  /// All places of some findings.
  public init(_ findings: [IdentifiedFinding]) {
    var entries: [Fingerprint: Entry] = [:]
    for found in findings {
      let finding = found.finding
      let texts =
        [(finding.path, finding.message)]
        + finding.also.map { place in
          (place.path, place.message ?? finding.message)
        }
      for (fingerprint, (path, message)) in zip(found.fingerprints, texts) {
        let entry = Entry(
          check: finding.check, fingerprint: fingerprint, count: 0, path: path, message: message)
        entries[fingerprint, default: entry].count += 1
      }
    }
    self.entries = entries.values.sorted(by: Baseline.isOrdered)
  }

  private static func isOrdered(_ left: Entry, _ right: Entry) -> Bool {
    (left.check.rawValue, left.path, left.message, left.fingerprint)
      < (right.check.rawValue, right.path, right.message, right.fingerprint)
  }

  /// How many places it holds.
  public var count: Int { entries.reduce(0) { $0 + $1.count } }

  /// What it holds, for `IdentifiedFinding.new`.
  public var places: KnownPlaces {
    var places = KnownPlaces()
    for entry in entries { places.add(entry.fingerprint, count: entry.count) }
    return places
  }

  /// Without the places that are in none of some findings.
  public func pruned(to findings: [IdentifiedFinding]) -> Baseline {
    let found = findings.places
    var baseline = self
    baseline.entries = entries.compactMap { entry in
      var entry = entry
      entry.count = min(entry.count, found.left(entry.fingerprint))
      return entry.count > 0 ? entry : nil
    }
    return baseline
  }

  /// The text of its file.
  public var text: String {
    JSONOutput.members([
      ("schema", .integer(1)),
      (
        "findings",
        .array(
          entries.map { entry in
            .members([
              ("check", .string(entry.check.rawValue)),
              ("fingerprint", .string(entry.fingerprint.description)),
              ("count", entry.count == 1 ? nil : .integer(entry.count)),
              ("path", .string(entry.path)), ("message", .string(entry.message)),
            ])
          })
      ),
    ]).text()
  }

  /// Reads its file.
  public init(_ bytes: [UInt8], path: String) throws(JSONError) {
    var object = try ObjectReader(
      JSONReader.read(bytes, path: path), what: "a baseline", path: path)
    guard try object.optionalInteger("schema") == 1 else {
      throw object.error("\"schema\" must be 1", at: "schema")
    }
    var entries: [Entry] = []
    for node in try object.array("findings") {
      entries.append(try Baseline.entry(node, path))
    }
    try object.finish()
    self.entries = entries
  }

  private static func entry(_ node: JSONNode, _ path: String) throws(JSONError) -> Entry {
    var object = try ObjectReader(node, what: "a finding", path: path)
    guard let check = try object.oneOf("check", CheckID.self) else {
      throw object.error("a finding needs \"check\"")
    }
    guard let fingerprint = Fingerprint(try object.string("fingerprint")) else {
      throw object.error("a fingerprint has 16 hexadecimal digits", at: "fingerprint")
    }
    let count = try object.optionalInteger("count") ?? 1
    guard (1...1_000_000).contains(count) else {
      throw object.error("\"count\" must be at least 1", at: "count")
    }
    let entry = Entry(
      check: check, fingerprint: fingerprint, count: count,
      path: try object.optionalString("path") ?? "",
      message: try object.optionalString("message") ?? "")
    try object.finish()
    return entry
  }
}
