import Foundation
import SourceModel
import Testing

@testable import Inventory

@Suite struct WalkTests {
  @Test func `a walk finds files in ascending order of their bytes`() throws {
    let tree = try TemporaryTree([
      "b.swift": "", "a/z.swift": "", "a.swift": "", "a-b/c.swift": "", "é.swift": "",
      "Z.swift": "", "a/b/c.swift": "",
    ])
    let inventory = try tree.inventory()
    #expect(
      inventory.paths == [
        "Z.swift", "a-b/c.swift", "a.swift", "a/b/c.swift", "a/z.swift", "b.swift", "é.swift",
      ])
    #expect(inventory.source == .walk)
    #expect(inventory.notes == [])
    #expect(inventory.root == tree.root)
  }

  @Test func `two spellings of one accented name are two files`() throws {
    let tree = try TemporaryTree(["\u{E9}.swift": "let a = 1"])
    try tree.write("e\u{301}.swift", "let b = 2")
    let inventory = try tree.inventory()
    #expect(inventory.files.count == Int(try tree.count()))
    #expect(inventory.seen == Int(try tree.count()))
  }

  @Test func `every file that is seen is counted once`() throws {
    let tree = try TemporaryTree([
      "App/Main.swift": "", "App/logo.png": "x", "Pods/A/a.m": "", "Pods/A/a.h": "",
      "Models/x.pb.swift": "", "Package.resolved": "{}", "README": "",
      "large.c": String(repeating: " ", count: 3000), "node_modules/x/y/z/index.js": "",
    ])
    try tree.link("Again.swift", to: "App/Main.swift")
    try tree.link("Out.swift", to: "/etc/hostname")
    try tree.link("Nothing.swift", to: "missing.swift")
    #expect(mkfifo(tree.path("pipe.swift"), 0o600) == 0)
    #expect(mkfifo(tree.path("pipe"), 0o600) == 0)
    let inventory = try tree.inventory(InventoryOptions(maxFileSize: 2999))
    #expect(inventory.seen == Int(try tree.count()))
    #expect(inventory.paths == ["App/Main.swift", "Package.resolved"])
    #expect(
      inventory.excluded == [
        Exclusion(rule: "*.pb.swift", kind: .generated, files: 1),
        Exclusion(rule: "Pods", kind: .vendored, files: 2),
        Exclusion(rule: "node_modules", kind: .vendored, files: 1),
      ])
    #expect(inventory.links == 1)
    #expect(inventory.otherFiles == 3)
    #expect(inventory.reason("Out.swift") == .linkOutOfTree)
    #expect(inventory.reason("Nothing.swift") == .unreadable("symbolic link to nothing"))
    #expect(inventory.reason("pipe.swift") == .notARegularFile)
    #expect(inventory.reason("large.c") == .tooLarge(size: 3000, limit: 2999))
    #expect(inventory.unread.count == 4)
  }

  @Test func `an empty folder gives an empty inventory`() throws {
    let inventory = try TemporaryTree().inventory()
    #expect(inventory.seen == 0)
    #expect(inventory.files.isEmpty)
  }

  @Test func `links in a loop end, and are named`() throws {
    let tree = try TemporaryTree(["a/x.swift": ""])
    try tree.link("a/up", to: "..")
    try tree.link("a/self.swift", to: "self.swift")
    let inventory = try tree.inventory()
    #expect(inventory.paths == ["a/x.swift"])
    #expect(inventory.links == 1)
    #expect(inventory.reason("a/self.swift") == .unreadable("symbolic link to itself"))
  }

  @Test func `a link to a folder outside is unread, to a picture outside is another file`() throws {
    let outside = try TemporaryTree(["secret.swift": "", "logo.png": ""])
    let tree = try TemporaryTree()
    try tree.link("folder", to: outside.root)
    try tree.link("logo.png", to: outside.path("logo.png"))
    let inventory = try tree.inventory()
    #expect(inventory.files.isEmpty)
    #expect(inventory.reason("folder") == .linkOutOfTree)
    #expect(inventory.otherFiles == 1)
    #expect(inventory.unread.count == 1)
  }

  @Test(arguments: ["with space.swift", "new\nline.swift", "-rf.swift", "tab\t'quote\".swift"])
  func `an odd name is a name`(name: String) throws {
    let tree = try TemporaryTree([name: "let a = 1", "d \n/\(name)": ""])
    let inventory = try tree.inventory()
    #expect(inventory.paths.contains(name))
    #expect(inventory.files.count == 2)
    #expect(try inventory.read(inventory.file(name)).get().bytes == Array("let a = 1".utf8))
  }

  #if os(Linux)
    @Test func `names that are not UTF-8 are unread and told apart`() throws {
      let tree = try TemporaryTree()
      for byte: UInt8 in [0xE9, 0xE8] {
        let name = Array(tree.path("caf").utf8) + [byte] + Array(".swift".utf8) + [0]
        let descriptor = name.withUnsafeBytes {
          creat($0.bindMemory(to: CChar.self).baseAddress!, 0o600)
        }
        try #require(descriptor >= 0)
        close(descriptor)
      }
      let inventory = try tree.inventory()
      #expect(
        inventory.unread == [
          UnreadFile(path: "caf\\xE8.swift", reason: .nameNotUTF8),
          UnreadFile(path: "caf\\xE9.swift", reason: .nameNotUTF8),
        ])
    }

    @Test func `a folder that may not be opened counts as one unread thing`() throws {
      let tree = try TemporaryTree(["a/x.swift": "", "b.swift": "", "Pods/p.swift": ""])
      for folder in ["a", "Pods"] { #expect(chmod(tree.path(folder), 0) == 0) }
      defer { for folder in ["a", "Pods"] { chmod(tree.path(folder), 0o700) } }
      let inventory = try asNobody(owning: tree.root) { try tree.inventory() }
      #expect(inventory.paths == ["b.swift"])
      #expect(
        inventory.unread == [
          UnreadFile(path: "a/", reason: .unreadable("permission denied"))
        ])
      #expect(inventory.excluded == [Exclusion(rule: "Pods", kind: .vendored, files: 1)])
    }

    @Test func `a file that may not be opened says so`() throws {
      let tree = try TemporaryTree(["x.swift": "", "y.h": ""])
      for file in ["x.swift", "y.h"] { #expect(chmod(tree.path(file), 0) == 0) }
      let (inventory, read) = try asNobody(owning: tree.root) {
        let inventory = try tree.inventory()
        return (inventory, inventory.read(try inventory.file("x.swift")))
      }
      #expect(inventory.reason("y.h") == .unreadable("permission denied"))
      #expect(throws: UnreadReason.unreadable("permission denied")) { try read.get() }
    }
  #endif

  @Test func `folders nested without end are cut off and named`() throws {
    let tree = try TemporaryTree()
    // Foundation cannot remove a path of that length.
    defer { #expect(throws: Never.self) { try tree.run("rm", "-rf", tree.path("deep")) } }
    var descriptor = open(tree.root, O_RDONLY)
    for _ in 0..<1500 {
      #expect(mkdirat(descriptor, "deep", 0o700) == 0)
      let next = openat(descriptor, "deep", O_RDONLY)
      close(descriptor)
      descriptor = next
    }
    close(descriptor)
    let inventory = try tree.inventory()
    #expect(inventory.unread.count == 1)
    #expect(
      inventory.unread.first?.reason
        == .unreadable("folders are nested more than 128 deep"))
  }

  @Test func `a folder of many files is read whole and in order`() throws {
    let tree = try TemporaryTree()
    for number in 0..<20_000 {
      let descriptor = creat(tree.path("f\(number).swift"), 0o600)
      try #require(descriptor >= 0)
      close(descriptor)
    }
    let inventory = try tree.inventory()
    #expect(inventory.files.count == 20_000)
    #expect(inventory.paths == inventory.paths.sorted())
  }

  @Test func `the same tree gives the same inventory`() throws {
    let tree = try TemporaryTree(["b.swift": "", "a.h": "", "Pods/x.c": "", "z/y/x.m": ""])
    let (first, second) = (try tree.inventory(), try tree.inventory())
    #expect(first.files == second.files)
    #expect(first.excluded == second.excluded)
  }
}

#if os(Linux)
  /// Runs `body` with the file rights of nobody: tests often run as root, who may read everything.
  /// The rights change for this thread alone.
  func asNobody<Value>(owning root: String, _ body: () throws -> Value) throws -> Value {
    guard geteuid() == 0 else { return try body() }
    let nobody: uid_t = 65534
    for name in try [""] + FileManager.default.subpathsOfDirectory(atPath: root) {
      try #require(lchown(root + "/" + name, nobody, nobody) == 0)
    }
    setFileSystemUser(nobody)
    defer { setFileSystemUser(0) }
    return try body()
  }

  private func setFileSystemUser(_ user: uid_t) {
    typealias SetUser = @convention(c) (uid_t) -> Int32
    let symbol = dlsym(nil, "setfsuid")
    #expect(symbol != nil)
    _ = unsafeBitCast(symbol, to: SetUser.self)(user)
  }
#endif
