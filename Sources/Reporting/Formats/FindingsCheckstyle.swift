import Processing

/// Findings as Checkstyle reports them, which many dashboards read.
public enum FindingsCheckstyle {
  /// Grouped by file, the files in the order in which they come first.
  public static func text(_ result: CheckResult) -> String {
    let columns = CodeColumns(line: result.line)
    var files: [(path: String, errors: String)] = []
    var numbers: [String: Int] = [:]
    func add(_ error: String, to path: String) {
      let number = numbers[path, default: files.count]
      numbers[path] = number
      if number == files.count { files.append((path, "")) }
      files[number].errors += error
    }
    for finding in result.findings.map(\.finding) {
      let start = columns.columns(finding.path, finding.location, length: finding.length)?.start
      add(
        error(
          line: finding.location.line, column: start, word(finding.severity), finding.sentences,
          source: "ropa.\(finding.check.rawValue)"),
        to: result.path(finding.path))
    }
    for (path, reason) in result.unread {
      add(
        error(
          line: 1, column: nil, "error", "ropa could not read this: \(reason.printable)",
          source: "ropa.unread"),
        to: path.map(result.path) ?? ".")
    }
    var text = XMLText.declaration + "<checkstyle version=\"4.3\">\n"
    for file in files {
      text += "  <file\(XMLText.attributes([("name", file.path)]))>\n\(file.errors)  </file>\n"
    }
    return text + "</checkstyle>\n"
  }

  private static func error(
    line: Int, column: Int?, _ severity: String, _ message: String, source: String
  ) -> String {
    let place = [("line", "\(line)")] + (column.map { [("column", "\($0)")] } ?? [])
    let rest = [("severity", severity), ("message", message), ("source", source)]
    return "    <error\(XMLText.attributes(place + rest))/>\n"
  }

  private static func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "info"
    }
  }
}
