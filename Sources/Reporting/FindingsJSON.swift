import Processing
import StrictJSON

/// Findings for programs; version 1 of the contract.
public enum FindingsJSON {
  /// The findings in the order given, with how much was read.
  public static func text(_ result: CheckResult) -> String {
    return JSONOutput.members([
      ("schema", .integer(1)), ("tool", .string(result.outcome.tool)),
      ("files", ScanJSON.files(result.outcome)), ("findings", .array(result.findings.map(finding))),
    ]).text()
  }

  private static func finding(_ found: IdentifiedFinding) -> JSONOutput {
    let finding = found.finding
    return .members([
      ("check", .string(finding.check.rawValue)),
      ("severity", .string(finding.severity.rawValue)),
      ("path", .string(finding.path)), ("line", .integer(finding.location.line)),
      ("column", .integer(finding.location.column)), ("message", .string(finding.message)),
      ("remedy", .string(finding.remedy)),
      ("fingerprint", found.fingerprints.first.map { .string($0.description) }),
      (
        "also",
        .array(
          zip(finding.also, found.fingerprints.dropFirst()).map { place, fingerprint in
            .members([
              ("path", .string(place.path)), ("line", .integer(place.location.line)),
              ("column", .integer(place.location.column)), ("what", .string(place.what)),
              ("fingerprint", .string(fingerprint.description)),
            ])
          })
      ),
    ])
  }
}
