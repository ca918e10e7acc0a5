import Foundation
import GitBlob
import SourceModel
import Testing

@testable import FactsCache

/// How often each part is damaged; more of it for a soak.
private let rounds = Int(ProcessInfo.processInfo.environment["ROPA_TEST_ROUNDS"] ?? "") ?? 1

private func bytes(_ path: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
}

private func write(_ bytes: [UInt8], to path: String) throws {
  try Data(bytes).write(to: URL(fileURLWithPath: path))
}

@Test func `a part that is cut off is refused at every length`() throws {
  let made = try MadeUpTree()
  let paths = try made.write()
  let whole = try bytes(paths[1])
  let lengths = Array(0..<200) + Array(stride(from: 200, to: whole.count, by: 37))
  for length in lengths {
    try write(Array(whole[..<length]), to: paths[1])
    let sentence = try #require(refusal(paths), "\(length) bytes")
    #expect(sentence.hasPrefix("\(paths[1]) is cut off; "), "\(length) bytes: \(sentence)")
  }
  try write(whole + [0], to: paths[1])
  #expect(refusal(paths)?.hasPrefix("\(paths[1]) is damaged; ") == true)
}

@Test func `a part in which bits are flipped is refused or gives what was written`() throws {
  let made = try MadeUpTree()
  let paths = try made.write()
  let right = try EverythingLinked(paths)
  let whole = try bytes(paths[1])
  var random = Seeded(31)
  var refused = 0
  for round in 0..<(300 * rounds) {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      // The head and the table are as likely as the facts, which take most of the file.
      let end = round % 2 == 0 ? bytes.count : min(bytes.count, 1500)
      let index = Int.random(in: 0..<end, using: &random)
      bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
    try write(bytes, to: paths[1])
    do throws(PartRefusal) {
      #expect(try EverythingLinked(paths) == right)
    } catch {
      #expect(error.sentence.hasPrefix(paths[1]) && error.sentence.contains("; "))
      refused += 1
    }
  }
  #expect(refused > 280 * rounds)
}

/// Writes numbers anew with checksums that are right, as a hand that knows the format would.
private func forged(
  _ whole: [UInt8], _ change: (inout [UInt8], inout [UInt8]) -> Void
) -> [UInt8] {
  var reader = PartBytesReader(Array(whole[8..<16]))
  let headEnd = 16 + reader.integer()
  var head = Array(whole[16..<headEnd])
  var sizes = PartBytesReader(head)
  _ = (sizes.text(), sizes.text(), sizes.integer(), sizes.integer(), sizes.integer())
  let tableStart = headEnd + PartFormat.checksumSize
  let tableEnd = tableStart + sizes.integer() - PartFormat.checksumSize
  var table = Array(whole[tableStart..<tableEnd])
  change(&head, &table)
  var made = PartBytes()
  made.write(PartFormat.name)
  made.write(head.count)
  made.append(head)
  made.write(PartFormat.checksum(of: made.bytes))
  made.append(table)
  made.write(PartFormat.checksum(of: table))
  made.append(Array(whole[(tableEnd + PartFormat.checksumSize)...]))
  return made.bytes
}

private func change(_ bytes: inout [UInt8], _ random: inout Seeded) {
  let index = Int.random(in: 0..<bytes.count, using: &random)
  switch Int.random(in: 0..<4, using: &random) {
  case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
  case 1: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
  case 2: bytes[index] = bytes[index] &+ 1
  default:
    // A number that is too large for everything.
    for place in index..<min(index + 8, bytes.count) { bytes[place] = 0xFF }
  }
}

@Test func `whole parts with made-up heads and tables are read without harm`() throws {
  let made = try MadeUpTree()
  let paths = try made.write()
  let whole = try bytes(paths[1])
  #expect(forged(whole) { _, _ in } == whole)
  var random = Seeded(32)
  var taken = 0
  for _ in 0..<(600 * rounds) {
    let isHead = Bool.random(using: &random)
    try write(
      forged(whole) { head, table in
        if isHead { change(&head, &random) } else { change(&table, &random) }
      }, to: paths[1])
    // What agrees with the other parts may be taken; a sentence is as good, and nothing may trap.
    if refusal(paths) == nil { taken += 1 }
    do throws(PartRefusal) {
      let part = try FactsPart(paths[1], by: thisBuild)
      for entry in try part.entries() {
        guard case .facts(let place) = entry.content else { continue }
        if let found = part.facts(of: entry.file, at: place) { _ = found.facts.location(of: 0) }
      }
    } catch { #expect(error.sentence.hasPrefix(paths[1])) }
  }
  #expect(taken > 0, "the damage must not be such that nothing gets through")
}

@Test func `no path of a part leads out of the tree`() {
  for path in ["/etc/passwd", "../a.swift", "a/../../b.swift", "", "a//b", "./a", "a\0b", "a/"] {
    var writer = PartBytes()
    writer.write(PartedFile(path: path, language: .swift, size: 1))
    var reader = PartBytesReader(writer.bytes)
    _ = reader.file()
    #expect(!reader.isWhole, "\(path)")
  }
}

@Test func `no number or text of a part does harm where it is added up or printed`() throws {
  let changes: [(inout PartedTree) -> Void] = [
    { $0.commits[0] = PartedCommit(number: "x\n1", id: "x\n1", date: "2026-11-21") },
    { $0.commits[0] = PartedCommit(number: versionOne, id: "2", date: "2026-11-21") },
    { $0.commits[0] = PartedCommit(number: versionOne, id: "1", date: "<b>") },
    {
      $0.listing.excluded = [PartedExclusion(rule: "x", kind: "vendored", files: .max)]
    },
    { $0.listing.files = .max },
    { $0.root = "a\0b" }, { $0.place = "a\0b" }, { $0.paths = ["a", "b\0"] },
    // One folder in another, until a stack or an hour is full.
    { $0.root = String(repeating: "a/", count: 100_000) },
    { $0.paths = [String(repeating: "a/", count: 2049)] },
  ]
  for change in changes {
    var made = try MadeUpTree()
    change(&made.tree)
    let paths = try made.write()
    #expect(refusal(paths)?.hasPrefix("\(paths[0]) is damaged; ") == true)
  }
}

@Test func `files that share the bytes of their facts are refused`() throws {
  let made = try MadeUpTree()
  let paths = try made.write()
  let entries = try FactsPart(paths[0], by: thisBuild).entries()
  let places = entries.compactMap { entry -> PartPlace? in
    if case .facts(let place) = entry.content { place } else { nil }
  }
  let (first, second) = (try #require(places.first), try #require(places.dropFirst().first))
  func words(_ place: PartPlace) -> [UInt8] {
    var writer = PartBytes()
    writer.write(place.offset)
    writer.write(place.count)
    writer.write(place.checksum)
    return writer.bytes
  }
  let shared = forged(try bytes(paths[0])) { _, table in
    for start in table.indices where table[start...].starts(with: words(second)) {
      table.replaceSubrange(start..<(start + 24), with: words(first))
    }
  }
  try write(shared, to: paths[0])
  #expect(refusal(paths)?.hasPrefix("\(paths[0]) is damaged; ") == true)
}

@Test(arguments: [
  ("README.md", "is no file of facts; \"ropa facts\" makes them"),
  ("no/such/file", "cannot read "), (".", "not a regular file"),
])
func `what is no part is refused`(path: String, words: String) {
  let path = repository.appending(path: path).path
  let sentence = refusal([path])
  #expect(sentence?.contains(path) == true && sentence?.contains(words) == true)
}
