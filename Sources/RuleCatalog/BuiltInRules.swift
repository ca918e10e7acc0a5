/// The JSON files of `Rules/` as they were when ropa was built.
public enum BuiltInRules {
  /// Paths are relative to `Rules/`, sorted.
  public static var files: [(path: String, text: String)] {
    embeddedRuleFiles.map { ("\($0.path)", "\($0.text)") }
  }
}
