import Foundation
import SourceModel
import Testing

@testable import Inventory

@Suite struct ReadTests {
  private func read(_ bytes: [UInt8], as name: String = "a.swift") throws -> Result<
    SourceFile, UnreadReason
  > {
    let tree = try TemporaryTree()
    try tree.write(name, Data(bytes))
    let inventory = try tree.inventory()
    return inventory.read(try inventory.file(name))
  }

  @Test func `a file comes as its bytes, without byte-order mark`() throws {
    let text = Array("let name = \"Åsa\"\n".utf8)
    #expect(try read(text).get().bytes == text)
    #expect(try read([0xEF, 0xBB, 0xBF] + text).get().bytes == text)
    #expect(try read([]).get().bytes == [])
  }

  @Test(arguments: [0, 1, 7, 8, 9, 70_000])
  func `a NUL byte anywhere makes a file binary`(place: Int) throws {
    var bytes = [UInt8](repeating: 0x61, count: 80_000)
    bytes[place] = 0
    #expect(throws: UnreadReason.binary) { try read(bytes).get() }
  }

  @Test(
    arguments: [
      [0xE9], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80],
      [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61],
    ] as [[UInt8]])
  func `what is not UTF-8 is refused wherever it stands`(bytes: [UInt8]) throws {
    #expect(throws: UnreadReason.notUTF8) { try read(bytes).get() }
    let isUTF16 = bytes.contains(0)
    for padding in 0..<17 where !isUTF16 {
      let text = [UInt8](repeating: 0x61, count: padding) + bytes
      #expect(!isUTF8(text))
      #expect(!isUTF8(text + [0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61]))
    }
  }

  @Test(arguments: ["a.c", "a.h", "a.m", "a.cpp"])
  func `a C file in another encoding is read, and its places stay what they are`(
    name: String
  ) throws {
    let bytes = Array("char *n; /* ".utf8) + [0xE5, 0xE4] + Array(" å */\n".utf8)
    let expected = Array("char *n; /* __ å */\n".utf8)
    #expect(try read(bytes, as: name).get().bytes == expected)
    #expect(throws: UnreadReason.notUTF8) { try read(bytes, as: "a.swift").get() }
    #expect(throws: UnreadReason.binary) { try read(bytes + [0], as: name).get() }
  }

  @Test func `scalars of every range are UTF-8, and the check agrees with the standard library`() {
    var text: [UInt8] = []
    for number in stride(from: UInt32(1), through: 0x10FFFF, by: 13) {
      guard let scalar = Unicode.Scalar(number) else { continue }
      text.append(contentsOf: UTF8.encode(scalar)!)
    }
    #expect(isUTF8(text))
    var seed: UInt64 = 7
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let choices: [UInt8] = [0x61, 0x80, 0xBF, 0xC2, 0xE0, 0xA0, 0xED, 0x9F, 0xF0, 0x90, 0xF4]
        bytes.append(choices[Int(seed >> 33) % choices.count])
      }
      #expect(isUTF8(bytes) == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }

  @Test func `a file that vanished, grew or became a link says so`() throws {
    let outside = try TemporaryTree(["secret.swift": "secret", "a.swift": "secret"])
    let tree = try TemporaryTree(["gone.swift": "", "grown.swift": "", "d/a.swift": "a"])
    try tree.write("link.swift", "")
    let inventory = try tree.inventory(InventoryOptions(maxFileSize: 100))
    try tree.remove("gone.swift")
    try tree.write("grown.swift", String(repeating: " ", count: 101))
    try tree.remove("link.swift")
    try tree.link("link.swift", to: outside.path("secret.swift"))
    try tree.remove("d")
    try tree.link("d", to: outside.root)
    func reason(_ path: String) throws -> UnreadReason? {
      switch inventory.read(try inventory.file(path)) {
      case .success: nil
      case .failure(let reason): reason
      }
    }
    #expect(try reason("gone.swift") == .unreadable("no such file or folder"))
    #expect(try reason("grown.swift") == .tooLarge(size: 101, limit: 100))
    #expect(try reason("link.swift") == .notARegularFile)
    #expect(try reason("d/a.swift") != nil)
  }

  @Test func `a link to what the system gave the same number is not followed`() throws {
    let outside = try TemporaryTree()
    let tree = try TemporaryTree(["d/a.swift": "a"])
    let inventory = try tree.inventory()
    // Longer than a tick of the clock that the system tells the times of files by.
    usleep(50_000)
    // A second name gives a number to another place at will; removed files do so by chance.
    #expect(link(tree.path("d/a.swift"), outside.path("a.swift")) == 0)
    try tree.remove("d")
    try tree.link("d", to: outside.root)
    #expect(throws: UnreadReason.self) { try inventory.read(inventory.file("d/a.swift")).get() }
  }

  @Test func `a file that became a FIFO is not waited for`() throws {
    let tree = try TemporaryTree(["a.swift": ""])
    let inventory = try tree.inventory()
    try tree.remove("a.swift")
    #expect(mkfifo(tree.path("a.swift"), 0o600) == 0)
    let result = inventory.read(try inventory.file("a.swift"))
    #expect(throws: UnreadReason.notARegularFile) { try result.get() }
  }

  @Test func `a file that an editor replaced is read as it now is`() throws {
    let tree = try TemporaryTree(["a.swift": "old"])
    let inventory = try tree.inventory()
    try tree.write("b", "new text")
    #expect(rename(tree.path("b"), tree.path("a.swift")) == 0)
    let file = try inventory.read(try inventory.file("a.swift")).get()
    #expect(String(decoding: file.bytes, as: UTF8.self) == "new text")
  }
}
