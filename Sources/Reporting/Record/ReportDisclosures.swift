import Processing
import RuleCatalog

/// Art. 30(1)(d): to whom data are disclosed, as declared and as the code shows it.
extension ReportMaker {
  func disclosures(_ disclosures: [Disclosure], of activity: Activity) -> ReportContent? {
    self.disclosures(disclosures, purposes: activity.purposes?.value ?? [])
  }

  func disclosures(_ disclosures: [Disclosure], purposes: [Purpose]) -> ReportContent? {
    table(
      [.recipient, .role, .country, .category, .subjects, .purpose, .channel, .contract],
      disclosures.map { disclosure in
        let id = disclosure.recipient.value
        return ReportRow([
          ReportCell(recipient(disclosure.recipient)), role(of: id), country(of: id),
          ReportCell(sent(disclosure)), ReportCell(subjects(disclosure.subjects)),
          purpose(disclosure.purpose, purposes),
          choice(disclosure.channel), contract(record.recipient(id)?.contract),
        ])
      })
  }

  /// The declared categories, and those that the code sends there besides.
  private func sent(_ disclosure: Disclosure) -> [ReportItem] {
    let recipient = disclosure.recipient.value
    let declared = cell(disclosure.categories) { ids, _ in
      ids.map { id in
        category(id.value, .declared, at: ReportPlace(id.place)).seen(
          in: evidence.places(ofFlow: id.value, to: recipient), isSought: false)
      }
    }
    let everywhere = Set(
      record.allDisclosures.filter { $0.recipient.value == recipient }
        .flatMap { $0.categories.value ?? [] }.map(\.value))
    let more = evidence.categories(sentTo: recipient).filter { !everywhere.contains($0) }.map {
      category($0, .observed).seen(in: evidence.places(ofFlow: $0, to: recipient), isSought: false)
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
    guard let code = catalog.recipient(id)?.country else { return ReportCell() }
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
      .activities,
    ]
    let anchor = ReportMaker.anchor(ReportSectionKind.recipients.rawValue)
    let rows = record.recipients.map { recipient in
      let id = recipient.id
      return ReportRow([
        ReportCell([self.recipient(id)] + recipient.aliases.map(alias)), company(of: recipient),
        role(of: id.value), service(of: recipient), country(of: id.value),
        locations(of: recipient), contract(recipient.contract),
        ReportCell(recipient.subProcessors.map(self.recipient)),
        ReportCell(activities(disclosingTo: id.value)),
      ])
    }
    let content = table(columns, rows) ?? statement(.noneDeclared, .unstated)
    return section(.recipients, [part(.recipients, of: anchor, [content])])
  }

  private func company(of recipient: DeclaredRecipient) -> ReportCell {
    if let company = recipient.company { return located(company) }
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
        in: evidence.findings(of: id).filter { $0.region == region }.map(ReportPlace.init),
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

  func activity(_ activity: Activity) -> ReportItem {
    ReportItem(
      activity.name?.value.map(text) ?? activity.id.value, .declared, id: activity.id.value,
      at: ReportPlace(activity.place))
  }

  func activity(_ activity: ProcessorActivity) -> ReportItem {
    ReportItem(
      activity.name?.value.map(text) ?? activity.id.value, .declared, id: activity.id.value,
      at: ReportPlace(activity.place))
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
