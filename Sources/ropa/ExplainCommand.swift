import Reporting
import RuleCatalog
import StrictJSON

/// `ropa explain ID`, `ropa explain --flow N`
enum ExplainCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    if let number = options.flow { return try explain(flow: number, options) }
    let catalog = try Scan.catalog(options)
    let id = options.operands[0]
    guard let page = ExplainText.text(id, catalog) else {
      throw CommandError(
        "there is nothing called \"\(id)\"" + suggestion(for: id, among: ids(of: catalog)))
    }
    try options.deliver(page)
    return .clean
  }

  /// The way of one flow, with its lines of code.
  private static func explain(
    flow number: Int, _ options: Options
  ) throws(CommandError) -> ExitCode {
    let scan = try Scan(options)
    let flows = scan.outcome.flows
    guard flows.indices.contains(number - 1) else {
      throw CommandError(
        flows.isEmpty
          ? "there is no flow here" : "there is no flow \(number); there are 1 to \(flows.count)")
    }
    let text = FlowText(
      catalog: scan.catalog, paths: DisplayedPaths(root: scan.inventory.root), line: scan.lines())
    try options.deliver(text.text(flows[number - 1], number: number))
    return scan.isComplete ? .clean : .incomplete
  }

  /// Of everything that can be explained.
  static func ids(of catalog: RuleCatalog) -> [String] {
    catalog.checks.map(\.id) + catalog.categories.map(\.id) + catalog.recipients.map(\.id)
      + catalog.subjects.map(\.id)
  }
}
