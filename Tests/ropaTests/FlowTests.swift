import ClangFrontEnd
import Classification
import DataFlow
import Foundation
import RuleCatalog
import SourceModel
import SwiftFrontEnd
import Testing

/// The files of `Fixtures/flows/`, whose comments say which data reaches whom.
private let fixtures = ["within-a-file.swift", "within-a-file.c"]

private func facts(of text: String, _ name: String) throws -> FileFacts {
  let isSwift = name.hasSuffix(".swift")
  let file = SourceFile(path: name, language: isSwift ? .swift : .c, bytes: Array(text.utf8))
  return isSwift
    ? try SwiftFrontEnd().facts(of: file).get()
    : try ClangFrontEnd.open().flatMap { $0.facts(of: file) }.get()
}

private func flows(in files: [FileFacts]) throws -> [Flow] {
  let catalog = try RuleCatalog.load(BuiltInRules.files)
  return findFlows(in: files, classify(files, with: catalog))
}

@Test(arguments: fixtures)
func `data reaches whom its comment says, and nobody else`(name: String) throws {
  let url = Tool.repository.appending(path: "Fixtures/flows/\(name)")
  let text = try String(contentsOf: url, encoding: .utf8)
  var expected: Set<String> = []
  for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    if let mark = line.firstMatch(of: /\/\/ expect: (.*)$/) {
      expected.insert("\(index + 1): \(mark.1)")
    }
  }
  #expect(expected.count > 1)

  let found = try flows(in: [facts(of: text, name)]).map {
    "\($0.source.location.line): \($0.category) -> \($0.recipient ?? "?")"
  }

  #expect(Set(found).subtracting(expected).sorted() == [], "found and not marked")
  #expect(expected.subtracting(found).sorted() == [], "marked and not found")
}

@Test func `a flow says each step of the shortest way`() throws {
  let code = """
    struct User { var email: String }
    func send(_ user: User) {
      let address = user.email
      var request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
      request.httpBody = Data(address.utf8)
      URLSession.shared.dataTask(with: request).resume()
    }
    """
  let flow = try #require(try flows(in: [facts(of: code, "a.swift")]).first)
  #expect(flow.field == "User.email")
  #expect(flow.host == "api.mailjet.com")
  #expect(flow.source.location == SourceLocation(line: 3, column: 22))
  #expect(flow.target.location == SourceLocation(line: 6, column: 21))
  #expect(
    flow.steps.map(\.what) == [
      "assigned to address", "passed through Data()", "assigned to httpBody",
    ])
}

@Test func `flows do not depend on the order of the files`() throws {
  let names = fixtures
  let files = try names.map { name in
    let url = Tool.repository.appending(path: "Fixtures/flows/\(name)")
    return try facts(of: String(contentsOf: url, encoding: .utf8), name)
  }
  #expect(try flows(in: files) == flows(in: files.reversed()))
}
