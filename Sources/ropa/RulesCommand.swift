import Reporting
import RuleCatalog

/// `ropa rules`
enum RulesCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    let catalog = try Scan.catalog(options)
    try options.deliver(
      options.format == "json" ? CatalogJSON.text(catalog) : CatalogText.text(catalog))
    return .clean
  }
}
