import Processing

/// Art. 30(1)(f): time limits for erasure.
extension ReportMaker {
  private static let columns: [ReportColumn] = [
    .item, .category, .subjects, .limit, .action, .statute, .exceptions,
  ]

  func retention(of activity: Activity) -> [ReportContent] {
    let reason = activity.noTimeLimit.map { ReportContent.statement(located($0)) }
    let rules = record.retentionRules(of: activity)
    if let table = table(ReportMaker.columns, rules.map { row($0) }) {
      return [table] + [reason].compactMap(\.self)
    }
    if let reason { return [reason] }
    return contents(activity.retention) { _ in nil }
  }

  /// Of a processor; the law does not ask for it, so nothing is said where nothing is declared.
  func retention(of activity: ProcessorActivity) -> [ReportContent] {
    let rules = record.retentionRules(of: activity)
    if let table = table(ReportMaker.columns, rules.map { row($0) }) { return [table] }
    return activity.retention == nil ? [] : contents(activity.retention) { _ in nil }
  }

  /// Every rule of the record, with the activity that it is of.
  func retentionSection() -> ReportSection {
    let anchor = ReportMaker.anchor(ReportSectionKind.retention.rawValue)
    var rows: [ReportRow] = []
    for activity in activities {
      rows += (activity.retention?.value ?? []).map { row($0, of: [self.activity(activity)]) }
    }
    for activity in processorActivities {
      rows += (activity.retention?.value ?? []).map { row($0, of: [self.activity(activity)]) }
    }
    rows += record.retention.map { row($0, of: $0.activities.map(activity)) }
    let content =
      table([.activities] + ReportMaker.columns, rows) ?? statement(.notStated, .open)
    return section(.retention, [part(.retention, of: anchor, [content])])
  }

  private func row(_ rule: RetentionRule, of activities: [ReportItem]) -> ReportRow {
    ReportRow([ReportCell(activities)] + row(rule).cells)
  }

  private func row(_ rule: RetentionRule) -> ReportRow {
    let all = ReportItem(language.say(.allOfActivity), .declared, at: ReportPlace(rule.place))
    let categories = rule.categories.map {
      category($0.value, .declared, at: ReportPlace($0.place))
    }
    return ReportRow([
      ReportCell(label(rule.label).items + systems(rule.systems).items + label(rule.note).items),
      ReportCell(categories.isEmpty ? [all] : categories),
      ReportCell(rule.subjects.isEmpty ? [all] : subjects(rule.subjects)), limit(of: rule),
      ReportCell(item(rule.action, at: ReportPlace(rule.place))), text(rule.statute),
      located(rule.exceptions),
    ])
  }

  private func limit(of rule: RetentionRule) -> ReportCell {
    cell(rule.limit) { limit, place in
      let text =
        switch limit {
        case .period(let period): language.period(period.text)
        case .criterion(let label): self.text(of: label)
        }
      switch rule.trigger {
      case nil: return [ReportItem(text, .declared, id: limit.periodText, at: place)]
      case .open(let open):
        return [
          ReportItem(text, .declared, id: limit.periodText, at: place),
          question(open, at: ReportPlace(open.place)),
        ]
      case .stated(let trigger, _):
        let words: ReportPhrase = limit.periodText == nil ? .countedFrom : .after
        return [
          ReportItem(
            language.say(words, text, event(trigger)), .declared, id: limit.periodText, at: place)
        ]
      }
    }
  }

  private func event(_ trigger: RetentionTrigger) -> String {
    switch trigger {
    case .known(let event): language.text(event)
    case .event(let label): text(of: label)
    }
  }
}

extension RetentionLimit {
  /// ISO 8601, where it is a period.
  fileprivate var periodText: String? {
    switch self {
    case .period(let period): period.text
    case .criterion: nil
    }
  }
}
