import Foundation
import SourceModel
import Testing

@testable import Inventory

@Suite struct RootTests {
  @Test func `one file stands in its folder`() throws {
    let tree = try TemporaryTree(["App/a.swift": "let a = 1", "App/b.swift": ""])
    let inventory = try takeInventory(of: [tree.path("App/a.swift")])
    #expect(inventory.root == tree.path("App"))
    #expect(inventory.paths == ["a.swift"])
    #expect(inventory.seen == 1)
    #expect(try inventory.read(inventory.file("a.swift")).get().bytes.count == 9)
  }

  @Test func `several paths stand in the folder that holds them all`() throws {
    let tree = try TemporaryTree(["x/A/a.swift": "", "x/B/b.swift": "", "x/B/c.swift": ""])
    let inventory = try takeInventory(of: [tree.path("x/B/c.swift"), tree.path("x/A")])
    #expect(inventory.root == tree.path("x"))
    #expect(inventory.paths == ["A/a.swift", "B/c.swift"])
  }

  @Test func `a path inside another is taken once`() throws {
    let tree = try TemporaryTree(["A/a.swift": "", "A/B/b.swift": "", "AB/c.swift": ""])
    let paths = ["A", "A/B", "A/a.swift", "A", "A/../A/B"].map { tree.path($0) }
    let inventory = try takeInventory(of: paths)
    #expect(inventory.paths == ["B/b.swift", "a.swift"])
    #expect(inventory.seen == 2)
  }

  @Test func `relative paths give a relative root`() throws {
    // The tests' own folder is the one that is known to stand under the current one.
    let here = FileManager.default.currentDirectoryPath
    try #require(FileManager.default.fileExists(atPath: here + "/Sources/Inventory"))
    let inventory = try takeInventory(of: ["./Sources/Inventory", "Sources/SourceModel/Call.swift"])
    #expect(inventory.root == "Sources")
    #expect(inventory.paths.contains("Inventory/Inventory.swift"))
    #expect(inventory.paths.last == "SourceModel/Call.swift")
    #expect(try takeInventory(of: ["Sources", "Tests"]).root == ".")
  }

  @Test func `a given link is followed`() throws {
    let tree = try TemporaryTree(["A/a.swift": "let a = 1"])
    try tree.link("L", to: "A")
    try tree.link("l.swift", to: "A/a.swift")
    #expect(try takeInventory(of: [tree.path("L")]).paths == ["a.swift"])
    let file = try takeInventory(of: [tree.path("l.swift")])
    #expect(file.paths == ["a.swift"])
    #expect(try file.read(file.file("a.swift")).get().bytes.count == 9)
  }

  @Test func `a path that is not there stops the scan`() throws {
    let tree = try TemporaryTree()
    let path = tree.path("missing")
    #expect(throws: InventoryError.unreachable(path: path, why: "no such file or folder")) {
      try takeInventory(of: [path])
    }
    #expect(throws: InventoryError.notAFileOrFolder(path: "/dev/null")) {
      try takeInventory(of: ["/dev/null"])
    }
    #expect(throws: InventoryError.self) { try takeInventory(of: [""]) }
    #expect(throws: InventoryError.self) { try takeInventory(of: ["a\0b"]) }
  }
}
