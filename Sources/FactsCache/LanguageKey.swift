import GitBlob
import SourceModel

/// What the language of a file depends on whose name leaves it open.
public struct LanguageKey: Sendable, Hashable {
  private let content: BlobID
  private let named: UInt8

  /// - Parameters:
  ///   - content: as it stands in the file.
  ///   - named: a number for what the name says.
  public init(_ content: BlobID, named: UInt8) {
    self.content = content
    self.named = named
  }

  /// Behind the numbers of all languages, which facts are kept under.
  var entry: EntryKey { EntryKey(content, kind: 1 << 16 | UInt32(named), variant: 0) }
}

/// What was found out of a content.
public struct LanguageReading: Sendable, Hashable {
  /// Nil for one that no front end reads.
  public let language: Language?
  /// In bytes.
  public let size: Int

  public init(language: Language?, size: Int) {
    self.language = language
    self.size = size
  }

  /// Nil for bytes that are no reading.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 9, bytes[0] <= Language.allCases.count else { return nil }
    let size = bytes.dropFirst().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard let size = Int(exactly: size) else { return nil }
    self.init(language: bytes[0] == 0 ? nil : Language.allCases[Int(bytes[0]) - 1], size: size)
  }

  var bytes: [UInt8] {
    let number = language.flatMap { Language.allCases.firstIndex(of: $0) }.map { UInt8($0 + 1) }
    return [number ?? 0]
      + stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: size >> $0) }
  }
}
