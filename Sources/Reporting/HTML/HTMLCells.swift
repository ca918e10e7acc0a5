/// Tables of a report in HTML.
///
/// Roles are written out, because on small screens rows are shown as blocks, and some browsers then no
/// longer tell screen readers that they are rows.
struct HTMLCells {
  let language: ReportLanguage
  /// Whether to say who says what ropa says itself.
  let isMarked: Bool

  func table(_ table: ReportTable, caption: String) -> String {
    let head = (table.hasFields ? ["<td></td>"] : []) + table.columns.map(header)
    var text = "<div class=\"table\">\n<table role=\"table\""
    if table.hasFields { text += " class=\"facts\"" }
    text += ">\n<caption>\(HTML.escaped(caption))</caption>\n"
    text += "<thead role=\"rowgroup\"><tr role=\"row\">\(head.joined())</tr></thead>\n"
    text += "<tbody role=\"rowgroup\">\n"
    for row in table.rows { text += self.row(row, of: table) }
    return text + "</tbody>\n</table>\n</div>\n"
  }

  private func header(_ column: ReportColumn) -> String {
    "<th role=\"columnheader\" scope=\"col\">\(HTML.escaped(language.text(column)))</th>"
  }

  private func row(_ row: ReportRow, of table: ReportTable) -> String {
    var text = "<tr role=\"row\">"
    if let field = row.field {
      text +=
        "<th role=\"rowheader\" scope=\"row\">\(HTML.escaped(language.text(field)))</th>"
    }
    for (number, (column, cell)) in zip(table.columns, row.cells).enumerated() {
      let isHeader = number == 0 && row.field == nil && table.columns.count > 1
      let label =
        row.field == nil ? " data-label=\"\(HTML.escaped(language.text(column)))\"" : ""
      let none = cell.items.isEmpty ? " class=\"none\"" : ""
      text +=
        isHeader
        ? "<th role=\"rowheader\" scope=\"row\"\(label)\(none)>\(content(of: cell))</th>"
        : "<td role=\"cell\"\(label)\(none)>\(content(of: cell))</td>"
    }
    return text + "</tr>\n"
  }

  /// What stands in a cell.
  func content(of cell: ReportCell) -> String {
    if cell.items.count == 1 { return content(of: cell.items[0]) }
    guard !cell.items.isEmpty else { return "" }
    let items = cell.items.map { "<li>\(content(of: $0))</li>" }
    return "<ul class=\"items\">\(items.joined())</ul>"
  }

  private func content(of item: ReportItem) -> String {
    let words = text(of: item)
    switch item.state {
    case .observed, .both: return evidence(of: item, words)
    case .open:
      let place = item.declaredAt.map { " <code class=\"aside\">\(HTML.escaped($0.text))</code>" }
      return "<span class=\"chip open\">\(HTML.escaped(language.text(item.state)))</span> "
        + words + (place ?? "")
    case .declared, .derived, .unstated:
      guard isMarked, let mark = item.mark(in: language) else { return words }
      return "\(words) <span class=\"aside\">(\(HTML.escaped(mark)))</span>"
    }
  }

  private func text(of item: ReportItem) -> String {
    let text = HTML.escaped(item.text)
    guard let other = item.language, other != language.id else { return text }
    return "<span lang=\"\(HTML.escaped(other))\">\(text)</span>"
  }

  /// What the code shows, with the places opening where it stands.
  private func evidence(of item: ReportItem, _ words: String) -> String {
    let mark = HTML.escaped(language.text(item.state))
    let chip = "<span class=\"chip \(item.state.rawValue)\">\(mark)"
    guard !item.places.isEmpty else { return isMarked ? "\(words) \(chip)</span>" : words }
    // In the annex of evidence each row is a place, and shows it as it is.
    if !isMarked, item.placeCount == 1 { return "\(words) \(place(item.places[0], isBrief: true))" }
    var places = item.places.map { "<li>\(place($0, isBrief: false))</li>" }
    let more = item.placeCount - item.places.count
    if more > 0 { places.append("<li>\(HTML.escaped(language.say(.more, "\(more)")))</li>") }
    if let declared = item.declaredAt {
      let text = HTML.escaped(language.text(ReportState.declared))
      places.append("<li>\(text): <code>\(HTML.escaped(declared.text))</code></li>")
    }
    return "<details><summary>\(words) \(chip) · \(item.placeCount)</span></summary>"
      + "<ul>\(places.joined())</ul></details>"
  }

  private func place(_ place: ReportPlace, isBrief: Bool) -> String {
    let code = "<code>\(HTML.escaped(place.text))</code>"
    let what = place.what.isEmpty || isBrief ? "" : " \(HTML.escaped(place.what))"
    return code + what
  }
}
