import Classification
import DataFlow
import Processing
import SourceModel

/// What of the code the record does not say, and what it does not tie to any activity.
extension ReportMaker {
  func undeclaredSection() -> ReportSection {
    let anchor = ReportMaker.anchor(ReportSectionKind.undeclared.rawValue)
    let parts = [
      part(.undeclaredData, of: anchor, [.category, .subjects, .activities], dataRows(undeclared)),
      part(
        .undeclaredRecipients, of: anchor, [.recipient, .country, .category, .activities],
        recipientRows(undeclared)),
      part(.unknownHosts, of: anchor, [.host, .activities], unknownHosts()),
    ].compactMap(\.self)
    guard !parts.isEmpty else {
      return section(
        .undeclared, [part(.undeclaredData, of: anchor, [statement(.nothingUndeclared, .derived)])])
    }
    return section(.undeclared, parts)
  }

  /// What stands in code of which the record does not say what it serves, declared or not.
  func untiedSection() -> ReportSection {
    let anchor = ReportMaker.anchor(ReportSectionKind.untied.rawValue)
    func only(_ phrase: ReportPhrase) -> ReportSection {
      section(.untied, [part(.untiedData, of: anchor, [statement(phrase, .derived)])])
    }
    guard !evidence.scopes.isEmpty else { return only(.nothingTied) }
    let untied = evidence.filtered(\.isEmpty)
    let parts = [
      part(.untiedData, of: anchor, [.category, .subjects], dataRows(untied)),
      part(
        .untiedRecipients, of: anchor, [.recipient, .country, .category], recipientRows(untied)),
    ].compactMap(\.self)
    return parts.isEmpty ? only(.allTied) : section(.untied, parts)
  }

  /// A row a category and the activities that its places serve.
  private func dataRows(_ evidence: CodeEvidence) -> [ReportRow] {
    evidence.categories.flatMap { id in
      groups(evidence.fields(of: id)) { evidence.scopes.activities(of: $0) }
        .map { activities, fields in
          let item = category(id, .observed).seen(
            in: distinct(fields.map(ReportPlace.init)), isSought: true)
          let people = Set(fields.flatMap(\.subjects)).sorted().map { subject($0, .observed) }
          return ReportRow([ReportCell(item), ReportCell(people), served(activities)])
        }
    }
  }

  /// A row a recipient and the activities that the code serves by which it is reached.
  private func recipientRows(_ evidence: CodeEvidence) -> [ReportRow] {
    evidence.recipients.flatMap { id in
      let flows = evidence.categories(sentTo: id).flatMap { evidence.flows(of: $0, to: id) }
      let uses =
        evidence.findings(of: id).map(Use.found) + flows.map(Use.flow)
      return groups(uses) { use in
        switch use {
        case .found(let found): evidence.scopes.activities(of: found)
        case .flow(let flow): evidence.scopes.activities(of: flow)
        }
      }.map { activities, uses in
        let item = ReportItem(recipientName(id), .observed, id: id).seen(
          in: distinct(uses.map { place(of: $0, evidence) }), isSought: true)
        let sent = Set(uses.compactMap(\.category)).sorted().map { category($0, .observed) }
        return ReportRow([
          ReportCell(item), country(of: id), ReportCell(sent), served(activities),
        ])
      }
    }
  }

  /// What shows a recipient.
  private enum Use {
    case found(RecipientFinding)
    case flow(Flow)

    var category: String? {
      switch self {
      case .found: nil
      case .flow(let flow): flow.category
      }
    }
  }

  private func place(of use: Use, _ evidence: CodeEvidence) -> ReportPlace {
    switch use {
    case .found(let found): evidence.place(found)
    case .flow(let flow): ReportPlace(flow)
    }
  }

  private func groups<Value>(
    _ values: [Value], by activities: (Value) -> Set<String>
  ) -> [(activities: [String], values: [Value])] {
    Dictionary(grouping: values) { activities($0).sorted() }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value) }
  }

  private func distinct(_ places: [ReportPlace]) -> [ReportPlace] {
    var seen: Set<String> = []
    return places.filter { seen.insert($0.text).inserted }
  }

  private func served(_ activities: [String]) -> ReportCell {
    ReportCell(
      activities.map { id in
        let place = record.activity(id)?.place
        return ReportItem(
          activityName(id), .declared, id: id, at: place.map { ReportPlace($0) })
      })
  }

  private func unknownHosts() -> [ReportRow] {
    let hosts = Dictionary(grouping: outcome.classification.unknownHosts, by: \.host)
    return hosts.sorted { $0.key < $1.key }.map { host, found in
      let places = found.map { ReportPlace(path: $0.path, line: $0.location.line, what: host) }
      let activities = found.reduce(into: Set<String>()) {
        $0.formUnion(evidence.scopes.activities(of: $1))
      }
      return ReportRow([
        ReportCell(ReportItem(host, .observed).seen(in: places, isSought: true)),
        served(activities.sorted()),
      ])
    }
  }
}
