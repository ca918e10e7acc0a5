import Classification
import DataFlow
import RuleCatalog
import SourceModel

/// The text of a first `ropa.json`.
///
/// It declares what the code shows, each fact under a comment that says where it comes from, and asks
/// what only a person can know. It reads without error, and checked against the same code it gives no
/// ROPA101 or ROPA102.
/// - Parameter name: what the app is called; may be empty.
public func draftRecord(
  from classification: Classification, flows: [Flow], catalog: RuleCatalog, name: String
) -> String {
  RecordDraft(
    classification: classification, flows: flows,
    vocabulary: RecordVocabulary(catalog, record: nil), name: name
  ).node().printed()
}

/// A record made of what the code shows; what the code cannot show is an open question.
struct RecordDraft {
  let classification: Classification
  let flows: [Flow]
  let vocabulary: RecordVocabulary
  /// What the app is called; may be empty.
  let name: String

  func node() -> DraftNode {
    .object([
      DraftEntry(
        "$schema", .text(Record.schemaURL),
        comments: [
          "Drafted by ropa init from the code\(name.isEmpty ? "" : " of \(name)").",
          "A comment says where the fact below it comes from. { \"open\": \"...\" } is a question that",
          "only a person can answer: put the answer in its place.",
        ]),
      DraftEntry("schema", .number(Record.version)),
      DraftEntry("controller", controller),
      DraftEntry("recipients", recipients, comments: unusedRecipients),
      DraftEntry(
        "transfers",
        .open(
          "Which data go to countries outside of the EEA, and by which mechanism (Art. 44 to 49)?")),
      DraftEntry("activities", .array([DraftEntry(nil, activity)])),
      DraftEntry(
        "measures",
        .open("Which technical and organisational measures protect the data (encryption, access)?")),
    ])
  }

  private var controller: DraftNode {
    .object([
      DraftEntry("name", .open("Which legal person decides why and how the data are processed?")),
      DraftEntry("organisationNumber", .open("What is its organisation number?")),
      DraftEntry("country", .open("In which country is it established (ISO 3166-1, such as SE)?")),
      DraftEntry("address", .open("What is its postal address?")),
      DraftEntry("email", .open("Under which e-mail address are privacy questions answered?")),
      DraftEntry(
        "dataProtectionOfficer",
        .open("Who is the data protection officer, or why is none required (Art. 37)?")),
    ])
  }

  private var activity: DraftNode {
    .object([
      DraftEntry("id", .text("app")),
      DraftEntry("name", name.isEmpty ? .open("What is this activity called?") : .text(name)),
      DraftEntry(
        "role", .text("controller"),
        comments: [
          "Assumed. What is done on behalf of other organisations belongs in",
          "\"processorActivities\" (Art. 30(2)).",
        ]),
      DraftEntry(
        "purposes",
        .array([
          DraftEntry(
            nil,
            .object([
              DraftEntry("label", .open("What are the data used for? One entry a purpose.")),
              DraftEntry(
                "legalBasis",
                .open("consent, contract, legalObligation or legitimateInterests (Art. 6(1))?")),
            ]))
        ])),
      DraftEntry("data", data, comments: guesses),
      DraftEntry("disclosures", disclosures),
      DraftEntry("retention", .open("When are which data erased? A period (P7Y) or a criterion.")),
    ])
  }
}

extension RecordDraft {
  private var certainFields: [PersonalDataField] {
    classification.fields.filter { $0.confidence >= CheckInput.leastConfidence }
  }

  /// One entry a category of subjects, and one for the categories of whom no subject is known.
  private var data: DraftNode {
    var bySubject: [String: [String: [PersonalDataField]]] = [:]
    var unknown: [String: [PersonalDataField]] = [:]
    for field in certainFields {
      if field.subjects.isEmpty { unknown[field.category, default: []].append(field) }
      for subject in field.subjects {
        bySubject[subject, default: [:]][field.category, default: []].append(field)
      }
    }
    for categories in bySubject.values {
      for category in categories.keys { unknown[category] = nil }
    }
    var entries = bySubject.sorted { $0.key < $1.key }.map { subject, found in
      DraftEntry(nil, group(.array([DraftEntry(nil, .text(subject))]), found))
    }
    if !unknown.isEmpty {
      entries.append(DraftEntry(nil, group(.open("Whose data are these?"), unknown)))
    }
    guard !entries.isEmpty else {
      return .open("ropa saw no personal data in the code; which data about whom are processed?")
    }
    return .array(entries)
  }

