import Foundation
import Testing

@testable import FactsCache

private let trees = ["Fixtures", "Rules/recipients"]

@Test(arguments: trees)
func `a scan says the same without a cache, with a new one and with a full one`(
  _ tree: String
) throws {
  let folder = try TemporaryFolder()
  let cache = ["ROPA_CACHE": folder.url.appending(path: "cache").path]
  let scan = ["scan", "--format", "json", tree]
  let plain = try Tool.run(scan + ["--no-cache"], environment: cache)
  #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "cache").path))
  let cold = try Tool.run(scan, environment: cache)
  let written = try packs(folder)
  #expect(written.count == 1)
  let warm = try Tool.run(scan, environment: cache)
  // Nothing was read anew.
  #expect(try packs(folder) == written)
  for outcome in [cold, warm] {
    #expect(outcome.output == plain.output && outcome.status == plain.status)
    #expect(outcome.errors == plain.errors)
  }
  #expect(plain.output.count > 1000)
}

private func packs(_ folder: TemporaryFolder) throws -> [String] {
  try FileManager.default.subpathsOfDirectory(atPath: folder.url.path)
    .filter { $0.hasSuffix(".pack") }
}

@Test func `what is staged is found again without reading it`() throws {
  let tree = try TemporaryFolder()
  let cache = try TemporaryFolder()
  try tree.write("struct User { var email: String }\n", to: "User.swift")
  let lines = [
    "git init -q && export ROPA_CACHE=\"$1\" && \"$0\" init > /dev/null; git add -A",
    "\"$0\" check --staged --format json > \"$1/first\" || true",
    "\"$0\" check --staged --format json > \"$1/second\" || true",
    "\"$0\" check --staged --format json --no-cache > \"$1/third\" || true",
    "cmp \"$1/first\" \"$1/second\" && cmp \"$1/first\" \"$1/third\" && test -s \"$1/first\" && echo same",
  ]
  let outcome = try shell(lines, [cache.url.path], in: tree.url)
  #expect(outcome.hasSuffix("same\n"))
}

@Test func `a disk that is full costs the cache and nothing else`() throws {
  let folder = try TemporaryFolder()
  let plain = try Tool.run(["scan", "--format", "json", "--no-cache", "Fixtures"])
  // No file may grow beyond 1 KiB; the result goes through a pipe.
  let lines = [
    "trap '' XFSZ; ulimit -f 1; export ROPA_CACHE=\"$1\"",
    "\"$0\" scan --format json Fixtures 2>/dev/null | cat",
  ]
  #expect(try shell(lines, [folder.url.path], in: Tool.repository) == plain.output)
  #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).count == 1)
  let said = try shell(
    [lines[0], "\"$0\" scan Fixtures 2>&1 >/dev/null | cat"], [folder.url.path],
    in: Tool.repository)
  #expect(said.contains("ropa: the facts cache could not be written: "))
}

@Test func `a cache that cannot be used is told once, and the scan goes on`() throws {
  let folder = try TemporaryFolder()
  try folder.write("", to: "file")
  let place = ["ROPA_CACHE": folder.url.appending(path: "file").path]
  let outcome = try Tool.run(["scan", "--format", "json", "Fixtures"], environment: place)
  let plain = try Tool.run(["scan", "--format", "json", "Fixtures", "--no-cache"])
  #expect(outcome.output == plain.output && outcome.status == plain.status)
  #expect(outcome.errors.hasPrefix("ropa: the facts cache in "))
  let nowhere = ["ROPA_CACHE": "", "XDG_CACHE_HOME": "", "HOME": ""]
  let homeless = try Tool.run(["scan", "--format", "json", "Fixtures"], environment: nowhere)
  #expect(homeless.output == plain.output && homeless.errors.isEmpty)
}

/// Puts other bytes behind the head of each entry of a pack, with checksums as a hand that knows the format would make
/// them.
private func spoilEntries(ofPack path: String) throws {
  var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
  func word(_ offset: Int) -> UInt64 {
    bytes[offset..<(offset + 8)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }
  let trailer = bytes.count - PackFormat.trailerSize
  let table = Int(word(trailer))
  var rows = stride(from: table, to: trailer, by: 8).map(word)
  for first in stride(from: 0, to: rows.count, by: EntryPlace.words) {
    let place = EntryPlace(words: rows[first..<(first + EntryPlace.words)])
    let end = Int(place.offset + place.count)
    for index in min(Int(place.offset) + 14, end)..<end { bytes[index] = 0xFF }
    let checksum = bytes[Int(place.offset)..<end].withUnsafeBytes {
      EntryPlace.checksum(of: $0, place.key)
    }
    rows[first + EntryPlace.words - 1] = checksum
  }
  bytes.removeSubrange(table...)
  for number in rows + PackFormat.trailer(table: table, rows) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }
  try Data(bytes).write(to: URL(filePath: path))
}

@Test(arguments: [false, true])
func `facts that were kept and are none are read anew, whether they are asked for or not`(
  _ isChanged: Bool
) throws {
  let folder = try TemporaryFolder()
  let cache = ["ROPA_CACHE": folder.url.appending(path: "cache").path]
  let source = "struct User { var email: String }\nfunc log(_ user: User) { print(user.email) }\n"
  for name in ["A", "B", "C"] {
    try folder.write(
      source.replacing("User", with: "User\(name)"), to: "tree/\(name).swift")
  }
  let tree = folder.url.appending(path: "tree").path
  func scan(_ more: [String] = []) throws -> String {
    let run = try Tool.run(["scan", "--format", "json", tree] + more, environment: cache)
    #expect(run.status == 0)
    return run.output
  }
  let before = try scan()
  #expect(try scan() == before)
  let packs = try packs(folder)
  try #require(!packs.isEmpty)
  for pack in packs { try spoilEntries(ofPack: folder.url.appending(path: pack).path) }
  // What the tree came to is spoilt too, so that the facts are needed with and without a change.
  if isChanged {
    try folder.write("struct Other { var phoneNumber: String }\n", to: "tree/D.swift")
  }
  let plain = try scan(["--no-cache"])
  #expect((plain == before) != isChanged)
  #expect(try scan() == plain)
  #expect(try scan() == plain)
}
