import RuleCatalog

/// The rules as they were when ropa was built.
public enum BuiltInRules {
  /// The catalogue of all of them, without reading their files anew. Its halves can be put together at the same time.
  public static let catalog = RuleCatalog(recipients, others)

  /// The half of the catalogue that finds recipients.
  public static let recipients = embeddedRecipients.withUTF8Buffer {
    RecipientRules(snapshot: $0)
  }

  /// The other half.
  public static let others = embeddedOthers.withUTF8Buffer { OtherRules(snapshot: $0) }

  /// The JSON files of `Rules/`, for a catalogue that has others besides. Paths are relative to
  /// `Rules/`, sorted.
  public static var files: [(path: String, text: String)] {
    embeddedRuleFiles.map { (text(of: $0.path), text(of: $0.text)) }
  }

  /// The files of one folder of `Rules/`, by name without `.json`; sorted.
  public static func files(in folder: String) -> [(name: String, text: String)] {
    embeddedRuleFiles.compactMap { file in
      let path = text(of: file.path)
      guard path.hasPrefix(folder + "/"), path.hasSuffix(".json") else { return nil }
      let name = path.dropFirst(folder.utf8.count + 1).dropLast(".json".utf8.count)
      return (String(name), text(of: file.text))
    }
  }

  private static func text(of literal: StaticString) -> String {
    literal.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }
}
