import Processing

/// Findings as the report of a test run: a suite a file, a failed test a finding, an error what was not
/// read. Jenkins, GitLab, CircleCI and others show such reports.
public enum FindingsJUnit {
  /// Within what Jenkins' schema (`junit-10.xsd` of its xunit plugin) allows.
  public static func text(_ result: CheckResult) -> String {
    var suites: [Suite] = []
    var numbers: [String: Int] = [:]
    func add(_ path: String, _ change: (inout Suite) -> Void) {
      let number = numbers[path, default: suites.count]
      numbers[path] = number
      if number == suites.count { suites.append(Suite(path: path)) }
      change(&suites[number])
    }
    for finding in result.findings.map(\.finding) {
      let path = result.path(finding.path)
      add(path) { $0.add(finding, path) }
    }
    for (path, reason) in result.unread {
      add(path.map(result.path) ?? ".") { $0.add(unread: reason) }
    }
    if suites.isEmpty {
      // Readers take a report without a test for a run that went wrong.
      suites.append(Suite(path: nil))
      suites[0].addPassed()
    }
    let counts = [
      ("tests", suites.reduce(0) { $0 + $1.tests }),
      ("failures", suites.reduce(0) { $0 + $1.failures }),
      ("errors", suites.reduce(0) { $0 + $1.errors }),
    ].map { (name: $0.0, value: "\($0.1)") }
    return XMLText.declaration
      + "<testsuites\(XMLText.attributes([("name", "ropa check")] + counts))>\n"
      + suites.map(\.text).joined() + "</testsuites>\n"
  }
}

/// The findings of one file.
private struct Suite {
  /// Nil where there is no finding at all.
  let path: String?
  var tests = 0
  var failures = 0
  var errors = 0
  private var cases = ""

  init(path: String?) { self.path = path }

  mutating func add(_ finding: Finding, _ path: String) {
    let location = finding.location
    let place = "\(path.printable):\(location.line):\(location.column)"
    tests += 1
    failures += 1
    // The name has no line, so that a reader sees the same test fail when code moves.
    add(
      name: finding.message.printable, of: finding.check.rawValue,
      "<failure\(XMLText.attributes([("type", finding.severity.rawValue), ("message", finding.message.printable)]))>"
        + XMLText.escaped(place) + "\nMend: " + XMLText.escaped(finding.remedy.printable)
        + "</failure>")
  }

  mutating func add(unread reason: String) {
    tests += 1
    errors += 1
    let message = [(name: "type", value: "unread"), ("message", reason.printable)]
    add(name: "the file can be read", of: "unread", "<error\(XMLText.attributes(message))/>")
  }

  mutating func addPassed() {
    tests += 1
    add(name: "the code agrees with the record", of: "check", nil)
  }

  private mutating func add(name: String, of check: String, _ content: String?) {
    let attributes = XMLText.attributes([("classname", "ropa.\(check)"), ("name", name)])
    let inner = content.map { ">\n      \($0)\n    </testcase>\n" } ?? "/>\n"
    cases += "    <testcase\(attributes)\(inner)"
  }

  var text: String {
    let file = path.map { [(name: "file", value: $0)] } ?? []
    let attributes =
      [("name", path ?? "ropa check")] + file
      + [("tests", "\(tests)"), ("failures", "\(failures)"), ("errors", "\(errors)")]
    return "  <testsuite\(XMLText.attributes(attributes))>\n\(cases)  </testsuite>\n"
  }
}
