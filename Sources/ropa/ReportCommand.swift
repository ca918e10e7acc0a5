import Inventory
import Reporting

/// `ropa report`
enum ReportCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    let record = try RecordFile.read(options, root: options.paths[0]).record
    let scan = try Scan(options, record: record)
    let commit = lastCommit(of: scan.inventory.root)
    let stamp = ReportStamp(
      tool: Help.version, date: options.date ?? commit?.date, commit: commit?.id)
    let report = RecordMarkdown(
      record, findings: CheckCommand.findings(record, scan), outcome: scan.outcome,
      catalog: scan.catalog, stamp: stamp)
    try options.deliver(report.text())
    return scan.isComplete ? .clean : .incomplete
  }
}
