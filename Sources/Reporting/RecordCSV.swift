/// A record's report as a table for spreadsheets: one row an activity, with the columns that the templates of
/// the ICO (United Kingdom) and the CNIL (France) have for it.
///
/// https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/documentation/
/// https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement
public enum RecordCSV {
  /// UTF-8 with CR LF (RFC 4180), the first line with the names of the columns.
  public static func text(_ report: RecordReport, language: ReportLanguage) -> String {
    let columns = CSVColumn.all
    var text = CSV.line(columns.map { $0.title(language) })
    for section in report.sections {
      guard section.kind == .activity || section.kind == .processorActivity else { continue }
      text += CSV.line(columns.map { $0.field(of: section, in: report, language) })
    }
    return text
  }
}

/// A column: what of an activity's sheet stands in it.
private struct CSVColumn {
  let provision: String?
  let source: Source

  /// Where its text comes from.
  enum Source {
    /// Of the section itself.
    case kind
    case id
    case title
    case asOf
    /// A column of the tables of a part, or a fact of one.
    case column(ReportPartKind, ReportColumn)
    case fact(ReportPartKind, ReportField)
    /// A fact of the sheet of the organisation that keeps the record.
    case identity(ReportField)
  }

  init(_ source: Source, _ provision: String? = nil) {
    self.source = source
    self.provision = provision
  }

  /// In the order of the law's letters, then what the templates add.
  static let all: [CSVColumn] = [
    CSVColumn(.kind), CSVColumn(.id), CSVColumn(.title), CSVColumn(.asOf),
    CSVColumn(.identity(.name), "(1)(a), (2)(a)"),
    CSVColumn(.identity(.organisationNumber), "(1)(a), (2)(a)"),
    CSVColumn(.identity(.address), "(1)(a), (2)(a)"),
    CSVColumn(.identity(.country), "(1)(a), (2)(a)"),
    CSVColumn(.identity(.emails), "(1)(a), (2)(a)"),
    CSVColumn(.identity(.phones), "(1)(a), (2)(a)"),
    CSVColumn(.identity(.representative), "(1)(a), (2)(a)"),
    CSVColumn(.identity(.dataProtectionOfficer), "(1)(a), (2)(a)"),
    CSVColumn(.fact(.controllers, .jointControllers), "(1)(a)"),
    CSVColumn(.column(.onBehalfOf, .principal), "(2)(a)"),
    CSVColumn(.column(.onBehalfOf, .contact), "(2)(a)"),
    CSVColumn(.column(.purposes, .purpose), "(1)(b)"),
    CSVColumn(.column(.processing, .processing), "(2)(b)"),
    CSVColumn(.column(.data, .subjects), "(1)(c)"),
    CSVColumn(.column(.data, .category), "(1)(c)"),
    CSVColumn(.column(.recipients, .recipient), "(1)(d)"),
    CSVColumn(.column(.recipients, .role), "(1)(d)"),
    CSVColumn(.column(.subProcessors, .recipient)),
    CSVColumn(.column(.transfers, .destination), "(1)(e), (2)(c)"),
    CSVColumn(.column(.transfers, .mechanism), "(1)(e), (2)(c)"),
    CSVColumn(.column(.transfers, .safeguards), "(1)(e), (2)(c)"),
    CSVColumn(.column(.retention, .limit), "(1)(f)"),
    CSVColumn(.column(.measures, .measure), "(1)(g), (2)(d)"),
    CSVColumn(.column(.purposes, .legalBasis)), CSVColumn(.column(.purposes, .basisDetails)),
    CSVColumn(.column(.data, .sensitivity)), CSVColumn(.column(.data, .condition)),
    CSVColumn(.column(.data, .source)), CSVColumn(.column(.recipients, .contract)),
    CSVColumn(.column(.retention, .statute)),
    CSVColumn(.fact(.controllers, .arrangement)), CSVColumn(.fact(.further, .contract)),
    CSVColumn(.fact(.further, .automatedDecisions)), CSVColumn(.fact(.further, .profiling)),
    CSVColumn(.fact(.further, .children)), CSVColumn(.fact(.further, .impactAssessment)),
    CSVColumn(.fact(.further, .systems)), CSVColumn(.fact(.further, .owner)),
    CSVColumn(.fact(.further, .note)),
  ]

  /// With the name of its part where another column has the same name.
  func title(_ language: ReportLanguage) -> String {
    let name = name(language)
    let isAmbiguous = CSVColumn.all.count { $0.name(language) == name } > 1
    guard case .column(let part, _) = source, isAmbiguous else { return titled(name) }
    return titled("\(language.text(part)): \(name)")
  }

  private func titled(_ name: String) -> String {
    provision.map { "\(name) — Art. 30\($0)" } ?? name
  }

  private func name(_ language: ReportLanguage) -> String {
    switch source {
    case .kind: language.text(ReportColumn.role)
    case .id: "Id"
    case .title: language.text(ReportSectionKind.activity)
    case .asOf: language.text(ReportField.asOf)
    case .column(_, let column): language.text(column)
    case .fact(_, let field): language.text(field)
    case .identity(let field): language.text(field)
    }
  }

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
    case .column(let part, let column):
      CSVColumn.text(
        cells(section, part, withStatements: isFirst(column, of: part)) { table in
          guard let place = table.columns.firstIndex(of: column) else { return [] }
          return table.rows.map { $0.cells[place] }
        }, language)
    case .fact(let part, let field): CSVColumn.text(facts(section, part, field), language)
    case .identity(let field):
      CSVColumn.text(
        report.sections.filter { $0.kind == keeper(of: section) }.flatMap {
          facts($0, .identity, field)
        }, language)
    }
  }

  private func keeper(of section: ReportSection) -> ReportSectionKind {
    section.kind == .processorActivity ? .processor : .controller
  }

  private func facts(
    _ section: ReportSection, _ part: ReportPartKind, _ field: ReportField
  ) -> [ReportCell] {
    cells(section, part, withStatements: false) { table in
      table.rows.filter { $0.field == field }.compactMap(\.cells.last)
    }
  }

  /// Whether it is the first column of a part, which has what the part says instead of a table.
  private func isFirst(_ column: ReportColumn, of part: ReportPartKind) -> Bool {
    for other in CSVColumn.all {
      if case .column(part, let first) = other.source { return first == column }
    }
    return false
  }

  /// The cells that a table of a part gives, and what the part says instead of a table.
  private func cells(
    _ section: ReportSection, _ kind: ReportPartKind, withStatements: Bool,
    _ cells: (ReportTable) -> [ReportCell]
  ) -> [ReportCell] {
    section.parts.filter { $0.kind == kind }.flatMap(\.contents).flatMap { content in
      switch content {
      case .statement(let cell): withStatements ? [cell] : []
      case .table(let table): cells(table)
      }
    }
  }

  /// Every text once, in order, with who says it where that is not the record alone.
  private static func text(_ cells: [ReportCell], _ language: ReportLanguage) -> String {
    var texts: [String] = []
    for item in cells.flatMap(\.items) {
      let places = item.places.map(\.text).joined(separator: ", ")
      let mark = item.mark(in: language).map { [$0, places].filter { !$0.isEmpty } }
      let text = item.text + (mark.map { " [\($0.joined(separator: ": "))]" } ?? "")
      if !texts.contains(text) { texts.append(text) }
    }
    return texts.joined(separator: "; ")
  }
}
