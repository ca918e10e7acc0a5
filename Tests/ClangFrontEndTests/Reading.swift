import ClangFrontEnd
import SourceModel
import Testing

/// What went wrong before a test could begin.
struct NoLibclang: Error, CustomStringConvertible {
  var description: String
}

/// The facts of a snippet. Without libclang the test fails and says what installs it.
func read(_ code: String, as language: Language = .c, path: String = "file.c") throws -> FactsText {
  FactsText(try facts(of: code, as: language, path: path))
}

func facts(
  of code: String, as language: Language = .c, path: String = "file.c"
) throws -> FileFacts {
  switch ClangFrontEnd.open() {
  case .failure(let reason):
    throw NoLibclang(
      description: "These tests need libclang (apt-get install libclang-dev): \(reason.sentence)")
  case .success(let frontEnd):
    return try frontEnd.facts(
      of: SourceFile(path: path, language: language, bytes: [UInt8](code.utf8))
    ).get()
  }
}

/// Code and what is expected of it, each line a fact.
struct Snippet: CustomTestStringConvertible, Sendable {
  let code: String
  let expected: [String]

  init(_ code: String, _ expected: String...) {
    self.code = code
    self.expected = expected
  }

  var testDescription: String { code }
}