  private func group(_ subjects: DraftNode, _ found: [String: [PersonalDataField]]) -> DraftNode {
    let categories = found.sorted { $0.key < $1.key }.map { category, fields in
      DraftEntry(nil, .text(category), comments: [source(of: fields)])
    }
    return .object([
      DraftEntry("subjects", subjects), DraftEntry("categories", .array(categories)),
    ])
  }

  /// What is too uncertain to be declared by a program.
  private var guesses: [String] {
    let certain = Set(certainFields.map(\.category))
    let rest = classification.fields.filter { !certain.contains($0.category) }
    return Dictionary(grouping: rest, by: \.category).sorted { $0.key < $1.key }.map {
      "Perhaps also \"\($0)\", which is not certain: \(source(of: $1))"
    }
  }

  private var receiving: [(id: String, evidence: [RecipientFinding])] {
    let certain = classification.recipients.filter {
      $0.use.receivesData && $0.confidence >= CheckInput.leastConfidence
    }
    return Dictionary(grouping: certain, by: \.recipient).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  private var recipients: DraftNode {
    .array(
      receiving.map { id, evidence in
        let rule = vocabulary.recipients[id]
        let name = rule?.name ?? id
        let known = rule.map {
          ["\($0.name): \($0.service); \($0.company), \($0.country) (ropa's catalogue)"]
        }
        let roles = rule?.roles.map(\.rawValue).joined(separator: " or ") ?? ""
        let usual = roles.isEmpty ? "" : " It usually is: \(roles)."
        let role = DraftNode.open("Is \(name) your processor, or a controller of its own?\(usual)")
        return DraftEntry(
          nil, .object([DraftEntry("id", .text(id)), DraftEntry("role", role)]),
          comments: (known ?? []) + [source(of: evidence)])
      })
  }

  private var unusedRecipients: [String] {
    let used = Set(receiving.map(\.id))
    let present = classification.recipients.filter {
      $0.use == .present && !used.contains($0.recipient)
    }
    return Dictionary(grouping: present, by: \.recipient).sorted { $0.key < $1.key }.map {
      let name = vocabulary.recipients[$0]?.name ?? $0
      return "\(name) is there, but nothing calls it: \(source(of: $1))"
    }
  }

  private var disclosures: DraftNode {
    let entries = receiving.map { id, _ in
      DraftEntry(
        nil,
        .object([
          DraftEntry("recipient", .text(id)), DraftEntry("categories", categories(sentTo: id)),
        ]))
    }
    guard !entries.isEmpty else {
      return .open("ropa saw no recipient in the code; who else receives the data?")
    }
    return .array(entries)
  }

  private func categories(sentTo id: String) -> DraftNode {
    let sent = flows.filter { $0.sink == .transmission && $0.recipient == id }
    guard !sent.isEmpty else {
      return .open("Which data does \(vocabulary.recipients[id]?.name ?? id) receive?")
    }
    return .array(
      Dictionary(grouping: sent, by: \.category).sorted { $0.key < $1.key }.map {
        category, flows in
        let places = flows.map { ($0.target.path, $0.target.location, $0.field) }
          .sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }
        let comment = places.first.map {
          "\($0.2) is sent at \($0.0):\($0.1.line)" + more(places.count - 1)
        }
        return DraftEntry(nil, .text(category), comments: comment.map { [$0] } ?? [])
      })
  }

  /// `User.email, Sources/App/User.swift:12, and 2 more places`
  private func source(of places: [some EvidencePlace]) -> String {
    guard let (first, rest) = placesInOrder(places) else { return "" }
    return "\(first.title), \(first.path):\(first.location.line)" + more(rest.count)
  }

  private func more(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: ", and 1 more place"
    default: ", and \(count) more places"
    }
  }
}
