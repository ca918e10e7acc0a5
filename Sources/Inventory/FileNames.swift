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

  init?(fileName name: String) {
    if let language = NamedLanguage.wholeNames[name] {
      self = language
    } else if name.hasPrefix("Package@swift-"), name.hasSuffix(".swift") {
      self = .known(.swiftManifest)
    } else if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex {
      let ending = String(name[name.index(after: dot)...])
      guard
        let language = NamedLanguage.endings[ending] ?? NamedLanguage.endings[ending.lowercased()]
      else { return nil }
      self = language
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

  /// `C` and `H` are C++ by the convention of Unix compilers; the others are taken in any case.
  private static let endings: [String: NamedLanguage] = [
    "swift": .known(.swift),
    "c": .known(.c), "h": .header, "pch": .header,
    "m": .implementation, "mm": .known(.objectiveCPlusPlus),
    "cpp": .known(.cPlusPlus), "cc": .known(.cPlusPlus), "cxx": .known(.cPlusPlus),
    "c++": .known(.cPlusPlus), "C": .known(.cPlusPlus),
    "hpp": .known(.cPlusPlus), "hh": .known(.cPlusPlus), "hxx": .known(.cPlusPlus),
    "h++": .known(.cPlusPlus), "H": .known(.cPlusPlus),
  ]
}
