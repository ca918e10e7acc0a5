import Processing
import StrictJSON

/// Findings in SARIF 2.1.0 (OASIS), as GitHub's code scanning, Azure DevOps, editors and many other tools
/// read them.
public enum FindingsSARIF {
  /// One run. Files are named from the top of the repository (`SRCROOT`), so that the same commit gives
  /// the same bytes on every machine.
  public static func text(_ result: CheckResult) -> String {
    let rules = SARIFRules(result)
    var artifacts = SARIFArtifacts(result)
    let results = result.findings.map { self.result($0, rules, &artifacts) }
    let invocation = invocation(result, &artifacts)
    let run = JSONOutput.object([
      ("tool", .object([("driver", driver(result, rules))])),
      ("invocations", .array([invocation])),
      (
        "originalUriBaseIds",
        .object([
          (
            SARIFArtifacts.top,
            .object([("description", message("The top of the repository."))])
          )
        ])
      ),
      ("artifacts", artifacts.list),
      ("columnKind", .string("utf16CodeUnits")),
      ("newlineSequences", .strings(["\r\n", "\n", "\r"])),
      ("results", .array(results)),
    ])
    return JSONOutput.object([
      (
        "$schema",
        .string(
          "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
        )
      ),
      ("version", .string("2.1.0")), ("runs", .array([run])),
    ]).text()
  }

  private static func driver(_ result: CheckResult, _ rules: SARIFRules) -> JSONOutput {
    let words = result.outcome.tool.split(separator: " ").map(String.init)
    let version = JSONOutput.string(words.last ?? "")
    return .object([
      ("name", .string(words.first ?? "")), ("version", version), ("semanticVersion", version),
      ("rules", rules.list),
      (
        "notifications",
        .array([
          .object([
            ("id", .string("unread")),
            ("shortDescription", message("A file that should have been read was not.")),
          ])
        ])
      ),
    ])
  }

  private static func invocation(
    _ result: CheckResult, _ artifacts: inout SARIFArtifacts
  ) -> JSONOutput {
    var notifications: [JSONOutput] = []
    for (path, reason) in result.unread {
      notifications.append(
        .members([
          (
            "descriptor", .object([("id", .string("unread")), ("index", .integer(0))])
          ),
          ("level", .string("error")), ("message", message(reason.printable)),
          ("locations", path.map { .array([artifacts.location($0)]) }),
        ]))
    }
    for gap in result.outcome.unfinished {
      notifications.append(
        .object([
          ("level", .string("note")), ("message", message(gap.reason.printable)),
          ("locations", .array([artifacts.location(gap.path, gap.location, length: nil)])),
        ]))
    }
    for note in result.outcome.notes {
      notifications.append(
        .object([("level", .string("note")), ("message", message(note.printable))]))
    }
    return .object([
      ("executionSuccessful", .boolean(result.unread.isEmpty)),
      ("exitCode", .integer(result.exitCode)),
      ("exitCodeDescription", .string(CoverageText.sentence(result.outcome))),
      ("toolExecutionNotifications", .array(notifications)),
    ])
  }

  private static func result(
    _ found: IdentifiedFinding, _ rules: SARIFRules, _ artifacts: inout SARIFArtifacts
  ) -> JSONOutput {
    let finding = found.finding
    let own = artifacts.location(
      finding.path, finding.location, length: finding.length)
    let related = finding.also.enumerated().map { number, place in
      artifacts.location(
        place.path, place.location, length: place.evidence?.flow?.source.length,
        id: number + 1, message: place.what)
    }
    let flows = ([finding.evidence] + finding.also.map(\.evidence)).compactMap { $0?.flow }
    var seen: Set<JSONOutput> = []
    let codeFlows = flows.map { artifacts.codeFlow($0) }.filter { seen.insert($0).inserted }
    return .members([
      ("ruleId", .string(finding.check.rawValue)),
      ("ruleIndex", .integer(rules.index(of: finding.check.rawValue))),
      ("level", .string(SARIFRules.level(finding.severity))),
      ("message", message(sentences(of: finding))), ("locations", .array([own])),
      ("relatedLocations", related.isEmpty ? nil : .array(related)),
      ("codeFlows", codeFlows.isEmpty ? nil : .array(codeFlows)),
      (
        "partialFingerprints",
        found.fingerprints.first.map { .object([("ropaFingerprint/v1", .string($0.description))]) }
      ),
      ("properties", .object([("remedy", .string(finding.remedy))])),
    ])
  }

  /// What is wrong and what mends it. What to write into the record stands in parentheses, as many readers
  /// show the doubled braces of a message as they are; "properties" has it to be copied.
  private static func sentences(of finding: Finding) -> String {
    finding.sentences.replacing("{ \"", with: "(\"").replacing(" }", with: ")")
  }

  /// A message without placeholders and links: the braces of one are doubled (3.11.5), and what would be
  /// the middle of a link is taken apart (3.11.6).
  static func message(_ text: String) -> JSONOutput {
    var written = ""
    var isBehindBracket = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{": written += "{{"
      case "}": written += "}}"
      case "(" where isBehindBracket: written += " ("
      default: written.unicodeScalars.append(scalar)
      }
      isBehindBracket = scalar == "]"
    }
    return .object([("text", .string(written))])
  }
}
