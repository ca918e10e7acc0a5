/// A picture of the flows: subjects, categories, recipients and countries in four columns, with lines from
/// each to what it goes to.
struct FlowPicture {
  private static let columnWidth = 200
  private static let gap = 80
  private static let height = 26
  private static let step = 36
  private static let top = 34
  /// More would not be read; the table has them all.
  private static let most = 18

  private struct Node {
    let text: String
    var style: String
    var y = 0
  }

  private struct Line: Hashable {
    let from: String
    let to: String
  }

  private let titles: [String]
  private let language: ReportLanguage
  private var nodes: [[(key: String, node: Node)]] = [[], [], [], []]
  /// By column of their start; what an observed line is drawn as wins.
  private var lines: [[(line: Line, style: String)]] = [[], [], []]
  /// How many nodes of a column are not drawn.
  private var left = [0, 0, 0, 0]

  /// Nil where there is nothing to draw.
  init?(_ table: ReportTable, language: ReportLanguage) {
    self.language = language
    let columns: [ReportColumn] = [.subjects, .category, .recipient, .country]
    titles = columns.map { language.text($0) }
    for row in table.rows {
      let cells = columns.map { column in
        table.columns.firstIndex(of: column).map { row.cells[$0].items } ?? []
      }
      add(cells)
    }
    guard !nodes[1].isEmpty, !nodes[2].isEmpty else { return nil }
    place()
  }

  private mutating func add(_ cells: [[ReportItem]]) {
    for (column, items) in cells.enumerated() {
      // A country to which no line would lead tells nothing.
      let isDrawn = cells[2].contains { item in
        nodes[2].contains { $0.key == item.id ?? item.text }
      }
      for item in items where column < 3 || isDrawn {
        let key = item.id ?? item.text
        guard !nodes[column].contains(where: { $0.key == key }) else { continue }
        guard nodes[column].count < FlowPicture.most else {
          left[column] += 1
          continue
        }
        let style =
          item.term == "dpv:ThirdCountry" ? "third" : item.state == .observed ? "seen" : ""
        nodes[column].append((key, Node(text: item.text, style: style)))
      }
    }
    let style = cells[1].first?.state == .declared ? "declared" : cells[1].first?.state.rawValue
    for column in 0..<3 {
      for from in cells[column] {
        for to in cells[column + 1] {
          let line = Line(from: from.id ?? from.text, to: to.id ?? to.text)
          add(line, column == 1 ? style ?? "" : "", column)
        }
      }
    }
  }

  private mutating func add(_ line: Line, _ style: String, _ column: Int) {
    guard let place = lines[column].firstIndex(where: { $0.line == line }) else {
      lines[column].append((line, style))
      return
    }
    if lines[column][place].style == "declared" { lines[column][place].style = style }
  }

  /// Each column stands in the middle of the highest one.
  private mutating func place() {
    let most = nodes.map(\.count).max() ?? 0
    for column in nodes.indices {
      let start = FlowPicture.top + (most - nodes[column].count) * FlowPicture.step / 2
      for number in nodes[column].indices {
        nodes[column][number].node.y = start + number * FlowPicture.step
      }
    }
  }

  /// The picture, for a page that says the same in a table.
  func svg() -> String {
    let width = 4 * FlowPicture.columnWidth + 3 * FlowPicture.gap + 2
    let rows = nodes.map(\.count).max() ?? 0
    let height = FlowPicture.top + (rows + 1) * FlowPicture.step
    let title = HTML.escaped(language.say(.picture))
    var text = "<svg viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-label=\"\(title)\">"
    for column in 0..<3 { text += lines[column].map { path($0.line, $0.style, column) }.joined() }
    for column in nodes.indices {
      let x = x(of: column)
      text += "<text class=\"title\" x=\"\(x)\" y=\"16\">\(HTML.escaped(titles[column]))</text>"
      text += nodes[column].map { box($0.node, x: x) }.joined()
      if left[column] > 0 {
        let more = HTML.escaped(language.say(.pictureMore, "\(left[column])"))
        text += "<text x=\"\(x)\" y=\"\(height - 12)\">\(more)</text>"
      }
    }
    return text + "</svg>"
  }

  private func x(of column: Int) -> Int {
    1 + column * (FlowPicture.columnWidth + FlowPicture.gap)
  }

  private func path(_ line: Line, _ style: String, _ column: Int) -> String {
    guard let from = nodes[column].first(where: { $0.key == line.from })?.node,
      let to = nodes[column + 1].first(where: { $0.key == line.to })?.node
    else { return "" }
    let start = x(of: column) + FlowPicture.columnWidth
    let end = x(of: column + 1)
    let middle = (start + end) / 2
    let (y1, y2) = (from.y + FlowPicture.height / 2, to.y + FlowPicture.height / 2)
    return
      "<path class=\"\(style)\" d=\"M\(start) \(y1)C\(middle) \(y1) \(middle) \(y2) \(end) \(y2)\"/>"
  }

  private func box(_ node: Node, x: Int) -> String {
    let full = HTML.escaped(node.text)
    // About as many letters as have room; the whole text is shown where the pointer rests.
    let isLong = node.text.count > 27
    let short = isLong ? HTML.escaped(String(node.text.prefix(26)) + "…") : full
    return "<g class=\"\(node.style)\"><title>\(full)</title>"
      + "<rect x=\"\(x)\" y=\"\(node.y)\" width=\"\(FlowPicture.columnWidth)\" "
      + "height=\"\(FlowPicture.height)\" rx=\"5\"/>"
      + "<text x=\"\(x + 8)\" y=\"\(node.y + 17)\">\(short)</text></g>"
  }
}
