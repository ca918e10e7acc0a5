/// A column of a record's table: what of an activity's sheet stands in it.
struct CSVColumn {
  let provision: String?
  let source: Source

  /// Where its text comes from.
  enum Source {
    /// Of the section itself.
    case kind
    case id
    case title
    case asOf
    case reviewed
    /// Columns of the tables of a part, and before them the columns that say what each row is about, where
    /// the other texts would mean nothing alone.
    case columns(ReportPartKind, [ReportColumn], key: [ReportColumn])
    /// Of the details of legal bases those with an id, each with its purpose.
    case details(BasisDetail)
    case fact(ReportPartKind, ReportField)
    /// A fact of the sheet of the organisation that keeps the record.
    case identity(ReportField)
    case rights
  }

  init(_ source: Source, _ provision: String? = nil) {
    self.source = source
    self.provision = provision
  }

  init(
    _ part: ReportPartKind, _ columns: ReportColumn..., key: [ReportColumn] = [],
    of provision: String? = nil
  ) {
    self.init(.columns(part, columns, key: key), provision)
  }

  /// In the order of the law's letters, then what the templates add.
  static let all: [CSVColumn] =
    [
      CSVColumn(.kind), CSVColumn(.id), CSVColumn(.title), CSVColumn(.asOf), CSVColumn(.reviewed),
      CSVColumn(.fact(.further, .owner)),
    ]
    + identity.map { CSVColumn(.identity($0), "(1)(a), (2)(a)") } + [
      CSVColumn(.fact(.controllers, .controller), "(1)(a)"),
      CSVColumn(.fact(.controllers, .jointControllers), "(1)(a)"),
      CSVColumn(.onBehalfOf, .principal, of: "(2)(a)"),
      CSVColumn(.onBehalfOf, .contact, key: [.principal], of: "(2)(a)"),
      CSVColumn(.purposes, .purpose, of: "(1)(b)"),
      CSVColumn(.processing, .processing, of: "(2)(b)"),
      CSVColumn(.data, .subjects, of: "(1)(c)"), CSVColumn(.data, .category, of: "(1)(c)"),
      CSVColumn(.recipients, .recipient, of: "(1)(d)"),
      CSVColumn(.recipients, .role, key: [.recipient], of: "(1)(d)"),
      CSVColumn(.recipients, .category, key: [.recipient], of: "(1)(d)"),
      CSVColumn(.subProcessors, .recipient),
      CSVColumn(.transfers, .destination, key: [.recipient], of: "(1)(e), (2)(c)"),
      CSVColumn(.transfers, .mechanism, key: [.recipient], of: "(1)(e), (2)(c)"),
      CSVColumn(.transfers, .safeguards, key: [.recipient], of: "(1)(e), (2)(c)"),
      CSVColumn(
        .retention, .limit, .action, key: [.item, .category, .subjects], of: "(1)(f)"),
      CSVColumn(.measures, .measure, of: "(1)(g), (2)(d)"),
      CSVColumn(.purposes, .legalBasis, key: [.purpose]),
    ] + BasisDetail.allCases.map { CSVColumn(.details($0)) } + [
      CSVColumn(.data, .sensitivity, key: [.category]),
      CSVColumn(.data, .condition, key: [.category]), CSVColumn(.data, .source),
      CSVColumn(.recipients, .contract, key: [.recipient]),
      CSVColumn(.subProcessors, .contract, key: [.recipient]),
      CSVColumn(.retention, .statute, key: [.item]),
      CSVColumn(.retention, .exceptions, key: [.item]),
      CSVColumn(.fact(.controllers, .arrangement)), CSVColumn(.fact(.further, .contract)),
      CSVColumn(.rights), CSVColumn(.fact(.further, .automatedDecisions)),
      CSVColumn(.fact(.further, .profiling)), CSVColumn(.fact(.further, .children)),
      CSVColumn(.fact(.further, .impactAssessment)), CSVColumn(.fact(.further, .systems)),
      CSVColumn(.fact(.further, .exemption)), CSVColumn(.fact(.further, .note)),
    ]

  private static let identity: [ReportField] = [
    .name, .organisationNumber, .identifiers, .aliases, .address, .country, .emails, .phones, .web,
    .partOf, .representative, .dataProtectionOfficer, .privacyContact, .dataPrivacyFramework,
    .authority,
  ]

  /// With the name of its part where another column has the same name.
  func title(_ language: ReportLanguage) -> String {
    let name = name(language)
    let isAmbiguous = CSVColumn.all.count { $0.name(language) == name } > 1
    guard isAmbiguous, let part = part(language) else { return titled(name, language) }
    return titled("\(part): \(name)", language)
  }

  private func titled(_ name: String, _ language: ReportLanguage) -> String {
    guard let provision else { return name }
    let letters = provision.split(separator: ", ").map { language.cite("Art. 30\($0)") }
    return "\(name) — \(letters.joined(separator: ", "))"
  }

  /// What it belongs to.
  private func part(_ language: ReportLanguage) -> String? {
    switch source {
    case .columns(let part, _, _), .fact(let part, _): language.text(part)
    case .identity: language.text(ReportPartKind.identity)
    case .details, .rights, .kind, .id, .title, .asOf, .reviewed: nil
    }
  }

  private func name(_ language: ReportLanguage) -> String {
    switch source {
    case .kind: language.text(ReportColumn.role)
    case .id: "Id"
    case .title: language.text(ReportSectionKind.activity)
    case .asOf: language.text(ReportField.asOf)
    case .reviewed: language.text(ReportField.reviewed)
    case .columns(_, let columns, _):
      columns.first.map { language.text($0) } ?? ""
    case .details(let detail): language.text(detail)
    case .fact(_, let field): language.text(field)
    case .identity(let field): language.text(field)
    case .rights: language.text(ReportPartKind.rights)
    }
  }
}
