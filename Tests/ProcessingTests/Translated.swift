import BuiltInRules
import Processing
import Testing

@testable import Reporting

private let languages: [Result<ReportLanguage, any Error>] = BuiltInRules.files(in: "report")
  .filter { $0.name != "en" }.map { file in
    Result { try ReportLanguage.read(file.text, id: file.name, path: file.name) }
  }

/// The same findings, after a look at whether each language has words for what they say, so that no test can
/// bring up a sentence that a report would tell in English.
func translated(_ findings: [Finding]) throws -> [Finding] {
  let languages = try languages.map { try $0.get() }
  #expect(!languages.isEmpty)
  for finding in findings {
    for text in [finding.message, finding.remedy] + finding.also.compactMap(\.message) {
      for language in languages {
        let words = language.messages.sentence(text, of: finding.check.rawValue) { _, _ in nil }
        #expect(words != nil, "\(language.id) has no words for: \(text) [\(finding.check)]")
      }
    }
  }
  return findings
}
