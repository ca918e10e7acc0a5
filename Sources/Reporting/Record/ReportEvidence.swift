import Classification
import DataFlow
import Processing
import SourceModel

/// What the code shows: all of it.
extension ReportMaker {
  func evidenceSection() -> ReportSection {
    let anchor = ReportMaker.anchor(ReportSectionKind.evidence.rawValue)
    let parts = [
      part(
        .dataEvidence, of: anchor, [.category, .place, .subjects, .confidence, .reason],
        evidence.categories.flatMap { id in evidence.fields(of: id).map { row($0, of: id) } }),
      part(
        .recipientEvidence, of: anchor, [.recipient, .place, .country, .confidence],
        evidence.recipients.flatMap { id in evidence.findings(of: id).map { row($0, of: id) } }),
      flowPart(of: anchor),
    ].compactMap(\.self)
    guard !parts.isEmpty else {
      return section(
        .evidence, [part(.dataEvidence, of: anchor, [statement(.notSeen, .derived)])])
    }
    return section(.evidence, parts)
  }

  private func row(_ field: PersonalDataField, of category: String) -> ReportRow {
    ReportRow([
      ReportCell(self.category(category, .observed)), observed(ReportPlace(field)),
      ReportCell(field.subjects.map { subject($0, .observed) }),
      confidence(field.confidence), ReportCell(words(field.why, of: .reasons, .observed)),
    ])
  }

  private func row(_ finding: RecipientFinding, of recipient: String) -> ReportRow {
    let region = finding.region.map { [ReportItem(country($0), .observed, id: $0)] }
    return ReportRow([
      ReportCell(ReportItem(recipientName(recipient), .observed, id: recipient)),
      observed(evidence.place(finding)), ReportCell(region ?? []),
      confidence(finding.confidence),
    ])
  }

  /// The flows, after what their guesses mean.
  private func flowPart(of anchor: String) -> ReportPart? {
    let rows = evidence.flows.map { flow in
      let words = [sink(flow.sink), target(of: flow)].compactMap(\.self).joined(separator: ": ")
      return ReportRow([
        ReportCell(category(flow.category, .observed)), self.words(words, .observed),
        ReportCell(way(of: flow)), confidence(flow.confidence), ReportCell(guesses(of: flow)),
      ])
    }
    guard let table = table([.category, .sink, .place, .confidence, .guesses], rows) else {
      return nil
    }
    let isGuessed = evidence.flows.contains { !$0.guesses.isEmpty }
    let meaning = isGuessed ? [statement(.guessMeaning, .derived)] : []
    return part(.flowEvidence, of: anchor, meaning + [table])
  }

  private func confidence(_ confidence: Confidence) -> ReportCell {
    ReportCell(ReportItem(language.text(confidence), .observed, id: confidence.rawValue))
  }

  /// Who receives the data, or the store or log by which they go.
  private func target(of flow: Flow) -> String? {
    if let target = flow.recipient.map(recipientName) ?? flow.host { return target }
    switch flow.sink {
    case .transmission: return language.say(.targetUnknown)
    case .storage, .logging: return means(of: flow)
    }
  }

  /// What it goes by: `URLSession`, `Keychain`; nil where only a name tells.
  private func means(of flow: Flow) -> String? {
    flow.rule.flatMap { catalog.sink($0)?.name }
  }

  /// Where the data is read, and where it goes.
  private func way(of flow: Flow) -> [ReportItem] {
    let source = ReportPlace(
      path: flow.source.path, line: flow.source.location.line, what: flow.field)
    let to = flow.host ?? flow.recipient.map(recipientName) ?? means(of: flow) ?? sink(flow.sink)
    let end = ReportPlace(
      path: flow.target.path, line: flow.target.location.line, what: "→ \(to)")
    return [observed(source), observed(end)].flatMap(\.items)
  }

  /// The steps that are guesses, each with its place, and then what is known by its name only.
  private func guesses(of flow: Flow) -> [ReportItem] {
    let steps = flow.steps.filter(\.isGuess)
    let told = Set(steps.map(\.what))
    return steps.map { step in
      let place = ReportPlace(path: step.place.path, line: step.place.location.line)
      return words(step.what, of: .steps, .observed).seen(in: [place], isSought: true)
    } + flow.guesses.filter { !told.contains($0) }.map { words($0, of: .steps, .observed) }
  }

  func observed(_ place: ReportPlace) -> ReportCell {
    ReportCell(
      ReportItem(place.what, .observed).seen(in: [place], isSought: true))
  }
}
