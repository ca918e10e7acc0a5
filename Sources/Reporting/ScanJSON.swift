import Classification
import DataFlow
import SourceModel
import StrictJSON

/// A scan for programs: version 1 of the contract that `Rules/schemas/scan.schema.json` describes.
public enum ScanJSON {
  /// All of a scan, in the order of the outcome.
  public static func text(_ outcome: ScanOutcome) -> String {
    JSONOutput.members([
      ("schema", .integer(1)), ("tool", .string(outcome.tool)), ("files", files(outcome)),
      ("fields", .array(outcome.classification.fields.map(field))),
      ("recipients", .array(outcome.classification.recipients.map(recipient))),
      ("unknownHosts", .array(outcome.classification.unknownHosts.map(unknownHost))),
      ("flows", .array(outcome.flows.map(flow))),
      ("contacts", .array(outcome.data.contacts.map(contact))),
      ("coOccurrences", .array(outcome.data.coOccurrences.map(coOccurrence))),
      ("unfinished", .array(outcome.data.unfinished.map(place))),
      ("written", .array(outcome.classification.written.map(written))),
      (
        "collectionPoints",
        .array(outcome.classification.collectionPoints.map(collectionPoint))
      ),
    ]).text()
  }

  static func files(_ outcome: ScanOutcome) -> JSONOutput {
    var members: [(key: String, value: JSONOutput?)] = [("read", .integer(outcome.filesRead))]
    for group in LanguageGroup.allCases {
      members.append((group.rawValue, .integer(outcome.read[group] ?? 0)))
    }
    members.append(("tests", .integer(outcome.tests)))
    members.append(
      (
        "unread",
        .array(
          outcome.unread.map { file in
            .members([
              ("path", .string(file.path)), ("reason", .string(file.reason.sentence)),
            ])
          })
      ))
    members.append(
      (
        "gaps",
        .array(
          outcome.gaps.map { gap in
            .members([
              ("path", .string(gap.path)), ("line", .integer(gap.location.line)),
              ("column", .integer(gap.location.column)), ("reason", .string(gap.reason)),
            ])
          })
      ))
    members.append(
      (
        "leftOut",
        .array(
          outcome.leftOut.map { leftOut in
            .members([
              ("reason", .string(leftOut.reason)), ("files", .integer(leftOut.files)),
            ])
          })
      ))
    members.append(("other", .integer(outcome.otherFiles)))
    return .members(members)
  }

  private static func field(_ field: PersonalDataField) -> JSONOutput {
    .members([
      ("path", .string(field.path)), ("line", .integer(field.location.line)),
      ("column", .integer(field.location.column)), ("kind", .string(field.kind.rawValue)),
      ("name", .string(field.name)), ("owner", .string(field.owner)),
      ("category", .string(field.category)), ("subjects", .strings(field.subjects)),
      ("confidence", .string(field.confidence.rawValue)), ("rule", .string(field.rule)),
      ("why", .string(field.why)),
    ])
  }

  private static func collectionPoint(_ point: CollectionPoint) -> JSONOutput {
    .members([
      ("path", .string(point.path)), ("line", .integer(point.location.line)),
      ("column", .integer(point.location.column)), ("name", .string(point.name)),
      ("owner", .string(point.owner)), ("category", .string(point.category)),
      ("why", .string(point.why)),
    ])
  }

  private static func written(_ value: WrittenValue) -> JSONOutput {
    .members([
      ("path", .string(value.path)), ("line", .integer(value.location.line)),
      ("column", .integer(value.location.column)), ("category", .string(value.category)),
      ("form", .string(value.shape.rawValue)), ("masked", .string(value.masked)),
    ])
  }

  private static func recipient(_ finding: RecipientFinding) -> JSONOutput {
    .members([
      ("path", .string(finding.path)), ("line", .integer(finding.location.line)),
      ("column", .integer(finding.location.column)), ("recipient", .string(finding.recipient)),
      ("evidence", .string(finding.evidence.rawValue)), ("value", .string(finding.value)),
      ("region", finding.region.map { .string($0) }),
      ("use", .string(finding.use.rawValue)), ("confidence", .string(finding.confidence.rawValue)),
    ])
  }

  private static func unknownHost(_ host: UnknownHost) -> JSONOutput {
    .members([
      ("path", .string(host.path)), ("line", .integer(host.location.line)),
      ("column", .integer(host.location.column)), ("host", .string(host.host)),
    ])
  }

  private static func flow(_ flow: Flow) -> JSONOutput {
    .members([
      ("category", .string(flow.category)), ("field", .string(flow.field)),
      ("sink", .string(flow.sink.rawValue)), ("rule", flow.rule.map { .string($0) }),
      ("confidence", .string(flow.confidence.rawValue)), ("guesses", .strings(flow.guesses)),
      ("protection", flow.protection.map { .string($0.rawValue) }),
      ("inAddress", .boolean(flow.isInAddress)), ("cleartext", .boolean(flow.isCleartext)),
      ("recipient", flow.recipient.map { .string($0) }),
      ("host", flow.host.map { .string($0) }), ("source", place(flow.source)),
      ("target", place(flow.target)),
      (
        "steps",
        .array(
          flow.steps.map { step in
            .members([
              ("path", .string(step.place.path)), ("line", .integer(step.place.location.line)),
              ("what", .string(step.what)),
            ])
          })
      ),
    ])
  }

  private static func contact(_ contact: ContactedHost) -> JSONOutput {
    .members([
      ("host", .string(contact.host)), ("recipient", contact.recipient.map { .string($0) }),
      ("cleartext", .boolean(contact.isCleartext)), ("place", place(contact.place)),
    ])
  }

  private static func coOccurrence(_ each: CoOccurrence) -> JSONOutput {
    .members([
      ("category", .string(each.category)), ("field", .string(each.field)),
      ("recipient", .string(each.recipient)),
      ("around", .string(each.isSameFunction ? "function" : "type")),
      ("name", .string(each.around)), ("source", place(each.source)),
      ("target", place(each.target)),
    ])
  }

  private static func place(_ place: FlowPlace) -> JSONOutput {
    .members([
      ("path", .string(place.path)), ("line", .integer(place.location.line)),
      ("column", .integer(place.location.column)),
    ])
  }
}
