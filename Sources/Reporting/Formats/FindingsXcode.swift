import Processing

/// Findings as Xcode reads them from a build phase: `path:line:column: warning: message`, and the way to
/// mend each as a note below it.
public enum FindingsXcode {
  /// Columns in bytes, as compilers give them.
  public static func text(_ result: CheckResult) -> String {
    var text = ""
    for finding in result.findings.map(\.finding) {
      let location = finding.location
      let place = "\(result.path(finding.path).printable):\(location.line):\(location.column):"
      text += "\(place) \(word(finding.severity)): \(finding.message.printable) "
      text += "[\(finding.check.rawValue)]\n\(place) note: mend: \(finding.remedy.printable)\n"
    }
    for (path, reason) in result.unread {
      let place = path.map { "\(result.path($0).printable):1:1: " } ?? ""
      text += "\(place)warning: not read: \(reason.printable)\n"
    }
    return text
  }

  private static func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
