import GitBlob
import SourceModel

/// What facts depend on: a file's content, its language, and the little that a front end takes from
/// elsewhere.
public struct FactsKey: Sendable, Hashable {
  public let language: Language
  private let content: BlobID
  private let variant: UInt64

  /// - Parameters:
  ///   - content: as it stands in the file, before marks of its encoding are taken off.
  ///   - path: of the file. Only what its facts depend on counts, so that a file that was moved is
  ///     found again.
  ///   - library: which libclang reads it, as `identity(ofLibraryAt:)` says; not asked of languages
  ///     that it does not read.
  public init(_ content: BlobID, _ language: Language, path: String, library: UInt64 = 0) {
    self.content = content
    self.language = language
    switch language {
    case .c:
      // A header may turn out to be in another language than its name says.
      variant = library & ~1 | (isHeaderPath(path) ? 1 : 0)
    case .cPlusPlus, .objectiveC, .objectiveCPlusPlus:
      variant = library
    case .jsonSchema, .yamlSchema:
      // A schema without title is called as its file is.
      let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
      variant = name.withUnsafeBytes { BlobID(kind: "name", $0).high }
    case .swift, .swiftManifest, .packageResolved, .podfile, .podfileLock, .cartfile,
      .cartfileResolved, .coreDataModel, .sql, .graphQL, .protobuf, .propertyList, .xcodeProject,
      .buildSettings, .environmentFile, .jsonSettings:
      variant = 0
    }
  }

  var entry: EntryKey {
    let number = Language.allCases.firstIndex(of: language) ?? Language.allCases.count
    return EntryKey(content, kind: UInt32(number), variant: variant)
  }
}
