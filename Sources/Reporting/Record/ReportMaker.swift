import Classification
import DataFlow
import Processing
import RuleCatalog
import StrictJSON

extension RecordReport {
  /// - Parameters:
  ///   - findings: of the checks, in order.
  ///   - day: by whose law transfers are judged; nil leaves out what needs one.
  ///   - roles: which of the two records of Art. 30 to show.
  public init(
    _ record: Record, findings: [Finding], outcome: ScanOutcome, catalog: RuleCatalog,
    language: ReportLanguage, stamp: ReportStamp, day: CalendarDate?,
    roles: Set<ReportRole> = Set(ReportRole.allCases)
  ) {
    var outcome = outcome
    (outcome.classification, outcome.data) = record.applyingBindings(
      to: outcome.classification, outcome.data, catalog: catalog)
    let evidence = CodeEvidence(
      outcome, scopes: ActivityScopes(record),
      declared: DeclaredByActivity(record, catalog: catalog), language: language)
    let maker = ReportMaker(
      record: record, findings: findings, outcome: outcome, catalog: catalog, language: language,
      stamp: stamp, day: day, roles: roles, evidence: evidence, undeclared: evidence.undeclared,
      activity: nil, names: EnglishNames(record, catalog))
    self.init(
      language: language.id, title: language.say(.title), stamp: stamp,
      sections: maker.sections())
  }
}

/// In which role the organisation keeps the record.
public enum ReportRole: String, Sendable, CaseIterable {
  /// Art. 30(1).
  case controller
  /// Art. 30(2).
  case processor
}

/// Puts the facts of the record and of the code into the words and the order of the report.
struct ReportMaker {
  let record: Record
  let findings: [Finding]
  let outcome: ScanOutcome
  let catalog: RuleCatalog
  let language: ReportLanguage
  let stamp: ReportStamp
  let day: CalendarDate?
  let roles: Set<ReportRole>
  /// What the code shows; of an activity's sheet, what may be that activity's.
  var evidence: CodeEvidence
  /// What of it no activity declares that the code serves.
  var undeclared: CodeEvidence
  /// Of an activity's sheet, its id.
  var activity: String?
  let names: EnglishNames

  /// The activities of the record that are shown.
  var activities: [Activity] { roles.contains(.controller) ? record.activities : [] }

  var processorActivities: [ProcessorActivity] {
    roles.contains(.processor) ? record.processorActivities : []
  }

  func sections() -> [ReportSection] {
    var sections = [summary()]
    // A record without any activity is still a controller's.
    let isController =
      roles.contains(.controller)
      && (!record.activities.isEmpty || record.processorActivities.isEmpty)
    if isController { sections.append(controller(.controller)) }
    for (number, activity) in activities.enumerated() {
      sections.append(maker(of: activity.id.value).section(of: activity, number: number + 1))
    }
    if !processorActivities.isEmpty { sections.append(controller(.processor)) }
    for (number, activity) in processorActivities.enumerated() {
      sections.append(maker(of: activity.id.value).section(of: activity, number: number + 1))
    }
    sections += [flowSection(), recipientSection()]
    sections += [organisationSection()].compactMap(\.self)
    sections += [transferSection(), retentionSection()]
    sections += [measureSection(), storageSection(), rightsSection(), systemSection()]
      .compactMap(\.self)
    return sections + [
      undeclaredSection(), untiedSection(), findingSection(), openSection(), coverageSection(),
      evidenceSection(),
    ]
  }

  /// For the sheet of an activity: with what of the code serves it, or may serve it because the record does
  /// not say what it serves.
  private func maker(of activity: String) -> ReportMaker {
    var maker = self
    maker.activity = activity
    maker.evidence = evidence.filtered { $0.isEmpty || $0.contains(activity) }
    maker.undeclared = undeclared.filtered { $0.isEmpty || $0.contains(activity) }
    return maker
  }

  /// Whether the absence of something says that it is not in the code: not of an activity to which the record
  /// ties no code, where it ties some to others, and not of a part of the record's tree.
  var isCodeKnown: Bool {
    guard record.scannedFolder.isEmpty else { return false }
    return activity.map { evidence.scopes.isEmpty || evidence.scopes.tied.contains($0) } ?? true
  }

  func section(
    _ kind: ReportSectionKind, anchor: String? = nil, id: String? = nil, number: Int? = nil,
    title: String? = nil, _ parts: [ReportPart?]
  ) -> ReportSection {
    ReportSection(
      kind: kind, anchor: anchor ?? ReportMaker.anchor(kind.rawValue), id: id,
      number: number, title: title ?? language.text(kind), parts: parts.compactMap(\.self))
  }

  func part(
    _ kind: ReportPartKind, of anchor: String, provision: String? = nil, title: String? = nil,
    _ contents: [ReportContent]
  ) -> ReportPart {
    ReportPart(
      kind: kind, anchor: anchor + "-" + ReportMaker.anchor(kind.rawValue),
      title: title ?? language.text(kind), provision: provision, contents: contents)
  }

  /// A part that holds one table; nil where that would be empty.
  func part(
    _ kind: ReportPartKind, of anchor: String, _ columns: [ReportColumn], _ rows: [ReportRow]
  ) -> ReportPart? {
    table(columns, rows).map { part(kind, of: anchor, [$0]) }
  }

  /// Nil where there are no rows. Columns in which nothing is said in any row are left out.
  func table(_ columns: [ReportColumn], _ rows: [ReportRow]) -> ReportContent? {
    let kept = columns.indices.filter { column in
      rows.contains { !$0.cells[column].items.isEmpty }
    }
    guard !kept.isEmpty else { return nil }
    return .table(
      ReportTable(
        columns: kept.map { columns[$0] },
        rows: rows.map { row in ReportRow(kept.map { row.cells[$0] }, field: row.field) }))
  }

  /// A table of different facts; those of which nothing is said and nothing need be are left out.
  func facts(_ rows: [(ReportField, ReportCell)]) -> ReportContent? {
    table(
      [.value],
      rows.filter { !$0.1.items.isEmpty }.map { field, cell in ReportRow([cell], field: field) })
  }

  func words(_ text: String, _ state: ReportState) -> ReportCell {
    ReportCell(ReportItem(text, state))
  }

  func statement(_ phrase: ReportPhrase, _ state: ReportState) -> ReportContent {
    .statement(words(language.say(phrase), state))
  }

  /// Letters, digits and hyphens; what else there is becomes its number.
  static func anchor(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-": result.unicodeScalars.append(scalar)
      case "A"..."Z": result += "-" + String(scalar).lowercased()
      case "/", ".", "_", " ": result += "-"
      default: result += String(scalar.value, radix: 16)
      }
    }
    return result
  }
}
