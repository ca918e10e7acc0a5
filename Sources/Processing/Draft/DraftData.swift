import Classification
import DataFlow

/// Art. 30(1)(c): which data about whom, as the code and the app's own statements show.
extension RecordDraft {
  var certainFields: [PersonalDataField] {
    classification.fields.filter { $0.confidence >= CheckInput.leastConfidence }
  }

  /// What calls of an SDK tell by themselves is no field, and is processed all the same.
  private var told: [PersonalDataField] {
    let known = Set(certainFields.map(\.category))
    return flows.filter {
      $0.sink == .transmission && $0.confidence >= CheckInput.leastConfidence
        && !known.contains($0.category)
    }.map { flow in
      PersonalDataField(
        path: flow.source.path, location: flow.source.location, length: flow.source.length,
        kind: .expression, name: flow.field, owner: "", category: flow.category, subjects: [],
        confidence: flow.confidence, rule: flow.category, why: "", declaration: -1, value: -1)
    }
  }

  /// One entry a category of subjects, and one for the categories of whom no subject is known.
  var data: DraftNode {
    var bySubject: [String: [String: [PersonalDataField]]] = [:]
    var unknown: [String: [PersonalDataField]] = [:]
    for field in certainFields + told {
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
      DraftEntry(nil, .text(category), comments: [source(of: fields)] + askedWords(category))
    }
    var entries = [
      DraftEntry("subjects", subjects), DraftEntry("categories", .array(categories)),
    ]
    if found.keys.contains(where: needsCondition) {
      entries.append(
        DraftEntry(
          "condition", .open("Which condition of Art. 9(2), or of Art. 10, allows this?")))
    }
    return .object(entries)
  }

  private func needsCondition(_ category: String) -> Bool {
    switch vocabulary.sensitivity(of: category) {
    case .special, .criminal: true
    case .normal, .nationalIdentifier: false
    }
  }

  /// What is too uncertain to be declared by a program.
  var guesses: [String] {
    let certain = Set(certainFields.map(\.category))
    let rest = classification.fields.filter { !certain.contains($0.category) }
    return Dictionary(grouping: rest, by: \.category).sorted { $0.key < $1.key }.map {
      "Perhaps also \"\($0)\", which is not certain: \(source(of: $1))"
    }
  }

  /// The words by which the app asks a person for data of a category, each once.
  private func askedWords(_ category: String) -> [String] {
    var seen: Set<String> = []
    return classification.usageDescriptions
      .filter { $0.category == category && seen.insert($0.text).inserted }
      .map { usage in
        "the app asks: \"\(shortened(usage.text))\" (\(usage.path):\(usage.location.line))"
      }
  }

  private func shortened(_ text: String) -> String {
    text.count > 120 ? text.prefix(119) + "…" : text
  }

  /// `User.email, Sources/App/User.swift:12, and 2 more places`
  func source(of places: [some EvidencePlace]) -> String {
    guard let (first, rest) = placesInOrder(places) else { return "" }
    return "\(first.title), \(first.path):\(first.location.line)" + more(rest.count)
  }

  func more(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: ", and 1 more place"
    default: ", and \(count) more places"
    }
  }
}
