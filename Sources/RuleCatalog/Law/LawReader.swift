import StrictJSON

/// A fact of law that can be read from a file.
///
/// Law: asks the reader for every key that an entry may have; the caller refuses the others.
protocol LawEntry: Sendable, Hashable, Snapshot {
  static func read(
    _ object: inout ObjectReader, by rules: inout ReadRules
  ) throws(RuleError) -> Self
}

extension ReadRules {
  /// A file of `Rules/law/`.
  mutating func readLaw(_ node: JSONNode, id: String, path: String) throws(RuleError) {
    guard let file = LawFile(rawValue: id) else {
      throw RuleError(
        path: path, position: JSONPosition(line: 1, column: 1),
        message: "unknown file \"\(id)\" in law/"
          + suggestion(for: id, among: LawFile.allCases.map(\.rawValue)))
    }
    switch file {
    case .countries: law.countries = try table(node, path)
    case .memberships: law.memberships = try table(node, path)
    case .adequacy: law.adequacy = try table(node, path)
    case .clauses: law.clauses = try table(node, path)
    case .authorities: law.authorities = try table(node, path)
    case .organisations: law.organisations = try table(node, path)
    case .services: law.services = try table(node, path)
    case .statutes: law.statutes = try table(node, path)
    }
  }

  private mutating func table<Entry: LawEntry>(
    _ node: JSONNode, _ path: String
  ) throws(RuleError) -> LawTable<Entry> {
    var object = try ObjectReader(node, what: "a file of law", path: path)
    let why = try object.string("why")
    let sources = try object.strings("sources").map(\.value)
    var entries: [Entry] = []
    _ = try object.required("entries")
    for node in try object.array("entries") {
      var entry = try ObjectReader(node, what: "an entry", path: path)
      entries.append(try Entry.read(&entry, by: &self))
      try entry.finish()
    }
    try object.finish()
    return LawTable(why: why, sources: sources, entries: entries)
  }

  /// The code of a country that must be in `countries.json`.
  mutating func countryCode(_ object: inout ObjectReader) throws(RuleError) -> String {
    let code = try object.string("country")
    references.append(
      RuleReference(
        target: .country, name: code, path: object.path, position: object.position(of: "country")))
    return code
  }

  /// `from` and `until`, in that order.
  func validity(_ object: inout ObjectReader) throws(RuleError) -> Validity {
    let validity = Validity(
      from: try object.date("from"), until: try object.date("until"))
    if let from = validity.from, let until = validity.until, until < from {
      throw object.error("\"until\" is before \"from\"", at: "until")
    }
    return validity
  }
}

/// The files of `Rules/law/`, without `.json`.
private enum LawFile: String, CaseIterable {
  case countries
  case memberships
  case adequacy
  case clauses
  case authorities
  case organisations
  case services
  case statutes
}

extension ObjectReader {
  /// A day; nil where the key is missing.
  mutating func date(_ key: String) throws(JSONError) -> CalendarDate? {
    guard let text = try optionalString(key) else { return nil }
    guard let date = CalendarDate(text) else {
      throw error("\"\(key)\" must be a date as YYYY-MM-DD, not \"\(text)\"", at: key)
    }
    return date
  }

  /// A word of a closed set that must be given.
  mutating func requiredChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Choice.Type
  ) throws(JSONError) -> Choice where Choice.RawValue == String {
    try ObjectReader.choice(try required(key), type, what: "\"\(key)\"", path: path)
  }

  /// The address of a page on the web.
  mutating func url(_ key: String) throws(JSONError) -> String {
    let text = try string(key)
    guard text.hasPrefix("https://"), text.utf8.count > 10, !text.utf8.contains(0x20) else {
      throw error("\"\(key)\" must start with https://", at: key)
    }
    return text
  }
}
