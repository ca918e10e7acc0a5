import Foundation
import Testing

/// The names of all tests, as they stand in the sources.
private func testNames() throws -> Set<String> {
  let root = Tool.repository.appending(path: "Tests")
  let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
  let files = (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
  #expect(files.count > 50)
  return Set(
    try files.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).matches(of: /func `([^`\n]+)`/)
        .map { String($0.1) }
    })
}

@Test func `every test that the threat model names is there, and no defence is without one`()
  throws
{
  let page = try String(
    contentsOf: Tool.repository.appending(path: ".github/THREAT-MODEL.md"), encoding: .utf8)
  let names = try testNames()
  var rows = 0
  for line in page.split(separator: "\n") where line.hasPrefix("| ") {
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard let tests = cells.last, tests != "tests", !tests.hasPrefix("---") else { continue }
    let named = tests.matches(of: /`([^`]+)`/).map { String($0.1) }
    #expect(!named.isEmpty, "\(line)")
    for name in named { #expect(names.contains(name), "\(name)") }
    rows += 1
  }
  #expect(rows > 20)
  let readme = try String(
    contentsOf: Tool.repository.appending(path: "README.md"), encoding: .utf8)
  #expect(readme.contains("(.github/THREAT-MODEL.md)"))
}
