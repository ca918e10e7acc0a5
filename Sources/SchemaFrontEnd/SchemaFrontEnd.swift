import SourceModel

/// Reads what schemas say of data (Core Data models, SQL, GraphQL, protobuf, OpenAPI and JSON Schema)
/// and what property lists set.
///
/// Not part of the reader of manifests: that one reads which packages there are, by other formats and
/// into other facts. Here everything becomes types with columns or keys, or settings.
public struct SchemaFrontEnd: FrontEnd {
  public init() {}

  public let languages: Set<Language> = [
    .coreDataModel, .sql, .graphQL, .protobuf, .jsonSchema, .yamlSchema, .propertyList,
  ]

  public let version = 2

  /// A file that holds nothing but mistakes is damaged; one that can be read in part has gaps.
  public func facts(of file: SourceFile) -> Result<FileFacts, UnreadReason> {
    var schema = SchemaFacts(file)
    do throws(UnreadReason) {
      switch file.language {
      case .coreDataModel: try readCoreDataModel(file.bytes, into: &schema)
      case .propertyList: try readPropertyList(file.bytes, into: &schema)
      case .sql: try readSQLFile(file.bytes, into: &schema)
      case .graphQL: try readGraphQL(file.bytes, into: &schema)
      case .protobuf: try readProtobuf(file.bytes, into: &schema)
      case .jsonSchema: try readJSONSchema(file, into: &schema)
      case .yamlSchema: try readYAMLSchema(file, into: &schema)
      case .swift, .c, .cPlusPlus, .objectiveC, .objectiveCPlusPlus, .swiftManifest,
        .packageResolved, .podfile, .podfileLock, .cartfile, .cartfileResolved, .xcodeProject,
        .buildSettings, .environmentFile, .jsonSettings:
        throw .damaged("the reader of schemas does not read \(file.language.rawValue)")
      }
    } catch {
      return .failure(error)
    }
    return .success(schema.facts)
  }
}
