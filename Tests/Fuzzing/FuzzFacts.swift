import Classification
import DataFlow
import FactFlaws
import Foundation
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
    guard case .success(let facts) = SwiftFrontEnd().facts(of: file), let bytes = facts.encoded
    else { return [] }
    return changed(bytes, by: changes)
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
      return try cache.flaws()
    } catch { return ["the fuzzer's own folder cannot be used: \(error)"] }
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
