import DataFlow
import Processing

/// Art. 30(1)(g), 30(2)(d): technical and organisational measures.
extension ReportMaker {
  /// The record's and the activity's own, and what the code does to the data on their way.
  func measures(
    _ own: Declared<[Measure]>?, categories: Set<String>, recipients: [String]
  ) -> [ReportContent] {
    let lists = [record.measures, own].compactMap(\.self)
    let declared = lists.flatMap { $0.value ?? [] }.map(row)
    let open = lists.filter(\.isOpen).map { list in
      ReportContent.statement(cell(list) { _, _ in [] })
    }
    let observed = protections(of: categories, sentTo: Set(recipients))
    let table = table([.measure, .kind], declared + observed)
    if declared.isEmpty, open.isEmpty {
      let nothing =
        lists.isEmpty ? statement(.notStated, .open) : statement(.noneDeclared, .declared)
      return [nothing] + [table].compactMap(\.self)
    }
    return [table].compactMap(\.self) + open
  }

  func measureSection() -> ReportSection? {
    let anchor = ReportMaker.anchor(ReportSectionKind.measures.rawValue)
    var rows = (record.measures?.value ?? []).map { row($0, of: []) }
    for activity in activities {
      rows += (activity.measures?.value ?? []).map { row($0, of: [self.activity(activity)]) }
    }
    for activity in processorActivities {
      rows += (activity.measures?.value ?? []).map { row($0, of: [self.activity(activity)]) }
    }
    let content = table([.activities, .measure, .kind], rows) ?? statement(.notStated, .open)
    return section(.measures, [part(.measures, of: anchor, [content])])
  }

  private func row(_ measure: Measure, of activities: [ReportItem]) -> ReportRow {
    let all = ReportItem(language.say(.allActivities), .declared, at: ReportPlace(measure.place))
    return ReportRow([ReportCell(activities.isEmpty ? [all] : activities)] + row(measure).cells)
  }

  private func row(_ measure: Measure) -> ReportRow {
    let place = ReportPlace(measure.place)
    let words = ReportItem(
      text(of: measure.text), .declared, term: measure.dpv?.value, at: place)
    return ReportRow([
      ReportCell(words), ReportCell(measure.kind.map { [item($0, at: place)] } ?? []),
    ])
  }

  /// What the code does so that data can no longer be read as they were.
  private func protections(of categories: Set<String>, sentTo recipients: Set<String>)
    -> [ReportRow]
  {
    let flows = evidence.flows.filter { flow in
      guard flow.protection != nil, categories.contains(flow.category) else { return false }
      return flow.sink != .transmission || flow.recipient.map(recipients.contains) ?? false
    }
    let groups = Dictionary(grouping: flows) { flow in
      [flow.category, flow.protection?.rawValue ?? "", flow.sink.rawValue]
    }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { _, flows in
      guard let first = flows.first, let protection = first.protection else { return nil }
      let phrase: ReportPhrase =
        switch protection {
        case .encrypted: .encrypted
        case .pseudonymised: .pseudonymised
        }
      let text = language.say(phrase, categoryName(first.category), sink(first.sink))
      let item = ReportItem(text, .observed, id: protection.rawValue, term: protection.term)
      let kind = ReportItem(
        language.text(MeasureKind.technical), .derived, id: MeasureKind.technical.rawValue)
      return ReportRow([
        ReportCell(item.seen(in: flows.map(ReportPlace.init), isSought: true)), ReportCell(kind),
      ])
    }
  }

  func sink(_ sink: SinkKind) -> String {
    switch sink {
    case .transmission: language.say(.transmission)
    case .storage: language.say(.storage)
    case .logging: language.say(.logging)
    }
  }
}
