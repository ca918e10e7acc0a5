import Processing

/// What is stored on devices, how consent is asked, and how persons use their rights: beyond Art. 30, and
/// asked of whoever keeps a record all the same.
extension ReportMaker {
  func storageSection() -> ReportSection? {
    let anchor = ReportMaker.anchor(ReportSectionKind.terminalStorage.rawValue)
    let gates = part(
      .gates, of: anchor, [.gate, .symbol, .withdrawal, .note], record.consentGates.map(row))
    guard let storage = record.terminalStorage else {
      return gates.map { section(.terminalStorage, [$0]) }
    }
    let columns: [ReportColumn] = [
      .storageName, .provider, .kind, .lifetime, .purpose, .party, .gate, .note,
    ]
    return section(
      .terminalStorage,
      [
        part(
          .storage, of: anchor, contents(storage) { table(columns, $0.map(row)) }), gates,
      ])
  }

  private func row(_ storage: TerminalStorage) -> ReportRow {
    ReportRow([
      located(storage.name), cell(storage.provider, asked: true, provider),
      choice(storage.category, asked: true), cell(storage.lifetime, asked: true, lifetime),
      label(storage.purpose, asked: true), choice(storage.party),
      ReportCell([storage.gate].compactMap { $0.map(gate) }), label(storage.note),
    ])
  }

  private func provider(_ id: String, at place: ReportPlace) -> [ReportItem] {
    let name = id == "self" ? language.say(.itself) : recipientName(id)
    return [ReportItem(name, .declared, id: id, at: place)]
  }

  private func lifetime(_ lifetime: StorageLifetime, at place: ReportPlace) -> [ReportItem] {
    switch lifetime {
    case .session: [ReportItem(language.say(.session), .declared, at: place)]
    case .period(let period): [ReportItem(language.period(period.text), .declared, at: place)]
    }
  }

  private func row(_ gate: ConsentGate) -> ReportRow {
    let name = ReportItem(
      gate.label.map(text) ?? gate.id.value, .declared, id: gate.id.value,
      at: ReportPlace(gate.place))
    return ReportRow([
      ReportCell(name), ReportCell(gate.symbols.map(item)),
      ReportCell(gate.withdrawSymbols.map(item) + label(gate.withdrawal).items),
      gate.isOnByDefault ? words(language.say(.onByDefault), .declared) : ReportCell(),
    ])
  }

  func rightsSection() -> ReportSection? {
    let anchor = ReportMaker.anchor(ReportSectionKind.rights.rawValue)
    let rights = part(
      .rights, of: anchor, [.right, .offered, .channel, .address],
      record.rights.map { right in
        ReportRow([
          choice(right.right),
          words(language.say(right.isOffered ? .yes : .no), .declared),
          label(right.channel), located(right.url),
        ])
      })
    let notices = part(
      .notices, of: anchor, [.item, .language, .address, .published, .activities, .note],
      record.notices.map { notice in
        ReportRow([
          located(notice.id), located(notice.language),
          ReportCell([notice.path, notice.url].compactMap { $0.map(item) }),
          cell(notice.published) { [ReportItem($0.description, .declared, at: $1)] },
          ReportCell(notice.activities.map(activity)), label(notice.note),
        ])
      })
    return rights == nil && notices == nil ? nil : section(.rights, [rights, notices])
  }
}
