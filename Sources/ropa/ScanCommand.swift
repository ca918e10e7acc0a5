import Reporting

/// `ropa scan`
enum ScanCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    let scan = try Scan(options)
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
}
