import Classification
import SourceModel

/// What the code shows, by category and recipient, as cells of a report.
struct Evidence {
  /// How many places stand in a cell; the scan's JSON has them all.
  private static let most = 5

  private var fields: [String: [PersonalDataField]]
  private var findings: [String: [RecipientFinding]]

  init(_ outcome: ScanOutcome) {
    fields = Dictionary(grouping: outcome.classification.fields, by: \.category)
    findings = Dictionary(
      grouping: outcome.classification.recipients.filter(\.use.receivesData), by: \.recipient)
  }

  /// Ids of the categories that the code holds.
  var categories: Set<String> { Set(fields.keys) }

  /// Ids of the recipients that the code calls or contacts.
  var recipients: Set<String> { Set(findings.keys) }

  func places(ofCategory id: String) -> String { cell(fields[id] ?? []) }

  /// Only the places that show data of these subjects, or of nobody in particular.
  func places(ofCategory id: String, about subjects: Set<String>) -> String {
    cell(
      (fields[id] ?? []).filter { $0.subjects.isEmpty || !subjects.isDisjoint(with: $0.subjects) })
  }

  private func cell(_ fields: [PersonalDataField]) -> String {
    cell(fields.map { "\($0.path):\($0.location.line)" })
  }

  func places(ofRecipient id: String) -> String {
    cell((findings[id] ?? []).map { "\($0.path):\($0.location.line)" })
  }

  private func cell(_ places: [String]) -> String {
    guard !places.isEmpty else { return "not seen" }
    var distinct: [String] = []
    for place in places where !distinct.contains(place) { distinct.append(place) }
    var text = distinct.prefix(Evidence.most).map(Markdown.code).joined(separator: ", ")
    if distinct.count > Evidence.most { text += " and \(distinct.count - Evidence.most) more" }
    return text
  }
}
