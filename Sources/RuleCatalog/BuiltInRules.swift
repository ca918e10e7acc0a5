/// The JSON files of `Rules/` as they were when ropa was built.
public enum BuiltInRules {
  /// Paths are relative to `Rules/`, sorted.
  public static var files: [(path: String, text: String)] {
    embeddedRuleFiles.map { (text(of: $0.path), text(of: $0.text)) }
  }

  private static func text(of literal: StaticString) -> String {
    literal.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }
}
