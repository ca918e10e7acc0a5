import SourceModel
import SwiftFrontEnd
import Testing

/// A source of one construct, and its facts as `FactDump` shows them.
struct Snippet: Sendable, CustomTestStringConvertible {
  let title: String
  let source: String
  let facts: String

  init(_ title: String, _ source: String, _ facts: String) {
    self.title = title
    self.source = source
    self.facts = facts
  }

  var testDescription: String { title }
}

/// The facts of a text; a text that cannot be read fails the test.
func facts(of source: String, language: Language = .swift) throws -> FileFacts {
  let file = SourceFile(path: "a.swift", language: language, bytes: Array(source.utf8))
  return try SwiftFrontEnd().facts(of: file).get()
}
