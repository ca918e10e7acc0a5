import Foundation
import SourceModel
import Testing

@testable import Inventory

@Suite struct GitTests {
  private func repository(_ files: [String: String]) throws -> TemporaryTree {
    let tree = try TemporaryTree(files)
    try tree.git("init", "-q")
    try tree.git("add", "-A")
    try tree.git("commit", "-q", "-m", "first")
    return tree
  }

  @Test func `tracked and untracked files count, ignored and deleted ones do not`() throws {
    let tree = try repository([
      "a.swift": "", "gone.swift": "", ".gitignore": "*.log.swift\nout/\n", "forced.log.swift": "",
    ])
    try tree.git("add", "-f", "forced.log.swift")
    try tree.remove("gone.swift")
    try tree.write("new.swift", "")
    try tree.write("x.log.swift", "")
    try tree.write("out/y.swift", "")
    let inventory = try tree.inventory()
    #expect(inventory.source == .git)
    #expect(inventory.paths == ["a.swift", "forced.log.swift", "new.swift"])
    #expect(inventory.otherFiles == 1)
    #expect(inventory.seen == 4)
    #expect(inventory.notes == [])
  }

  @Test func `a folder inside a work tree restricts the scan to it`() throws {
    let tree = try repository(["App/a.swift": "", "App/Pods/p.m": "", "Server/b.swift": ""])
    let inventory = try takeInventory(of: [tree.path("App")])
    #expect(inventory.source == .git)
    #expect(inventory.paths == ["a.swift"])
    #expect(inventory.root == tree.path("App"))
    #expect(inventory.excluded == [Exclusion(rule: "Pods", kind: .vendored, files: 1)])
  }

  @Test func `what a user names is read although a rule leaves it out`() throws {
    let tree = try repository(["Pods/A/p.m": "", "a.pb.swift": "", "b.swift": ""])
    #expect(try takeInventory(of: [tree.path("Pods")]).paths == ["A/p.m"])
    let inventory = try takeInventory(of: [tree.path("a.pb.swift"), tree.root])
    #expect(inventory.paths == ["a.pb.swift", "b.swift"])
    #expect(inventory.seen == 3)
  }

  @Test func `a path in conflict is one file`() throws {
    let tree = try repository(["a.swift": "let a = 1\n"])
    try tree.git("checkout", "-q", "-b", "other")
    try tree.write("a.swift", "let a = 2\n")
    try tree.git("commit", "-q", "-a", "-m", "second")
    try tree.git("checkout", "-q", "-")
    try tree.write("a.swift", "let a = 3\n")
    try tree.git("commit", "-q", "-a", "-m", "third")
    try tree.git("merge", "-q", "other", mayFail: true)
    try tree.git("cat-file", "-e", ":2:a.swift")
    #expect(try tree.inventory().paths == ["a.swift"])
  }

  @Test func `nothing of the scanned repository is run`() throws {
    let tree = try repository(["a.swift": ""])
    let witness = tree.path("witness")
    let script = "#!/bin/sh\ntouch '\(witness)'\n"
    try tree.write(".git/hooks/post-index-change", script)
    try tree.write("monitor.sh", script)
    #expect(chmod(tree.path(".git/hooks/post-index-change"), 0o755) == 0)
    #expect(chmod(tree.path("monitor.sh"), 0o755) == 0)
    try tree.git("config", "core.fsmonitor", tree.path("monitor.sh"))
    try tree.git("config", "filter.evil.clean", tree.path("monitor.sh"))
    try tree.write(".gitattributes", "*.swift filter=evil\n")
    try tree.write("a.swift", "let a = 1")
    let inventory = try tree.inventory()
    #expect(inventory.source == .git)
    #expect(inventory.paths == ["a.swift"])
    #expect(!FileManager.default.fileExists(atPath: witness))
  }

  @Test func `a tracked file behind a link that replaced its folder is not read`() throws {
    let outside = try TemporaryTree(["a.swift": "secret"])
    let tree = try repository(["folder/a.swift": "", "b.swift": ""])
    try tree.remove("folder")
    try tree.link("folder", to: outside.root)
    let inventory = try tree.inventory()
    #expect(inventory.paths == ["b.swift"])
    #expect(inventory.reason("folder") == .linkOutOfTree)
  }

