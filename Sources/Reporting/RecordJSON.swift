import StrictJSON

/// A record's report for programs; version 1 of the contract, `Rules/schemas/report.schema.json`.
public enum RecordJSON {
  /// The whole report: what every other format prints, with the ids of what it names.
  public static func text(_ report: RecordReport, language: ReportLanguage) -> String {
    JSONOutput.members([
      ("schema", .integer(1)), ("tool", .string(report.stamp.tool)),
      ("asOf", string(report.stamp.date)), ("commit", string(report.stamp.commit)),
      ("language", .string(report.language)), ("title", .string(report.title)),
      ("sections", .array(report.sections.map { section($0, language) })),
    ]).text()
  }

  private static func section(
    _ section: ReportSection, _ language: ReportLanguage
  ) -> JSONOutput {
    .members([
      ("kind", .string(section.kind.rawValue)), ("anchor", .string(section.anchor)),
      ("id", string(section.id)), ("number", section.number.map { .integer($0) }),
      ("title", .string(section.title)),
      ("parts", .array(section.parts.map { part($0, language) })),
    ])
  }

  private static func part(_ part: ReportPart, _ language: ReportLanguage) -> JSONOutput {
    .members([
      ("kind", .string(part.kind.rawValue)), ("anchor", .string(part.anchor)),
      ("title", .string(part.title)), ("provision", string(part.provision)),
      ("contents", .array(part.contents.map { content($0, language) })),
    ])
  }

  private static func content(
    _ content: ReportContent, _ language: ReportLanguage
  ) -> JSONOutput {
    switch content {
    case .statement(let cell): .members([("statement", self.cell(cell))])
    case .table(let table):
      .members([
        (
          "columns",
          .array(
            table.columns.map { column in
              .members([
                ("id", .string(column.rawValue)), ("title", .string(language.text(column))),
              ])
            })
        ),
        ("rows", .array(table.rows.map { row($0, table.columns, language) })),
      ])
    }
  }

  private static func row(
    _ row: ReportRow, _ columns: [ReportColumn], _ language: ReportLanguage
  ) -> JSONOutput {
    .members([
      ("field", string(row.field?.rawValue)), ("title", string(row.field.map(language.text))),
      ("cells", .object(zip(columns, row.cells).map { ($0.rawValue, cell($1)) })),
    ])
  }

  private static func cell(_ cell: ReportCell) -> JSONOutput {
    .members([
      ("state", .string(cell.state.rawValue)), ("items", .array(cell.items.map(item))),
    ])
  }

  private static func item(_ item: ReportItem) -> JSONOutput {
    .members([
      ("text", .string(item.text)), ("language", string(item.language)),
      ("state", .string(item.state.rawValue)), ("id", string(item.id)),
      ("term", string(item.term)), ("declaredAt", string(item.declaredAt?.text)),
      ("sought", item.isSought ? .boolean(true) : nil),
      ("seenIn", item.placeCount > 0 ? .integer(item.placeCount) : nil),
      ("places", item.places.isEmpty ? nil : .array(item.places.map(place))),
    ])
  }

  private static func place(_ place: ReportPlace) -> JSONOutput {
    .members([
      ("path", .string(place.path)), ("line", .integer(place.line)),
      ("what", place.what.isEmpty ? nil : .string(place.what)),
    ])
  }

  private static func string(_ text: String?) -> JSONOutput? { text.map { .string($0) } }
}
