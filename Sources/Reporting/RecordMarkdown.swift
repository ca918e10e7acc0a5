/// A record's report as Markdown (GitHub's dialect).
public enum RecordMarkdown {
  /// The whole report, ending in one line break.
  public static func text(_ report: RecordReport, language: ReportLanguage) -> String {
    var text = "# \(Markdown.escaped(report.title))\n\n"
    for section in report.sections {
      text += "## \(Markdown.escaped(section.heading))\n\n"
      for part in section.parts {
        text += heading(part, of: section, language)
        let isMarked = !section.kind.isByRopa
        for content in part.contents {
          text += self.content(content, language: language, isMarked: isMarked)
        }
      }
    }
    return String(text.dropLast())
  }

  /// None over the only part of a section, where it would say the section's title again.
  private static func heading(
    _ part: ReportPart, of section: ReportSection, _ language: ReportLanguage
  ) -> String {
    let provision = part.provision.map { " — \(language.cite($0))" } ?? ""
    guard section.parts.count > 1 || part.provision != nil else { return "" }
    return "### \(Markdown.escaped(part.title))\(provision)\n\n"
  }

  private static func content(
    _ content: ReportContent, language: ReportLanguage, isMarked: Bool
  ) -> String {
    switch content {
    case .statement(let cell):
      Cell(cell, language: language, isMarked: isMarked).text + "\n\n"
    case .table(let table):
      Markdown.table(
        (table.hasFields ? [""] : []) + table.columns.map { Markdown.escaped(language.text($0)) },
        table.rows.map { row in
          (row.field.map { [Markdown.escaped(language.text($0))] } ?? [])
            + row.cells.map { Cell($0, language: language, isMarked: isMarked).text }
        })
    }
  }

  /// A cell in Markdown.
  private struct Cell {
    let text: String

    init(_ cell: ReportCell, language: ReportLanguage, isMarked: Bool) {
      text = cell.items.map { item in
        Cell.text(of: item, language: language, isMarked: isMarked)
      }.joined(separator: "; ")
    }

    private static func text(
      of item: ReportItem, language: ReportLanguage, isMarked: Bool
    ) -> String {
      let words = Markdown.escaped(item.text)
      let mark = isMarked ? mark(of: item, language: language) : nil
      var places = item.places.map { Markdown.code($0.text) }.joined(separator: ", ")
      let more = item.placeCount - item.places.count
      if more > 0 { places += " " + Markdown.escaped(language.say(.more, "\(more)")) }
      switch (mark, places.isEmpty) {
      case (nil, true): return words
      case (nil, false): return words.isEmpty ? places : "\(words) (\(places))"
      case (let mark?, true): return "\(words) (*\(Markdown.escaped(mark))*)"
      case (let mark?, false): return "\(words) (*\(Markdown.escaped(mark)):* \(places))"
      }
    }

    private static func mark(of item: ReportItem, language: ReportLanguage) -> String? {
      item.mark(in: language)
    }
  }
}

extension ReportItem {
  /// What is said of who says it; nil of what the record says and no code could show.
  func mark(in language: ReportLanguage) -> String? {
    switch state {
    case .declared: isSought ? language.say(.notSeen) : nil
    case .observed, .both, .open, .derived, .unstated: language.text(state)
    }
  }
}
