import RuleCatalog
import SourceModel

/// What an app says of the data that it collects: an entry of `NSPrivacyCollectedDataTypes` in
/// PrivacyInfo.xcprivacy.
public struct CollectedDataType: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// Apple's constant, as written: `NSPrivacyCollectedDataTypeEmailAddress`.
  public var type: String
  /// Id of the `DataCategory` that it is; nil where no rule knows it.
  public var category: String?
  /// Apple's constants, as written, in that order: `NSPrivacyCollectedDataTypePurposeAnalytics`.
  public var purposes: [String]
  /// Nil where it is not said.
  public var isLinked: Bool?
  /// Nil where it is not said.
  public var isTracking: Bool?

  public init(
    path: String, location: SourceLocation, type: String, category: String? = nil,
    purposes: [String], isLinked: Bool? = nil, isTracking: Bool? = nil
  ) {
    self.path = path
    self.location = location
    self.type = type
    self.category = category
    self.purposes = purposes
    self.isLinked = isLinked
    self.isTracking = isTracking
  }
}

/// With what words an app asks a person for data: a key of Info.plist.
public struct UsageDescription: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// `NSContactsUsageDescription`
  public var key: String
  /// What the person reads.
  public var text: String
  /// Id of the `DataCategory` that it asks for; nil where no rule knows the key.
  public var category: String?

  public init(
    path: String, location: SourceLocation, key: String, text: String, category: String?
  ) {
    self.path = path
    self.location = location
    self.key = key
    self.text = text
    self.category = category
  }
}

/// The collected data types that a property list names, in the order of the file.
func collectedDataTypes(in facts: FileFacts, _ catalog: RuleCatalog) -> [CollectedDataType] {
  var entries: [String: CollectedDataType] = [:]
  var order: [String] = []
  for setting in facts.settings {
    let keys = facts.names[setting.keyPath].split(separator: ".").map(String.init)
    guard let list = keys.firstIndex(of: "NSPrivacyCollectedDataTypes"), keys.count > list + 2
    else { continue }
    let id = keys[...(list + 1)].joined(separator: ".")
    if entries[id] == nil {
      entries[id] = CollectedDataType(
        path: facts.path, location: facts.location(of: setting.offset), type: "", purposes: [])
      order.append(id)
    }
    entries[id]?.add(keys[list + 2], facts.names[setting.value], setting, facts, catalog)
  }
  return order.compactMap { entries[$0] }.filter { !$0.type.isEmpty }
}

extension CollectedDataType {
  fileprivate mutating func add(
    _ key: String, _ value: String, _ setting: Setting, _ facts: FileFacts, _ catalog: RuleCatalog
  ) {
    switch key {
    case "NSPrivacyCollectedDataType":
      type = value
      location = facts.location(of: setting.offset)
      category = catalog.category(of: .plist, value).map { catalog.categories[$0].id }
    case "NSPrivacyCollectedDataTypePurposes": purposes.append(value)
    case "NSPrivacyCollectedDataTypeLinked": isLinked = value == "true"
    case "NSPrivacyCollectedDataTypeTracking": isTracking = value == "true"
    default: break
    }
  }
}

/// The usage descriptions of a property list, in the order of the file.
func usageDescriptions(in facts: FileFacts, _ catalog: RuleCatalog) -> [UsageDescription] {
  facts.settings.compactMap { setting in
    guard let key = facts.key(of: setting), key.hasPrefix("NS"), key.hasSuffix("UsageDescription")
    else { return nil }
    return UsageDescription(
      path: facts.path, location: facts.location(of: setting.keyOffset), key: key,
      text: facts.names[setting.value],
      category: catalog.category(of: .plist, key).map { catalog.categories[$0].id })
  }
}

/// A domain to which an app lets itself speak without encryption: an entry of `NSExceptionDomains` of
/// App Transport Security.
public struct InsecureDomain: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// In lower case.
  public var domain: String
  public var includesSubdomains: Bool

  public init(
    path: String, location: SourceLocation, domain: String, includesSubdomains: Bool
  ) {
    self.path = path
    self.location = location
    self.domain = domain
    self.includesSubdomains = includesSubdomains
  }

  /// Whether a host in lower case is meant.
  public func covers(_ host: String) -> Bool {
    host == domain || includesSubdomains && host.hasSuffix("." + domain)
  }
}

/// The domains that a property list excepts from encryption, in the order of the file.
func insecureDomains(in facts: FileFacts) -> [InsecureDomain] {
  var found: [InsecureDomain] = []
  var including: Set<String> = []
  for setting in facts.settings where facts.names[setting.value] == "true" {
    guard let (domain, key) = facts.exceptedDomain(of: setting) else { continue }
    switch key {
    case "NSIncludesSubdomains": including.insert(domain)
    case "NSExceptionAllowsInsecureHTTPLoads", "NSTemporaryExceptionAllowsInsecureHTTPLoads":
      found.append(
        InsecureDomain(
          path: facts.path, location: facts.location(of: setting.offset), domain: domain,
          includesSubdomains: false))
    default: break
    }
  }
  for index in found.indices {
    found[index].includesSubdomains = including.contains(found[index].domain)
  }
  return found
}
