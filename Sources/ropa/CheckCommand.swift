import Processing
import Reporting
import StrictJSON

/// `ropa check`
enum CheckCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    let judgement = try Judgement(options, options.state)
    let (record, scan) = (judgement.record, judgement.scan)
    let atLevel = judgement.findings.filter { $0.severity >= options.level }
    let identified = judgement.identified(atLevel)
    let baseline = try BaselineFile.read(options, record, judgement.source)
    var places = baseline?.places ?? KnownPlaces()
    var found = identified.new(beside: places)
    // The earlier state is only looked at where something is left to be new.
    if let commits = try options.commitsToCompare(), !found.isEmpty {
      // What is in both is known once.
      places.formUnion(try Judgement.known(options, before: record, commits))
      found = identified.new(beside: places)
    }
    // What is below the level may be in the baseline too.
    let mended =
      scan.isComplete
      ? baseline.map {
        $0.count - $0.pruned(to: judgement.identified(judgement.findings)).count
      } ?? 0 : 0
    let known = atLevel.count - found.count
    let findings = found.map(\.finding)
    if options.format == "json" {
      try options.deliver(FindingsJSON.text(findings, outcome: scan.outcome))
    } else {
      let style = Terminal.style(options.color, printsToFile: options.output != nil)
      let paths = DisplayedPaths(root: scan.inventory.root, asIs: Set(record.paths))
      let text = CheckText(
        findings: FindingsText(
          style: style, showsAllPlaces: options.all, paths: paths, line: lines(of: judgement)),
        style: style, showsAll: options.all, paths: paths,
        isComparison: options.staged || options.since != nil)
      try options.deliver(
        text.text(
          findings, hidden: judgement.findings.count - atLevel.count, known: known,
          mended: mended, record: record, outcome: scan.outcome)
      )
    }
    if !findings.isEmpty { return .findings }
    return scan.isComplete ? .clean : .incomplete
  }

  static func findings(_ record: Record, _ scan: Scan, asOf: CalendarDate) -> [Finding] {
    check(
      record, against: scan.outcome.classification, data: scan.outcome.data,
      catalog: scan.catalog, comments: commentWaivers(in: scan.facts),
      coverage: coverage(of: scan, record), asOf: asOf)
  }

  private static func coverage(of scan: Scan, _ record: Record) -> Coverage {
    // What of the record's tree was not asked for may show what was not seen.
    guard record.scannedFolder.isEmpty else { return .selection }
    guard !scan.isComplete else { return .whole }
    let unread = scan.outcome.unread.count
    return .incomplete(
      scan.outcome.filesRead == 0
        ? "nothing was read" : unread == 1 ? "1 file was not read" : "\(unread) files were not read"
    )
  }

  /// Lines of the record and of the scanned files.
  private static func lines(of judgement: Judgement) -> LineSource {
    let code = judgement.scan.lines()
    var texts: [String: [Substring]] = [:]
    for path in judgement.record.paths {
      // What was read a moment ago and cannot be read now has no excerpt; its findings stay.
      guard let bytes = try? judgement.source.read(path) else { continue }
      texts[path] = String(decoding: bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
    }
    return { path, line in
      guard let lines = texts[path] else { return code(path, line) }
      return lines.indices.contains(line - 1) ? String(lines[line - 1]) : nil
    }
  }
}

extension Options {
  /// The day by whose law the record is judged: the one that is asked for, or today.
  func dayOfJudgement() throws(CommandError) -> CalendarDate {
    guard let day = asOf ?? today() else {
      throw CommandError("this machine does not know what day it is; --as-of tells it")
    }
    return day
  }
}
