import SourceModel
import StrictJSON

/// All rules of a run, each kind sorted by id, with one structure to find them by what code shows. A class, because
/// it is handed to every file, and a structure of many arrays costs a count for each of them; it never changes.
public final class RuleCatalog: Sendable {
  public let categories: [DataCategory]
  public let recipients: [Recipient]
  /// Libraries through which some of the recipients are reached; their evidence has what they add.
  public let facades: [Facade]
  public let subjects: [SubjectCategory]
  public let vocabularies: [Vocabulary]
  public let checks: [CheckPage]
  public let sinks: [Sink]
  /// Countries, decisions, authorities and statutes, with the days between which they hold.
  public let law: Law
  /// What Apple knows in privacy manifests.
  public let manifestTerms: ManifestTerms
  /// What the stores want of apps that have accounts.
  public let reviewTerms: ReviewTerms
  /// The conditions of all categories, with names resolved to numbers.
  public let conditions: [ResolvedCondition]
  /// Finds recipients.
  public let recipientIndex: RecipientIndex
  private let nameIndex: NameIndex
  private let phrases: [String]
  private let types: TypeTable
  private let platform: PlatformTable
  /// For each fixed vocabulary its number.
  private let fixedNumbers: [FixedVocabulary: Int]

  /// Reads rules strictly: whatever is not understood is an error with its place.
  /// - Parameter files: paths relative to `Rules/`; a later file of the same path replaces the
  ///   earlier one.
  public static func load(
    _ files: [(path: String, text: String)]
  ) throws(RuleError) -> RuleCatalog {
    var last: [String: String] = [:]
    for file in files { last[file.path] = file.text }
    var rules = ReadRules()
    for (path, text) in last.sorted(by: { $0.key < $1.key }) { try rules.add(text, path: path) }
    return try RuleCatalog(rules)
  }

  private convenience init(_ rules: ReadRules) throws(RuleError) {
    let lists = RuleLists(rules)
    let names = RuleNames(lists)
    try names.checkCounts(rules)
    try names.check(rules.references)
    var builder = NameIndexBuilder()
    for use in lists.phraseUses { builder.add(use.phrases, use.use, owner: use.owner) }
    let nameIndex = try builder.finish(
      vocabularies: lists.vocabularies.map(\.id), categories: lists.categories,
      places: rules.places)
    self.init(lists, names, nameIndex, RecipientIndex(lists.recipients))
  }

  private init(
    _ lists: RuleLists, _ names: RuleNames, _ nameIndex: NameIndex, _ index: RecipientIndex
  ) {
    categories = lists.categories
    recipients = lists.recipients
    facades = lists.facades
    subjects = lists.subjects
    vocabularies = lists.vocabularies
    checks = lists.checks
    sinks = lists.sinks
    law = lists.law
    manifestTerms = lists.manifestTerms
    reviewTerms = lists.reviewTerms
    conditions = names.conditions(of: lists.categories)
    types = TypeTable(lists.categories)
    platform = PlatformTable(lists.categories)
    recipientIndex = index
    phrases = lists.phraseUses.flatMap { $0.phrases.map(\.text) }
    self.nameIndex = nameIndex
    fixedNumbers = Dictionary(
      uniqueKeysWithValues: FixedVocabulary.allCases.compactMap { vocabulary in
        lists.vocabularies.firstIndex { $0.id == vocabulary.rawValue }.map { (vocabulary, $0) }
      })
    firstPartyHosts = []
  }

  /// Another with recipients and hosts of its own.
  private init(
    _ other: RuleCatalog, recipients: [Recipient], _ index: RecipientIndex,
    firstPartyHosts: Set<String>
  ) {
    categories = other.categories
    self.recipients = recipients
    facades = other.facades
    subjects = other.subjects
    vocabularies = other.vocabularies
    checks = other.checks
    sinks = other.sinks
    law = other.law
    manifestTerms = other.manifestTerms
    reviewTerms = other.reviewTerms
    conditions = other.conditions
    types = other.types
    platform = other.platform
    recipientIndex = index
    phrases = other.phrases
    nameIndex = other.nameIndex
    fixedNumbers = other.fixedNumbers
    self.firstPartyHosts = firstPartyHosts
  }

  /// A catalogue of its two halves.
  public convenience init(_ recipients: RecipientRules, _ others: OtherRules) {
    var lists = others.lists
    lists.recipients = recipients.recipients
    self.init(lists, RuleNames(lists), others.nameIndex, recipients.index)
  }

  /// The rules of recipients in a form that is read many times as fast as their files: UTF-8 text.
  public var recipientSnapshot: [UInt8] {
    var writer = SnapshotWriter()
    writer.write(recipients)
    return writer.text
  }

  /// All other rules in that form.
  public var otherSnapshot: [UInt8] {
    var writer = SnapshotWriter()
    writer.write(
      RuleLists(
        categories: categories, recipients: [], facades: facades, subjects: subjects,
        vocabularies: vocabularies, checks: checks, sinks: sinks, law: law,
        manifestTerms: manifestTerms, reviewTerms: reviewTerms))
    nameIndex.write(to: &writer)
    return writer.text
  }

  /// Hosts of the controller's own, as a record gives them: `api.example.com`, `.example.com` for all
  /// below it.
  public let firstPartyHosts: Set<String>

