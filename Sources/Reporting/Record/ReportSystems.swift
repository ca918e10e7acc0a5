import Processing

/// Of which code the processing is made, and what the record says of single places of it.
extension ReportMaker {
  func systemSection() -> ReportSection? {
    let anchor = ReportMaker.anchor(ReportSectionKind.systems.rawValue)
    let parts = [
      part(
        .systems, of: anchor, [.item, .kind, .file, .bundleIDs, .activities],
        record.systems.map(row)),
      part(.bindings, of: anchor, [.selected, .meaning], record.bindings.map(row)),
      part(
        .ownHosts, of: anchor, [.host],
        record.firstPartyHosts.map { ReportRow([ReportCell(item($0))]) }),
    ].compactMap(\.self)
    return parts.isEmpty ? nil : section(.systems, parts)
  }

  private func row(_ system: DeclaredSystem) -> ReportRow {
    let name = ReportItem(
      system.label.map(text) ?? system.id.value, .declared, id: system.id.value,
      at: ReportPlace(system.place))
    return ReportRow([
      ReportCell(name), choice(system.kind), ReportCell(system.paths.map(item)),
      ReportCell(system.bundleIDs.map(item)), ReportCell(system.activities.map(activity)),
    ])
  }

  private func row(_ binding: CodeBinding) -> ReportRow {
    ReportRow([selected(binding.selector), meaning(of: binding)])
  }

  private func meaning(of binding: CodeBinding) -> ReportCell {
    switch binding.meaning {
    case .ignored(let reason):
      let words = language.say(.ignoredBecause, text(of: reason.value))
      return ReportCell(ReportItem(words, .declared, at: ReportPlace(reason.place)))
    case .isA(let terms):
      let category = terms.category.map {
        self.category($0.value, .declared, at: ReportPlace($0.place))
      }
      let recipient = terms.recipient.map {
        ReportItem(recipientName($0.value), .declared, id: $0.value, at: ReportPlace($0.place))
      }
      return ReportCell(
        [category].compactMap(\.self) + subjects(terms.subjects)
          + [recipient, terms.activity.map(activity)].compactMap(\.self))
    }
  }

  /// `path Sources/**, type User`, in the words of the record.
  func selected(_ selector: CodeSelector) -> ReportCell {
    let parts = [
      ("path", selector.path), ("type", selector.type), ("name", selector.name),
      ("host", selector.host), ("category", selector.category), ("recipient", selector.recipient),
    ]
    return ReportCell(
      parts.compactMap { key, text in
        text.map { ReportItem("\(key) \($0.value)", .declared, at: ReportPlace($0.place)) }
      })
  }
}
