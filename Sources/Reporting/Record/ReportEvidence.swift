import Classification
import DataFlow
import Processing
import SourceModel

/// What the code shows: all of it.
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

  func observed(_ place: ReportPlace) -> ReportCell {
    ReportCell(
      ReportItem(place.what, .observed).seen(in: [place], isSought: true))
  }
}
