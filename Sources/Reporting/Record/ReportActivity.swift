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
          contents(activity.data) { data($0) } + observedData(besides: activity.data)),
        part(
          .recipients, of: anchor, provision: "Art. 30(1)(d)",
          contents(activity.disclosures) { disclosures($0, of: activity) }
            + observedRecipients(besides: activity.disclosures)),
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
        if let isMarketing = purpose.isMarketing, isMarketing.value {
          let place = ReportPlace(isMarketing.place)
          name = ReportCell(
            name.items + [ReportItem(language.say(.isMarketing), .declared, at: place)])
        }
        guard let bases = purpose.legalBases?.value, !bases.isEmpty else {
          return [
            ReportRow([name, cell(purpose.legalBases, asked: true) { _, _ in [] }, ReportCell()])
          ]
        }
        return bases.map { basis in
          let item = ReportItem(
            "\(language.text(basis.basis.value)), \(language.cite(basis.basis.value.article))",
            .declared,
            id: basis.basis.value.rawValue, term: basis.basis.value.term,
            at: ReportPlace(basis.basis.place))
          return ReportRow([name, ReportCell(item), details(of: basis)])
        }
      })
  }

  private func details(of basis: BasisOfPurpose) -> ReportCell {
    func saying<Value>(
      _ detail: BasisDetail, _ phrase: ReportPhrase, _ declared: Declared<Value>?,
      _ text: (Value) -> String
    ) -> [ReportItem] {
      cell(declared) { [ReportItem(language.say(phrase, text($0)), .declared, at: $1)] }.items
        .map { $0.with(detail) }
    }
    let gate = basis.gate.map { id in
      var item = self.gate(id)
      item.text = language.say(.gateOf, item.text)
      return item.with(.consent)
    }
    return ReportCell(
      [gate].compactMap(\.self) + saying(.withdrawal, .withdrawnBy, basis.withdrawal, text)
        + saying(.contractWith, .contractWith, basis.contractWith) { language.text($0) }
        + saying(.statute, .statuteOf, basis.statute) { $0 }
        + saying(.interest, .interest, basis.interest, text)
        + saying(.assessment, .assessmentAt, basis.assessment) { $0 })
  }

  private func further(_ activity: Activity) -> ReportContent? {
    facts([
      (.owner, text(activity.owner)), (.systems, systemsAndCode(activity.systems)),
      (.automatedDecisions, label(activity.automatedDecisions)),
      (.profiling, label(activity.profiling)), (.children, cell(activity.children, children)),
      (.impactAssessment, cell(activity.impactAssessment, assessment)),
      (.exemption, located(activity.exemption)), (.note, label(activity.note)),
    ])
  }

  /// The systems of an activity; that no code is tied to it, where some is to others.
  func systemsAndCode(_ ids: [Located<String>]) -> ReportCell {
    let systems = systems(ids)
    let scopes = evidence.scopes
    guard let activity, !scopes.isEmpty, !scopes.tied.contains(activity) else { return systems }
    return ReportCell(
      systems.items + [ReportItem(language.say(.noCodeTied), .derived)])
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
  fileprivate func with(_ detail: BasisDetail) -> ReportItem {
    var item = self
    item.detail = detail
    return item
  }

  fileprivate func with(term: String) -> ReportItem {
    var item = self
    item.term = term
    return item
  }
}
