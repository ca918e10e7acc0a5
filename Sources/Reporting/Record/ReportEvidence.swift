import Classification
import DataFlow
import Processing
import SourceModel

/// What the code shows: all of it, and what of it the record does not say.
extension ReportMaker {
  func evidenceSection() -> ReportSection {
    let anchor = ReportMaker.anchor(ReportSectionKind.evidence.rawValue)
    let data = evidence.categories.flatMap { id in
      evidence.fields(of: id).map { field in
        ReportRow([
          ReportCell(category(id, .observed)), observed(ReportPlace(field)),
          ReportCell(field.subjects.map { subject($0, .observed) }),
          ReportCell(ReportItem(field.why, .observed, language: "en")),
        ])
      }
    }
    let recipients = evidence.recipients.flatMap { id in
      evidence.findings(of: id).map { finding in
        let region = finding.region.map { [ReportItem(country($0), .observed, id: $0)] }
        return ReportRow([
          ReportCell(ReportItem(recipientName(id), .observed, id: id)),
          observed(ReportPlace(finding)), ReportCell(region ?? []),
        ])
      }
    }
    let parts = [
      part(.dataEvidence, of: anchor, [.category, .place, .subjects, .reason], data),
      part(.recipientEvidence, of: anchor, [.recipient, .place, .country], recipients),
      part(
        .flowEvidence, of: anchor, [.category, .sink, .place],
        evidence.flows.map { flow in
          let target = flow.recipient.map(recipientName) ?? flow.host
          let words = [sink(flow.sink), target].compactMap(\.self).joined(separator: ": ")
          return ReportRow([
            ReportCell(category(flow.category, .observed)), self.words(words, .observed),
            ReportCell(way(of: flow)),
          ])
        }),
    ].compactMap(\.self)
    guard !parts.isEmpty else {
      return section(
        .evidence, [part(.dataEvidence, of: anchor, [statement(.notSeen, .derived)])])
    }
    return section(.evidence, parts)
  }

  /// Where the data is read, and where it goes.
  private func way(of flow: Flow) -> [ReportItem] {
    let source = ReportPlace(
      path: flow.source.path, line: flow.source.location.line, what: flow.field)
    return [observed(source), observed(ReportPlace(flow))].flatMap(\.items)
  }

  private func observed(_ place: ReportPlace) -> ReportCell {
    ReportCell(
      ReportItem(place.what, .observed).seen(in: [place], isSought: true))
  }

  func undeclaredSection() -> ReportSection {
    let anchor = ReportMaker.anchor(ReportSectionKind.undeclared.rawValue)
    let declaredCategories = Set(
      record.allData.flatMap { $0.categories.value ?? [] }.map(\.value))
    let declaredRecipients = Set(record.recipients.map(\.id.value))
    let categories = evidence.categories.filter { !declaredCategories.contains($0) }.map { id in
      let subjects = Set(evidence.fields(of: id).flatMap(\.subjects)).sorted()
      let item = category(id, .observed).seen(
        in: evidence.places(ofCategory: id, about: nil), isSought: true)
      return ReportRow([ReportCell(item), ReportCell(subjects.map { subject($0, .observed) })])
    }
    let recipients = evidence.recipients.filter { !declaredRecipients.contains($0) }.map { id in
      let item = ReportItem(recipientName(id), .observed, id: id).seen(
        in: evidence.places(ofRecipient: id), isSought: true)
      let sent = evidence.categories(sentTo: id).map { category($0, .observed) }
      return ReportRow([ReportCell(item), country(of: id), ReportCell(sent)])
    }
    let parts = [
      part(.undeclaredData, of: anchor, [.category, .subjects], categories),
      part(.undeclaredRecipients, of: anchor, [.recipient, .country, .category], recipients),
      part(.unknownHosts, of: anchor, [.host], unknownHosts()),
    ].compactMap(\.self)
    guard !parts.isEmpty else {
      return section(
        .undeclared, [part(.undeclaredData, of: anchor, [statement(.nothingUndeclared, .derived)])])
    }
    return section(.undeclared, parts)
  }

  private func unknownHosts() -> [ReportRow] {
    let hosts = Dictionary(grouping: outcome.classification.unknownHosts, by: \.host)
    return hosts.sorted { $0.key < $1.key }.map { host, found in
      let places = found.map { ReportPlace(path: $0.path, line: $0.location.line, what: host) }
      return ReportRow([
        ReportCell(ReportItem(host, .observed).seen(in: places, isSought: true))
      ])
    }
  }
}
