import Processing

/// Whose data go to whom and to which country, over all activities: what the picture shows.
extension ReportMaker {
  func flowSection() -> ReportSection {
    let anchor = ReportMaker.anchor(ReportSectionKind.flows.rawValue)
    let content =
      table([.subjects, .category, .recipient, .country], declaredFlows() + undeclaredFlows())
      ?? statement(.noneDeclared, .unstated)
    return section(.flows, [part(.flows, of: anchor, [content])])
  }

  private func declaredFlows() -> [ReportRow] {
    var rows: [ReportRow] = []
    var seen: Set<[String]> = []
    func add(_ disclosures: Declared<[Disclosure]>?, _ data: Declared<[DataGroup]>?) {
      for disclosure in disclosures?.value ?? [] {
        for category in disclosure.categories.value ?? [] {
          let subjects = subjects(of: category.value, disclosure, data)
          let key =
            [disclosure.recipient.value, category.value] + subjects.map { $0.id ?? $0.text }
          if seen.insert(key).inserted { rows.append(row(disclosure, category, subjects)) }
        }
      }
    }
    for activity in activities { add(activity.disclosures, activity.data) }
    for activity in processorActivities { add(activity.subProcessors, activity.data) }
    return rows
  }

  private func row(
    _ disclosure: Disclosure, _ category: Located<String>, _ subjects: [ReportItem]
  ) -> ReportRow {
    let id = disclosure.recipient.value
    let places = evidence.places(ofFlows: [category.value], to: id)
    let item = self.category(category.value, .declared, at: ReportPlace(category.place))
    return ReportRow([
      ReportCell(subjects), ReportCell(item.seen(in: places, isSought: false)),
      ReportCell(recipient(disclosure.recipient)), marked(whereabouts(of: id)),
    ])
  }

  /// With what a country is in Chapter V.
  private func marked(_ places: [ReportItem]) -> ReportCell {
    ReportCell(
      places.map { item in
        var item = item
        if isThirdCountry(item.id ?? "") { item.term = "dpv:ThirdCountry" }
        return item
      })
  }

  /// Whose data of a category an activity discloses: those that the disclosure names, or all of whom the
  /// activity has such data.
  private func subjects(
    of category: String, _ disclosure: Disclosure, _ data: Declared<[DataGroup]>?
  ) -> [ReportItem] {
    if !disclosure.subjects.isEmpty { return subjects(disclosure.subjects) }
    var items: [ReportItem] = []
    for group in data?.value ?? [] {
      let ids = group.categories.value ?? []
      guard ids.isEmpty || ids.contains(where: { $0.value == category }) else { continue }
      for item in cell(group.subjects, { ids, _ in subjects(ids) }).items
      where !items.contains(where: { $0.id == item.id && $0.text == item.text }) {
        items.append(item)
      }
    }
    return items
  }

  /// What the code sends to somebody, and no activity says so that it serves.
  private func undeclaredFlows() -> [ReportRow] {
    undeclared.recipients.flatMap { id in
      undeclared.categories(sentTo: id).map { category in
        let flows = undeclared.places(ofFlows: [category], to: id)
        let recipient = ReportItem(recipientName(id), .observed, id: id)
        return ReportRow([
          ReportCell(),
          ReportCell(self.category(category, .observed).seen(in: flows, isSought: true)),
          ReportCell(recipient.seen(in: evidence.places(ofRecipient: id), isSought: true)),
          marked(whereabouts(of: id)),
        ])
      }
    }
  }
}
