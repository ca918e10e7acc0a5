import Foundation
import GitBlob
import SourceModel
import SwiftFrontEnd
import Testing

@testable import FactsCache

/// A folder that goes away with the value.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.appending(path: "ropa-cache-\(UUID().uuidString)")
      .path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    chmod(path, 0o700)
  }

  deinit {
    chmod(path, 0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Every file below it, sorted.
  var files: [String] {
    (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
  }

  func files(ending: String) -> [String] {
    files.filter { $0.hasSuffix(ending) }.map { "\(path)/\($0)" }
  }
}

let versionOne = String(repeating: "1", count: 40)
let versionTwo = String(repeating: "2", count: 40)

func open(
  _ folder: TemporaryFolder, limit: Int = 1 << 30, version: String = versionOne
) throws -> FactsCache {
  try FactsCache.open(folder.path, limit: limit, version: version).get()
}

/// A made-up source file, large enough to matter to limits.
func source(_ number: Int, lines: Int = 20) -> SourceFile {
  let text = (0..<lines).map { "let value\(number)_\($0) = send(\"text \($0)\", to: \(number))\n" }
  return SourceFile(path: "\(number).swift", language: .swift, bytes: Array(text.joined().utf8))
}

func key(_ file: SourceFile) -> FactsKey {
  FactsKey(BlobID(ofContent: file.bytes), file.language, path: file.path)
}

/// One run over some files: how many were found, and why nothing could be written.
@discardableResult
func run(
  _ numbers: some Sequence<Int>, _ cache: FactsCache
) throws -> (found: Int, failure: String?) {
  var found = 0
  for number in numbers {
    let file = source(number)
    let fresh = try SwiftFrontEnd().facts(of: file).get()
    if let kept = cache.facts(key(file), path: file.path) {
      #expect(Everything(kept.facts) == Everything(fresh))
      #expect(kept.bytes == fresh.encoded)
      found += 1
    } else {
      cache.add(fresh, key(file))
    }
  }
  return (found, cache.close())
}

@Test func `what one run read the next one finds`() throws {
  let folder = try TemporaryFolder()
  #expect(try run(0..<10, try open(folder)).found == 0)
  #expect(try run(0..<10, try open(folder)).found == 10)
  #expect(try run(5..<15, try open(folder)).found == 5)
  #expect(folder.files(ending: ".tmp").isEmpty)
}

@Test func `a run that reads nothing new writes nothing`() throws {
  let folder = try TemporaryFolder()
  try run(0..<3, try open(folder))
  let before = folder.files
  try run(0..<3, try open(folder))
  #expect(folder.files == before && before.count == 2)
}

@Test func `facts are not trusted across versions`() throws {
  let folder = try TemporaryFolder()
  try run(0..<3, try open(folder))
  #expect(try run(0..<3, try open(folder, version: versionTwo)).found == 0)
  // Not even where the pack of one is put into the folder of the other.
  let pack = try #require(folder.files(ending: ".pack").first { $0.contains(versionOne) })
  let moved = pack.replacingOccurrences(of: versionOne, with: versionTwo) + "x.pack"
  try FileManager.default.copyItem(atPath: pack, toPath: moved)
  #expect(try open(folder, version: versionTwo).facts(key(source(9)), path: "a") == nil)
  #expect(try run(3..<4, try open(folder, version: versionTwo)).found == 0)
}

@Test func `this build has a version of its own`() throws {
  #expect(BlobID(hex: factsVersion.description.utf8) != nil)
  let folder = try TemporaryFolder()
  let cache = try FactsCache.open(folder.path).get()
  try run(0..<1, cache)
  #expect(folder.files(ending: ".pack").allSatisfy { $0.contains("facts-\(factsVersion)/") })
}

@Test func `the language of a content is found again`() throws {
  let folder = try TemporaryFolder()
  let content = BlobID(ofContent: Array("{}".utf8))
  let cache = try open(folder)
  #expect(cache.reading(LanguageKey(content, named: 1)) == nil)
  cache.add(LanguageReading(language: nil, size: 2), LanguageKey(content, named: 1))
  cache.add(LanguageReading(language: .jsonSchema, size: 1 << 40), LanguageKey(content, named: 2))
  #expect(cache.close() == nil)
  let next = try open(folder)
  #expect(
    next.reading(LanguageKey(content, named: 1)) == LanguageReading(language: nil, size: 2))
  #expect(
    next.reading(LanguageKey(content, named: 2))
      == LanguageReading(language: .jsonSchema, size: 1 << 40))
  #expect(next.reading(LanguageKey(content, named: 3)) == nil)
  for language in Language.allCases {
    let reading = LanguageReading(language: language, size: 7)
    #expect(LanguageReading(reading.bytes) == reading)
  }
  #expect(LanguageReading([255, 0, 0, 0, 0, 0, 0, 0, 1]) == nil)
  #expect(LanguageReading([1, 255, 0, 0, 0, 0, 0, 0, 1]) == nil)
}

