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

  /// What a count of files read calls the language.
  public var group: LanguageGroup {
    switch self {
    case .swift: .swift
    case .c, .cPlusPlus: .c
    case .objectiveC, .objectiveCPlusPlus: .objectiveC
    case .swiftManifest, .packageResolved, .podfile, .podfileLock, .cartfile, .cartfileResolved:
      .manifests
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
