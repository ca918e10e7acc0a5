import Processing
import SourceModel

/// What the report is of, how much was read, and how to read the marks.
extension ReportMaker {
  func summary() -> ReportSection {
    let anchor = ReportMaker.anchor(ReportSectionKind.summary.rawValue)
    func derived(_ text: String?) -> ReportCell {
      ReportCell(text.map { [ReportItem($0, .derived)] } ?? [])
    }
    let content = facts([
      (.keptIn, ReportCell(record.paths.map { ReportItem($0, .derived) })),
      (.asOf, stamp.date.map { derived($0) } ?? words(language.say(.notStated), .open)),
      (.commit, derived(stamp.commit)), (.tool, derived(stamp.tool)),
      (.filesRead, derived(coverage)), (.reviewed, ReportCell(record.reviews.flatMap(review))),
      (.activityCount, derived("\(activities.count + processorActivities.count)")),
      (.findingCount, derived(findingCount)),
      (.openCount, derived("\(record.openQuestions.count)")),
    ])
    let legend = table(
      [.mark, .meaning],
      zip(ReportState.allCases, StateMeaning.allCases).map { state, meaning in
        ReportRow([
          ReportCell(ReportItem(language.text(state), .derived, id: state.rawValue)),
          words(language.text(meaning), .derived),
        ])
      })
    return section(
      .summary,
      [
        part(.stamp, of: anchor, [content].compactMap(\.self)),
        part(.legend, of: anchor, [legend].compactMap(\.self)),
      ])
  }

  private var findingCount: String {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      let phrase: ReportPhrase =
        switch severity {
        case .error: .errors
        case .warning: .warnings
        case .info: .notes
        }
      return count == 0 ? nil : language.say(phrase, "\(count)")
    }
    return counts.isEmpty ? "0" : counts.joined(separator: ", ")
  }

  private func review(_ review: Review) -> [ReportItem] {
    let interval = review.interval?.value.map {
      ", " + language.say(.reviewEvery, language.period($0.text))
    }
    return cell(review.reviewedAt) {
      [ReportItem($0.description + (interval ?? ""), .declared, at: $1)]
    }.items
  }

  /// `10 files read (7 Swift, 2 C, 1 manifest), 1 left out`
  var coverage: String {
    let groups = LanguageGroup.allCases.compactMap { group -> String? in
      guard let count = outcome.read[group], count > 0 else { return nil }
      return switch group {
      case .swift: language.say(.filesSwift, "\(count)")
      case .c: language.say(.filesC, "\(count)")
      case .objectiveC: language.say(.filesObjectiveC, "\(count)")
      case .manifests: language.say(.filesManifests, "\(count)")
      }
    }
    var parts = ["\(outcome.filesRead)"]
    if !groups.isEmpty { parts[0] += " (\(groups.joined(separator: ", ")))" }
    let leftOut = outcome.leftOut.reduce(0) { $0 + $1.files }
    let inPart = Set(outcome.gaps.map(\.path)).count
    for (phrase, count) in [
      (ReportPhrase.filesOfTests, outcome.tests), (.filesUnread, outcome.unread.count),
      (.filesInPart, inPart), (.filesLeftOut, leftOut),
    ] where count > 0 { parts.append(language.say(phrase, "\(count)")) }
    return parts.joined(separator: ", ")
  }
}