  @Test func `a submodule is left out and counted, or read when asked for`() throws {
    let module = try repository(["m.swift": "", "n.c": ""])
    let tree = try repository(["a.swift": ""])
    try tree.git("submodule", "add", "-q", module.root, "Modules/M")
    try tree.git("commit", "-q", "-m", "second")
    let inventory = try tree.inventory()
    #expect(inventory.paths == ["a.swift"])
    #expect(inventory.excluded == [Exclusion(rule: "Modules/M", kind: .submodule, files: 2)])
    #expect(inventory.seen == Int(try tree.count()))
    let wanted = try tree.inventory(InventoryOptions(readSubmodules: true))
    #expect(wanted.paths == ["Modules/M/m.swift", "Modules/M/n.c", "a.swift"])
    #expect(try tree.inventory(InventoryOptions(include: ["Modules"])).paths == wanted.paths)
  }

  @Test func `a submodule that is not checked out is noted`() throws {
    let module = try repository(["m.swift": ""])
    let tree = try repository(["a.swift": ""])
    try tree.git("submodule", "add", "-q", module.root, "M")
    try tree.git("submodule", "deinit", "-q", "-f", "M")
    let inventory = try tree.inventory()
    #expect(inventory.notes == ["submodule M is not checked out"])
    #expect(inventory.paths == ["a.swift"])
  }

  @Test func `a repository inside another that does not track it is left out and counted`() throws {
    let tree = try repository(["a.swift": ""])
    try tree.write("other/b.swift", "")
    try tree.git("init", "-q", at: "other")
    let inventory = try tree.inventory()
    #expect(inventory.paths == ["a.swift"])
    #expect(
      inventory.excluded == [Exclusion(rule: "other", kind: .nestedRepository, files: 1)])
  }

  @Test func `a folder that git ignores is walked when a user names it`() throws {
    let tree = try repository([".gitignore": "out\n"])
    try tree.write("out/a.swift", "")
    let inventory = try takeInventory(of: [tree.path("out")])
    #expect(inventory.paths == ["a.swift"])
    #expect(inventory.source == .walk)
    #expect(inventory.notes.count == 1)
  }

  @Test func `a damaged repository is walked, with a note`() throws {
    let tree = try repository(["a.swift": ""])
    try tree.write(".git/index", "no index")
    let inventory = try tree.inventory()
    #expect(inventory.paths == ["a.swift"])
    #expect(inventory.source == .walk)
    #expect(inventory.notes.count == 1)
    #expect(inventory.notes.first?.hasPrefix("git: ") == true)
  }

  @Test func `a git that never answers is given up`() throws {
    let tree = try repository(["a.swift": ""])
    #expect(mkfifo(tree.path(".gitignore"), 0o600) == 0)
    var options = InventoryOptions()
    options.gitPatience = 1
    let inventory = try tree.inventory(options)
    #expect(inventory.paths == ["a.swift"])
    #expect(inventory.seen == 2)
  }

  @Test func `a linked work tree is a work tree`() throws {
    let tree = try repository(["a.swift": "", ".gitignore": "b.swift\n"])
    try tree.git("worktree", "add", "-q", "second")
    try tree.write("second/b.swift", "")
    let inventory = try takeInventory(of: [tree.path("second")])
    #expect(inventory.source == .git)
    #expect(inventory.paths == ["a.swift"])
  }

  @Test(arguments: [
    ("warning: could not open directory 'a/b c/': Permission denied", ["a", "b c"]),
    ("warning: could not open directory 'it's/': Permission denied", ["it's"]),
    ("warning: something else", nil), ("warning: could not open directory '", nil), ("", nil),
  ])
  func `a folder that git could not open is known by name`(warning: String, names: [String]?) {
    #expect(unopenedFolder(in: warning)?.map { String(decoding: $0, as: UTF8.self) } == names)
  }

  @Test(.enabled(if: geteuid() != 0, "root may open every folder"))
  func `a folder that git could not open is unread`() throws {
    let tree = try repository(["a.swift": ""])
    try tree.write("App/locked/b.swift", "")
    #expect(chmod(tree.path("App/locked"), 0) == 0)
    defer { chmod(tree.path("App/locked"), 0o700) }
    let reason = UnreadReason.unreadable("permission denied")
    #expect(try tree.inventory().unread == [UnreadFile(path: "App/locked/", reason: reason)])
    let inventory = try takeInventory(of: [tree.path("App")])
    #expect(inventory.unread == [UnreadFile(path: "locked/", reason: reason)])
  }
}
