import GitBlob
import Reporting
import SourceModel
import SwiftFrontEnd

@testable import FactsCache
@testable import ropa

/// What an input of the outcomes' target is.
private enum Kind {
  /// What the cache would hand to the decoder.
  case kept
  /// The same, kept in a pack that is made whole around it.
  case packed
  /// Swift source whose outcome is changed in a few bytes on its way; says so in front of it.
  case damaged
}

extension FuzzTarget {
  func outcomeFlaws(in input: [UInt8]) -> [String] {
    let kinds: [(Unicode.Scalar, Kind)] = [("k", .kept), ("p", .packed), ("d", .damaged)]
    let (kind, bytes) = FuzzTarget.kind(of: input, kinds, or: .kept)
    switch kind {
    case .kept: return keptFlaws(bytes, [])
    case .packed: return packedFlaws(bytes)
    case .damaged:
      let count = Int(bytes.first ?? 0) % 16
      let source = validText(Array(bytes.dropFirst(1 + 3 * count)))
      let file = SourceFile(path: "a.swift", language: .swift, bytes: source)
      guard case .success(let facts) = SwiftFrontEnd().facts(of: file) else { return [] }
      let whole = TreeOutcome([facts], builtCatalog).stored
      return keptFlaws(changed(whole, by: bytes.dropFirst().prefix(3 * count)), [facts])
    }
  }

  private func keptFlaws(_ bytes: [UInt8], _ facts: [FileFacts]) -> [String] {
    guard let outcome = TreeOutcome(stored: bytes) else { return [] }
    // By their bytes, as not every number is equal to itself.
    let again = outcome.stored
    let flaws =
      TreeOutcome(stored: again)?.stored == again ? [] : ["an outcome comes back as another"]
    let found = ScanOutcome(
      tool: Help.version, read: [.swift: 1], unread: [], leftOut: [], otherFiles: 0, gaps: [],
      notes: [], classification: outcome.classification, data: outcome.data)
    let printing = FuzzPrinting(found, TreeFacts(facts)) { _, _ in "let email = user.email" }
    return flaws + printing.flaws(bytes)
  }

  /// What the cache gives is what was written, or nothing.
  private func packedFlaws(_ bytes: [UInt8]) -> [String] {
    let file = FactsKey(BlobID(ofContent: []), .swift, path: "a.swift")
    let key = OutcomeKey([("a.swift", file)], rules: [])
    do {
      let cache = try FuzzCache()
      defer { cache.remove() }
      try cache.write(bytes, under: key.entry)
      let found = try cache.open().outcome(key, TreeOutcome.self)
      return found?.stored == TreeOutcome(stored: bytes)?.stored
        ? try cache.flaws() : ["the cache gives another outcome"]
    } catch { return ["the fuzzer's own folder cannot be used: \(error)"] }
  }
}

extension TreeOutcome {
  /// As bytes.
  fileprivate var stored: [UInt8] {
    var writer = StoreWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// As `FactsCache.outcome` does.
  fileprivate init?(stored bytes: [UInt8]) {
    let outcome = bytes.withUnsafeBytes { bytes -> TreeOutcome? in
      guard var reader = StoreReader(bytes) else { return nil }
      let outcome = TreeOutcome(from: &reader)
      return reader.isSoundAndDone ? outcome : nil
    }
    guard let outcome else { return nil }
    self = outcome
  }
}
