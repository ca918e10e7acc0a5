import Foundation
import Testing

/// The Swift files below some folders of the repository.
private func swiftFiles(below folders: String...) throws -> [(path: String, lines: [Substring])] {
  try folders.flatMap { folder in
    let root = Tool.repository.appending(path: folder)
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return try (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .sorted { $0.path < $1.path }
      .map { url in
        let text = try String(contentsOf: url, encoding: .utf8)
        return (url.path, text.split(separator: "\n", omittingEmptySubsequences: false))
      }
  }
}

@Test func `no source file is over 500 lines`() throws {
  let files = try swiftFiles(below: "Sources", "Tests")
  #expect(files.count > 50)
  for file in files { #expect(file.lines.count <= 501, "\(file.path)") }
}

@Test func `every public symbol says what it is`() throws {
  let declaration =
    /^ *public (static |mutating |indirect )*(struct|enum|protocol|func|init|typealias)\b/
  var undocumented: [String] = []
  for file in try swiftFiles(below: "Sources") {
    for (index, line) in file.lines.enumerated() where line.contains(declaration) {
      // What a memberwise initialiser or a comparison is, its type says; what writing is, `Stored` does.
      if line.contains(/public init\(|static func (<|==) |func hash\(into|\(to writer: inout Store/)
      {
        continue
      }
      var above = index - 1
      while above >= 0, file.lines[above].trimmingCharacters(in: .whitespaces).hasPrefix("@") {
        above -= 1
      }
      guard above >= 0, file.lines[above].trimmingCharacters(in: .whitespaces).hasPrefix("///")
      else {
        undocumented.append("\(file.path):\(index + 1): \(line)")
        continue
      }
    }
  }
  #expect(undocumented == [])
}

@Test func `what the README shows is what is printed`() throws {
  let file = Tool.repository.appending(path: "README.md")
  let readme = try String(contentsOf: file, encoding: .utf8)
  // A block that starts with "$ ropa ..." shows the output of that command, whole or up to "...".
  let blocks = /```console\n\$ ropa ([^\n]*)\n((?s).*?)```/
  #expect(readme.matches(of: blocks).count >= 3)
  let renewed = try readme.replacing(blocks) { block in
    let output = try Tool.run(block.1.split(separator: " ").map(String.init)).output
    var shown = output
    if block.2.hasSuffix("...\n") {
      let lines = max(block.2.split(separator: "\n", omittingEmptySubsequences: false).count - 2, 1)
      shown =
        output.split(separator: "\n", omittingEmptySubsequences: false).prefix(lines)
        .map { $0 + "\n" }.joined() + "...\n"
    }
    return "```console\n$ ropa \(block.1)\n\(shown)```"
  }
  try expectSame(renewed, as: "README.md")
}
