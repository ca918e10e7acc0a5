import Classification
import DataFlow
import SourceModel

/// What the code shows, by category, recipient and pair of both.
struct CodeEvidence {
  /// How many places stand in a cell; the annex of evidence has them all.
  static let most = 5

  private let fieldsByCategory: [String: [PersonalDataField]]
  private let findingsByRecipient: [String: [RecipientFinding]]
  private let flowsByPair: [Pair: [Flow]]
  let flows: [Flow]

  private struct Pair: Hashable {
    let category: String
    let recipient: String
  }

  init(_ outcome: ScanOutcome) {
    fieldsByCategory = Dictionary(grouping: outcome.classification.fields, by: \.category)
    findingsByRecipient = Dictionary(
      grouping: outcome.classification.recipients.filter(\.use.receivesData), by: \.recipient)
    flows = outcome.flows
    let sent = flows.filter { $0.sink == .transmission && $0.recipient != nil }
    flowsByPair = Dictionary(grouping: sent) {
      Pair(category: $0.category, recipient: $0.recipient ?? "")
    }
  }

  /// Ids of the categories that the code holds, sorted.
  var categories: [String] { fieldsByCategory.keys.sorted() }

  /// Ids of the recipients that the code calls or contacts, or to which data flows, sorted.
  var recipients: [String] {
    Set(findingsByRecipient.keys).union(flowsByPair.keys.map(\.recipient)).sorted()
  }

  func fields(of category: String) -> [PersonalDataField] { fieldsByCategory[category] ?? [] }

  func findings(of recipient: String) -> [RecipientFinding] {
    findingsByRecipient[recipient] ?? []
  }

  func flows(of category: String, to recipient: String) -> [Flow] {
    flowsByPair[Pair(category: category, recipient: recipient)] ?? []
  }

  /// Ids of the categories that the code sends to a recipient, sorted.
  func categories(sentTo recipient: String) -> [String] {
    flowsByPair.keys.filter { $0.recipient == recipient }.map(\.category).sorted()
  }

  /// Of these subjects, or of nobody in particular; nil means of anybody.
  func places(ofCategory id: String, about subjects: Set<String>?) -> [ReportPlace] {
    distinct(
      fields(of: id).filter { field in
        guard let subjects else { return true }
        return field.subjects.isEmpty || !subjects.isDisjoint(with: field.subjects)
      }.map(ReportPlace.init))
  }

  func places(ofRecipient id: String) -> [ReportPlace] {
    distinct(
      findings(of: id).map(ReportPlace.init)
        + flowsByPair.filter { $0.key.recipient == id }.flatMap(\.value).map(ReportPlace.init)
        .sorted { ($0.path, $0.line, $0.what) < ($1.path, $1.line, $1.what) })
  }

  func places(ofFlow category: String, to recipient: String) -> [ReportPlace] {
    distinct(flows(of: category, to: recipient).map(ReportPlace.init))
  }

  /// Where a host of the recipient says that the data goes: `EU`, `IE`; sorted.
  func regions(of recipient: String) -> [String] {
    Set(findings(of: recipient).compactMap(\.region)).sorted()
  }

  private func distinct(_ places: [ReportPlace]) -> [ReportPlace] {
    var seen: Set<String> = []
    return places.filter { seen.insert($0.text).inserted }
  }
}

extension ReportPlace {
  init(_ field: PersonalDataField) {
    self.init(
      path: field.path, line: field.location.line,
      what: field.owner.isEmpty ? field.name : "\(field.owner).\(field.name)")
  }

  init(_ finding: RecipientFinding) {
    self.init(
      path: finding.path, line: finding.location.line,
      what: "\(finding.evidence.words) \(finding.value)")
  }

  init(_ flow: Flow) {
    self.init(
      path: flow.target.path, line: flow.target.location.line,
      what: "\(flow.field) → \(flow.host ?? flow.recipient ?? "")")
  }
}
