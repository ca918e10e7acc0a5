import Foundation
import SourceModel
import Testing

@testable import Inventory

@Suite struct SnapshotTests {
  private func repository(_ files: [String: String]) throws -> TemporaryTree {
    let tree = try TemporaryTree(files)
    try tree.git("init", "-q")
    try tree.git("add", "-A")
    try tree.git("commit", "-q", "-m", "first")
    return tree
  }

  private func contents(_ inventory: Inventory) -> [String] {
    inventory.read(kept: Array(inventory.files.indices)).map { result in
      switch result {
      case .success(let file): String(decoding: file.bytes, as: UTF8.self)
      case .failure(let reason): reason.sentence
      }
    }
  }

  @Test func `the index gives what is staged, whatever stands on disk`() throws {
    let tree = try repository(["a.swift": "let a = 1\n", "b.swift": "", "c.swift": ""])
    try tree.write("a.swift", "let a = 2\n")
    try tree.git("add", "a.swift")
    try tree.write("a.swift", "let a = 3\n")
    try tree.write("untracked.swift", "")
    try tree.git("rm", "-q", "b.swift")
    try tree.remove("c.swift")
    let inventory = try takeInventory(of: [tree.root], state: .index)
    #expect(inventory.source == .index)
    #expect(inventory.paths == ["a.swift", "c.swift"])
    #expect(contents(inventory) == ["let a = 2\n", ""])
    #expect(inventory.files.map(\.size) == [10, 0])
    let commit = try takeInventory(of: [tree.root], state: .commit("HEAD"))
    #expect(commit.source == .commit)
    #expect(commit.paths == ["a.swift", "b.swift", "c.swift"])
    #expect(contents(commit) == ["let a = 1\n", "", ""])
    // One file alone, as for an excerpt.
    #expect(try commit.read(commit.files[0]).get().bytes == Array("let a = 1\n".utf8))
  }

  @Test func `the same rules hold as on disk`() throws {
    let tree = try TemporaryTree([
      "App/a.swift": "", "App/Pods/p.m": "", "b.h": "@interface A\n@end\n", "c.h": "int c;\n",
      "data.json": "[1]", "api.json": "{\"openapi\": \"3.0.0\"}", "notes.txt": "", "l.bin": "",
      "latin.c": "", "big.swift": String(repeating: "x", count: 100),
    ])
    try tree.write("latin.c", Data("// caf".utf8) + Data([0xE9, 0x0A]))
    try tree.link("in.swift", to: "App/a.swift")
    try tree.link("App/up", to: "../App")
    try tree.link("out.swift", to: "../elsewhere.swift")
    try tree.link("gone.swift", to: "nothing.swift")
    try tree.git("init", "-q")
    try tree.git("add", "-A")
    let options = InventoryOptions(maxFileSize: 50)
    let staged = try takeInventory(of: [tree.root], options: options, state: .index)
    // On disk the link out of the tree leads to nothing, which is said of it instead.
    try tree.write("../elsewhere.swift", "")
    defer { try? tree.remove("../elsewhere.swift") }
    let onDisk = try takeInventory(of: [tree.root], options: options)
    #expect(staged.paths == onDisk.paths)
    #expect(staged.files.map(\.language) == onDisk.files.map(\.language))
    #expect(staged.unread == onDisk.unread)
    #expect(staged.unread.count == 3)
    #expect(staged.excluded == onDisk.excluded)
    #expect(staged.links == onDisk.links)
    #expect(staged.otherFiles == onDisk.otherFiles)
    #expect(staged.seen == onDisk.seen)
    let texts = onDisk.files.map { file in
      onDisk.read(file).map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    #expect(contents(staged) == texts.compactMap { try? $0.get() })
  }

  @Test func `a folder or a file restricts what is read`() throws {
    let tree = try repository(["App/a.swift": "", "App2/b.swift": "", "c.swift": ""])
    #expect(try takeInventory(of: [tree.path("App")], state: .index).paths == ["a.swift"])
    let both = [tree.path("App"), tree.path("c.swift")]
    #expect(try takeInventory(of: both, state: .index).paths == ["App/a.swift", "c.swift"])
  }

  @Test func `what git cannot give is refused with a sentence`() throws {
    let tree = try TemporaryTree(["a.swift": "let a = 1\n"])
    func sentence(_ state: TreeState) -> String {
      do throws(InventoryError) {
        _ = try takeInventory(of: [tree.root], state: state)
        return ""
      } catch { return error.sentence }
    }
    #expect(sentence(.index).contains("not a git repository"))
    try tree.git("init", "-q")
    #expect(sentence(.commit("HEAD")).contains("git knows no commit \"HEAD\""))
    #expect(try takeInventory(of: [tree.root], state: .index).files.isEmpty)
    try tree.git("add", "-A")
    try tree.git("commit", "-q", "-m", "first")
    #expect(sentence(.commit("--help")).contains("git knows no commit \"--help\""))
    try tree.git("checkout", "-q", "-b", "other")
    try tree.write("a.swift", "let a = 2\n")
    try tree.git("commit", "-q", "-a", "-m", "second")
    try tree.git("checkout", "-q", "-")
    try tree.write("a.swift", "let a = 3\n")
    try tree.git("commit", "-q", "-a", "-m", "third")
    try tree.git("merge", "-q", "other", mayFail: true)
    #expect(sentence(.index).contains("some files are in conflict"))
    #expect(try parentsOfNextCommit(in: tree.root).count == 2)
  }

  @Test func `the next commit follows those that git will name`() throws {
    let tree = try TemporaryTree(["a.swift": ""])
    try tree.git("init", "-q")
    #expect(try parentsOfNextCommit(in: tree.root) == [])
    try tree.git("add", "-A")
    try tree.git("commit", "-q", "-m", "first")
    let first = try commitID("HEAD", in: tree.root)
    #expect(try parentsOfNextCommit(in: tree.root) == [first])
    try tree.git("checkout", "-q", "-b", "other")
    try tree.write("b.swift", "")
    try tree.git("add", "-A")
    try tree.git("commit", "-q", "-m", "second")
    #expect(try mergeBase(of: "HEAD~1", in: tree.root) == first)
  }

  @Test func `a submodule counts as one file`() throws {
    let module = try repository(["m.swift": "", "n.swift": ""])
    let tree = try repository(["a.swift": ""])
    try tree.git("submodule", "add", "-q", module.root, "Modules/M")
    let inventory = try takeInventory(of: [tree.root], state: .index)
    #expect(inventory.paths == ["a.swift"])
    #expect(inventory.excluded == [Exclusion(rule: "Modules/M", kind: .submodule, files: 1)])
  }

  @Test func `many large contents are asked for in parts`() throws {
    let numbers = [40, 1, 2, 30, 3].map { $0 << 20 }
    #expect(parts(of: numbers, size: { $0 }).map(\.count) == [1, 2, 1, 1])
    #expect(parts(of: [Int](), size: { $0 }).isEmpty)
  }
}
