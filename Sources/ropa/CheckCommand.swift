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
    let code: ExitCode = !found.isEmpty ? .findings : scan.isComplete ? .clean : .incomplete
    if let print = CheckFormat(rawValue: options.format)?.print {
      try options.deliver(print(result(found, of: judgement, options, code)))
    } else {
      let style = Terminal.style(options.color, printsToFile: options.output != nil)
      let paths = DisplayedPaths(root: scan.inventory.root, asIs: Set(record.paths))
      let text = CheckText(
        findings: FindingsText(
          style: style, showsAllPlaces: options.all, paths: paths,
          line: lines(of: judgement, scan.lines())),
        style: style, showsAll: options.all, paths: paths,
        isComparison: options.staged || options.since != nil)
      try options.deliver(
        text.text(
          found.map(\.finding), hidden: judgement.findings.count - atLevel.count, known: known,
          mended: mended, record: record, outcome: scan.outcome)
      )
    }
    return code
  }

  /// What is found, as other programs are told it.
  private static func result(
    _ found: [IdentifiedFinding], of judgement: Judgement, _ options: Options, _ code: ExitCode
  ) -> CheckResult {
    let scan = judgement.scan
    let paths = ReportedPaths(
      root: scan.inventory.root, asIs: Set(judgement.record.paths),
      place: options.parts?.tree.place)
    // A build log has no repository that its paths could be relative to.
    let isAbsolute = options.format == CheckFormat.xcode.rawValue
    return CheckResult(
      findings: found, outcome: scan.outcome, catalog: scan.catalog, exitCode: Int(code.rawValue),
      path: { isAbsolute ? paths.absolute($0) : paths.relative($0) },
      line: lines(of: judgement, scan.unmaskedLines()))
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
  private static func lines(
    of judgement: Judgement, _ code: @escaping LineSource
  ) -> LineSource {
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
