import RuleCatalog
import SourceModel

/// An address that the settings of a tree hold under a key by which code can ask for it.
public struct SettingAddress: Sendable, Hashable {
  /// The last key of the path that is no number: `MAIL_URL`.
  public var key: String
  /// In lower case.
  public var host: String
  /// Id of a `Recipient`, where a rule knows whose host it is.
  public var recipient: String?
  public var isCleartext: Bool
}

/// The addresses in the settings of a tree, sorted by key; keys that stand for several hosts are left out, as
/// nobody can tell which of them is asked for.
func settingAddresses(
  in files: TreeFacts, _ texts: SettingTexts, _ catalog: RuleCatalog
) -> [SettingAddress] {
  var found: [String: SettingAddress] = [:]
  var ambiguous: Set<String> = []
  for file in files.having(.settings) {
    for setting in file.settings {
      guard let key = file.key(of: setting) else { continue }
      for text in texts.forms(of: setting, in: file) {
        guard let address = SettingAddress(key, text, catalog) else { continue }
        if let other = found.updateValue(address, forKey: key), other != address {
          ambiguous.insert(key)
        }
      }
    }
  }
  return found.values.filter { !ambiguous.contains($0.key) }.sorted { $0.key < $1.key }
}

extension SettingAddress {
  /// Nil where the text is no address: of a bare host a rule must know whose it is.
  fileprivate init?(_ key: String, _ text: [UInt8], _ catalog: RuleCatalog) {
    let found = text.withUnsafeBufferPointer { hosts(in: $0) }
    guard let first = found.first, first.isWhole, first.pattern == nil else { return nil }
    let index = catalog.recipientIndex
    let match = first.host.withUnsafeBufferPointer { host in
      first.path.withUnsafeBufferPointer { path in
        index.host(host, path: path).first { match in
          catalog.recipients[match.recipient].evidence[match.evidence].reach != .link
        }
      }
    }
    let scheme = text.prefix(first.start)
    guard match != nil || scheme.contains(UInt8(ascii: ":")) else { return nil }
    self.init(
      key: key, host: String(decoding: first.host, as: UTF8.self),
      recipient: match.map { catalog.recipients[$0.recipient].id },
      isCleartext: scheme.starts(with: "http:".utf8))
  }
}

/// The values of settings with what they refer to put in: `https://$(HOST)/v1`.
struct SettingTexts {
  /// What build settings are set to, by name; one can be set differently for each configuration.
  private var values: [String: [[UInt8]]] = [:]

  /// A value that refers to more than these is left as it is.
  private static let mostForms = 4
  private static let deepest = 4

  init(_ files: TreeFacts) {
    for file in files.having(.settings) where file.language == .buildSettings {
      for setting in file.settings {
        let value = file.names.withBytes(of: setting.value) { Array($0) }
        var known = values[file.names[setting.keyPath]] ?? []
        if !known.contains(value) { known.append(value) }
        values[file.names[setting.keyPath]] = known
      }
    }
    // The order of the files makes no difference.
    for key in values.keys { values[key]?.sort { $0.lexicographicallyPrecedes($1) } }
  }

  /// The value as it is, or in its forms where it refers to build settings of the tree.
  func forms(of setting: Setting, in file: FileFacts) -> [[UInt8]] {
    let text = file.names.withBytes(of: setting.value) { Array($0) }
    return forms(of: text, depth: 0)
  }

  /// Whether a value refers to another.
  static func refers(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let dollar = text.firstIndex(of: UInt8(ascii: "$")), dollar + 1 < text.count else {
      return false
    }
    return text[dollar + 1] == UInt8(ascii: "(") || text[dollar + 1] == UInt8(ascii: "{")
  }

  private func forms(of text: [UInt8], depth: Int) -> [[UInt8]] {
    guard depth < SettingTexts.deepest, let dollar = text.firstIndex(of: UInt8(ascii: "$")),
      dollar + 1 < text.count
    else { return [text] }
    let close: UInt8
    switch text[dollar + 1] {
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    case UInt8(ascii: "{"): close = UInt8(ascii: "}")
    default: return [text]
    }
    guard let end = text[dollar...].firstIndex(of: close) else { return [text] }
    // `$(HOST:default=api)`
    let inside = text[(dollar + 2)..<end].prefix { $0 != UInt8(ascii: ":") }
    guard let known = values[String(decoding: inside, as: UTF8.self)],
      known.count <= SettingTexts.mostForms
    else { return [text] }
    let rest = forms(of: Array(text[(end + 1)...]), depth: depth + 1)
    let starts = known.flatMap { forms(of: $0, depth: depth + 1) }
    let all = starts.flatMap { start in rest.map { text[..<dollar] + start + $0 } }
    return all.count <= SettingTexts.mostForms ? all.map { Array($0) } : [text]
  }
}
