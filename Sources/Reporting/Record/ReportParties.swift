import Processing
import RuleCatalog

/// Art. 30(1)(a), 30(2)(a): who keeps the record, and with whom.
extension ReportMaker {
  /// The sheet of the organisation that keeps the record, as a controller or as a processor.
  func controller(_ kind: ReportSectionKind) -> ReportSection {
    let anchor = ReportMaker.anchor(kind.rawValue)
    let provision = kind == .processor ? "Art. 30(2)(a)" : "Art. 30(1)(a)"
    let content =
      record.controller.flatMap { facts(identity($0) + [(.authority, authorities())]) }
      ?? statement(.notStated, .open)
    return section(
      kind, anchor: anchor,
      [part(.identity, of: anchor, provision: provision, [content])])
  }

  /// The other organisations that the record names: of the group, other controllers, employers.
  func organisationSection() -> ReportSection? {
    let organisations = record.organisations.filter { isShown($0.id.value) }
    guard !organisations.isEmpty else { return nil }
    let anchor = ReportMaker.anchor(ReportSectionKind.organisations.rawValue)
    let rows = organisations.map { organisation in
      let belongs = organisation.partOf.map { id in
        ReportItem(name(ofOrganisation: id.value), .declared, at: ReportPlace(id.place))
      }
      let numbers =
        text(organisation.organisationNumber).items + organisation.identifiers.map(identifier)
      let contacts = [
        text(organisation.address), texts(organisation.emails), texts(organisation.phones),
        located(organisation.web),
      ]
      let persons = [
        cell(organisation.representative) { party($0, at: $1) },
        cell(organisation.dataProtectionOfficer, officer),
        cell(organisation.privacyContact) { party($0, at: $1) },
      ]
      return ReportRow([
        ReportCell(text(organisation.name).items + organisation.aliases.map(alias)),
        ReportCell(numbers), country(organisation.country),
        ReportCell(contacts.flatMap(\.items)), ReportCell(persons.flatMap(\.items)),
        ReportCell([belongs].compactMap(\.self)),
        ReportCell(participation(organisation.dataPrivacyFramework)),
      ])
    }
    let columns: [ReportColumn] = [
      .organisation, .identifiers, .country, .contact, .persons, .partOf, .dataPrivacyFramework,
    ]
    return section(
      .organisations, [part(.organisations, of: anchor, columns, rows)])
  }

  /// Not those that only the record of the other role names: whoever asks for the one need not see the
  /// customers of the other.
  private func isShown(_ organisation: String) -> Bool {
    func controllers(_ activities: [Activity]) -> [String] {
      activities.flatMap(\.controllers).map(\.value)
    }
    func principals(_ activities: [ProcessorActivity]) -> [String] {
      activities.flatMap { $0.onBehalfOf?.value ?? [] }.compactMap { principal in
        switch principal {
        case .organisation(let id): id.value
        case .list: nil
        }
      }
    }
    let shown = controllers(activities) + principals(processorActivities)
    let all = controllers(record.activities) + principals(record.processorActivities)
    return shown.contains(organisation) || !all.contains(organisation)
  }

  private func identity(_ organisation: Organisation) -> [(ReportField, ReportCell)] {
    let partOf = organisation.partOf.map { id in
      ReportItem(name(ofOrganisation: id.value), .declared, at: ReportPlace(id.place))
    }
    return [
      (.name, text(organisation.name, asked: true)),
      (.organisationNumber, text(organisation.organisationNumber)),
      (.identifiers, ReportCell(organisation.identifiers.map(identifier))),
      (.aliases, ReportCell(organisation.aliases.map(alias))),
      (.address, text(organisation.address)), (.country, country(organisation.country)),
      (.emails, texts(organisation.emails)), (.phones, texts(organisation.phones)),
      (.web, located(organisation.web)), (.partOf, ReportCell(partOf.map { [$0] } ?? [])),
      (.representative, cell(organisation.representative) { party($0, at: $1) }),
      (.dataProtectionOfficer, cell(organisation.dataProtectionOfficer, asked: true, officer)),
      (.privacyContact, cell(organisation.privacyContact) { party($0, at: $1) }),
      (
        .dataPrivacyFramework, ReportCell(participation(organisation.dataPrivacyFramework))
      ),
    ]
  }

  private func identifier(_ identifier: OrganisationIdentifier) -> ReportItem {
    let scheme = language.text(identifier.scheme.value)
    let note = identifier.note.map { " (\(text(of: $0)))" } ?? ""
    return ReportItem(
      "\(scheme): \(identifier.value.value)\(note)", .declared,
      at: ReportPlace(identifier.value.place))
  }

