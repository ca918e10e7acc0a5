import Processing
import RuleCatalog

/// Art. 30(1)(e), 30(2)(c): what leaves the European Economic Area, and by which right.
extension ReportMaker {
  private static let columns: [ReportColumn] = [
    .recipient, .exporter, .importer, .destination, .mechanism, .adequacy, .safeguards,
    .assessment, .note,
  ]

  /// The transfers of an activity's disclosures, and the recipients in third countries for which none is
  /// declared.
  func transfers(of disclosures: Declared<[Disclosure]>?) -> [ReportContent] {
    let observed = undisclosed(undeclared).compactMap(undeclaredTransfer)
    guard let stated = disclosures?.value else {
      return [statement(.transfersOpen, .open), table(ReportMaker.columns, observed)]
        .compactMap(\.self)
    }
    var rows: [ReportRow] = []
    var seen: Set<String> = []
    for disclosure in stated {
      let declared = record.transfers(of: disclosure)
      for transfer in declared where seen.insert(transfer.id.value).inserted {
        rows.append(row(transfer))
      }
      if declared.isEmpty, disclosure.transfers?.value?.isEmpty != true,
        let row = undeclaredTransfer(to: disclosure.recipient),
        seen.insert("recipient " + disclosure.recipient.value).inserted
      {
        rows.append(row)
      }
    }
    if let table = table(ReportMaker.columns, rows + observed) { return denial + [table] }
    guard !stated.isEmpty else { return [statement(.noThirdCountry, .derived)] }
    guard let transfers = record.transfers else { return [statement(.allInEEA, .derived)] }
    return contents(transfers) { $0.isEmpty ? nil : statement(.allInEEA, .derived) }
  }

  /// All transfers of the record.
  func transferSection() -> ReportSection {
    let anchor = ReportMaker.anchor(ReportSectionKind.transfers.rawValue)
    let hidden = Set(record.recipients.map(\.id.value)).subtracting(recipients.map(\.id.value))
    let stated = (record.transfers?.value ?? []).filter { !hidden.contains($0.recipient.value) }
    var rows = stated.map(row)
    let covered = Set(stated.map(\.recipient.value))
    for recipient in recipients where !covered.contains(recipient.id.value) {
      if let row = undeclaredTransfer(to: recipient.id) { rows.append(row) }
    }
    let known = Set(record.recipients.map(\.id.value))
    rows += evidence.recipients.filter { !known.contains($0) }.compactMap(undeclaredTransfer)
    let content: [ReportContent]
    if let table = table(ReportMaker.columns, rows) {
      content = denial + [table]
    } else if let transfers = record.transfers {
      content = contents(transfers) { _ in nil }
    } else {
      content = [statement(.allInEEA, .derived)]
    }
    return section(.transfers, [part(.transfers, of: anchor, content)])
  }

  /// That the record says of itself to have no transfers, which stands beside those that are seen.
  private var denial: [ReportContent] {
    record.transfers?.value?.isEmpty ?? false ? [statement(.noneDeclared, .declared)] : []
  }

  private func row(_ transfer: Transfer) -> ReportRow {
    ReportRow([
      ReportCell(recipient(transfer.recipient)), organisation(transfer.exporter),
      organisation(transfer.importer), cell(transfer.destination, asked: true, destination),
      cell(transfer.mechanism, asked: true, mechanism),
      adequacy(of: transfer.destination?.value, for: transfer.recipient.value),
      safeguards(of: transfer), text(transfer.impactAssessment), label(transfer.note),
    ])
  }

  private func organisation(_ id: Located<String>?) -> ReportCell {
    ReportCell(
      id.map {
        [
          ReportItem(
            name(ofOrganisation: $0.value), .declared, id: $0.value, at: ReportPlace($0.place))
        ]
      } ?? [])
  }

  private func destination(
    _ destination: TransferDestination, at place: ReportPlace
  ) -> [ReportItem] {
    switch destination {
    case .country(let code): [ReportItem(country(code), .declared, id: code, at: place)]
    case .internationalOrganisation(let name): [ReportItem(text(of: name), .declared, at: place)]
    }
  }

