import Foundation
import GitBlob
import SourceModel
import SwiftFrontEnd
import Testing

@testable import FactsCache

@Test func `a damaged pack is read anew and healed`() throws {
  let folder = try TemporaryFolder()
  try run(0..<20, try open(folder))
  let pack = try #require(folder.files(ending: ".pack").first)
  let whole = try Data(contentsOf: URL(fileURLWithPath: pack))
  var random = Seeded(7)
  for _ in 0..<150 {
    for file in folder.files(ending: ".pack") { try FileManager.default.removeItem(atPath: file) }
    var bytes = [UInt8](whole)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
    case 1: bytes += [0]
    default:
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    }
    try write(bytes, to: pack)
    // `run` compares what is found with what is read anew.
    let damaged = try run(0..<20, try open(folder))
    #expect(damaged.failure == nil)
    #expect(try run(0..<20, try open(folder)).found == 20)
  }
}

/// As nobody but their owner may write to packs.
private func write(_ bytes: [UInt8], to path: String) throws {
  try Data(bytes).write(to: URL(fileURLWithPath: path))
  chmod(path, 0o600)
}

@Test func `whole packs with made-up tables are read without harm`() throws {
  let folder = try TemporaryFolder()
  try run(0..<3, try open(folder))
  let path = try #require(folder.files(ending: ".pack").first)
  let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  let start = bytes.count - PackFormat.trailerSize - 3 * EntryPlace.words * 8
  let words = stride(from: start, to: bytes.count - PackFormat.trailerSize, by: 8).map { start in
    bytes[start..<(start + 8)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }
  var random = Seeded(5)
  for _ in 0..<200 {
    var rows = words
    let index = Int.random(in: 0..<rows.count, using: &random)
    rows[index] =
      [0, 1, UInt64.max, UInt64.max - 7, 1 << 63, UInt64(bytes.count)]
      .randomElement(using: &random) ?? 0
    // Its checksum is right, as a hand that knows the format would make it.
    let trailer = PackFormat.trailer(table: start, rows)
    var made = Array(bytes[..<start])
    for word in rows + trailer { withUnsafeBytes(of: word.littleEndian) { made += $0 } }
    try write(made, to: path)
    let cache = try open(folder)
    for number in 0..<3 { _ = cache.facts(key(source(number)), path: "a") }
    let new = source(9)
    cache.add(try SwiftFrontEnd().facts(of: new).get(), key(new))
    #expect(cache.close() == nil)
    for file in folder.files(ending: ".pack") { try FileManager.default.removeItem(atPath: file) }
  }
}

@Test func `a pack that is cut off or removed under a reader costs reading again`() throws {
  let folder = try TemporaryFolder()
  try run(0..<20, try open(folder))
  let pack = try #require(folder.files(ending: ".pack").first)
  let reader = try open(folder)
  truncate(pack, 100)
  #expect(try run(0..<20, reader).found == 0)
  #expect(try run(0..<20, try open(folder)).found == 20)
  let other = try open(folder)
  for file in folder.files(ending: ".pack") { try FileManager.default.removeItem(atPath: file) }
  #expect(try run(0..<20, other).found == 20)
}

@Test func `runs at the same time find what they wrote`() async throws {
  let folder = try TemporaryFolder()
  for round in 0..<5 {
    try await withThrowingTaskGroup(of: String?.self) { group in
      for number in 0..<8 {
        group.addTask {
          try run((round * 4 + number)..<(round * 4 + number + 10), try open(folder)).failure
        }
      }
      for try await failure in group { #expect(failure == nil) }
    }
  }
  #expect(folder.files(ending: ".tmp").isEmpty)
  // What two merged at the same time may have been lost; one more run has all of it.
  try run(0..<30, try open(folder))
  #expect(try run(0..<30, try open(folder)).found == 30)
}

@Test func `threads share a cache`() async throws {
  let folder = try TemporaryFolder()
  let files = (0..<40).map { source($0) }
  for expected in [0, files.count] {
    let cache = try open(folder)
    let found = try await withThrowingTaskGroup(of: Bool.self) { group in
      for file in files {
        group.addTask {
          if cache.facts(key(file), path: file.path) != nil { return true }
          cache.add(try SwiftFrontEnd().facts(of: file).get(), key(file))
          return false
        }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(found == expected)
    #expect(cache.close() == nil)
  }
}

@Test(arguments: [0o777, 0o770, 0o722]) func `a folder that others may write to is refused`(
  _ mode: mode_t
) throws {
  let folder = try TemporaryFolder()
  chmod(folder.path, mode)
  #expect(throws: CacheRefusal.self) { try open(folder) }
  chmod(folder.path, 0o700)
  try run(0..<1, try open(folder))
  chmod("\(folder.path)/facts-\(versionOne)", mode)
  #expect(throws: CacheRefusal.self) { try open(folder) }
}

@Test func `a link in the place of a version's folder is refused`() throws {
  let folder = try TemporaryFolder()
  let elsewhere = try TemporaryFolder()
  try FileManager.default.createSymbolicLink(
    atPath: "\(folder.path)/facts-\(versionOne)", withDestinationPath: elsewhere.path)
  #expect(throws: CacheRefusal.self) { try open(folder) }
}

@Test(.enabled(if: geteuid() == 0)) func `a folder of another user is refused`() throws {
  let folder = try TemporaryFolder()
  chown(folder.path, 12345, 12345)
  do {
    _ = try open(folder)
    Issue.record("it was taken")
  } catch let refusal as CacheRefusal {
    #expect(
      refusal.sentence.hasSuffix("is not used: it is not this user's, or others may write to it"))
  }
}

@Test(arguments: ["pack", "fifo", "link", "folder"])
func `what only looks like a pack is left alone or removed`(_ what: String) throws {
  let folder = try TemporaryFolder()
  try run(0..<3, try open(folder))
  let place = "\(folder.path)/facts-\(versionOne)/zzz.pack"
  switch what {
  case "pack": try write([1, 2, 3], to: place)
  case "fifo": mkfifo(place, 0o600)
  case "link":
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: "/dev/zero")
  default:
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
  }
  #expect(try run(0..<4, try open(folder)).found == 3)
  #expect(try run(0..<4, try open(folder)).found == 4)
}

@Test func `a path that can be no folder is refused`() throws {
  #expect(throws: CacheRefusal.self) { try FactsCache.open("/dev/null/x").get() }
  #expect(throws: CacheRefusal.self) { try FactsCache.open("/dev/null").get() }
}

@Test func `folders are made where they are missing`() throws {
  let folder = try TemporaryFolder()
  let cache = try FactsCache.open("\(folder.path)/a/b//c/").get()
  try run(0..<1, cache)
  #expect(folder.files(ending: ".pack").first?.contains("/a/b/c/facts-") == true)
}

@Test(
  arguments: [
    (["ROPA_CACHE": "/r", "XDG_CACHE_HOME": "/x", "HOME": "/h"], "/r"),
    (["XDG_CACHE_HOME": "/x", "HOME": "/h"], "/x/ropa"),
    (["XDG_CACHE_HOME": "x"], nil),
    ([:], nil),
  ] as [([String: String], String?)])
func `the folder is where the environment says`(_ variables: [String: String], _ path: String?) {
  #expect(CacheLocation { variables[$0] }?.path == path)
}

@Test func `without a variable of its own the cache is in the user's home`() {
  let path = CacheLocation { $0 == "HOME" ? "/h" : nil }?.path
  #expect(path == "/h/.cache/ropa" || path == "/h/Library/Caches/ropa")
}

@Test(arguments: [("5000", 5000), ("-1", 0), ("much", 1 << 30)])
func `the limit is a number of bytes`(_ text: String, _ limit: Int) {
  let variables = ["HOME": "/h", "ROPA_CACHE_SIZE": text]
  #expect(CacheLocation { variables[$0] }?.limit == limit)
}
