import DataFlow
import RuleCatalog

/// Which category goes where, and by how many places; below it each way with the number by which
/// `ropa explain --flow` knows it.
struct FlowTable {
  let catalog: RuleCatalog
  let style: TerminalStyle
  let paths: DisplayedPaths
  /// How many ways are listed of each row.
  let places: Int

  func text(_ data: DataFlows) -> String {
    let words = FlowText(catalog: catalog, paths: paths) { _, _ in nil }
    guard !data.flows.isEmpty else {
      return style.bold("Flows: none found") + "\n" + beside(data.coOccurrences)
    }
    let numbered = data.flows.enumerated().map { (number: $0.offset + 1, flow: $0.element) }
    let groups = Dictionary(grouping: numbered) {
      Row(category: words.category($0.flow), destination: words.destination($0.flow))
    }.sorted { $0.key < $1.key }
    var text = style.bold("Flows") + "\n" + table(groups.map { ($0.key, $0.value.count) })
    for (row, flows) in groups {
      text += "  " + style.bold("\(row.category) to \(row.destination)") + "\n"
      for (number, flow) in flows.prefix(places) {
        text += "    \(line(number, flow, words))\n"
      }
      if flows.count > places {
        text += "    and \(flows.count - places) more (--all lists them)\n"
      }
    }
    return text + beside(data.coOccurrences)
  }

  private struct Row: Hashable, Comparable {
    let category: String
    let destination: String

    static func < (left: Row, right: Row) -> Bool {
      (left.category, left.destination) < (right.category, right.destination)
    }
  }

  private func table(_ rows: [(row: Row, count: Int)]) -> String {
    let width = rows.map(\.row.category.count).max() ?? 0
    let second = rows.map(\.row.destination.count).max() ?? 0
    return rows.map { row, count in
      let category = row.category + String(repeating: " ", count: width - row.category.count)
      let destination =
        row.destination + String(repeating: " ", count: second - row.destination.count)
      return "  \(category)  \(destination)  \(counted(count, "place"))\n"
    }.joined()
  }

  private func line(_ number: Int, _ flow: Flow, _ words: FlowText) -> String {
    let by = flow.steps.isEmpty ? "" : ", " + flow.steps.map(\.what).joined(separator: ", ")
    let line = flow.target.location.line
    let target =
      flow.target.path == flow.source.path ? "line \(line)" : "\(paths[flow.target.path]):\(line)"
    let end = flow.target == flow.source ? "" : ", \(words.verb(flow)) at \(target)"
    let guess = flow.guesses.isEmpty ? "" : " (\(flow.confidence.rawValue) confidence)"
    return "\(paths[flow.source.path]):\(flow.source.location.line):"
      + "\(flow.source.location.column): \("\(flow.field)\(by)\(end)\(guess)".printable) [\(number)]"
  }

  /// What is only near to a recipient.
  private func beside(_ found: [CoOccurrence]) -> String {
    guard !found.isEmpty else { return "" }
    var text = style.bold("Beside a recipient, with no way to it that was found") + "\n"
    for each in found.prefix(places) {
      let category = catalog.category(each.category)?.label["en"] ?? each.category
      let name = catalog.recipient(each.recipient)?.name ?? each.recipient
      let what = "\(each.field) (\(category)) and \(name) in \(each.around)"
      text +=
        "    \(paths[each.source.path]):\(each.source.location.line):"
        + "\(each.source.location.column): \(what.printable)\n"
    }
    if found.count > places { text += "    and \(found.count - places) more (--all lists them)\n" }
    return text
  }
}
