import GitBlob
import SourceModel

/// What a whole tree comes to depends on: the facts of each of its files, what they are judged by, and the build that
/// does it.
public struct OutcomeKey: Sendable, Hashable {
  private let content: BlobID

  /// - Parameters:
  ///   - files: of the tree, each with what its facts are kept under; in the same order for the same tree.
  ///   - rules: what they are judged by besides the rules of the build, as bytes.
  public init(_ files: [(path: String, key: FactsKey)], rules: [UInt8]) {
    self.init(files, rules: rules, version: outcomeVersion.description)
  }

  init(_ files: [(path: String, key: FactsKey)], rules: [UInt8], version: String) {
    var bytes = Array(version.utf8)
    bytes.reserveCapacity(rules.count + files.count * 96)
    func add(_ text: some Collection<UInt8>) {
      withUnsafeBytes(of: UInt64(text.count).littleEndian) { bytes += $0 }
      bytes += text
    }
    add(rules)
    for (path, key) in files {
      add(path.utf8)
      for word in key.entry.words {
        withUnsafeBytes(of: word.littleEndian) { bytes += $0 }
      }
    }
    content = bytes.withUnsafeBytes { BlobID(kind: "outcome", $0) }
  }

  /// Behind the numbers of all languages and of what names leave open.
  var entry: EntryKey { EntryKey(content, kind: 1 << 17, variant: 0) }
}