  func alias(_ alias: OrganisationAlias) -> ReportItem {
    let dates = [
      alias.from.map { language.say(.from, $0.value.description) },
      alias.until.map { language.say(.until, $0.value.description) },
    ].compactMap(\.self)
    let suffix = dates.isEmpty ? "" : " (\(dates.joined(separator: ", ")))"
    return ReportItem(alias.name.value + suffix, .declared, at: ReportPlace(alias.name.place))
  }

  private func officer(_ officer: DataProtectionOfficer, at place: ReportPlace) -> [ReportItem] {
    switch officer {
    case .appointed(let party): self.party(party, at: place)
    case .notRequired(let reason):
      [
        ReportItem(
          language.say(.notRequired, text(of: reason)), .declared, id: "notRequired", at: place)
      ]
    }
  }

  private func party(_ party: Party, at place: ReportPlace) -> [ReportItem] {
    let country = party.country?.value.map { self.country($0) }
    let texts = [party.emails, party.phones].flatMap { ($0?.value ?? []).map(\.value) }
    let parts = [party.name?.value, party.address?.value, country].compactMap(\.self) + texts
    return named(
      parts, at: place,
      open: [party.name, party.address, party.country].flatMap(questions)
        + [party.emails, party.phones].flatMap(questions))
  }

  /// One fact of several, and the questions that are open about the rest of it.
  private func named(
    _ parts: [String], id: String? = nil, at place: ReportPlace, open: [ReportItem]
  ) -> [ReportItem] {
    let fact = ReportItem(parts.joined(separator: ", "), .declared, id: id, at: place)
    let items = (parts.isEmpty ? [] : [fact]) + open
    return items.isEmpty ? [ReportItem(language.say(.notStated), .open, at: place)] : items
  }

  private func questions<Value>(_ declared: Declared<Value>?) -> [ReportItem] {
    cell(declared) { _, _ in [] }.items
  }

  private func authorities() -> ReportCell {
    ReportCell(
      record.authorities.map { authority in
        let url = authority.url.map { " (\($0.value))" } ?? ""
        return ReportItem(
          authority.name.value + url, .declared, at: ReportPlace(authority.name.place))
      })
  }

  /// As registered; else another name that it has, else its id.
  func name(ofOrganisation id: String) -> String {
    let organisation = record.organisation(id)
    return organisation?.name?.value ?? organisation?.aliases.first?.name.value ?? id
  }

  /// One of the record's organisations with how to reach it, as Art. 30 asks of each controller.
  func contact(_ id: Located<String>) -> [ReportItem] {
    guard let organisation = record.organisation(id.value) else { return [item(id)] }
    let texts = [organisation.emails, organisation.phones].flatMap {
      ($0?.value ?? []).map(\.value)
    }
    let country = organisation.country?.value.map { self.country($0) }
    let parts =
      [
        organisation.name?.value ?? id.value, organisation.organisationNumber?.value,
        organisation.address?.value, country,
      ].compactMap(\.self) + texts
    return named(
      parts, id: id.value, at: ReportPlace(organisation.place),
      open: [organisation.name, organisation.address, organisation.country].flatMap(questions)
        + [organisation.emails, organisation.phones].flatMap(questions))
  }

  /// The controllers of an activity: those that it names, or the record's.
  func controllers(of activity: Activity) -> ReportContent? {
    var rows: [(ReportField, ReportCell)] = [
      (.role, ReportCell(item(activity.role, at: ReportPlace(activity.place))))
    ]
    if activity.controllers.isEmpty {
      rows.append((.controller, text(record.controller?.name, asked: true)))
    } else {
      let field: ReportField = activity.role == .jointController ? .jointControllers : .controller
      rows.append((field, ReportCell(activity.controllers.flatMap(contact))))
    }
    let isJoint = activity.role == .jointController
    rows.append((.arrangement, text(activity.arrangement, asked: isJoint)))
    rows.append(
      (.representative, cell(record.controller?.representative) { party($0, at: $1) }))
    rows.append(
      (.dataProtectionOfficer, cell(record.controller?.dataProtectionOfficer, officer)))
    return facts(rows)
  }

  /// On whose behalf a processor acts, with how to reach them.
  func principals(_ principals: [Principal]) -> ReportContent? {
    table(
      [.principal, .contact],
      principals.map { principal in
        switch principal {
        case .organisation(let id):
          let name = ReportItem(
            name(ofOrganisation: id.value), .declared, id: id.value, at: ReportPlace(id.place))
          return ReportRow([ReportCell(name), ReportCell(contact(id))])
        case .list(let list):
          let count = list.count.map { " (" + language.say(.listCount, "\($0.value)") + ")" } ?? ""
          let name = ReportItem(
            text(of: list.label.value) + count, .declared, at: ReportPlace(list.place))
          return ReportRow([
            ReportCell(name),
            cell(list.source, asked: true) {
              [ReportItem(language.say(.listAt, $0), .declared, at: $1)]
            },
          ])
        }
      })
  }
}
