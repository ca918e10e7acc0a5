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
    // No system has longer paths, and each folder of a text that is would be looked up with all below it.
    guard path.count <= 4096 else { return [] }
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
    tables.symbols.find(name)
  }

  /// By the name of a member that its SDK adds to types of a framework.
  public func member(_ name: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    tables.members.find(name)
  }

  /// By a package's name as its ecosystem spells it, or the owner and name of its repository.
  public func package(_ name: String, _ ecosystem: Ecosystem) -> [EvidenceMatch] {
    var key = EvidenceTables.key(name, ecosystem)
    return key.withUTF8 { tables.packages.find($0) }
  }

  /// By the name of a setting, an environment variable or a key of a property list.
  public func settingKey(_ name: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    tables.texts.find(name)
  }

  /// By the name of a cookie.
  public func cookie(_ name: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    tables.cookies.find(name)
  }

  /// By the name of a header of a request, in whatever case.
  public func requestHeader(_ name: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    // No vendor's header is longer, and most texts are no header.
    guard name.count <= 64, name.contains(UInt8(ascii: "-")) else { return [] }
    return lowercased(name).withUnsafeBufferPointer { tables.requestHeaders.find($0) }
  }

  /// By the name of a file, without its folders.
  public func file(_ name: String) -> [EvidenceMatch] {
    var name = name
    return name.withUTF8 { tables.files.find($0) }
  }

  /// By words of a name, whose letters are written together.
  public func name(_ letters: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    tables.names.find(letters)
  }

  /// By a URL scheme, without its colon.
  public func urlScheme(_ scheme: UnsafeBufferPointer<UInt8>) -> [EvidenceMatch] {
    lowercased(scheme).withUnsafeBufferPointer { scheme in
      tables.urlSchemes.find(in: scheme, from: 0).filter { $0.end == scheme.count }.map(\.match)
    }
  }

  /// Credentials that stand in a text, with their places in bytes.
  public func credentials(
    in text: UnsafeBufferPointer<UInt8>
  ) -> [(match: EvidenceMatch, range: Range<Int>)] { tables.credentials.findAll(in: text) }

  /// By a host in lower case of which parts are not known.
  /// - Parameter wildcard: stands for any run of bytes, or for none. The last two labels must be known.
  public func hosts(pattern: [UInt8], wildcard: UInt8) -> [EvidenceMatch] {
    tables.hosts.find(pattern: pattern, wildcard: wildcard)
  }

  /// The number in `Recipient.regions` of what a host in lower case tells of where its data goes.
  public func region(of recipient: Int, _ host: UnsafeBufferPointer<UInt8>) -> Int? {
    tables.regions[recipient]?.find(host, path: .init(rebasing: host[..<0])).first?.evidence
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

private func lowercased(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
}
