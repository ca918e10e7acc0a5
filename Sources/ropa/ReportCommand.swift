import Inventory
import Reporting
import StrictJSON

/// `ropa report`
enum ReportCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    let record = try RecordFile.read(options)
    let scan = try Scan(options, record: record)
    let commit = lastCommit(of: scan.inventory.root)
    let date = options.date?.description ?? commit?.date
    let stamp = ReportStamp(tool: Help.version, date: date, commit: commit?.id)
    var options = options
    options.asOf = options.asOf ?? date.flatMap(CalendarDate.init)
    let report = RecordMarkdown(
      record, findings: CheckCommand.findings(record, scan, asOf: try options.dayOfJudgement()),
      outcome: scan.outcome,
      catalog: scan.catalog, stamp: stamp)
    try options.deliver(report.text())
    return scan.isComplete ? .clean : .incomplete
  }
}
