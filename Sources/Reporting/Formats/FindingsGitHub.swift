import Processing

/// Findings as commands of a GitHub workflow, which become annotations of the lines.
///
/// The form and its escapes are those of actions/toolkit (`packages/core/src/command.ts`).
public enum FindingsGitHub {
  /// One command a finding, then how much was read.
  public static func text(_ result: CheckResult) -> String {
    let columns = CodeColumns(line: result.line)
    var text = ""
    // Of one step GitHub shows ten annotations of a kind: the gravest first.
    let findings = result.findings.map(\.finding)
    let ordered = Severity.allCases.reversed()
      .flatMap { severity in findings.filter { $0.severity == severity } }
    for finding in ordered {
      let location = finding.location
      var properties = [
        ("file", result.path(finding.path)), ("line", "\(location.line)"),
        ("endLine", "\(location.line)"),
      ]
      if let (start, end) = columns.columns(finding.path, location, length: finding.length) {
        properties += [("col", "\(start)"), ("endColumn", "\(end)")]
      }
      let title = "\(finding.check.rawValue): \(result.title(of: finding).printable)"
      text += command(
        word(finding.severity), properties + [("title", title)],
        "\(finding.message.printable)\nMend: \(finding.remedy.printable)")
    }
    for (path, reason) in result.unread {
      let file = path.map { [("file", result.path($0))] } ?? []
      text += command("warning", file + [("title", "ropa could not read this")], reason.printable)
    }
    for gap in result.outcome.unfinished {
      let place = [("file", result.path(gap.path)), ("line", "\(gap.location.line)")]
      text += command(
        "notice", place + [("title", "ropa did not follow this to the end")], gap.reason.printable)
    }
    for note in result.outcome.notes { text += command("notice", [], note.printable) }
    return text + CoverageText.sentence(result.outcome) + "\n"
  }

  private static func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private static func command(
    _ name: String, _ properties: [(name: String, value: String)], _ message: String
  ) -> String {
    let list = properties.map { "\($0.name)=\(escaped($0.value, isProperty: true))" }
    let start = list.isEmpty ? "::\(name)" : "::\(name) \(list.joined(separator: ","))"
    return "\(start)::\(escaped(message, isProperty: false))\n"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      // No path that GitHub shows has one, and a log is read in terminals too.
      case "\u{0}"..<"\t", "\u{B}"..<" ", "\u{7F}"..<"\u{A0}": result += String(scalar).printable
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
