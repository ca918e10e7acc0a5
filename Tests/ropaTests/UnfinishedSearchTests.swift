import Foundation
import Testing

/// Where so much leads to a call that the search for where it sends ends early.
@Suite struct UnfinishedSearchTests {
  /// What a command says of a request to an address that so many places give to a property.
  private func output(
    of arguments: [String], _ places: Int, hasRecord: Bool = false
  ) throws -> String {
    let tree = try TemporaryFolder()
    let lines = (0..<places).map {
      "  func use\($0)() { address = \"https://api\($0).example.com\" }"
    }
    let source = """
      import Foundation
      final class Client {
        var address = ""
        func send() {
          let request = URLRequest(url: URL(string: address)!)
          URLSession.shared.dataTask(with: request).resume()
        }
      \(lines.joined(separator: "\n"))
      }

      """
    try Data(source.utf8).write(to: tree.url.appending(path: "Client.swift"))
    if hasRecord { _ = try Tool.run(["init", "--no-cache"], in: tree.url) }
    return try Tool.run(arguments + ["--no-cache"], in: tree.url).output
  }

  private func scan(_ places: Int, _ format: String) throws -> String {
    try output(of: ["scan", "--format", format], places)
  }

  @Test(arguments: [
    ("sarif", "\"startLine\": 6"), ("github", "::notice file=Client.swift,line=6,title="),
    ("text", "not followed: Client.swift:6:23: "),
  ])
  func `a check tells it where it stands`(_ format: String, _ place: String) throws {
    let text = try output(of: ["check", "--format", format], 3000, hasRecord: true)
    #expect(text.contains("more leads to what is sent here than ropa follows"))
    #expect(text.contains(place))
  }

  @Test func `it is told where a search ended early`() throws {
    let text = try scan(3000, "text")
    #expect(
      text.contains(
        "not followed: Client.swift:6:23: more leads to what is sent here than ropa follows, "
          + "so flows may be missing\n"))
    let json = try scan(3000, "json")
    #expect(
      json.contains(
        """
          "unfinished": [
            { "path": "Client.swift", "line": 6, "column": 23 }
          ],
        """))
  }

  @Test func `nothing is told of one that came to its end`() throws {
    #expect(try !scan(20, "text").contains("not followed"))
    #expect(try scan(20, "json").contains("  \"unfinished\": [],\n"))
  }
}
