import SourceModel

/// The tables of a `RecipientIndex`. A class, because the index is handed around for every name, and
/// a structure of many arrays costs a count for each of them.
final class EvidenceTables: Sendable {
  let modules, headers, symbols, prefixes, packages, configKeys, cookies: EvidenceTable
  let hosts: HostTable
  /// Lengths in bytes that symbol prefixes have, the longest first.
  let prefixLengths: [Int]

  init(_ recipients: [Recipient]) {
    var tables: [EvidenceKind: EvidenceTable] = [:]
    var prefixes = EvidenceTable()
    var lengths: Set<Int> = []
    var hosts = HostTable()
    for (number, recipient) in recipients.enumerated() {
      for (index, evidence) in recipient.evidence.enumerated() {
        let match = EvidenceMatch(recipient: number, evidence: index)
        switch evidence.kind {
        case .host: hosts.add(evidence.value, match)
        case .symbol where evidence.reach == .prefix:
          prefixes.add(evidence.value, match)
          lengths.insert(evidence.value.utf8.count)
        case .symbol:
          tables[.symbol, default: EvidenceTable()]
            .add(String(evidence.value.prefix { $0 != "." }), match)
        case .package:
          tables[.package, default: EvidenceTable()]
            .add(EvidenceTables.key(evidence.value, evidence.ecosystem), match)
        case .import, .header, .configKey, .credential, .cookie:
          tables[evidence.kind, default: EvidenceTable()].add(evidence.value, match)
        }
      }
    }
    func table(_ kind: EvidenceKind) -> EvidenceTable { tables[kind] ?? EvidenceTable() }
    modules = table(.import)
    headers = table(.header)
    symbols = table(.symbol)
    packages = table(.package)
    configKeys = table(.configKey)
    cookies = table(.cookie)
    self.prefixes = prefixes
    self.hosts = hosts
    prefixLengths = lengths.sorted(by: >)
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

/// Pieces of evidence by their text.
struct EvidenceTable: Sendable {
  private var words = WordTable()
  private var matches: [[EvidenceMatch]] = []

  mutating func add(_ text: String, _ match: EvidenceMatch) {
    var text = text
    let number = Int(text.withUTF8 { words.add($0) })
    if number == matches.count { matches.append([]) }
    matches[number].append(match)
  }

  func find(_ text: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    let number = words.find(text)
    return number == WordTable.unknown ? [] : matches[Int(number)]
  }
}
