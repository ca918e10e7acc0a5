import Foundation
import SourceModel
import Testing

@testable import Inventory

@Suite struct ExclusionTests {
  @Test(arguments: [
    "Pods/a.m", "App/Pods/x/a.m", "Carthage/Checkouts/a/b.swift", "Carthage/Build/a.h",
    ".build/checkouts/a.swift", "DerivedData/a.c", "node_modules/a.c", "third_party/a.c",
    "ThirdParty/a.c", "3rd-party/a.c", "vendor/a.c", "SourcePackages/a.swift",
    "A.xcframework/Headers/a.h", "A.framework/Headers/a.h", "a.generated.swift",
    "R.generated.swift", "a.pb.swift", "a.grpc.swift", "a.pb-c.c", "a.pb-c.h", "a.pbobjc.m",
    "a.pbobjc.h", "App-Swift.h", "sqlite3.c", "Tuist/Dependencies/a.swift", "_deps/a.c",
  ])
  func `fetched, built and generated files are left out`(path: String) throws {
    let inventory = try TemporaryTree([path: ""]).inventory()
    #expect(inventory.files.isEmpty)
    #expect(inventory.excluded.map(\.files) == [1])
  }

  @Test(arguments: [
    "Vendor/Vendor.swift", "Tests/AppTests/a.swift", "Carthage/a.swift", "Podspecs/a.swift",
    "build/a.c", "pods/a.m", "Sources/.swift/a.swift", "generated.swift", "Dependencies/a.swift",
    "framework/a.c", "pb.swift",
  ])
  func `what people write is read`(path: String) throws {
    let inventory = try TemporaryTree([path: ""]).inventory()
    #expect(inventory.paths == [path])
  }

  @Test(arguments: [
    ("*.swift", "a/b.swift", true), ("b.swift", "a/b.swift", true), ("a", "a/b.swift", true),
    ("a/", "a/b.swift", true), ("b.swift/", "a/b.swift", false), ("/b.swift", "a/b.swift", false),
    ("a/*.swift", "a/b.swift", true), ("a/*.swift", "a/c/b.swift", false),
    ("a/**/b.swift", "a/b.swift", true), ("a/**/b.swift", "a/c/d/b.swift", true),
    ("a/**/b.swift", "a/cb.swift", false), ("**/b.swift", "b.swift", true),
    ("a/**", "a/c/b.swift", true), ("?.swift", "a/b.swift", true), ("?.swift", "é.swift", true),
    ("?.swift", "bb.swift", false), ("[a-c].swift", "b.swift", true),
    ("[!a-c].swift", "b.swift", false), ("[!a-c].swift", "é.swift", true),
    ("[]].swift", "].swift", true), ("\\*.swift", "b.swift", false),
    ("\\*.swift", "*.swift", true), ("./a/b.swift", "a/b.swift", true), ("*", "b.swift", true),
    ("B.swift", "b.swift", false), ("a*/*b", "a/c.swift", false),
  ])
  func `a pattern leaves out what it matches`(
    pattern: String, path: String, matches: Bool
  ) throws {
    let tree = try TemporaryTree([path: ""])
    let inventory = try tree.inventory(InventoryOptions(exclude: [pattern]))
    #expect(inventory.files.isEmpty == matches)
    #expect(inventory.seen == 1)
    if matches {
      #expect(inventory.excluded == [Exclusion(rule: pattern, kind: .requested, files: 1)])
    }
  }

  @Test(arguments: ["", "/", "!a", "{a,b}", "[a", "[", "a\\", "[é]", "[z-a]"])
  func `a pattern that cannot be understood is refused`(pattern: String) throws {
    let tree = try TemporaryTree()
    #expect(throws: InventoryError.self) {
      try tree.inventory(InventoryOptions(exclude: [pattern]))
    }
  }

  @Test func `a pattern made to be slow is not`() throws {
    let pattern = String(repeating: "*a", count: 200) + "b"
    let path = String(repeating: "a", count: 240)
    #expect(try !Glob(pattern).matches(Array(path.utf8)[...], isFolder: false))
  }

  @Test func `what a user includes is read, and what he leaves out goes before`() throws {
    let tree = try TemporaryTree([
      "vendor/ours/a.swift": "", "vendor/ours/b.pb.swift": "", "vendor/theirs/c.swift": "",
    ])
    let options = InventoryOptions(exclude: ["b.*"], include: ["vendor/ours"])
    let inventory = try tree.inventory(options)
    #expect(inventory.paths == ["vendor/ours/a.swift"])
    #expect(
      inventory.excluded == [
        Exclusion(rule: "b.*", kind: .requested, files: 1),
        Exclusion(rule: "vendor", kind: .vendored, files: 1),
      ])
  }
}
