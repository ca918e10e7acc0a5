import Processing

/// The outcome of a check for a person: the findings, what is still open, how much was read, the verdict.
public struct CheckText {
  private let findings: FindingsText
  private let style: TerminalStyle
  private let showsAll: Bool
  private let paths: DisplayedPaths
  private let isComparison: Bool

  /// - Parameter isComparison: whether only what a change brings is shown.
  public init(
    findings: FindingsText, style: TerminalStyle, showsAll: Bool, paths: DisplayedPaths,
    isComparison: Bool = false
  ) {
    self.isComparison = isComparison
    self.findings = findings
    self.style = style
    self.showsAll = showsAll
    self.paths = paths
  }

  /// - Parameters:
  ///   - hidden: how many findings are below the level that was asked for.
  ///   - known: how many are not shown because they were there before.
  ///   - mended: how many places of the baseline are no longer found.
  public func text(
    _ shown: [Finding], hidden: Int, known: Int = 0, mended: Int = 0, record: Record,
    outcome: ScanOutcome
  ) -> String {
    var text = findings.text(shown)
    if !text.isEmpty { text += "\n" }
    text += openQuestions(record)
    text += CoverageText.unread(outcome, paths: paths, showsAll: showsAll)
    text += CoverageText.sentence(outcome) + "\n"
    text += outcome.notes.map { "note: \($0.printable)\n" }.joined()
    return text + verdict(shown, hidden: hidden, known: known, record: record, outcome: outcome)
      + "\n" + baseline(mended)
  }

  /// Somebody who commits is not asked again what the record leaves open.
  private func openQuestions(_ record: Record) -> String {
    guard !record.openQuestions.isEmpty, showsAll || !isComparison else { return "" }
    var text = style.bold("Open questions in the record") + "\n"
    let places = showsAll ? record.openQuestions.count : 5
    for open in record.openQuestions.prefix(places) {
      text += "  \("\(open.place)".printable): "
      text += open.question.printable + "\n"
    }
    if record.openQuestions.count > places {
      text += "  and \(record.openQuestions.count - places) more (--all lists them)\n"
    }
    return text + "\n"
  }

  private func baseline(_ mended: Int) -> String {
    guard mended > 0 else { return "" }
    return "\(counted(mended, "place")) of the baseline \(mended == 1 ? "is" : "are") mended; "
      + "\"ropa baseline --prune\" takes \(mended == 1 ? "it" : "them") out\n"
  }

  private func verdict(
    _ shown: [Finding], hidden: Int, known: Int, record: Record, outcome: ScanOutcome
  ) -> String {
    let incomplete = !outcome.unread.isEmpty || outcome.filesRead == 0
    let isNews = isComparison || known > 0
    var text: String
    if shown.isEmpty {
      let none = isNews ? "no new finding" : "no finding"
      text =
        incomplete
        ? style.yellow("\(none), but not everything was read")
        : style.green(isNews ? none : "the code agrees with \(record.path.printable)")
    } else {
      text = style.red(counted(shown.count, isNews ? "new finding" : "finding"))
      text += incomplete ? ", and not everything was read" : ""
    }
    if known > 0 { text += "; \(counted(known, "known one")) not shown" }
    if hidden > 0 { text += "; \(counted(hidden, "note")) not shown (--level info)" }
    return text
  }
}
