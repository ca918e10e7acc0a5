import Reporting

/// `ropa scan`
enum ScanCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    let scan = try scan(options)
    if options.format == "json" {
      try options.deliver(ScanJSON.text(scan.outcome))
    } else {
      let style = Terminal.style(options.color, printsToFile: options.output != nil)
      let text = ScanText(
        catalog: scan.catalog, style: style, showsAll: options.all,
        paths: DisplayedPaths(root: scan.inventory.root))
      try options.deliver(text.text(scan.outcome))
    }
    return scan.isComplete ? .clean : .incomplete
  }

  private static func scan(_ options: Options) throws(CommandError) -> Scan {
    switch RecordFile.readIfThere(options) {
    case .success(let record): return try Scan(options, record: record)
    case .failure(let error):
      var scan = try Scan(options)
      scan.outcome.notes.append(error.message)
      return scan
    }
  }
}
