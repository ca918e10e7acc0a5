import SourceModel

/// Reads the packages out of lock files and of manifests that are not Swift.
///
/// Nothing is run: a Podfile is a Ruby program, of which the calls of `pod` are read where they stand,
/// on whatever condition.
public struct ManifestFrontEnd: FrontEnd {
  public init() {}

  public let languages: Set<Language> = [
    .packageResolved, .podfile, .podfileLock, .cartfile, .cartfileResolved,
  ]

  public let version = 1

  /// A file that holds nothing but mistakes is damaged; one that can be read in part has gaps.
  public func facts(of file: SourceFile) -> Result<FileFacts, UnreadReason> {
    var manifest = ManifestFacts(file)
    do throws(UnreadReason) {
      switch file.language {
      case .packageResolved: try readPackageResolved(file, into: &manifest)
      case .podfile: readPodfile(file.bytes, into: &manifest)
      case .podfileLock: try readPodfileLock(file.bytes, into: &manifest)
      case .cartfile: try readCartfile(file.bytes, state: .declared, into: &manifest)
      case .cartfileResolved: try readCartfile(file.bytes, state: .locked, into: &manifest)
      case .swift, .c, .cPlusPlus, .objectiveC, .objectiveCPlusPlus, .swiftManifest,
        .coreDataModel, .sql, .graphQL, .protobuf, .jsonSchema, .yamlSchema, .propertyList:
        throw .damaged("the reader of manifests does not read \(file.language.rawValue)")
      }
    } catch {
      return .failure(error)
    }
    return .success(manifest.facts)
  }
}
