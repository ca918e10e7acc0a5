import SourceModel

/// The tables of a `RecipientIndex`. A class, because the index is handed around for every name, and
/// a structure of many arrays costs a count for each of them.
final class EvidenceTables: Sendable {
  let modules, headers, packages, texts, requestHeaders, files, names, members: EvidenceTable
  let symbols, cookies: PrefixedTable
  let hosts: HostTable
  let credentials, urlSchemes: ShapeTable
  /// By recipient.
  let regions: [Int: HostTable]

  init(_ recipients: [Recipient]) {
    var tables = Tables()
    for (number, recipient) in recipients.enumerated() {
      for (index, evidence) in recipient.evidence.enumerated() {
        tables.add(evidence, EvidenceMatch(recipient: number, evidence: index))
      }
      for (index, region) in recipient.regions.enumerated() {
        tables.regions[number, default: HostTable()]
          .add(region.host, EvidenceMatch(recipient: number, evidence: index))
      }
    }
    modules = tables.modules
    headers = tables.headers
    packages = tables.packages
    texts = tables.texts
    requestHeaders = tables.requestHeaders
    files = tables.files
    names = tables.names
    members = tables.members
    symbols = tables.symbols
    cookies = tables.cookies
    hosts = tables.hosts
    credentials = tables.credentials
    urlSchemes = tables.urlSchemes
    regions = tables.regions
  }

  /// One table holds the packages of all ecosystems.
  static func key(_ name: String, _ ecosystem: Ecosystem?) -> String {
    switch ecosystem {
    case .swiftPackage: "s " + name.lowercased()
    case .cocoaPods: "p " + name
    case .carthage: "c " + name.lowercased()
    case nil: name
    }
  }
}

/// The tables while they are filled.
private struct Tables {
  var modules = EvidenceTable()
  var headers = EvidenceTable()
  var packages = EvidenceTable()
  var texts = EvidenceTable()
  var requestHeaders = EvidenceTable()
  var files = EvidenceTable()
  var names = EvidenceTable()
  var members = EvidenceTable()
  var symbols = PrefixedTable()
  var cookies = PrefixedTable()
  var hosts = HostTable()
  var credentials = ShapeTable()
  var urlSchemes = ShapeTable()
  var regions: [Int: HostTable] = [:]

  mutating func add(_ evidence: RecipientEvidence, _ match: EvidenceMatch) {
    switch evidence.kind {
    case .host: hosts.add(evidence.value, match)
    case .symbol where evidence.reach == .prefix: symbols.addPrefix(evidence.value, match)
    case .symbol where evidence.value.hasPrefix("."):
      members.add(String(evidence.value.dropFirst()), match)
    case .symbol: symbols.add(firstPart(of: evidence.value), match)
    case .package:
      packages.add(EvidenceTables.key(evidence.value, evidence.ecosystem), match)
    case .import: modules.add(evidence.value, match)
    case .header: headers.add(evidence.value, match)
    case .configKey, .plistKey: texts.add(evidence.value, match)
    case .requestHeader: requestHeaders.add(evidence.value.lowercased(), match)
    case .cookie where evidence.reach == .prefix: cookies.addPrefix(evidence.value, match)
    case .cookie: cookies.add(evidence.value, match)
    case .file: files.add(evidence.value, match)
    case .name: names.add(NameWords(evidence.value).strings.joined(), match)
    case .credential: add(evidence.value, match, to: &credentials)
    case .urlScheme: add(evidence.value, match, to: &urlSchemes)
    }
  }

  private func firstPart(of symbol: String) -> String {
    symbol.utf8.firstIndex(of: UInt8(ascii: ".")).map { String(symbol[..<$0]) } ?? symbol
  }

  /// What is no shape was refused when the rule was read.
  private func add(_ text: String, _ match: EvidenceMatch, to table: inout ShapeTable) {
    guard case .success(let shape) = Result(catching: { try TextShape(text) }) else { return }
    table.add(shape, match)
  }
}

/// Pieces of evidence by their text.
struct EvidenceTable: Sendable {
  private var matches = ListsByWord<EvidenceMatch>()

  mutating func add(_ text: String, _ match: EvidenceMatch) {
    var text = text
    text.withUTF8 { matches.add($0, match) }
  }

  func find(_ text: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    matches[matches.words.find(text)]
  }
}

/// Pieces of evidence by their text, or by what a text starts with.
struct PrefixedTable: Sendable {
  private var whole = EvidenceTable()
  private var prefixes = EvidenceTable()
  /// Of the prefixes, in bytes, the longest first.
  private var lengths: [Int] = []

  mutating func add(_ text: String, _ match: EvidenceMatch) { whole.add(text, match) }

  mutating func addPrefix(_ text: String, _ match: EvidenceMatch) {
    prefixes.add(text, match)
    guard !lengths.contains(text.utf8.count) else { return }
    lengths.append(text.utf8.count)
    lengths.sort(by: >)
  }

  /// The longest of the prefixes counts, where the whole text is not known.
  func find(_ text: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    let found = whole.find(text)
    guard found.isEmpty else { return found }
    for length in lengths where length <= text.count {
      let found = prefixes.find(.init(rebasing: text[..<length]))
      if !found.isEmpty { return found }
    }
    return []
  }
}
