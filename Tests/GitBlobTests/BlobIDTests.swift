import Foundation
import Testing

@testable import GitBlob

/// The examples of FIPS 180-1 and RFC 3174, and of NIST's test files those of the lengths at which
/// padding changes.
private let vectors: [(text: String, digest: String)] = [
  ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
  ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
  (
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
  ),
  (String(repeating: "a", count: 1_000_000), "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
  (
    String(
      repeating: "0123456701234567012345670123456701234567012345670123456701234567", count: 10),
    "dea356a2cddd90c7a7ecedc5ebb563934f460452"
  ),
]

private func hex(_ words: [UInt32]) -> String {
  words.map { String(format: "%08x", $0) }.joined()
}

@Test(arguments: vectors)
func `a digest is what the standard says`(_ text: String, _ digest: String) {
  for isPortable in [false, true] {
    var hash = SHA1(isPortable: isPortable)
    Array(text.utf8).withUnsafeBytes { hash.add($0) }
    #expect(hex(hash.digest()) == digest)
  }
}

@Test func `pieces of any length have the digest of the whole`() {
  let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
  var whole = SHA1()
  bytes.withUnsafeBytes { whole.add($0) }
  let expected = hex(whole.digest())
  for size in 1...130 {
    var hash = SHA1()
    for start in stride(from: 0, to: bytes.count, by: size) {
      Array(bytes[start..<min(start + size, bytes.count)]).withUnsafeBytes { hash.add($0) }
    }
    #expect(hex(hash.digest()) == expected)
  }
}

@Test func `content is named as git names it`() throws {
  #expect(BlobID(ofContent: []).hex == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391")
  // Every length around the ends of blocks.
  for count in Array(0..<140) + [4095, 4096, 4097, 100_003] {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ count) }
    #expect(BlobID(ofContent: bytes).hex == (try gitName(of: bytes)), "\(count) bytes")
  }
}

private func gitName(of bytes: [UInt8]) throws -> String {
  let file = FileManager.default.temporaryDirectory.appending(path: "ropa-\(UUID().uuidString)")
  try Data(bytes).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["git", "hash-object", "--no-filters", file.path]
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let text = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
}

@Test(arguments: [
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "00000000000000000000000000000000000000ff",
  "E69DE29BB2D1D6434B8B29AE775AD8C2E48C5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
])
func `a name in digits is read and printed`(_ text: String) throws {
  let id = try #require(BlobID(hex: text.utf8))
  #expect(id.hex == text.lowercased().prefix(40))
}

@Test(arguments: ["", "e69", "g69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "e69de29bb2d1d643"])
func `what is no name is refused`(_ text: String) {
  #expect(BlobID(hex: text.utf8) == nil)
}

@Test func `a name in bytes is the one in digits`() {
  let bytes = (0..<20).map { UInt8($0 * 13 % 256) }
  let digits = bytes.map { String(format: "%02x", $0) }.joined()
  #expect(BlobID(bytes: bytes)?.hex == digits)
  #expect(BlobID(bytes: bytes + Array(repeating: 1, count: 12))?.hex == digits)
  #expect(BlobID(bytes: bytes.dropLast()) == nil)
}

@Test func `other kinds of content have other names`() {
  let bytes = Array("abc".utf8)
  #expect(bytes.withUnsafeBytes { BlobID(kind: "library", $0) } != BlobID(ofContent: bytes))
}
