import BuiltInRules
import Inventory
import Processing
import Reporting
import RuleCatalog
import StrictJSON

/// How a report is printed.
enum ReportFormat: String, CaseIterable {
  case markdown
  case html
  case csv
  case json
  case jsonld
}

/// `ropa report`
enum ReportCommand {
  /// Tags of the languages that are built in.
  static var languages: [String] { BuiltInRules.files(in: "report").map(\.name) }

  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    let language = try language(options)
    let record = try RecordFile.read(options)
    let scan = try Scan(options, record: record)
    let commits = options.parts?.commits(options) ?? commits(of: options, root: scan.inventory.root)
    let day = options.asOf ?? commits.compactMap { CalendarDate($0.date) }.max()
    var options = options
    options.asOf = day
    let report = RecordReport(
      record,
      findings: CheckCommand.findings(record, scan, asOf: try options.dayOfJudgement()),
      outcome: scan.outcome, catalog: scan.catalog, language: language,
      stamp: ReportStamp(
        tool: Help.version, date: day?.description,
        commit: commits.isEmpty ? nil : commits.map(\.id).joined(separator: ", ")),
      day: day, roles: options.role.map { [$0] } ?? Set(ReportRole.allCases))
    try options.deliver(text(of: report, language: language, options))
    return scan.isComplete ? .clean : .incomplete
  }

  /// The commit of the tree; of several repositories each one's, in the order in which they were given.
  static func commits(of options: Options, root: String) -> [Commit] {
    if let commit = lastCommit(of: root) { return [commit] }
    var seen: Set<String> = []
    return options.paths.compactMap { path in
      lastCommit(of: FileSystem.isFolder(path) ? path : FilePath.parent(of: path))
    }.filter { seen.insert($0.id).inserted }
  }

  private static func text(
    of report: RecordReport, language: ReportLanguage, _ options: Options
  ) -> String {
    switch ReportFormat(rawValue: options.format) ?? .markdown {
    case .markdown: RecordMarkdown.text(report, language: language)
    case .html: RecordHTML.text(report, language: language)
    case .csv: RecordCSV.text(report, language: language)
    case .json: RecordJSON.text(report, language: language)
    case .jsonld: RecordLinkedData.text(report, language: language)
    }
  }

  /// The texts of the language that is asked for: a file `report/LANGUAGE.json` of a folder of `--rules`,
  /// or of the built-in ones.
  private static func language(_ options: Options) throws(CommandError) -> ReportLanguage {
    let builtIn = BuiltInRules.files(in: "report")
    var files = builtIn.map { ($0.name, $0.text, "Rules/report/\($0.name).json") }
    for folder in options.rules {
      do throws(FileError) {
        for path in try FileSystem.jsonFiles(below: folder) where path.hasPrefix("report/") {
          let text = String(decoding: try FileSystem.read("\(folder)/\(path)"), as: UTF8.self)
          let name = path.dropFirst("report/".utf8.count).dropLast(".json".utf8.count)
          files.append((String(name), text, "\(folder)/\(path)"))
        }
      } catch { throw CommandError(error.message) }
    }
    guard let (id, text, path) = files.last(where: { $0.0 == options.language }) else {
      throw CommandError(
        "there are no texts of a report in \"\(options.language)\""
          + suggestion(for: options.language, among: files.map(\.0)) + "; there are "
          + files.map(\.0).joined(separator: ", "))
    }
    do throws(JSONError) {
      return try ReportLanguage.read(text, id: id, path: path)
    } catch { throw CommandError("\(error)") }
  }
}
