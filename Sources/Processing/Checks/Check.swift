import Classification
import DataFlow
import RuleCatalog
import SourceModel
import StrictJSON

/// How much of the code stands behind a check. What was not seen is absent only from a whole tree.
public enum Coverage: Sendable, Hashable {
  /// All files were read.
  case whole
  /// Some were not; the words complete "..., but", without full stop: `3 files were not read`.
  case incomplete(String)
  /// A part of the tree was asked for (staged files, changed files): nothing is said of the rest.
  case selection
}

/// The findings of all checks, sorted by path, line, column and check.
///
/// Pure: the order of what was found in the code does not matter.
/// - Parameters:
///   - record: as `Record.read` gives it. Its own recipients are looked for if `catalog` and
///     `classification` know them: see `RuleCatalog.adding` and `Record.ownRules`.
///   - coverage: how much of the code `classification` stands for.
///   - asOf: the day by whose law the record is judged; nil leaves out the checks that need one.
public func check(
  _ record: Record, against classification: Classification, flows: [Flow], catalog: RuleCatalog,
  coverage: Coverage = .whole, asOf: CalendarDate? = nil
) -> [Finding] {
  check(
    record, against: classification, data: DataFlows(flows: flows), catalog: catalog,
    coverage: coverage, asOf: asOf)
}

/// The findings of all checks, sorted by path, line, column and check; with the hosts that are contacted,
/// and without what comments in the code allow.
public func check(
  _ record: Record, against classification: Classification, data: DataFlows,
  catalog: RuleCatalog, comments: [CommentWaiver] = [], coverage: Coverage = .whole,
  asOf: CalendarDate? = nil
) -> [Finding] {
  let input = CheckInput(
    record: record, classification: classification, data: data,
    vocabulary: RecordVocabulary(catalog, record: record), coverage: coverage, asOf: asOf
  ).bound()
  return input.allowing(comments, input.findings())
}

/// The findings of the checks that need no code, sorted by path, line, column and check.
public func checkRecord(
  _ record: Record, catalog: RuleCatalog, asOf: CalendarDate? = nil
) -> [Finding] {
  CheckInput(
    record: record, classification: Classification(fields: [], recipients: []), data: DataFlows(),
    vocabulary: RecordVocabulary(catalog, record: record), coverage: .selection,
    asOf: asOf
  ).findings(of: CheckID.allCases.filter(\.concernsRecordOnly))
}

/// What the checks look at.
struct CheckInput {
  let record: Record
  var classification: Classification
  var data: DataFlows
  let vocabulary: RecordVocabulary
  let coverage: Coverage
  /// The day by whose law the record is judged; nil leaves out the checks that need one.
  var asOf: CalendarDate?

  var flows: [Flow] { data.flows }

  var law: Law { vocabulary.law }

  /// Guesses are shown by a scan, but nobody's commit is stopped by one.
  static let leastConfidence = Confidence.medium

  /// Sorted by path, line, column and check.
  func findings(of checks: [CheckID] = CheckID.allCases) -> [Finding] {
    checks.flatMap(findings).sorted(by: Finding.isOrdered)
  }

  /// The findings of one check, as severe as the record wants them; none where it switches the check off.
  private func findings(of check: CheckID) -> [Finding] {
    guard let severity = record.severity(of: check), !isWaived(check) else { return [] }
    let findings = unwaived(check.findings(in: waived(for: check)), of: check)
    guard severity != check.severity else { return findings }
    return findings.map { finding in
      var finding = finding
      finding.severity = severity
      return finding
    }
  }
}

extension Finding {
  /// The finding that a record which cannot be read is.
  public static func unreadable(_ error: JSONError) -> Finding {
    Finding(
      .recordUnreadable, at: RecordPlace(path: error.path, position: error.position),
      message: error.message,
      remedy: "mend the place that is named; nothing can be checked before")
  }

  /// A finding at a place of the record.
  init(
    _ check: CheckID, at place: RecordPlace, length: Int = 1, message: String, remedy: String,
    also: [RelatedPlace] = []
  ) {
    self.init(
      check: check, severity: check.severity, path: place.path, location: place.location,
      length: length, message: message, remedy: remedy, also: also)
  }

  /// A finding at a string of the record.
  init(
    _ check: CheckID, at text: Located<String>, message: String, remedy: String,
    also: [RelatedPlace] = []
  ) {
    self.init(
      check, at: text.place, length: text.value.utf8.count + 2, message: message,
      remedy: remedy, also: also)
  }

  /// By path, line, column and check: a total order over findings that differ.
  static func isOrdered(_ left: Finding, _ right: Finding) -> Bool {
    (left.path, left.location, left.check.rawValue, left.message)
      < (right.path, right.location, right.check.rawValue, right.message)
  }
}
