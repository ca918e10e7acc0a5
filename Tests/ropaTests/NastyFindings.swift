import BuiltInRules
import Classification
import DataFlow
import Processing
import Reporting
import SourceModel

/// Everything in findings that one format or another takes for its own syntax.
enum NastyFindings {
  static let paths = [
    "Källa/a b%20c,d:e.swift", "x&<\"'>]]>.swift", "line\nbreak\t.swift", "::error file=a::b.c",
    "back\\slash#?.swift", "gpj.\u{202E}tfiws.swift", "日本/👩‍👩‍👧.swift",
  ]

  private static let message =
    "\"quotes\" 'and' \\ <b>&amp;]]> %0A %25 ::warning::x [a](1) [b](http://x.example) {0} {}"
    + "\u{0}\u{1B}[31m\u{7F}\u{85}\u{202E}\u{2028}\u{FFFE} é e\u{301} 👩‍👩‍👧\r\nsecond line\ttab"

  private static let lines = [
    1: "let a = \"é👩‍👩‍👧\"; var email: String", 2: "\tvar 名前 = 1", 3: "",
  ]

  private static func place(_ path: Int, _ line: Int, _ column: Int, _ length: Int) -> FlowPlace {
    FlowPlace(
      path: paths[path], location: SourceLocation(line: line, column: column), length: length)
  }

  private static let flow = Flow(
    category: "contact/email-address", field: "User.e\"mail", sink: .transmission, recipient: nil,
    host: "x.example", source: place(0, 1, 37, 5), target: place(4, 2, 6, 6),
    steps: [
      FlowStep(place: place(6, 1, 9, 22), what: message),
      FlowStep(place: place(6, 9, 2, 3), what: "guessed", isGuess: true),
    ])

  static let findings: [Finding] =
    paths.indices.map { index in
      Finding(
        check: .dataToUnknownHost, severity: Severity.allCases[index % 3], path: paths[index],
        location: SourceLocation(line: 1 + index % 4, column: 37), length: 5,
        message: message, remedy: "write { \"id\": \"x\" } or [c](2)\n\(message)",
        also: index > 1
          ? []
          : paths.indices.map { other in
            RelatedPlace(
              path: paths[other], location: SourceLocation(line: 2, column: 6), what: message,
              evidence: other > 1 ? nil : Evidence(about: ["x"], flow: flow))
          },
        evidence: index == 0 ? Evidence(about: ["x"], flow: flow) : nil)
    } + [
      Finding(
        check: .purposeMissing, severity: .warning, path: "/elsewhere/ropa.json",
        location: SourceLocation(line: 1, column: 1), length: 1, message: "plain", remedy: "plain")
    ]

  static var result: CheckResult {
    CheckResult(
      findings: findings.map { finding in
        IdentifiedFinding(finding, fingerprints: finding.fingerprints { path, _ in [path] })
      },
      outcome: ScanOutcome(
        tool: "ropa 0.1.0", read: [.swift: 6],
        unread: [
          UnreadFile(path: paths[1], reason: .unreadable(message)),
          UnreadFile(path: "a.c", reason: .notUTF8),
        ], leftOut: [], otherFiles: 0, gaps: [], notes: [message],
        classification: Classification(fields: [], recipients: []), data: DataFlows()),
      catalog: BuiltInRules.catalog, exitCode: 1, path: { $0 }, line: { _, line in lines[line] })
  }
}
