import Processing

/// The outcome of a check for a person: the findings, what is still open, how much was read, the verdict.
public struct CheckText {
  private let findings: FindingsText
  private let style: TerminalStyle
  private let showsAll: Bool
  private let paths: DisplayedPaths

  public init(
    findings: FindingsText, style: TerminalStyle, showsAll: Bool, paths: DisplayedPaths
  ) {
    self.findings = findings
    self.style = style
    self.showsAll = showsAll
    self.paths = paths
  }

  /// - Parameter hidden: how many findings are below the level that was asked for.
  public func text(
    _ shown: [Finding], hidden: Int, record: Record, outcome: ScanOutcome
  ) -> String {
    var text = findings.text(shown)
    if !text.isEmpty { text += "\n" }
    text += openQuestions(record)
    text += CoverageText.unread(outcome, paths: paths, showsAll: showsAll)
    text += CoverageText.sentence(outcome) + "\n"
    text += outcome.notes.map { "note: \($0.printable)\n" }.joined()
    return text + verdict(shown, hidden: hidden, record: record, outcome: outcome) + "\n"
  }

  private func openQuestions(_ record: Record) -> String {
    guard !record.openQuestions.isEmpty else { return "" }
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

  private func verdict(
    _ shown: [Finding], hidden: Int, record: Record, outcome: ScanOutcome
  ) -> String {
    let incomplete = !outcome.unread.isEmpty || outcome.filesRead == 0
    var text: String
    if shown.isEmpty {
      text =
        incomplete
        ? style.yellow("no finding, but not everything was read")
        : style.green("the code agrees with \(record.path.printable)")
    } else {
      text = style.red(counted(shown.count, "finding"))
      text += incomplete ? ", and not everything was read" : ""
    }
    if hidden > 0 { text += "; \(counted(hidden, "note")) not shown (--level info)" }
    return text
  }
}
