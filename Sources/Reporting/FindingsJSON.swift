import Processing
import StrictJSON

/// Findings for programs; version 1 of the contract.
public enum FindingsJSON {
  /// The findings in the order given, with how much was read.
  public static func text(_ findings: [Finding], outcome: ScanOutcome) -> String {
    JSONOutput.members([
      ("schema", .integer(1)), ("tool", .string(outcome.tool)),
      ("files", ScanJSON.files(outcome)), ("findings", .array(findings.map(finding))),
    ]).text()
  }

  private static func finding(_ finding: Finding) -> JSONOutput {
    .members([
      ("check", .string(finding.check.rawValue)),
      ("severity", .string(finding.severity.rawValue)),
      ("path", .string(finding.path)), ("line", .integer(finding.location.line)),
      ("column", .integer(finding.location.column)), ("message", .string(finding.message)),
      ("remedy", .string(finding.remedy)),
      (
        "also",
        .array(
          finding.also.map { place in
            .members([
              ("path", .string(place.path)), ("line", .integer(place.location.line)),
              ("column", .integer(place.location.column)), ("what", .string(place.what)),
            ])
          })
      ),
    ])
  }
}
