import Processing
import SourceModel

/// Findings as a compiler prints its diagnostics: place, severity, message, the line of code, the way to
/// mend it.
public struct FindingsText {
  private let style: TerminalStyle
  private let line: LineSource
  private let paths: DisplayedPaths
  /// How many further places of a finding are printed.
  private let furtherPlaces: Int

  public init(
    style: TerminalStyle, showsAllPlaces: Bool, paths: DisplayedPaths, line: @escaping LineSource
  ) {
    self.style = style
    self.line = line
    self.paths = paths
    furtherPlaces = showsAllPlaces ? .max : 3
  }

  /// The gravest first, because that is what stops a commit; else in the order given.
  public func text(_ findings: [Finding]) -> String {
    Severity.allCases.reversed()
      .flatMap { severity in findings.filter { $0.severity == severity } }
      .map(text).joined(separator: "\n")
  }

  private func text(_ finding: Finding) -> String {
    let place =
      "\(paths[finding.path]):\(finding.location.line):\(finding.location.column):"
    var result =
      "\(style.bold(place)) \(severity(finding.severity)) "
      + "\(style.bold(finding.message.printable)) [\(finding.check.rawValue)]\n"
    if let code = line(finding.path, finding.location.line),
      let excerpt = CodeExcerpt(
        line: code, column: finding.location.column, length: finding.length)
    {
      result += "  \(excerpt.code)\n  \(style.green(excerpt.mark))\n"
    }
    for place in finding.also.prefix(furtherPlaces) {
      result +=
        "  also: \(paths[place.path]):\(place.location.line):\(place.location.column): "
        + "\(place.what.printable)\n"
    }
    if finding.also.count > furtherPlaces {
      let more = finding.also.count - furtherPlaces
      result += "  also: \(counted(more, "more place")) (--all lists them)\n"
    }
    return result + "  \(style.blue("mend:")) \(finding.remedy.printable)\n"
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: style.red("error:")
    case .warning: style.yellow("warning:")
    case .info: style.blue("note:")
    }
  }
}
