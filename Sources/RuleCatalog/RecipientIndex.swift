import SourceModel

/// Finds recipients by what code shows of them, in a time that does not depend on how many there are.
public struct RecipientIndex: Sendable {
  private var modules = EvidenceTable()
  private var headers = EvidenceTable()
  private var symbols = EvidenceTable()
  private var prefixes = EvidenceTable()
  /// Lengths in bytes that symbol prefixes have, the longest first.
  private var prefixLengths: [Int] = []
  private var packages = EvidenceTable()
  private var configKeys = EvidenceTable()
  private var cookies = EvidenceTable()
  private var hosts = HostTable()

  init(_ recipients: [Recipient]) {
    for (number, recipient) in recipients.enumerated() {
      for (index, evidence) in recipient.evidence.enumerated() {
        add(evidence, EvidenceMatch(recipient: number, evidence: index))
      }
    }
    prefixLengths = Set(prefixLengths).sorted(by: >)
  }

  private mutating func add(_ evidence: RecipientEvidence, _ match: EvidenceMatch) {
    switch evidence.kind {
    case .import: modules.add(evidence.value, match)
    case .header: headers.add(evidence.value, match)
    case .package: packages.add(RecipientIndex.key(evidence.value, evidence.ecosystem), match)
    case .host: hosts.add(evidence.value, match)
    case .symbol:
      if evidence.reach == .prefix {
        prefixes.add(evidence.value, match)
        prefixLengths.append(evidence.value.utf8.count)
      } else {
        symbols.add(String(evidence.value.prefix { $0 != "." }), match)
      }
    case .configKey: configKeys.add(evidence.value, match)
    case .cookie: cookies.add(evidence.value, match)
    case .credential: break
    }
  }

  /// By the name of a module, without what may follow it (`UIKit.UIView`).
  public func module(_ name: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] { modules.find(name) }

  /// By a header as included; rules may leave out the folders in front.
  public func header(_ path: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    var start = 0
    while true {
      let found = headers.find(.init(rebasing: path[start...]))
      guard found.isEmpty,
        let slash = path[start...].firstIndex(of: UInt8(ascii: "/"))
      else { return found }
      start = slash + 1
    }
  }

  /// By the first part of a symbol: of `Analytics.logEvent` what is found for `Analytics`. The longest
  /// of the prefixes counts.
  public func symbol(_ name: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    let found = symbols.find(name)
    guard found.isEmpty else { return found }
    for length in prefixLengths where length <= name.count {
      let found = prefixes.find(.init(rebasing: name[..<length]))
      if !found.isEmpty { return found }
    }
    return []
  }

  /// By a package's name as its ecosystem spells it, or the owner and name of its repository.
  public func package(_ name: String, _ ecosystem: Ecosystem) -> [EvidenceMatch] {
    var key = RecipientIndex.key(name, ecosystem)
    return key.withUTF8 { packages.find($0) }
  }

  /// What the name of a setting shows.
  public func configKey(_ name: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    configKeys.find(name)
  }

  /// What the name of a cookie shows.
  public func cookie(_ name: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] { cookies.find(name) }

  /// By a host in lower case and the path that follows it, `/` in front, or empty. Of hosts that fit,
  /// the one that says most counts: the longest host, then the longest path.
  public func host(
    _ host: UnsafeBufferPointer<UInt8>, path: UnsafeBufferPointer<UInt8>
  ) -> [EvidenceMatch] {
    hosts.find(host, path: path)
  }

  private static func key(_ name: String, _ ecosystem: Ecosystem?) -> String {
    switch ecosystem {
    case .swiftPackage: "s " + name.lowercased()
    case .cocoaPods: "p " + name
    case .carthage: "c " + name.lowercased()
    case nil: name
    }
  }
}

/// A piece of evidence of a recipient, by number.
public struct EvidenceMatch: Sendable, Hashable {
  /// In `RuleCatalog.recipients`.
  public let recipient: Int
  /// In `Recipient.evidence`.
  public let evidence: Int
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
