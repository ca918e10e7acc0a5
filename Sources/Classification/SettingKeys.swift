import SourceModel

extension FileFacts {
  /// The last key of a setting that is no number, as the others group settings; without what an Xcode
  /// project writes before a key of Info.plist. Nil where there is none.
  func key(of setting: Setting) -> String? {
    let key = names.withBytes(of: setting.keyPath) { path -> String? in
      // From the end: a path may be much longer than its last key.
      var end = path.endIndex
      while end > path.startIndex {
        let start = path[..<end].lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? path.startIndex
        let key = String(decoding: path[start..<end], as: UTF8.self)
        if !key.isEmpty, Int(key) == nil { return key }
        end = max(start - 1, path.startIndex)
      }
      return nil
    }
    let start = "INFOPLIST_KEY_"
    return key.map { $0.hasPrefix(start) ? String($0.dropFirst(start.utf8.count)) : $0 }
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
