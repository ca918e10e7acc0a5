import BuiltInRules
import ClangFrontEnd
import Classification
import Foundation
import RuleCatalog
import SourceModel
import SwiftFrontEnd
import Testing

/// A sample beside a rule, and what its comments say must be found in it.
struct Sample: Sendable, CustomTestStringConvertible {
  /// Relative to `Rules/`, without extension: the rule's id, with `data/` or `recipients/` in front.
  let stem: String
  let language: Language
  let text: String

  var testDescription: String { "\(stem) (\(language.rawValue))" }

  /// All samples, sorted.
  static let all: [Sample] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Rules")
    let languages: [String: Language] = ["swift": .swift, "c": .c, "m": .objectiveC]
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let files = (found?.compactMap { $0 as? URL } ?? []).sorted { $0.path < $1.path }
    return files.compactMap { file in
      guard let language = languages[file.pathExtension],
        let data = FileManager.default.contents(atPath: file.path)
      else { return nil }
      let stem = String(
        file.deletingPathExtension().path.dropFirst(root.path.count + 1))
      return Sample(stem: stem, language: language, text: String(decoding: data, as: UTF8.self))
    }
  }()

  /// `line: expect id`, sorted; `missed` stands for what is known not to be found.
  func marks(_ word: String) -> Set<String> {
    var result: Set<String> = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      for comment in line.components(separatedBy: "//").dropFirst() {
        let parts = comment.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, parts[0].trimmingCharacters(in: .whitespaces) == word else {
          continue
        }
        for id in parts[1].split(separator: ",") {
          result.insert("\(index + 1): \(word) \(id.trimmingCharacters(in: .whitespaces))")
        }
      }
    }
    return result
  }

  func facts() throws -> FileFacts {
    let file = SourceFile(
      path: "\(stem).\(language.rawValue)", language: language, bytes: Array(text.utf8))
    guard language != .swift else { return try SwiftFrontEnd().facts(of: file).get() }
    return try ClangFrontEnd.open().get().facts(of: file).get()
  }

  /// Against all built-in rules. Each sample is classified once, however many tests look at it.
  func classification() throws -> Classification {
    try #require(Sample.classified[testDescription]).get()
  }

  private static let classified: [String: Result<Classification, any Error>] = {
    let pairs = all.map { sample in
      (
        sample.testDescription,
        Result { classify([try sample.facts()], with: BuiltInRules.catalog) }
      )
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}

extension Classification {
  /// What was found, in the form of the samples' marks.
  var marks: Set<String> {
    var result: Set<String> = []
    for field in fields { result.insert("\(field.location.line): expect \(field.category)") }
    for finding in recipients {
      let word =
        switch finding.use {
        case .called, .contacted: "expect"
        case .present: "present"
        case .mentioned: "mentioned"
        }
      result.insert("\(finding.location.line): \(word) \(finding.recipient)")
    }
    return result
  }
}
