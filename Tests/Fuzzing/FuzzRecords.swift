import Classification
import DataFlow
import Processing
import RuleCatalog
import SourceModel
import StrictJSON
import SwiftFrontEnd

/// What an input of the records' target is.
private enum Kind {
  /// Files of a record, with a NUL between each and the next.
  case record
  case baseline
  /// A rule: the first line is its path, the rest its text.
  case rule
  /// Swift source with waivers in comments.
  case waivers
}

extension FuzzTarget {
  func recordFlaws(in input: [UInt8]) -> [String] {
    let kinds: [(Unicode.Scalar, Kind)] = [
      ("r", .record), ("b", .baseline), ("u", .rule), ("w", .waivers),
    ]
    let (kind, bytes) = FuzzTarget.kind(of: input, kinds, or: .record)
    switch kind {
    case .record: return recordFlaws(of: bytes)
    case .baseline: return baselineFlaws(of: bytes)
    case .rule:
      let lines = String(decoding: bytes, as: UTF8.self)
        .split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      guard lines.count == 2 else { return [] }
      _ = try? RuleCatalog.load([(String(lines[0]), String(lines[1]))])
      return []
    case .waivers: return waiverFlaws(of: validText(bytes))
    }
  }

  private func recordFlaws(of bytes: [UInt8]) -> [String] {
    let parts = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
    var fragments: [RecordFragment] = []
    for (number, part) in parts.enumerated() {
      let path = "\(number)/ropa.json"
      guard let fragment = try? RecordFragment.read(Array(part), path: path, folder: "\(number)")
      else { return [] }
      fragments.append(fragment)
    }
    guard let record = try? Record.merged(fragments) else { return [] }
    _ = checkRecord(record, catalog: builtCatalog, asOf: CalendarDate("2026-11-29"))
    return []
  }

  private func baselineFlaws(of bytes: [UInt8]) -> [String] {
    guard let baseline = try? Baseline(bytes, path: "a.json") else { return [] }
    let again = try? Baseline(Array(baseline.text.utf8), path: "a.json")
    return again == baseline ? [] : ["a baseline that was written is read as another"]
  }

  private func waiverFlaws(of bytes: [UInt8]) -> [String] {
    let file = SourceFile(path: "a.swift", language: .swift, bytes: bytes)
    guard case .success(let facts) = SwiftFrontEnd().facts(of: file),
      let record = try? Record.read(Array(#"{ "schema": 1 }"#.utf8), path: "ropa.json")
    else { return [] }
    let comments = commentWaivers(in: [facts])
    let findings = check(
      record, against: classify([facts], with: builtCatalog), data: DataFlows(),
      catalog: builtCatalog, comments: comments, asOf: CalendarDate("2026-11-29"))
    return findings.allSatisfy { $0.location.line >= 1 } ? [] : ["a finding stands nowhere"]
  }
}
