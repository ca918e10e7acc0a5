import SourceModel

extension FileFacts {
  /// The last key of a setting that is no number, as the others group settings; without what an Xcode
  /// project writes before a key of Info.plist. Nil where there is none.
  func key(of setting: Setting) -> String? {
    let keys = names[setting.keyPath].split(separator: ".")
    guard let key = keys.last(where: { Int($0) == nil }) else { return nil }
    let start = "INFOPLIST_KEY_"
    return String(key.hasPrefix(start) ? key.dropFirst(start.utf8.count) : key)
  }

  /// A domain that App Transport Security treats otherwise, in lower case, and what is said of it:
  /// `NSAppTransportSecurity.NSExceptionDomains.example.com.NSIncludesSubdomains`. Nil of any other setting.
  func exceptedDomain(of setting: Setting) -> (domain: String, key: Substring)? {
    let path = names[setting.keyPath]
    let start = "NSAppTransportSecurity.NSExceptionDomains."
    guard path.hasPrefix(start) else { return nil }
    let labels = path.dropFirst(start.utf8.count).split(separator: ".")
    guard labels.count > 2, let key = labels.last else { return nil }
    return (labels.dropLast().joined(separator: ".").lowercased(), key)
  }
}
