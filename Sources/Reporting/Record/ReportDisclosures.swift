import Processing
import RuleCatalog

/// Art. 30(1)(d): to whom data are disclosed, as declared and as the code shows it.
extension ReportMaker {
  func disclosures(_ disclosures: [Disclosure], of activity: Activity) -> ReportContent? {
    self.disclosures(disclosures, purposes: activity.purposes?.value ?? [])
  }

  private static let columns: [ReportColumn] = [
    .recipient, .role, .country, .category, .subjects, .purpose, .channel, .gate, .contract, .note,
  ]

  func disclosures(_ disclosures: [Disclosure], purposes: [Purpose]) -> ReportContent? {
    table(
      ReportMaker.columns,
      disclosures.map { disclosure in
        let id = disclosure.recipient.value
        return ReportRow([
          ReportCell(recipient(disclosure.recipient)), role(of: id), country(of: id),
          ReportCell(sent(disclosure)), ReportCell(subjects(disclosure.subjects)),
          purpose(disclosure.purpose, purposes), choice(disclosure.channel),
          ReportCell([disclosure.gate].compactMap { $0.map(gate) }),
          contract(record.recipient(id)?.contract), label(disclosure.note),
        ])
      } + observedRows())
  }

  /// To whom the code of this activity alone gives data, and the activity does not say so.
  private func observedRows() -> [ReportRow] {
    guard let activity else { return [] }
    let alone = undeclared.filtered { $0 == [activity] }
    return undisclosed(alone).map { id in
      let item = ReportItem(recipientName(id), .observed, id: id).seen(
        in: alone.places(ofRecipient: id), isSought: true)
      let sent = alone.categories(sentTo: id).map {
        category($0, .observed).seen(in: alone.places(ofFlows: [$0], to: id), isSought: true)
      }
      return ReportRow(
        [ReportCell(item), role(of: id), country(of: id), ReportCell(sent)]
          + Array(repeating: ReportCell(), count: 4)
          + [contract(record.recipient(id)?.contract), ReportCell()])
    }
  }

  /// The recipients of some evidence to whom the activity does not say that it discloses anything.
  func undisclosed(_ evidence: CodeEvidence) -> [String] {
    guard let activity else { return evidence.recipients }
    return evidence.recipients.filter { !evidence.declared.discloses(to: $0, in: [activity]) }
  }

  /// What only the code shows, where no table of declared disclosures has it; and what stands in code that
  /// the activity shares with others.
  func observedRecipients(besides declared: Declared<[Disclosure]>?) -> [ReportContent] {
    let isInTable = !(declared?.value ?? []).isEmpty
    let own = isInTable ? nil : table(ReportMaker.columns, observedRows())
    let shared = undeclared.filtered { $0.count > 1 }
    let items = undisclosed(shared).map { id in
      let sent = shared.categories(sentTo: id).map(categoryName)
      let name = recipientName(id)
      return ReportItem(
        sent.isEmpty ? name : "\(name): \(sent.joined(separator: ", "))", .observed, id: id
      ).seen(in: shared.places(ofRecipient: id), isSought: true)
    }
    return [own, sharedStatement(items, .sharedRecipients)].compactMap(\.self)
  }

  func gate(_ id: Located<String>) -> ReportItem {
    ReportItem(
      record.consentGate(id.value)?.label.map(text) ?? id.value, .declared, id: id.value,
      at: ReportPlace(id.place))
  }

  /// The declared categories, and those that the code sends there besides.
  private func sent(_ disclosure: Disclosure) -> [ReportItem] {
    let recipient = disclosure.recipient.value
    let besides = Set((disclosure.categories.value ?? []).map(\.value))
    let declared = cell(disclosure.categories) { ids, _ in
      ids.map { id in
        let around = evidence.declared.categories(around: id.value, besides: besides)
        return category(id.value, .declared, at: ReportPlace(id.place)).seen(
          in: evidence.places(ofFlows: around, to: recipient), isSought: false)
      }
    }
    let more = undeclared.categories(sentTo: recipient).map {
      category($0, .observed).seen(
        in: undeclared.places(ofFlows: [$0], to: recipient), isSought: false)
    }
    return declared.items + more
  }

  private func purpose(_ id: Located<String>?, _ purposes: [Purpose]) -> ReportCell {
    guard let id else { return ReportCell() }
    let name = purposes.first { $0.id?.value == id.value }?.label.value.map(text)
    return ReportCell(
      ReportItem(name ?? id.value, .declared, id: id.value, at: ReportPlace(id.place)))
  }

  /// As declared, else as the catalogue has it.
  func role(of id: String) -> ReportCell {
    if let role = record.recipient(id)?.role { return choice(role) }
    return ReportCell(
      (catalog.recipient(id)?.roles ?? []).map { role in
        ReportItem(language.text(DeclaredRole(role)), .derived, id: DeclaredRole(role).rawValue)
      })
  }

