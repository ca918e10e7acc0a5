import DataFlow
import RuleCatalog

/// Which category goes where, and by how many places; and each way with the number by which `ropa explain --flow`
/// knows it.
struct FlowTable {
  let catalog: RuleCatalog
  let style: TerminalStyle
  let paths: DisplayedPaths
  /// How many ways are listed of each row.
  let places: Int

  /// Who receives what, those to whom it is sent first; empty where there is no flow.
  func summary(_ data: DataFlows) -> String {
    guard !data.flows.isEmpty else { return "" }
    return style.bold("Who receives what") + "\n"
      + table(groups(of: data).map { ($0.row, $0.flows.count) })
  }

  /// Each way.
  func text(_ data: DataFlows) -> String {
    let words = self.words
    guard !data.flows.isEmpty else {
      return style.bold("Flows: none found") + "\n" + beside(data.coOccurrences)
    }
    var text = style.bold("Flows") + "\n"
    for (row, flows) in groups(of: data) {
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

  private var words: FlowText { FlowText(catalog: catalog, paths: paths) { _, _ in nil } }

  private func groups(
    of data: DataFlows
  ) -> [(row: Row, flows: [(number: Int, flow: Flow)])] {
    let words = self.words
    let numbered = data.flows.enumerated().map { (number: $0.offset + 1, flow: $0.element) }
    return Dictionary(grouping: numbered) {
      Row($0.flow, category: words.category($0.flow), destination: words.destination($0.flow))
    }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private struct Row: Hashable, Comparable {
    /// Outside parties before stores, and those before logs; those that have a name before others.
    let rank: Int
    let category: String
    let destination: String

    init(_ flow: Flow, category: String, destination: String) {
      rank =
        switch flow.sink {
        case .transmission: flow.recipient != nil ? 0 : flow.host != nil ? 1 : 2
        case .storage: 3
        case .logging: 4
        }
      self.category = category
      self.destination = destination
    }

    static func < (left: Row, right: Row) -> Bool {
      (left.rank, left.destination, left.category)
        < (right.rank, right.destination, right.category)
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
