import Processing
import RuleCatalog

/// The sheet of an activity of a controller, in the order of the letters of Art. 30(1).
extension ReportMaker {
  func section(of activity: Activity, number: Int) -> ReportSection {
    let anchor = "activity-\(number)-" + ReportMaker.anchor(activity.id.value)
    let name = activity.name?.value.map(text) ?? activity.id.value
    return section(
      .activity, anchor: anchor, id: activity.id.value, number: number, title: name,
      [
        part(
          .controllers, of: anchor, provision: "Art. 30(1)(a)",
          [controllers(of: activity)].compactMap(\.self)),
        part(
          .purposes, of: anchor, provision: "Art. 30(1)(b)",
          contents(activity.purposes, purposes)),
        part(
          .data, of: anchor, provision: "Art. 30(1)(c)",
          contents(activity.data) { data($0) }),
        part(
          .recipients, of: anchor, provision: "Art. 30(1)(d)",
          contents(activity.disclosures) { disclosures($0, of: activity) }),
        part(
          .transfers, of: anchor, provision: "Art. 30(1)(e)",
          transfers(of: activity.disclosures)),
        part(
          .retention, of: anchor, provision: "Art. 30(1)(f)", retention(of: activity)),
        part(
          .measures, of: anchor, provision: "Art. 30(1)(g)",
          measures(
            activity.measures, categories: categories(of: activity.data),
            recipients: (activity.disclosures?.value ?? []).map(\.recipient.value))),
        further(activity).map { part(.further, of: anchor, [$0]) },
      ])
  }

  func categories(of data: Declared<[DataGroup]>?) -> Set<String> {
    Set((data?.value ?? []).flatMap { $0.categories.value ?? [] }.map(\.value))
  }

  private func purposes(_ purposes: [Purpose]) -> ReportContent? {
    table(
      [.purpose, .legalBasis, .basisDetails],
      purposes.flatMap { purpose in
        var name = label(purpose.label)
        if let term = purpose.dpv?.value {
          name = ReportCell(name.items.map { $0.with(term: term) })
        }
        guard let bases = purpose.legalBases?.value, !bases.isEmpty else {
          return [
            ReportRow([name, cell(purpose.legalBases, asked: true) { _, _ in [] }, ReportCell()])
          ]
        }
        return bases.map { basis in
          let item = ReportItem(
            "\(language.text(basis.basis.value)), \(basis.basis.value.article)", .declared,
            id: basis.basis.value.rawValue, term: basis.basis.value.term,
            at: ReportPlace(basis.basis.place))
          return ReportRow([name, ReportCell(item), details(of: basis)])
        }
      })
  }

  private func details(of basis: BasisOfPurpose) -> ReportCell {
    func saying<Value>(
      _ phrase: ReportPhrase, _ declared: Declared<Value>?, _ text: (Value) -> String
    ) -> [ReportItem] {
      cell(declared) { [ReportItem(language.say(phrase, text($0)), .declared, at: $1)] }.items
    }
    let gate = basis.gate.map { id in
      ReportItem(
        language.say(.gateOf, record.consentGate(id.value)?.label.map(text) ?? id.value),
        .declared, id: id.value, at: ReportPlace(id.place))
    }
    var items = [gate].compactMap(\.self)
    items += saying(.withdrawnBy, basis.withdrawal, text)
    items += saying(.contractWith, basis.contractWith) { language.text($0) }
    items += saying(.statuteOf, basis.statute) { $0 }
    items += saying(.interest, basis.interest, text)
    items += saying(.assessmentAt, basis.assessment) { $0 }
    return ReportCell(items)
  }

  /// A row a category of a group, with where the code shows it.
  func data(_ groups: [DataGroup]) -> ReportContent? {
    var rows: [ReportRow] = []
    for group in groups {
      let rest = [
        cell(group.subjects, asked: true) { ids, _ in subjects(ids) },
        cell(group.sources) { ids, _ in ids.map(source) }, flag(group.isMandatory),
        cell(group.condition, condition),
      ]
      guard let categories = group.categories.value else {
        let open = cell(group.categories) { _, _ in [] }
        rows.append(ReportRow([open, ReportCell()] + rest))
        continue
      }
      let people = group.subjects.value.map { Set($0.map(\.value)) }
      for id in categories {
        let item = category(id.value, .declared, at: ReportPlace(id.place)).seen(
          in: evidence.places(ofCategory: id.value, about: people),
          isSought: isSought(category: id.value))
        rows.append(ReportRow([ReportCell(item), sensitivity(of: id.value)] + rest))
      }
    }
    return table([.category, .sensitivity, .subjects, .source, .mandatory, .condition], rows)
  }

  private func sensitivity(of id: String) -> ReportCell {
    if let own = record.ownCategories.first(where: { $0.id.value == id })?.sensitivity {
      return choice(own)
    }
    guard let known = catalog.category(id)?.sensitivity else { return ReportCell() }
    return ReportCell(ReportItem(language.text(known), .derived, id: known.rawValue))
  }

  private func source(_ id: Located<String>) -> ReportItem {
    let own = record.source(id.value)
    let kind = own?.kind.value ?? SourceKind(rawValue: id.value)
    let name = own?.label.map(text) ?? kind.map { language.text($0) } ?? id.value
    let giver = own?.organisation.map { " (\(self.name(ofOrganisation: $0.value)))" } ?? ""
    return ReportItem(name + giver, .declared, id: id.value, at: ReportPlace(id.place))
  }

  private func condition(_ condition: SpecialCondition, at place: ReportPlace) -> [ReportItem] {
    let kind = condition.kind.value
    let item = ReportItem(
      "\(language.text(kind)), \(kind.article)", .declared, id: kind.rawValue, term: kind.term,
      at: place)
    return [item] + text(condition.statute).items
  }

  private func further(_ activity: Activity) -> ReportContent? {
    facts([
      (.owner, text(activity.owner)), (.systems, systems(activity.systems)),
      (.automatedDecisions, label(activity.automatedDecisions)),
      (.profiling, label(activity.profiling)), (.children, cell(activity.children, children)),
      (.impactAssessment, cell(activity.impactAssessment, assessment)),
      (.exemption, located(activity.exemption)), (.note, label(activity.note)),
    ])
  }

  func systems(_ ids: [Located<String>]) -> ReportCell {
    ReportCell(
      ids.map { id in
        let system = record.systems.first { $0.id.value == id.value }
        let kind = system?.kind.map { " (\(language.text($0.value)))" } ?? ""
        return ReportItem(
          (system?.label.map(text) ?? id.value) + kind, .declared, id: id.value,
          at: ReportPlace(id.place))
      })
  }

  private func children(_ children: ChildrenHandling, at place: ReportPlace) -> [ReportItem] {
    let age = children.age.map { language.say(.age, "\($0.value)") }
    return [age, children.handling.map(text)].compactMap(\.self).map {
      ReportItem($0, .declared, at: place)
    }
  }

  private func assessment(_ assessment: ImpactAssessment, at place: ReportPlace) -> [ReportItem] {
    let required = cell(assessment.isRequired) {
      [ReportItem(language.say($0 ? .yes : .no), .declared, id: "\($0)", at: $1)]
    }
    return required.items + text(assessment.reference).items + label(assessment.reason).items
  }
}

extension ReportItem {
  fileprivate func with(term: String) -> ReportItem {
    var item = self
    item.term = term
    return item
  }
}
