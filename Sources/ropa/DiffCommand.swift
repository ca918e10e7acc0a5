import Inventory
import Processing
import Reporting

/// `ropa diff BASE [HEAD]`
enum DiffCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    let revisions = options.operands
    var tree = options
    tree.operands = []
    let before = try state(tree, .commit(revisions[0]))
    let after = try state(
      tree, revisions.count > 1 ? .commit(revisions[1]) : .workTree)
    let changes = ProcessingChange.between(before.processing, after.processing)
    let (base, head) = (revisions[0], revisions.count > 1 ? revisions[1] : "the work tree")
    switch options.format {
    case "json":
      try options.deliver(ChangesText.json(changes, from: base, to: head, tool: Help.version))
    case "markdown":
      try options.deliver(ChangesText.markdown(changes, from: base, to: head))
    default:
      try options.deliver(
        ChangesText.text(
          changes, from: base, to: head,
          style: Terminal.style(options.color, printsToFile: options.output != nil),
          paths: DisplayedPaths(root: after.scan.inventory.root)))
    }
    let unread = before.scan.outcome.unread.count + after.scan.outcome.unread.count
    guard unread > 0 else { return .clean }
    FileSystem.print("ropa: \(unread) files were not read; \"ropa scan\" names them\n", to: 2)
    return .incomplete
  }

  private static func state(
    _ options: Options, _ state: TreeState
  ) throws(CommandError) -> (processing: ProcessingState, scan: Scan) {
    let source = try RecordSource(of: options.folder, state: state, options.git)
    let record = try RecordFile.readIfThere(options, from: source).get()
    let scan = try Scan(options, record: record, state: state)
    return (
      ProcessingState(
        scan.outcome.classification, scan.outcome.data, record: record, catalog: scan.catalog),
      scan
    )
  }
}
