import Processing
import SourceModel

/// What the checks found, what is still open, and what was not read.
extension ReportMaker {
  func findingSection() -> ReportSection {
    let anchor = ReportMaker.anchor(ReportSectionKind.findings.rawValue)
    // The gravest first; within a severity as the checks order them.
    let bySeverity = Severity.allCases.sorted(by: >).flatMap { severity in
      findings.filter { $0.severity == severity }
    }
    let rows = bySeverity.map { finding in
      let place = ReportPlace(path: finding.path, line: finding.location.line)
      return ReportRow([
        ReportCell(ReportItem(finding.check.rawValue, .derived, id: finding.check.rawValue)),
        ReportCell(
          ReportItem(
            language.text(finding.severity), .derived, id: finding.severity.rawValue)),
        words(place.text, .derived),
        ReportCell(message(finding.message, of: finding.check)),
        ReportCell(message(finding.remedy, of: finding.check)),
      ])
    }
    let content =
      table([.check, .severity, .place, .finding, .remedy], rows)
      ?? statement(.noFindings, .derived)
    return section(
      .findings,
      [
        part(.findings, of: anchor, [content]),
        part(
          .waivers, of: anchor, [.check, .selected, .reason, .owner, .expires],
          record.waivers.map(row)),
        part(.severities, of: anchor, [.check, .severity], record.severities.map(row)),
      ])
  }

  private func row(_ waiver: Waiver) -> ReportRow {
    let expires = waiver.expires.map {
      ReportItem($0.value.description, .declared, at: ReportPlace($0.place))
    }
    return ReportRow([
      ReportCell(check(waiver.check)),
      waiver.selector.map(selected) ?? words(language.say(.everyFinding), .declared),
      located(waiver.reason), located(waiver.owner), ReportCell([expires].compactMap(\.self)),
    ])
  }

  private func row(_ setting: SeveritySetting) -> ReportRow {
    ReportRow([
      ReportCell(check(setting.check)),
      words(setting.severity.map { language.text($0) } ?? language.say(.off), .declared),
    ])
  }

  private func check(_ id: Located<CheckID>) -> ReportItem {
    ReportItem(id.value.rawValue, .declared, id: id.value.rawValue, at: ReportPlace(id.place))
  }

  func openSection() -> ReportSection {
    let anchor = ReportMaker.anchor(ReportSectionKind.openQuestions.rawValue)
    let rows = record.openQuestions.map { open in
      let place = ReportPlace(open.place)
      return ReportRow([
        ReportCell(question(open, at: place)), words(place.text, .derived),
      ])
    }
    let content =
      table([.question, .place], rows) ?? statement(.noOpenQuestions, .derived)
    return section(.openQuestions, [part(.openQuestions, of: anchor, [content])])
  }

  func coverageSection() -> ReportSection {
    let anchor = ReportMaker.anchor(ReportSectionKind.coverage.rawValue)
    let unread = outcome.unread.map { file in
      ReportRow([
        words(file.path, .derived),
        ReportCell(self.words(file.reason.sentence, of: .unread, .derived)),
      ])
    }
    let gaps = (outcome.gaps + outcome.unfinished).map { gap in
      ReportRow([
        words("\(gap.path):\(gap.location.line)", .derived),
        ReportCell(ReportItem(gap.reason, .derived, language: "en")),
      ])
    }
    let leftOut = outcome.leftOut.map { left in
      ReportRow([words(left.reason, .derived), words("\(left.files)", .derived)])
    }
    var parts = [
      part(.unread, of: anchor, [.file, .reason], unread),
      part(.gaps, of: anchor, [.file, .reason], gaps),
      part(.leftOut, of: anchor, [.reason, .files], leftOut),
    ].compactMap(\.self)
    if unread.isEmpty, gaps.isEmpty {
      parts.insert(part(.unread, of: anchor, [statement(.allRead, .derived)]), at: 0)
    }
    return section(.coverage, parts)
  }
}