  private func mechanism(_ mechanism: TransferMechanism, at place: ReportPlace) -> [ReportItem] {
    var kind = item(mechanism.kind.value, at: place)
    kind.term = mechanism.kind.value.term
    let modules = cell(mechanism.modules) { modules, place in
      modules.map { ReportItem(language.say(.module, "\($0.value)"), .declared, at: place) }
    }
    let derogation = cell(mechanism.derogation) { derogation, place in
      [
        ReportItem(
          "\(language.text(derogation)), \(language.cite(derogation.article))", .declared,
          id: derogation.rawValue, term: derogation.term, at: place)
      ]
    }
    let date = cell(mechanism.date) { [ReportItem($0.description, .declared, at: $1)] }
    return [kind] + text(mechanism.decision).items + modules.items + date.items + derogation.items
  }

  private func safeguards(of transfer: Transfer) -> ReportCell {
    let copy = transfer.copyAt.map {
      ReportItem(language.say(.copyAt, $0.value), .declared, at: ReportPlace($0.place))
    }
    return ReportCell(
      label(transfer.safeguards).items + located(transfer.supplementaryMeasures).items
        + [copy].compactMap(\.self))
  }

  /// What holds by Art. 45 on the report's day, and whether the recipient takes part where that matters.
  private func adequacy(
    of destination: TransferDestination?, for recipient: String
  ) -> ReportCell {
    guard let day, let destination else { return ReportCell() }
    let decisions =
      switch destination {
      case .country(let code): catalog.law.adequacy(code, on: day)
      case .internationalOrganisation(let name):
        catalog.law.adequacy(ofOrganisation: name.text(), on: day)
      }
    return ReportCell(
      decisions.map { decision in
        let scope = decision.scope[language.id] ?? decision.scope["en"] ?? ""
        let isLimited = decision.limit != .none && !scope.isEmpty
        return ReportItem(
          isLimited
            ? language.say(.adequateFor, decision.decision, scope)
            : language.say(.adequate, decision.decision), .derived, term: "eu-gdpr:A45-3")
      } + participation(of: recipient))
  }

  func participation(of id: String) -> [ReportItem] {
    participation(record.recipient(id).flatMap { record.dataPrivacyFramework(of: $0) })
  }

  func participation(_ declared: Declared<DataPrivacyFramework>?) -> [ReportItem] {
    cell(declared) { framework, place in
      let words = language.say(framework.isParticipant ? .participates : .doesNotParticipate)
      let checked = framework.checkedAt.map {
        ", " + language.say(.checkedAt, $0.value.description)
      }
      return [ReportItem(words + (checked ?? ""), .declared, at: place)]
    }.items
  }

  /// A recipient that is, or has the data, outside of the EEA, and no transfer of the record says why it
  /// may; nil where nothing tells of a third country.
  private func undeclaredTransfer(to id: Located<String>) -> ReportRow? {
    undeclaredTransfer(recipient(id), id.value)
  }

  /// The same of a recipient that only the code shows.
  private func undeclaredTransfer(to id: String) -> ReportRow? {
    undeclaredTransfer(
      ReportItem(recipientName(id), .observed, id: id).seen(
        in: evidence.places(ofRecipient: id), isSought: true), id)
  }

  private func undeclaredTransfer(_ recipient: ReportItem, _ id: String) -> ReportRow? {
    let places = whereabouts(of: id).filter { isThirdCountry($0.id ?? "") }
    guard let first = places.first else { return nil }
    return ReportRow([
      ReportCell(recipient), ReportCell(), ReportCell(), ReportCell(places),
      words(language.say(.openTransferMechanism), .open),
      adequacy(of: first.id.map(TransferDestination.country), for: id), ReportCell(),
      ReportCell(), ReportCell(),
    ])
  }

  /// Where a recipient has the data: as declared, as hosts in the code say, as the vendor says; else the
  /// country of its company.
  func whereabouts(of id: String) -> [ReportItem] {
    let declared = (record.recipient(id)?.locations?.value ?? []).map { location in
      ReportItem(
        country(location.country.value), .declared, id: location.country.value,
        at: ReportPlace(location.place))
    }
    if !declared.isEmpty { return declared }
    let observed = evidence.regions(of: id).map { region in
      ReportItem(country(region), .observed, id: region).seen(
        in: evidence.findings(of: id).filter { $0.region == region }.map(evidence.place),
        isSought: true)
    }
    if !observed.isEmpty { return observed }
    let known = (catalog.recipient(id)?.dataLocations ?? []).map {
      ReportItem(country($0.place), .derived, id: $0.place)
    }
    return known.isEmpty ? country(of: id).items : known
  }

  func isThirdCountry(_ code: String) -> Bool {
    guard let day, code != "EU", code != "EEA", catalog.law.country(code) != nil else {
      return false
    }
    return !catalog.law.isEEA(code, on: day)
  }
}
