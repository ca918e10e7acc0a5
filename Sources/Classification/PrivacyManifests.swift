import RuleCatalog
import SourceModel

/// A privacy manifest: `PrivacyInfo.xcprivacy`. What it says that is collected stands in
/// `Classification.collectedDataTypes`.
public struct PrivacyManifest: Sendable, Hashable {
  public var path: String
  /// `NSPrivacyTracking`; nil where it is not said.
  public var isTracking: Bool?
  /// `NSPrivacyTrackingDomains`, in lower case.
  public var trackingDomains: [ManifestWord] = []
  public var accessedAPIs: [AccessedAPI] = []
  /// Each of `NSPrivacyCollectedDataTypePurposes`, as written.
  public var purposes: [ManifestWord] = []

  public init(path: String) { self.path = path }
}

/// A text of a manifest and where it stands.
public struct ManifestWord: Sendable, Hashable {
  public var text: String
  public var location: SourceLocation

  public init(text: String, location: SourceLocation) {
    self.text = text
    self.location = location
  }
}

/// An entry of `NSPrivacyAccessedAPITypes`.
public struct AccessedAPI: Sendable, Hashable {
  /// `NSPrivacyAccessedAPICategoryUserDefaults`, as written.
  public var type: ManifestWord
  /// `CA92.1`, as written.
  public var reasons: [ManifestWord]

  public init(type: ManifestWord, reasons: [ManifestWord]) {
    self.type = type
    self.reasons = reasons
  }
}

/// That a property list or a project makes an app for iPhone or iPad.
public struct AppBundle: Sendable, Hashable {
  public var path: String
  /// Of the key that shows it.
  public var location: SourceLocation
  /// Of that key, in bytes.
  public var length: Int

  public init(path: String, location: SourceLocation, length: Int) {
    self.path = path
    self.location = location
    self.length = length
  }
}

/// A use of an API of which Apple wants a reason.
public struct RequiredReasonUse: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// As written: `UserDefaults`.
  public var name: String
  /// Of a `RequiredReasonAPI`.
  public var category: String

  public init(path: String, location: SourceLocation, name: String, category: String) {
    self.path = path
    self.location = location
    self.name = name
    self.category = category
  }
}

extension HeldFacts {
  var isPrivacyManifest: Bool { language == .propertyList && path.hasSuffix(".xcprivacy") }
}

/// What a privacy manifest says.
func privacyManifest(in facts: FileFacts) -> PrivacyManifest {
  var manifest = PrivacyManifest(path: facts.path)
  var entry = ""
  for setting in facts.settings {
    let keys = facts.names[setting.keyPath].split(separator: ".").map(String.init)
    let word = ManifestWord(
      text: facts.names[setting.value], location: facts.location(of: setting.offset))
    switch keys.first {
    case "NSPrivacyTracking" where keys.count == 1: manifest.isTracking = word.text == "true"
    case "NSPrivacyTrackingDomains" where keys.count == 2:
      manifest.trackingDomains.append(
        ManifestWord(text: word.text.lowercased(), location: word.location))
    case "NSPrivacyCollectedDataTypes"
    where keys.count > 3 && keys[2] == "NSPrivacyCollectedDataTypePurposes":
      manifest.purposes.append(word)
    case "NSPrivacyAccessedAPITypes" where keys.count > 2:
      if keys[1] != entry || manifest.accessedAPIs.isEmpty {
        entry = keys[1]
        let none = ManifestWord(text: "", location: word.location)
        manifest.accessedAPIs.append(AccessedAPI(type: none, reasons: []))
      }
      let last = manifest.accessedAPIs.count - 1
      if keys[2] == "NSPrivacyAccessedAPIType" { manifest.accessedAPIs[last].type = word }
      if keys[2] == "NSPrivacyAccessedAPITypeReasons" {
        manifest.accessedAPIs[last].reasons.append(word)
      }
    default: break
    }
  }
  return manifest
}

/// The first setting that only an app for iPhone or iPad has; nil where there is none, or where the
/// bundle is an extension of an app.
func appBundle(in facts: FileFacts) -> AppBundle? {
  let isProject = facts.language == .xcodeProject
  guard isProject || facts.language == .propertyList && facts.path.hasSuffix("Info.plist") else {
    return nil
  }
  var found: Setting?
  for setting in facts.settings {
    let path = facts.names[setting.keyPath]
    let value = facts.names[setting.value]
    if isProject {
      let shows =
        path == "INFOPLIST_KEY_UIApplicationSceneManifest_Generation"
        || path == "INFOPLIST_KEY_UILaunchScreen_Generation"
      if shows, value == "YES", found == nil { found = setting }
      continue
    }
    switch path.prefix(while: { $0 != "." }) {
    case "NSExtension", "WKApplication", "WKWatchKitApp": return nil
    case "LSRequiresIPhoneOS":
      if value == "true", found == nil { found = setting }
    case "UIApplicationSceneManifest", "UILaunchStoryboardName":
      if found == nil { found = setting }
    default: break
    }
  }
  return found.map { setting in
    AppBundle(
      path: facts.path, location: facts.location(of: setting.keyOffset),
      length: facts.names[setting.keyPath].prefix { $0 != "." }.utf8.count)
  }
}

/// The uses of APIs of which Apple wants a reason, in the order of the file; each API once.
func requiredReasonUses(in facts: FileFacts, _ terms: ManifestTerms) -> [RequiredReasonUse] {
  var categories: [Name: String] = [:]
  for api in terms.apis {
    for name in api.names {
      if let found = facts.names.find(name) { categories[found] = api.category }
    }
  }
  guard !categories.isEmpty else { return [] }
  // What the file declares under such a name is its own.
  for declaration in facts.declarations where !declaration.traits.contains(.isForward) {
    categories[declaration.name] = nil
  }
  var uses: [RequiredReasonUse] = []
  var seen: Set<String> = []
  for value in facts.values
  where (value.kind == .reference || value.kind == .member) && value.target < 0 {
    guard let category = categories[value.name], seen.insert(category).inserted else { continue }
    uses.append(
      RequiredReasonUse(
        path: facts.path, location: facts.location(of: value.offset),
        name: facts.names[value.name], category: category))
  }
  return uses
}