@Test func `there are never many packs, and none is written often`() throws {
  let folder = try TemporaryFolder()
  var written = 0
  for number in 0..<60 {
    let before = Set(folder.files(ending: ".pack"))
    try run([number], try open(folder))
    for pack in folder.files(ending: ".pack") where !before.contains(pack) {
      written += try FileManager.default.attributesOfItem(atPath: pack)[.size] as? Int ?? 0
    }
    #expect(folder.files(ending: ".pack").count <= MergePlan.mostPacks)
  }
  let kept = try folder.files(ending: ".pack").reduce(0) {
    try $0 + (FileManager.default.attributesOfItem(atPath: $1)[.size] as? Int ?? 0)
  }
  #expect(try run(0..<60, try open(folder)).found == 60)
  // Each entry once for every doubling: 60 is less than 2 to the sixth.
  #expect(written < kept * 7)
}

@Test(
  arguments: [
    ([], 10, 100, [], []),
    ([10], 10, 100, [0], []),
    ([30], 10, 100, [], []),
    ([100, 15, 30], 10, 1000, [0, 1, 2], []),
    ([200, 15, 30], 10, 1000, [1, 2], []),
    ([60, 30, 20], 10, 100, [], [1, 2]),
    ([20, 30, 60], 10, 100, [], [2]),
    ([5], 200, 100, [], [0]),
  ] as [([Int], Int, Int, [Int], [Int])])
func `small packs are merged, and the oldest make room`(
  _ sizes: [Int], _ new: Int, _ limit: Int, _ merged: [Int], _ dropped: [Int]
) {
  let plan = MergePlan(sizes: sizes, new: new, limit: limit)
  #expect(plan.merged.sorted() == merged && plan.dropped == dropped)
}

@Test func `packs in doubling sizes stay few`() {
  let sizes = (0..<30).map { 1 << ($0 * 2) }
  let plan = MergePlan(sizes: sizes, new: 1, limit: .max)
  #expect(sizes.count - plan.merged.count + 1 <= MergePlan.mostPacks)
}

@Test func `a cache that is full keeps what was used, and its size`() throws {
  let folder = try TemporaryFolder()
  let limit = 60_000
  try run(0..<5, try open(folder, limit: limit))
  for start in stride(from: 5, to: 100, by: 5) {
    // The first five are asked for each time.
    try run(Array(0..<5) + Array(start..<(start + 5)), try open(folder, limit: limit))
    let size = try folder.files(ending: ".pack").reduce(0) {
      try $0 + (FileManager.default.attributesOfItem(atPath: $1)[.size] as? Int ?? 0)
    }
    #expect(size <= limit)
  }
  #expect(try run(0..<5, try open(folder, limit: limit)).found == 5)
  #expect(try run(10..<15, try open(folder, limit: limit)).found == 0)
}

@Test func `a limit of nothing keeps nothing`() throws {
  let folder = try TemporaryFolder()
  #expect(try run(0..<3, try open(folder, limit: 0)).failure == nil)
  #expect(try run(0..<3, try open(folder, limit: 0)).found == 0)
}

@Test func `what was left behind goes after its time`() throws {
  let folder = try TemporaryFolder()
  try run(0..<1, try open(folder, version: versionTwo))
  try run(0..<1, try open(folder))
  let ours = "\(folder.path)/facts-\(versionOne)"
  let other = "\(folder.path)/facts-\(versionTwo)"
  for name in ["old.tmp", "new.tmp"] {
    try Data([1]).write(to: URL(fileURLWithPath: "\(ours)/\(name)"))
  }
  func age(_ path: String, days: Double) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -days * 86_400)], ofItemAtPath: path)
  }
  try age("\(ours)/old.tmp", days: 2)
  try age(other, days: 20)
  try age(ours, days: 2)
  try run(0..<1, try open(folder))
  #expect(
    folder.files(ending: ".tmp").map { URL(fileURLWithPath: $0).lastPathComponent } == ["new.tmp"])
  #expect(FileManager.default.fileExists(atPath: other))
  // A day's second run looks at nothing.
  try age(other, days: 31)
  try run(0..<1, try open(folder))
  #expect(FileManager.default.fileExists(atPath: other))
  try age(ours, days: 2)
  try run(0..<1, try open(folder))
  #expect(!FileManager.default.fileExists(atPath: other))
  #expect(try run(0..<1, try open(folder)).found == 1)
}
