import Reporting
import RuleCatalog
import StrictJSON

/// `ropa explain ID`
enum ExplainCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    let catalog = try Scan.catalog(options)
    let id = options.operands[0]
    guard let page = ExplainText.text(id, catalog) else {
      throw CommandError(
        "there is nothing called \"\(id)\"" + suggestion(for: id, among: ids(of: catalog)))
    }
    try options.deliver(page)
    return .clean
  }

  private static func ids(of catalog: RuleCatalog) -> [String] {
    catalog.checks.map(\.id) + catalog.categories.map(\.id) + catalog.recipients.map(\.id)
      + catalog.subjects.map(\.id)
  }
}
