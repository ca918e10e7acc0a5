import Classification
import Processing
import RuleCatalog

/// Art. 30(1)(c): whose data of which categories an activity has, as declared and as the code shows it.
extension ReportMaker {
  private static let columns: [ReportColumn] = [
    .category, .sensitivity, .subjects, .source, .mandatory, .condition, .note,
  ]

  /// A row a category of a group, with where the code shows it; then what only the code shows.
  func data(_ groups: [DataGroup]) -> ReportContent? {
    let declared = Set(groups.flatMap { $0.categories.value ?? [] }.map(\.value))
    return table(
      ReportMaker.columns, groups.flatMap { rows(of: $0, besides: declared) } + observedRows())
  }

  private func rows(of group: DataGroup, besides declared: Set<String>) -> [ReportRow] {
    let rest = [
      cell(group.subjects, asked: true) { ids, _ in ids.map(person) },
      cell(group.sources) { ids, _ in ids.map(source) }, flag(group.isMandatory),
      cell(group.condition, condition), label(group.note),
    ]
    guard let categories = group.categories.value else {
      return [ReportRow([cell(group.categories) { _, _ in [] }, ReportCell()] + rest)]
    }
    let people = group.subjects.value.map { Set($0.map(\.value)) }
    return categories.map { id in
      let item = category(id, besides: declared, about: people)
      return ReportRow([ReportCell(item), sensitivity(of: id.value)] + rest)
    }
  }

  /// What the code of this activity alone shows, and the activity does not declare.
  private func observedRows() -> [ReportRow] {
    guard let activity else { return [] }
    let alone = undeclared.filtered { $0 == [activity] }
    return alone.categories.filter { !alone.fields(of: $0).isEmpty }.map { id in
      let fields = alone.fields(of: id)
      let item = category(id, .observed).seen(
        in: alone.places(ofCategories: [id], about: nil), isSought: true)
      let people = Set(fields.flatMap(\.subjects)).sorted().map { subject($0, .observed) }
      return ReportRow([
        ReportCell(item), sensitivity(of: id), ReportCell(people), ReportCell(), ReportCell(),
        ReportCell(), ReportCell(),
      ])
    }
  }

  /// What only the code shows, where no table of declared data has it; and what stands in code that the
  /// activity shares with others.
  func observedData(besides declared: Declared<[DataGroup]>?) -> [ReportContent] {
    let isInTable = !(declared?.value ?? []).isEmpty
    let own = isInTable ? nil : table(ReportMaker.columns, observedRows())
    return [own, sharedData()].compactMap(\.self)
  }

  private func sharedData() -> ReportContent? {
    let shared = undeclared.filtered { $0.count > 1 }
    let items = shared.categories.filter { !shared.fields(of: $0).isEmpty }.map { id in
      category(id, .observed).seen(
        in: shared.places(ofCategories: [id], about: nil), isSought: true)
    }
    return sharedStatement(items, .sharedData)
  }

  func sharedStatement(_ items: [ReportItem], _ phrase: ReportPhrase) -> ReportContent? {
    guard !items.isEmpty else { return nil }
    return .statement(ReportCell([ReportItem(language.say(phrase), .derived)] + items))
  }

  /// As the record or the catalogue has it; that data are ordinary is said only where a person says so.
  private func sensitivity(of id: String) -> ReportCell {
    if let own = record.ownCategories.first(where: { $0.id.value == id })?.sensitivity {
      return choice(own)
    }
    guard let known = catalog.category(id)?.sensitivity, known != .normal else {
      return ReportCell()
    }
    return ReportCell(ReportItem(language.text(known), .derived, id: known.rawValue))
  }

  /// A category of people, with whether they are children or need protection otherwise.
  private func person(_ id: Located<String>) -> ReportItem {
    var item = subject(id.value, .declared, at: ReportPlace(id.place))
    guard let own = record.ownSubjects.first(where: { $0.id.value == id.value }) else {
      return item
    }
    let marks = [
      own.areChildren ? language.say(.areChildren) : nil,
      own.areVulnerable ? language.say(.areVulnerable) : nil,
    ].compactMap(\.self)
    if !marks.isEmpty { item.text += " (\(marks.joined(separator: ", ")))" }
    return item
  }

  /// Its name, with what sort of source it is and who gives the data where the name does not say so.
  private func source(_ id: Located<String>) -> ReportItem {
    let own = record.source(id.value)
    let kind = (own?.kind.value ?? SourceKind(rawValue: id.value)).map { language.text($0) }
    let giver = own?.organisation.map { self.name(ofOrganisation: $0.value) }
    let name = own?.label.map(text)
    let details = [name == nil ? nil : kind, giver].compactMap(\.self)
    let suffix = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
    return ReportItem(
      (name ?? kind ?? id.value) + suffix, .declared, id: id.value, at: ReportPlace(id.place))
  }

  private func condition(_ condition: SpecialCondition, at place: ReportPlace) -> [ReportItem] {
    let kind = condition.kind.value
    let item = ReportItem(
      "\(language.text(kind)), \(language.cite(kind.article))", .declared, id: kind.rawValue,
      term: kind.term,
      at: place)
    return [item] + text(condition.statute).items
  }
}
