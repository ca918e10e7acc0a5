import Processing
import StrictJSON

/// Findings as a report of GitLab's Code Quality.
public enum FindingsGitLab {
  /// A list of entries; what was not read is one, too.
  public static func text(_ result: CheckResult) -> String {
    var seen: [String: Int] = [:]
    var entries: [JSONOutput] = []
    for found in result.findings {
      let finding = found.finding
      entries.append(
        entry(
          finding.sentences, check: finding.check.rawValue,
          // GitLab drops an entry whose fingerprint another has.
          fingerprint: unique(found.fingerprints.first?.description ?? "", &seen),
          severity: word(finding.severity), path: result.path(finding.path),
          line: finding.location.line))
    }
    for (path, reason) in result.unread {
      let path = path.map(result.path) ?? "."
      entries.append(
        entry(
          "ropa could not read this: \(reason.printable)", check: "unread",
          fingerprint: unique("unread:\(path)", &seen), severity: "major", path: path, line: 1))
    }
    return JSONOutput.array(entries).text()
  }

  private static func entry(
    _ description: String, check: String, fingerprint: String, severity: String, path: String,
    line: Int
  ) -> JSONOutput {
    .object([
      ("description", .string(description)), ("check_name", .string(check)),
      ("fingerprint", .string(fingerprint)), ("severity", .string(severity)),
      (
        "location",
        .object([("path", .string(path)), ("lines", .object([("begin", .integer(line))]))])
      ),
    ])
  }

  private static func unique(_ fingerprint: String, _ seen: inout [String: Int]) -> String {
    seen[fingerprint, default: 0] += 1
    let count = seen[fingerprint] ?? 1
    return count == 1 ? fingerprint : "\(fingerprint)-\(count)"
  }

  private static func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
