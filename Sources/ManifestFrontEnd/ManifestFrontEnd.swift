import SourceModel

/// Reads what lock files, manifests that are not Swift, project files and files of settings say: the
/// packages and frameworks that are asked for, and the settings.
///
/// Nothing is run: a Podfile is a Ruby program, of which the calls of `pod` are read where they stand,
/// on whatever condition.
public struct ManifestFrontEnd: FrontEnd {
  public init() {}

  public let languages: Set<Language> = [
    .packageResolved, .podfile, .podfileLock, .cartfile, .cartfileResolved, .xcodeProject,
    .buildSettings, .environmentFile, .jsonSettings,
  ]

  public let version = 3

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
      case .xcodeProject: try readXcodeProject(file.bytes, into: &manifest)
      case .buildSettings: readBuildSettings(file.bytes, into: &manifest)
      case .environmentFile: readEnvironmentFile(file.bytes, into: &manifest)
      case .jsonSettings: try readJSONSettings(file, into: &manifest)
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
