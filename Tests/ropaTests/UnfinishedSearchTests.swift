import Foundation
import Testing

/// Where so much leads to a call that the search for where it sends ends early.
@Suite struct UnfinishedSearchTests {
  /// A request to an address that so many places give to a property.
  private func scan(_ places: Int, _ format: String) throws -> String {
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
    return try Tool.run(["scan", "--no-cache", "--format", format, "."], in: tree.url).output
  }

  @Test func `it is told where a search ended early`() throws {
    let text = try scan(3000, "text")
    #expect(
      text.contains(
        "note: so much leads to what is sent at Client.swift:6 that not all of it was followed: "
          + "flows may be missing there\n"))
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
    #expect(try !scan(20, "text").contains("note:"))
    #expect(try scan(20, "json").contains("  \"unfinished\": [],\n"))
  }
}
