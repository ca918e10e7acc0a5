import Processing
import RuleCatalog

/// All that a format for other tools prints of a check.
public struct CheckResult {
  /// What is shown, in the order in which it is printed.
  public var findings: [IdentifiedFinding]
  public var outcome: ScanOutcome
  public var catalog: RuleCatalog
  /// With which the run ends.
  public var exitCode: Int
  /// From the path of a finding or of a scanned file to the one that other tools know it by: relative to
  /// the top of the repository, parts separated by `/`; absolute outside of it.
  public var path: (String) -> String
  /// Lines as they are in the files; they are only counted, never printed.
  public var line: LineSource

  public init(
    findings: [IdentifiedFinding], outcome: ScanOutcome, catalog: RuleCatalog, exitCode: Int,
    path: @escaping (String) -> String,
    line: @escaping LineSource
  ) {
    self.findings = findings
    self.outcome = outcome
    self.catalog = catalog
    self.exitCode = exitCode
    self.path = path
    self.line = line
  }

  /// What was asked for, but not read: a file, or nil for a tree with nothing in it, and why.
  var unread: [(path: String?, reason: String)] {
    if outcome.filesRead == 0, outcome.unread.isEmpty {
      return [(nil, CoverageText.sentence(outcome))]
    }
    return outcome.unread.map { ($0.path, $0.reason.sentence) }
  }

  func title(of finding: Finding) -> String {
    catalog.check(finding.check.rawValue)?.title ?? finding.check.rawValue
  }
}

extension Finding {
  /// What is wrong and what mends it, on one line.
  var sentences: String { "\(message.printable). Mend: \(remedy.printable)" }
}
