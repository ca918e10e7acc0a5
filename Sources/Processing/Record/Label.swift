/// Words for a reader: one text, or one a language.
public enum Label: Sendable, Hashable {
  case plain(String)
  /// By language code (`en`, `sv`, `pt-BR`), in the order written; never empty.
  case byLanguage([Translation])

  /// The text in a language: the asked one, else English, else the first.
  public func text(in language: String = "en") -> String {
    switch self {
    case .plain(let text): text
    case .byLanguage(let texts):
      (texts.first { $0.language == language } ?? texts.first { $0.language == "en" }
        ?? texts.first)?.text ?? ""
    }
  }
}

/// A label in one language.
public struct Translation: Sendable, Hashable {
  public let language: String
  public let text: String

  public init(language: String, text: String) {
    self.language = language
    self.text = text
  }
}

/// Whether a text has the form of a language tag (BCP 47): two or three small letters, then subtags.
func isLanguageCode(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.utf8.count),
    first.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A })
  else { return false }
  return parts.dropFirst().allSatisfy { part in
    (2...8).contains(part.utf8.count) && part.utf8.allSatisfy(isASCIILetterOrDigit)
  }
}
