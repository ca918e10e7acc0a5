import RuleCatalog

/// The rules as they were when ropa was built.
public enum BuiltInRules {
  /// The catalogue of all of them, without reading their files anew.
  public static let catalog = RuleCatalog(
    snapshot: embeddedCatalog.withUTF8Buffer { Array($0) })

  /// The JSON files of `Rules/`, for a catalogue that has others besides. Paths are relative to
  /// `Rules/`, sorted.
  public static var files: [(path: String, text: String)] {
    embeddedRuleFiles.map { (text(of: $0.path), text(of: $0.text)) }
  }

  private static func text(of literal: StaticString) -> String {
    literal.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }
}
