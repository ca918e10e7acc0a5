import SourceModel

extension FileFacts {
  /// The last key of a setting that is no number, as the others group settings; without what an Xcode
  /// project writes before a key of Info.plist. Nil where there is none.
  func key(of setting: Setting) -> String? {
    names.withBytes(of: setting.keyPath) { path in
      var end = path.count
      while end > 0 {
        let start = (path[..<end].lastIndex(of: UInt8(ascii: ".")) ?? -1) + 1
        let key = path[start..<end]
        if !key.isEmpty, !isNumber(key) {
          let mark = Array("INFOPLIST_KEY_".utf8)
          let bare = key.starts(with: mark) ? key.dropFirst(mark.count) : key
          return String(decoding: bare, as: UTF8.self)
        }
        end = start - 1
      }
      return nil
    }
  }

  private func isNumber(_ key: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let last = key.last, last >= 0x30, last <= 0x39 else { return false }
    return Int(String(decoding: key, as: UTF8.self)) != nil
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
