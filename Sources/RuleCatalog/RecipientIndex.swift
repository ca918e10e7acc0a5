import SourceModel

/// Finds recipients by what code shows of them, in a time that does not depend on how many there are.
public struct RecipientIndex: Sendable {
  private let tables: EvidenceTables

  init(_ recipients: [Recipient]) { tables = EvidenceTables(recipients) }

  /// By the name of a module, without what may follow it (`UIKit.UIView`).
  public func module(_ name: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    tables.modules.find(name)
  }

  /// By a header as included; rules may leave out the folders in front.
  public func header(_ path: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    var start = 0
    while true {
      let found = tables.headers.find(.init(rebasing: path[start...]))
      guard found.isEmpty, let slash = path[start...].firstIndex(of: UInt8(ascii: "/"))
      else { return found }
      start = slash + 1
    }
  }

  /// By the first part of a symbol: of `Analytics.logEvent` what is found for `Analytics`. The longest
  /// of the prefixes counts.
  public func symbol(_ name: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    let found = tables.symbols.find(name)
    guard found.isEmpty else { return found }
    for length in tables.prefixLengths where length <= name.count {
      let found = tables.prefixes.find(.init(rebasing: name[..<length]))
      if !found.isEmpty { return found }
    }
    return []
  }

  /// By a package's name as its ecosystem spells it, or the owner and name of its repository.
  public func package(_ name: String, _ ecosystem: Ecosystem) -> [EvidenceMatch] {
    var key = EvidenceTables.key(name, ecosystem)
    return key.withUTF8 { tables.packages.find($0) }
  }

  /// By the name of a setting or environment variable.
  public func configKey(_ name: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    tables.configKeys.find(name)
  }

  /// By the name of a cookie.
  public func cookie(_ name: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    tables.cookies.find(name)
  }

  /// By a host in lower case and the path that follows it, `/` in front, or empty. Of hosts that fit,
  /// the one that says most counts: the longest host, then the longest path.
  public func host(
    _ host: UnsafeBufferPointer<UInt8>, path: UnsafeBufferPointer<UInt8>
  ) -> [EvidenceMatch] {
    tables.hosts.find(host, path: path)
  }
}

/// A piece of evidence of a recipient, by number.
public struct EvidenceMatch: Sendable, Hashable {
  /// In `RuleCatalog.recipients`.
  public let recipient: Int
  /// In `Recipient.evidence`.
  public let evidence: Int
}
