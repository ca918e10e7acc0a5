/// The languages that a front end reads. Closed on purpose: a new one must be handled everywhere.
public enum Language: String, Sendable, CaseIterable, Comparable {
  case swift
  case c
  case cPlusPlus
  case objectiveC
  case objectiveCPlusPlus
  case swiftManifest
  case packageResolved
  case podfile
  case podfileLock
  case cartfile
  case cartfileResolved
  /// The `contents` of a version of a Core Data model.
  case coreDataModel
  case sql
  case graphQL
  case protobuf
  /// OpenAPI, Swagger or JSON Schema, written in JSON.
  case jsonSchema
  /// OpenAPI or Swagger, written in YAML.
  case yamlSchema
  /// In XML, or in Apple's binary form: an Info.plist, a privacy manifest, entitlements, settings.
  case propertyList
  /// An Xcode project's `project.pbxproj`.
  case xcodeProject
  /// An `.xcconfig`.
  case buildSettings
  /// An `.env`.
  case environmentFile
  /// Settings in JSON, by the file's name.
  case jsonSettings

  public var isSwift: Bool { self == .swift }

  /// What a count of files read calls the language.
  public var group: LanguageGroup {
    switch self {
    case .swift: .swift
    case .c, .cPlusPlus: .c
    case .objectiveC, .objectiveCPlusPlus: .objectiveC
    case .swiftManifest, .packageResolved, .podfile, .podfileLock, .cartfile, .cartfileResolved,
      .coreDataModel, .sql, .graphQL, .protobuf, .jsonSchema, .yamlSchema, .propertyList,
      .xcodeProject, .buildSettings, .environmentFile, .jsonSettings:
      .manifests
    }
  }

  /// Whether files in it say what data there is: code and schemas do, lists of packages and settings
  /// do not.
  public var declaresData: Bool {
    switch self {
    case .swift, .c, .cPlusPlus, .objectiveC, .objectiveCPlusPlus, .coreDataModel, .sql, .graphQL,
      .protobuf, .jsonSchema, .yamlSchema:
      true
    case .swiftManifest, .packageResolved, .podfile, .podfileLock, .cartfile, .cartfileResolved,
      .propertyList, .xcodeProject, .buildSettings, .environmentFile, .jsonSettings:
      false
    }
  }

  public static func < (left: Language, right: Language) -> Bool { left.rawValue < right.rawValue }
}

/// The four counts of a scan's summary; the raw value is the key in its JSON.
public enum LanguageGroup: String, Sendable, CaseIterable {
  case swift
  case c
  case objectiveC
  case manifests
}
