/// The text of a column of a record's table.
extension CSVColumn {
  func field(
    of section: ReportSection, in report: RecordReport, _ language: ReportLanguage
  ) -> String {
    switch source {
    case .kind:
      language.text(
        section.kind == .processorActivity
          ? ReportSectionKind.processor : ReportSectionKind.controller)
    case .id: section.id ?? ""
    case .title: section.title
    case .asOf: report.stamp.date ?? ""
    case .reviewed:
      text(
        report.sections.filter { $0.kind == .summary }
          .flatMap { facts($0, .stamp, .reviewed) }.flatMap(\.items), language)
    case .columns(let part, let columns, let key):
      list(part, columns, key, of: section, language)
    case .details(let detail): details(detail, of: section, language)
    case .fact(let part, let field):
      text(facts(section, part, field).flatMap(\.items), language)
    case .identity(let field):
      text(
        report.sections.filter { $0.kind == keeper(of: section) }
          .flatMap { facts($0, .identity, field) }.flatMap(\.items), language)
    case .rights: rights(report, language)
    }
  }

  private func keeper(of section: ReportSection) -> ReportSectionKind {
    section.kind == .processorActivity ? .processor : .controller
  }

  private func tables(_ section: ReportSection, _ kind: ReportPartKind) -> [ReportTable] {
    section.parts.filter { $0.kind == kind }.flatMap(\.contents).compactMap { content in
      switch content {
      case .statement: nil
      case .table(let table): table
      }
    }
  }

  private func facts(
    _ section: ReportSection, _ part: ReportPartKind, _ field: ReportField
  ) -> [ReportCell] {
    tables(section, part).flatMap { table in
      table.rows.filter { $0.field == field }.compactMap(\.cells.last)
    }
  }

  /// A text a row, and what the part says instead of a table where this is its first column.
  private func list(
    _ part: ReportPartKind, _ columns: [ReportColumn], _ key: [ReportColumn],
    of section: ReportSection, _ language: ReportLanguage
  ) -> String {
    var texts: [String] = []
    for table in tables(section, part) {
      for row in table.rows {
        let about = key.map { names(items(row, $0, table, language)) }.filter { !$0.isEmpty }
        // What belongs to one thing must not look like the next one.
        let joint = about.isEmpty ? "; " : ", "
        let words = columns.map { text(items(row, $0, table, language), language, joint) }
          .filter { !$0.isEmpty }.joined(separator: ", ")
        guard !words.isEmpty else { continue }
        texts.append(about.isEmpty ? words : "\(about.joined(separator: ", ")): \(words)")
      }
    }
    if isLeading(columns, of: part) {
      for content in section.parts.filter({ $0.kind == part }).flatMap(\.contents) {
        if case .statement(let cell) = content { texts.append(text(cell.items, language)) }
      }
    }
    return once(texts)
  }

  private func items(
    _ row: ReportRow, _ column: ReportColumn, _ table: ReportTable, _ language: ReportLanguage
  ) -> [ReportItem] {
    guard let place = table.columns.firstIndex(of: column) else { return [] }
    // What a rule is about need not be said where it is about everything.
    return row.cells[place].items.filter { $0.text != language.say(.allOfActivity) }
  }

  /// Without who says it, which stands beside the same texts in their own column.
  private func names(_ items: [ReportItem]) -> String {
    items.map(\.text).joined(separator: ", ")
  }

  /// Whether it is the column of a part that comes first in the part's tables.
  private func isLeading(_ columns: [ReportColumn], of part: ReportPartKind) -> Bool {
    let all = CSVColumn.all.flatMap { column -> [ReportColumn] in
      guard case .columns(part, let columns, _) = column.source else { return [] }
      return columns
    }
    return ReportColumn.allCases.first(where: all.contains).map(columns.contains) ?? false
  }

  private func details(
    _ detail: BasisDetail, of section: ReportSection, _ language: ReportLanguage
  ) -> String {
    let texts = tables(section, .purposes).flatMap { table in
      table.rows.compactMap { row -> String? in
        let found = items(row, .basisDetails, table, language).filter { $0.detail == detail }
        guard !found.isEmpty else { return nil }
        let purpose = names(items(row, .purpose, table, language))
        return "\(purpose): \(text(found, language, ", "))"
      }
    }
    return once(texts)
  }

  /// Those that are offered, and how.
  private func rights(_ report: RecordReport, _ language: ReportLanguage) -> String {
    let all = report.sections.filter { $0.kind == .rights }.flatMap { tables($0, .rights) }
    return once(
      all.flatMap { table in
        table.rows.map { row in
          let yes = language.say(.yes)
          return [ReportColumn.right, .offered, .channel, .address].map {
            text(items(row, $0, table, language), language)
          }.filter { !$0.isEmpty && $0 != yes }.joined(separator: ", ")
        }
      })
  }

  /// Every text once, in order, with who says it where that is not the record alone.
  private func text(
    _ items: [ReportItem], _ language: ReportLanguage, _ joint: String = "; "
  ) -> String {
    once(
      items.map { item in
        let places = item.places.map(\.text).joined(separator: ", ")
        let mark = item.mark(in: language).map { [$0, places].filter { !$0.isEmpty } }
        return item.text + (mark.map { " [\($0.joined(separator: ": "))]" } ?? "")
      }, joint)
  }

  private func once(_ texts: [String], _ joint: String = "; ") -> String {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }.joined(separator: joint)
  }
}
