import SourceModel

/// What a file's name says of its language.
enum NamedLanguage: Hashable {
  case known(Language)
  /// C, C++ or Objective-C: its content decides.
  case header
  /// Objective-C, unless it is MATLAB's.
  case implementation
  /// A package's manifest, unless it is a source file about packages.
  case manifest
  /// A schema, or else any other file in the format: its content decides.
  case json
  case yaml
  /// Settings in JSON, unless it is a schema.
  case jsonSettings

  /// - Parameter folder: the name of the folder that the file stands in.
  init?(fileName name: String, in folder: String) {
    if let language = NamedLanguage.wholeNames[name] {
      self = language
    } else if name == "contents" {
      guard folder.hasSuffix(".xcdatamodel") else { return nil }
      self = .known(.coreDataModel)
    } else if name == ".env" || name.hasPrefix(".env.") || name.hasSuffix(".env") {
      self = .known(.environmentFile)
    } else if name.hasPrefix("Package@swift-"), name.hasSuffix(".swift") {
      self = .known(.swiftManifest)
    } else if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex {
      let ending = String(name[name.index(after: dot)...])
      guard
        let language = NamedLanguage.endings[ending] ?? NamedLanguage.endings[ending.lowercased()]
      else { return nil }
      self = language == .json && NamedLanguage.namesSettings(name) ? .jsonSettings : language
    } else {
      return nil
    }
  }

  private static let wholeNames: [String: NamedLanguage] = [
    "Package.swift": .manifest,
    "Package.resolved": .known(.packageResolved),
    "Podfile": .known(.podfile),
    "Podfile.lock": .known(.podfileLock),
    "Cartfile": .known(.cartfile),
    // What only the project itself needs; Carthage reads it like the other.
    "Cartfile.private": .known(.cartfile),
    "Cartfile.resolved": .known(.cartfileResolved),
  ]

  /// Whether most files of the name are in no language that a front end reads.
  var isMostlyOther: Bool {
    switch self {
    case .json, .yaml: true
    case .known, .header, .implementation, .manifest, .jsonSettings: false
    }
  }

  /// Whether a file is called as settings are: `config.json`, `appsettings.Production.json`.
  private static func namesSettings(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.contains { word in
      ["config", "configuration", "settings", "secrets", "credentials", "environment", "env"]
        .contains { word.hasSuffix($0) } || word == "services" || word == "endpoints"
    }
  }

  /// `C` and `H` are C++ by the convention of Unix compilers; the others are taken in any case.
  private static let endings: [String: NamedLanguage] = [
    "swift": .known(.swift),
    "c": .known(.c), "h": .header, "pch": .header,
    "m": .implementation, "mm": .known(.objectiveCPlusPlus),
    "cpp": .known(.cPlusPlus), "cc": .known(.cPlusPlus), "cxx": .known(.cPlusPlus),
    "c++": .known(.cPlusPlus), "C": .known(.cPlusPlus),
    "hpp": .known(.cPlusPlus), "hh": .known(.cPlusPlus), "hxx": .known(.cPlusPlus),
    "h++": .known(.cPlusPlus), "H": .known(.cPlusPlus),
    "plist": .known(.propertyList), "xcprivacy": .known(.propertyList),
    "entitlements": .known(.propertyList), "pbxproj": .known(.xcodeProject),
    "xcconfig": .known(.buildSettings), "sql": .known(.sql), "proto": .known(.protobuf),
    "graphql": .known(.graphQL), "graphqls": .known(.graphQL), "gql": .known(.graphQL),
    "json": .json, "yaml": .yaml, "yml": .yaml,
  ]
}
