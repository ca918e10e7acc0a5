import Classification
import DataFlow
import FactFlaws
import Foundation
import GitBlob
import RuleCatalog
import SourceModel
import SwiftFrontEnd

@testable import FactsCache

/// What an input of the facts' target is.
private enum Kind {
  /// What the cache would hand to the decoder.
  case encoded
  /// Swift source whose facts are changed in a few bytes on their way; says so in front of it.
  case damaged
  /// Rows of a pack's table and entries; the pack around them is made whole.
  case pack
  /// Swift source that goes through all stages.
  case source
}

extension FuzzTarget {
  func factsFlaws(in input: [UInt8]) -> [String] {
    let kinds: [(Unicode.Scalar, Kind)] = [
      ("f", .encoded), ("d", .damaged), ("p", .pack), ("s", .source),
    ]
    let (kind, bytes) = FuzzTarget.kind(of: input, kinds, or: .encoded)
    switch kind {
    case .pack: return packFlaws(bytes)
    case .source:
      let file = SourceFile(path: "a.swift", language: .swift, bytes: validText(bytes))
      guard case .success(let facts) = SwiftFrontEnd().facts(of: file) else { return [] }
      return useFlaws(facts)
    case .encoded: return decodingFlaws(bytes)
    case .damaged: return decodingFlaws(damagedFacts(bytes))
    }
  }

  private func decodingFlaws(_ bytes: [UInt8]) -> [String] {
    let facts = bytes.withUnsafeBytes {
      FileFacts(encoded: $0, path: "a.swift", language: .swift)
    }
    guard let facts else { return [] }
    return keepingFlaws(of: facts) + useFlaws(facts)
  }

  /// The first byte says how many changes there are, three bytes each say where and what.
  private func damagedFacts(_ input: [UInt8]) -> [UInt8] {
    let count = Int(input.first ?? 0) % 16
    let changes = input.dropFirst().prefix(3 * count)
    let source = validText(Array(input.dropFirst(1 + 3 * count)))
    let file = SourceFile(path: "a.swift", language: .swift, bytes: source)
    guard case .success(let facts) = SwiftFrontEnd().facts(of: file), var bytes = facts.encoded
    else { return [] }
    for start in stride(from: changes.startIndex, to: changes.endIndex - 2, by: 3) {
      let place = Int(changes[start]) << 8 | Int(changes[start + 1])
      bytes[place % bytes.count] ^= changes[start + 2]
    }
    return bytes
  }

  /// Nothing may trap or hang in a stage that uses facts.
  private func useFlaws(_ facts: FileFacts) -> [String] {
    for value in facts.values.prefix(50) { _ = facts.location(of: value.offset) }
    let catalog = builtCatalog
    let classification = classify([facts], with: catalog)
    let data = followData(
      in: [facts], classification, sinks: catalog.sinks, recipients: catalog.recipients)
    return data.flows.count < 100_000 ? [] : ["\(data.flows.count) flows of one file"]
  }

  /// As a hand that knows the format would make it: the first byte says how many rows the table has.
  private func packFlaws(_ input: [UInt8]) -> [String] {
    let count = Int(input.first ?? 0) % 8
    var rest = input.dropFirst()
    let table = (0..<(count * EntryPlace.words)).map { _ in
      let word = rest.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      rest = rest.dropFirst(8)
      return word
    }
    do {
      let cache = try FuzzCache()
      defer { cache.remove() }
      try cache.write(table, entries: Array(rest))
      return try cache.flaws(of: table)
    } catch { return ["the fuzzer's own folder cannot be used: \(error)"] }
  }
}

/// A cache of one made-up pack.
private struct FuzzCache {
  private static let version = String(repeating: "1", count: 40)
  private let folder: String

  init() throws {
    folder =
      FileManager.default.temporaryDirectory
      .appending(path: "ropa-fuzz-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: "\(folder)/facts-\(FuzzCache.version)", withIntermediateDirectories: true)
    for path in [folder, "\(folder)/facts-\(FuzzCache.version)"] { chmod(path, 0o700) }
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ table: [UInt64], entries: [UInt8]) throws {
    guard let id = BlobID(hex: FuzzCache.version.utf8) else { return }
    var bytes: [UInt8] = []
    func append(_ words: [UInt64]) {
      for word in words { withUnsafeBytes(of: word.littleEndian) { bytes += $0 } }
    }
    append(PackFormat.header(version: [id.high, id.middle, UInt64(id.low)]))
    bytes += entries
    let offset = bytes.count
    append(table)
    append(PackFormat.trailer(table: offset, table))
    let path = "\(folder)/facts-\(FuzzCache.version)/1.pack"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    chmod(path, 0o600)
  }

  /// Asks for everything, and adds something, so that packs are merged.
  func flaws(of table: [UInt64]) throws -> [String] {
    let cache = try FactsCache.open(folder, limit: 1 << 20, version: FuzzCache.version).get()
    let file = SourceFile(path: "a.swift", language: .swift, bytes: Array("let a = 1".utf8))
    let key = FactsKey(BlobID(ofContent: file.bytes), .swift, path: file.path)
    _ = cache.facts(key, path: "a.swift")
    cache.add(try SwiftFrontEnd().facts(of: file).get(), key)
    if let sentence = cache.close() { return [sentence] }
    let next = try FactsCache.open(folder, limit: 1 << 20, version: FuzzCache.version).get()
    return next.facts(key, path: "a.swift") == nil ? ["what was added is not found again"] : []
  }
}

/// The rules of this repository.
let builtCatalog: RuleCatalog = {
  let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Rules").path
  let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
  let files = paths.filter { $0.hasSuffix(".json") }.sorted().compactMap { path in
    (try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)).map { (path, $0) }
  }
  do { return try RuleCatalog.load(files) } catch {
    preconditionFailure("the rules of the repository cannot be read: \(error)")
  }
}()