  /// Of the company behind a recipient: as declared, else as the catalogue has it.
  func country(of id: String) -> ReportCell {
    if let recipient = record.recipient(id), let declared = record.country(of: recipient) {
      return country(declared)
    }
    // Some companies do not say where they are.
    guard let code = catalog.recipient(id)?.country, catalog.law.country(code) != nil else {
      return ReportCell()
    }
    return ReportCell(ReportItem(country(code), .derived, id: code))
  }

  func contract(_ declared: Declared<Contract>?) -> ReportCell {
    cell(declared) { contract, place in
      let kind = contract.kind.map { item($0.value, at: place) }
      let date = contract.date.map {
        ReportItem($0.value.description, .declared, at: ReportPlace($0.place))
      }
      return [kind].compactMap(\.self) + text(contract.reference).items + [date].compactMap(\.self)
    }
  }

  /// Everyone to whom data are disclosed, once, with what holds wherever they get them.
  func recipientSection() -> ReportSection {
    let columns: [ReportColumn] = [
      .recipient, .company, .role, .service, .country, .locations, .contract, .subProcessors,
      .dataPrivacyFramework, .host, .activities, .note,
    ]
    let anchor = ReportMaker.anchor(ReportSectionKind.recipients.rawValue)
    let rows = recipients.map { recipient in
      let id = recipient.id
      return ReportRow([
        ReportCell([self.recipient(id)] + recipient.aliases.map(alias)), company(of: recipient),
        role(of: id.value), service(of: recipient), country(of: id.value),
        locations(of: recipient), contract(recipient.contract),
        ReportCell(recipient.subProcessors.map(self.recipient)),
        ReportCell(participation(of: id.value)), ReportCell(recipient.hosts.map(item)),
        ReportCell(activities(disclosingTo: id.value)), label(recipient.note),
      ])
    }
    let content = table(columns, rows) ?? statement(.noneDeclared, .unstated)
    return section(.recipients, [part(.recipients, of: anchor, [content])])
  }

  /// Those of the record, but not those that only the record of the other role names.
  var recipients: [DeclaredRecipient] {
    let shown =
      activities.flatMap { $0.disclosures?.value ?? [] }
      + processorActivities.flatMap { $0.subProcessors?.value ?? [] }
    let ids = Set(shown.map(\.recipient.value))
    let all = Set(record.allDisclosures.map(\.recipient.value))
    return record.recipients.filter { ids.contains($0.id.value) || !all.contains($0.id.value) }
  }

  private func company(of recipient: DeclaredRecipient) -> ReportCell {
    if let company = recipient.company { return text(company) }
    if let id = recipient.organisation { return ReportCell(contact(id)) }
    let known = catalog.recipient(recipient.id.value)?.company
    return ReportCell(known.map { [ReportItem($0, .derived)] } ?? [])
  }

  private func service(of recipient: DeclaredRecipient) -> ReportCell {
    if let service = recipient.service { return label(service) }
    guard let known = catalog.recipient(recipient.id.value)?.service else { return ReportCell() }
    return ReportCell(ReportItem(known, .derived, language: "en"))
  }

  /// Where the data are: as declared, as hosts in the code say, else as the vendor says.
  private func locations(of recipient: DeclaredRecipient) -> ReportCell {
    let id = recipient.id.value
    let declared = cell(recipient.locations) { locations, _ in
      locations.map { location in
        let region = location.region.map { " (\($0.value))" } ?? ""
        let name = country(location.country.value) + region
        let text =
          switch location.kind {
          case .storage: name
          case .access: language.say(.accessFrom, name)
          case .support: language.say(.supportFrom, name)
          }
        return ReportItem(
          text, .declared, id: location.country.value, at: ReportPlace(location.place))
      }
    }
    let known = Set(declared.items.compactMap(\.id))
    let observed = evidence.regions(of: id).filter { !known.contains($0) }.map { region in
      ReportItem(country(region), .observed, id: region).seen(
        in: evidence.findings(of: id).filter { $0.region == region }.map(evidence.place),
        isSought: true)
    }
    guard recipient.locations == nil, observed.isEmpty else {
      return ReportCell(declared.items + observed)
    }
    return ReportCell(
      (catalog.recipient(id)?.dataLocations ?? []).map {
        ReportItem(country($0.place), .derived, id: $0.place)
      })
  }

  private func activities(disclosingTo id: String) -> [ReportItem] {
    func isDisclosed(_ disclosures: Declared<[Disclosure]>?) -> Bool {
      (disclosures?.value ?? []).contains { $0.recipient.value == id }
    }
    return activities.filter { isDisclosed($0.disclosures) }.map(activity)
      + processorActivities.filter { isDisclosed($0.subProcessors) }.map(activity)
  }
}

extension DeclaredRole {
  init(_ role: RecipientRole) {
    switch role {
    case .processor: self = .processor
    case .controller: self = .controller
    case .jointController: self = .jointController
    }
  }
}