  /// Whether a host in lower case is one of the controller's own.
  public func isFirstParty(_ host: String) -> Bool {
    guard !firstPartyHosts.isEmpty else { return false }
    if firstPartyHosts.contains(host) { return true }
    var rest = host[...]
    while let dot = rest.firstIndex(of: ".") {
      rest = rest[dot...]
      if firstPartyHosts.contains(String(rest)) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// The catalogue with the hosts that a record calls the controller's own.
  public func adding(firstPartyHosts hosts: [String]) -> RuleCatalog {
    guard !hosts.isEmpty else { return self }
    return RuleCatalog(
      self, recipients: recipients, recipientIndex,
      firstPartyHosts: firstPartyHosts.union(hosts.map { $0.lowercased() }))
  }

  /// The catalogue with recipients that a record defines. Of one that is known already, the evidence
  /// is added to what is known.
  public func adding(_ own: [Recipient]) -> RuleCatalog {
    guard !own.isEmpty else { return self }
    var all = Dictionary(recipients.map { ($0.id, $0) }) { first, _ in first }
    for recipient in own {
      // Whose host it is, the record knows better.
      let hosts = Set(recipient.evidence.filter { $0.kind == .host }.map(\.value))
      for (id, other) in all where id != recipient.id && !hosts.isEmpty {
        all[id] = other.without(hosts: hosts)
      }
      all[recipient.id] = (all[recipient.id] ?? recipient).adding(recipient.evidence)
    }
    let sorted = all.values.sorted { $0.id < $1.id }
    return RuleCatalog(
      self, recipients: sorted, RecipientIndex(sorted), firstPartyHosts: firstPartyHosts)
  }

  /// Bytes that are the same for the same recipients, and for no others.
  public static func bytes(of recipients: [Recipient]) -> [UInt8] {
    var writer = SnapshotWriter()
    writer.write(recipients)
    return writer.text
  }

  /// A text with every credential in it made unreadable, for a reader of a report.
  public func masking(_ text: String) -> String {
    var text = text
    let found = text.withUTF8 { recipientIndex.credentials(in: $0) }
    guard !found.isEmpty else { return text }
    var bytes = Array(text.utf8)
    for (match, range) in found {
      // The carets below a line of code stay where they are.
      let evidence = recipients[match.recipient].evidence[match.evidence].value
      let common = evidence.utf8.prefix { $0 != UInt8(ascii: "{") }.count
      for index in range.dropFirst(common) { bytes[index] = UInt8(ascii: ".") }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What the rules say of a name.
  public func read(_ name: UnsafeBufferPointer<UInt8>) -> NameReading { nameIndex.read(name) }

  /// What the rules say of a name; nil where they know no word of it, as of most.
  public func meaning(_ name: UnsafeBufferPointer<UInt8>) -> NameReading? {
    nameIndex.meaning(of: name)
  }

  /// What the rules say of a name.
  public func read(_ name: String) -> NameReading {
    var name = name
    return name.withUTF8 { nameIndex.read($0) }
  }

  /// The number of the category that a part of the platform yields.
  public func category(
    of kind: PlatformSource.Kind, _ name: UnsafeBufferPointer<UInt8>
  ) -> Int? { platform.find(kind, name) }

  /// The number of the category that a part of the platform yields.
  public func category(of kind: PlatformSource.Kind, _ name: String) -> Int? {
    var name = name
    return name.withUTF8 { platform.find(kind, $0) }
  }

  /// Whether a rule knows a member of that name that only one type has.
  public func isMemberOfType(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    platform.isOfSomeType(name)
  }

  /// Whether a rule knows texts by which what is called so is asked for personal data: `getenv`.
  public func isAskedByText(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    platform.isAskedByText(name)
  }

  /// The number of the category whose data every value of a type is.
  public func category(ofType name: UnsafeBufferPointer<UInt8>) -> Int? { types.find(name) }

  /// The number of the category that texts of a form are data of.
  public func category(of shape: WrittenShape) -> Int? {
    categories.firstIndex { $0.written.contains(shape) }
  }

  /// The phrase of a claim, as its rule writes it.
  public func phrase(_ number: Int) -> String { phrases[number] }

  /// The number of a vocabulary, or -1, which no set contains.
  public func number(of vocabulary: FixedVocabulary) -> Int {
    fixedNumbers[vocabulary] ?? -1
  }

  /// The category of an id.
  public func category(_ id: String) -> DataCategory? { find(id, in: categories, \.id) }

  /// The recipient of an id.
  public func recipient(_ id: String) -> Recipient? { find(id, in: recipients, \.id) }

  /// The category of data subjects of an id.
  public func subject(_ id: String) -> SubjectCategory? { find(id, in: subjects, \.id) }

  /// The sink of an id.
  public func sink(_ id: String) -> Sink? { find(id, in: sinks, \.id) }

  /// The page of a check.
  public func check(_ id: String) -> CheckPage? { find(id, in: checks, \.id) }

  /// The rule of an id, by halving.
  private func find<Rule>(_ id: String, in rules: [Rule], _ key: (Rule) -> String) -> Rule? {
    var low = 0
    var high = rules.count
    while low < high {
      let middle = (low + high) / 2
      if key(rules[middle]) < id { low = middle + 1 } else { high = middle }
    }
    return low < rules.count && key(rules[low]) == id ? rules[low] : nil
  }
}

/// Types whose values are personal data.
private struct TypeTable: Sendable {
  private var words = WordTable()
  private var categories: [Int] = []

  init(_ rules: [DataCategory]) {
    for (number, rule) in rules.enumerated() {
      for type in rule.types {
        var type = type
        let index = Int(type.withUTF8 { words.add($0) })
        if index == categories.count { categories.append(number) }
      }
    }
  }

  func find(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    let index = words.find(name)
    return index == WordTable.unknown ? nil : categories[Int(index)]
  }
}
