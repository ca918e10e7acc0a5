import Classification
import DataFlow
import Processing
import SourceModel

/// What the code shows, by category, recipient and pair of both.
struct CodeEvidence {
  /// How many places stand in a cell; the annex of evidence has them all.
  static let most = 5

  let scopes: ActivityScopes
  let declared: DeclaredByActivity
  private let fieldsByCategory: [String: [PersonalDataField]]
  private let findingsByRecipient: [String: [RecipientFinding]]
  private let flowsByPair: [Pair: [Flow]]
  let flows: [Flow]
  /// In which places are told.
  private let language: ReportLanguage

  private struct Pair: Hashable {
    let category: String
    let recipient: String
  }

  init(
    _ outcome: ScanOutcome, scopes: ActivityScopes, declared: DeclaredByActivity,
    language: ReportLanguage
  ) {
    self.init(
      fields: outcome.classification.fields,
      findings: outcome.classification.recipients.filter(\.use.receivesData),
      flows: outcome.flows, scopes: scopes, declared: declared, language: language)
  }

  private init(
    fields: [PersonalDataField], findings: [RecipientFinding], flows: [Flow],
    scopes: ActivityScopes, declared: DeclaredByActivity, language: ReportLanguage
  ) {
    self.language = language
    self.scopes = scopes
    self.declared = declared
    self.flows = flows
    fieldsByCategory = Dictionary(grouping: fields, by: \.category)
    findingsByRecipient = Dictionary(grouping: findings, by: \.recipient)
    let sent = flows.filter { $0.sink == .transmission && $0.recipient != nil }
    flowsByPair = Dictionary(grouping: sent) {
      Pair(category: $0.category, recipient: $0.recipient ?? "")
    }
  }

  /// Only what the activities that it serves pass.
  func filtered(_ isIncluded: (Set<String>) -> Bool) -> CodeEvidence {
    CodeEvidence(
      fields: categories.flatMap(fields).filter { isIncluded(scopes.activities(of: $0)) },
      findings: findingsByRecipient.keys.sorted().flatMap(findings).filter {
        isIncluded(scopes.activities(of: $0))
      },
      flows: flows.filter { isIncluded(scopes.activities(of: $0)) }, scopes: scopes,
      declared: declared, language: language)
  }

  /// What no activity declares that its code serves. Guesses are left out.
  var undeclared: CodeEvidence {
    CodeEvidence(
      fields: categories.flatMap(fields).filter { field in
        field.confidence > .low
          && !declared.declares(field, in: owners(scopes.activities(of: field)))
      },
      findings: findingsByRecipient.keys.sorted().flatMap(findings).filter { found in
        found.confidence > .low
          && !declared.discloses(to: found.recipient, in: owners(scopes.activities(of: found)))
      },
      flows: flows.filter { flow in
        guard flow.sink == .transmission, flow.confidence > .low, let recipient = flow.recipient
        else { return false }
        return !declared.discloses(
          flow.category, to: recipient, in: owners(scopes.activities(of: flow)))
      }, scopes: scopes, declared: declared, language: language)
  }

  /// What nothing is said of may belong to any activity.
  private func owners(_ activities: Set<String>) -> Set<String> {
    activities.isEmpty ? declared.all : activities
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

  /// Of these subjects, or of nobody in particular; nil means of anybody. What only calls tell, such as the
  /// use of an app, is seen where it is told.
  func places(ofCategories ids: [String], about subjects: Set<String>?) -> [ReportPlace] {
    let places = ids.flatMap(fields).filter { declared.mayBe($0, of: subjects) }
      .map(ReportPlace.init)
    guard places.isEmpty, ids.allSatisfy({ fields(of: $0).isEmpty }) else {
      return distinct(places)
    }
    return distinct(
      flows.filter { ids.contains($0.category) && $0.confidence > .low }.map { flow in
        ReportPlace(path: flow.source.path, line: flow.source.location.line, what: flow.field)
      })
  }

  func places(ofRecipient id: String) -> [ReportPlace] {
    distinct(
      findings(of: id).map(place)
        + flowsByPair.filter { $0.key.recipient == id }.flatMap(\.value).map(ReportPlace.init)
        .sorted { ($0.path, $0.line, $0.what) < ($1.path, $1.line, $1.what) })
  }

  func places(ofFlows categories: [String], to recipient: String) -> [ReportPlace] {
    distinct(categories.flatMap { flows(of: $0, to: recipient) }.map(ReportPlace.init))
  }

  func place(_ finding: RecipientFinding) -> ReportPlace {
    ReportPlace(
      path: finding.path, line: finding.location.line,
      what: "\(language.text(finding.evidence)) \(finding.value)")
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

  init(_ flow: Flow) {
    self.init(
      path: flow.target.path, line: flow.target.location.line,
      what: [flow.field, flow.host ?? flow.recipient].compactMap(\.self).joined(separator: " → "))
  }
}
