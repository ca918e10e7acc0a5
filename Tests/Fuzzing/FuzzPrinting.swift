import Foundation
import Processing
import Reporting
import RuleCatalog
import SourceModel
import StrictJSON

@testable import FactsCache
@testable import ropa

/// Which of the commands print what was found; all of them take a hundred times as long as reading it.
private enum Printing: CaseIterable {
  case scan
  case check
  case checkForPrograms
  case report
  case reportAsData
  case draft
  case changes
}

/// What an input has led to, as the commands print it.
struct FuzzPrinting {
  let outcome: ScanOutcome
  let facts: TreeFacts
  let line: LineSource
  private let catalog = builtCatalog
  private let paths = DisplayedPaths(root: ".")
  private let day = CalendarDate("2026-11-29")

  init(_ outcome: ScanOutcome, _ facts: TreeFacts, _ line: @escaping LineSource) {
    self.outcome = outcome
    self.facts = facts
    self.line = line
  }

  /// Nothing may trap.
  ///
  /// - Parameter input: which decides on the commands that print it.
  func flaws(_ input: [UInt8]) -> [String] {
    let number = PartFormat.checksum(of: input) % UInt64(Printing.allCases.count)
    let printing = Printing.allCases[Int(number)]
    return texts(printing).contains("") ? ["\(printing) prints nothing"] : []
  }

  private func texts(_ printing: Printing) -> [String] {
    switch printing {
    case .scan: scanTexts
    case .check: [checkText]
    case .checkForPrograms: programTexts
    case .report:
      [
        RecordMarkdown.text(report, language: english), RecordHTML.text(report, language: english),
        RecordCSV.text(report, language: english),
      ]
    case .reportAsData:
      [
        RecordJSON.text(report, language: english),
        RecordLinkedData.text(report, language: english),
      ]
    case .draft: [draft]
    case .changes: changes
    }
  }

  private var scanTexts: [String] {
    let scan = ScanText(catalog: catalog, style: .plain, showsAll: true, paths: paths)
    let flow = FlowText(catalog: catalog, paths: paths, line: line)
    return [ScanJSON.text(outcome), scan.text(outcome)]
      + outcome.flows.prefix(20).enumerated().map { flow.text($1, number: $0 + 1) }
  }

  private var findings: [Finding] {
    check(
      declared, against: outcome.classification, data: outcome.data, catalog: catalog,
      comments: commentWaivers(in: facts), asOf: day)
  }

  private var checkText: String {
    let text = CheckText(
      findings: FindingsText(style: .plain, showsAllPlaces: true, paths: paths, line: line),
      style: .plain, showsAll: true, paths: paths)
    return text.text(findings, hidden: 0, record: declared, outcome: outcome)
  }

  private var programTexts: [String] {
    let files = Dictionary(facts.map { ($0.path, $0) }) { first, _ in first }
    let identified = findings.map { finding in
      IdentifiedFinding(
        finding,
        fingerprints: finding.fingerprints { path, location in
          (files[path] ?? facts.first)?.names(around: location) ?? []
        })
    }
    let result = CheckResult(
      findings: identified, outcome: outcome, catalog: catalog, exitCode: 0, path: { $0 },
      line: line)
    // A build log without findings has nothing to tell.
    return CheckFormat.allCases.filter { $0 != .xcode || !identified.isEmpty }
      .compactMap { $0.print?(result) }
  }

  private var report: RecordReport {
    RecordReport(
      declared, findings: findings, outcome: outcome, catalog: catalog, language: english,
      stamp: ReportStamp(tool: Help.version, date: "2026-11-29", commit: nil), day: day)
  }

  private var draft: String {
    _ = recordAdditions(
      to: declared, from: outcome.classification, flows: outcome.flows, catalog: catalog)
    return draftRecord(
      from: outcome.classification, flows: outcome.flows, catalog: catalog, name: "a")
  }

  private var changes: [String] {
    let state = ProcessingState(
      outcome.classification, outcome.data, record: declared, catalog: catalog)
    let changes = ProcessingChange.between(emptyState, state)
    return [
      ChangesText.text(changes, from: "a", to: "b", style: .plain, paths: paths),
      ChangesText.markdown(changes, from: "a", to: "b"),
      ChangesText.json(changes, from: "a", to: "b", tool: Help.version),
    ]
  }
}

/// Of a tree with nothing in it.
private let emptyState: ProcessingState = {
  let nothing = TreeOutcome([], builtCatalog)
  return ProcessingState(
    nothing.classification, nothing.data, record: declared, catalog: builtCatalog)
}()

/// A file of this repository.
private func text(_ path: String) -> String {
  let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  do { return try String(contentsOf: root.appending(path: path), encoding: .utf8) } catch {
    preconditionFailure("\(path) of the repository cannot be read: \(error)")
  }
}

/// One that declares something of most kinds.
private let declared: Record = {
  let path = "Fixtures/learning-app/ropa.json"
  do { return try Record.read(Array(text(path).utf8), path: path) } catch {
    preconditionFailure("\(path) cannot be read: \(error)")
  }
}()

private let english: ReportLanguage = {
  let path = "Rules/report/en.json"
  do { return try ReportLanguage.read(text(path), id: "en", path: path) } catch {
    preconditionFailure("\(path) cannot be read: \(error)")
  }
}()
