import Foundation
import Testing

private let day = ["--as-of", "2026-11-21"]

/// The learning app in the folder `mobile/app` of a repository, its record drifted, and its parts.
private struct Repository {
  let tree: GitRepository
  let folder = try? TemporaryFolder()
  let files: [String]

  init() throws {
    tree = try GitRepository(fixture: nil)
    let source = Tool.repository.appending(path: "Fixtures/learning-app")
    let target = tree.folder.url.appending(path: "mobile")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: source, to: target.appending(path: "app"))
    try FileManager.default.removeItem(at: target.appending(path: "app/ropa.json"))
    try FileManager.default.moveItem(
      at: target.appending(path: "app/drifted.ropa.json"),
      to: tree.folder.url.appending(path: "ropa.json"))
    try tree.commit("first")
    files = try parts(
      3, of: ["mobile/app"], in: try #require(folder), from: tree.folder.url)
  }

  /// A folder outside of every repository, with the record and nothing else.
  func elsewhere() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(try tree.read("ropa.json"), to: "ropa.json")
    return folder
  }
}

@Test func `without the tree only excerpts and columns of other tools are missing`() throws {
  let repository = try Repository()
  let elsewhere = try repository.elsewhere()
  let here = repository.tree.folder.url
  // Word for word: no code is printed by these.
  for command in [
    ["scan"], ["scan", "--format", "json"], ["check", "--format", "json"] + day,
    ["check", "--format", "gitlab"] + day, ["check", "--format", "junit"] + day,
    ["report", "--format", "json"], ["report", "--format", "html"],
  ] {
    let whole = try Tool.run(command + ["mobile/app"], in: here)
    let linked = try Tool.run(command + ["--facts"] + repository.files, in: elsewhere.url)
    #expect(linked.output == whole.output, "\(command)")
    #expect(linked.status == whole.status && linked.errors == "", "\(command)")
  }
  let whole = try Tool.run(["check"] + day + ["mobile/app"], in: here)
  let linked = try Tool.run(["check"] + day + ["--facts"] + repository.files, in: elsewhere.url)
  // An excerpt is a line of code and a line of marks.
  let lines = whole.output.split(separator: "\n", omittingEmptySubsequences: false)
  let marks = lines.indices.filter { lines[$0].contains(/^ +\^~*$/) }
  let excerpts = Set(marks + marks.map { $0 - 1 })
  #expect(marks.count >= 2)
  let rest = lines.indices.filter { !excerpts.contains($0) }.map { lines[$0] }
  #expect(linked.output == rest.joined(separator: "\n"))
  #expect(linked.status == 1)
}

@Test func `paths for other tools start at the top of the repository, here or not`() throws {
  let repository = try Repository()
  let elsewhere = try repository.elsewhere()
  for folder in [repository.tree.folder.url, elsewhere.url] {
    let linked = try Tool.run(
      ["check", "--format", "github"] + day + ["--facts"] + repository.files, in: folder)
    #expect(linked.output.contains("file=mobile/app/Sources/"), "\(linked.output)")
  }
}

@Test func `a line that changed since is not shown, and the result stays`() throws {
  let tree = try TemporaryFolder()
  let folder = try TemporaryFolder()
  try tree.write("struct User { var email: String }\n", to: "User.swift")
  try tree.write("struct Guest { var email: String }\n", to: "Guest.swift")
  try tree.write("{ \"schema\": 1 }\n", to: "ropa.json")
  let files = try parts(2, of: [], in: folder, from: tree.url)
  let before = try Tool.run(["check"] + day + ["--facts"] + files, in: tree.url)
  #expect(before.output.contains("  struct Guest { var email: String }\n"), "\(before.output)")
  try tree.write("struct Other { var name: Int    }\n", to: "User.swift")
  try tree.write("struct Other { var name: Int     }\n", to: "Guest.swift")
  let after = try Tool.run(["check"] + day + ["--facts"] + files, in: tree.url)
  #expect(!after.output.contains("struct "), "\(after.output)")
  let places = before.output.split(separator: "\n").filter { $0.contains(".swift:") }
  #expect(after.output.split(separator: "\n").filter { $0.contains(".swift:") } == places)
}

@Test func `parts of another commit than the one at hand are refused`() throws {
  let repository = try Repository()
  let tree = repository.tree
  let old = try tree.git("log", "-1", "--format=%h").split(separator: "\n")[0]
  try tree.commit("second")
  let new = try tree.git("log", "-1", "--format=%h").split(separator: "\n")[0]
  let linked = try Tool.run(["scan", "--facts"] + repository.files, in: tree.folder.url)
  #expect(linked.status == 2 && linked.output == "")
  #expect(
    linked.errors.hasPrefix("ropa: the facts are of commit \(old), and here is \(new); make them"))
  // One part made anew does not go with the others either.
  let first = repository.files.sorted()[0]
  #expect(
    try Tool.run(["facts", "--shard", "1/3", "-o", first, "mobile/app"], in: tree.folder.url)
      .status == 0)
  let mixed = try Tool.run(
    ["scan", "--facts"] + repository.files.sorted(), in: tree.folder.url)
  #expect(mixed.status == 2)
  #expect(mixed.errors.contains("is of commit \(old), and \(first) of commit \(new); make all"))
}
