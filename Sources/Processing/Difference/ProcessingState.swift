import Classification
import DataFlow
import RuleCatalog
import SourceModel

/// What is done with personal data in one state of a tree, as lines that can be compared with another
/// state's: in the words of somebody who reads no code.
public struct ProcessingState: Sendable {
  /// Each line of a topic, with the first place that shows it.
  private(set) var lines: [ProcessingTopic: [String: FlowPlace]] = [:]
  /// What a line of a topic says of a thing that has one state at a time: the period of a retention rule.
  private(set) var values: [ProcessingTopic: [String: (value: String, place: FlowPlace)]] = [:]

  /// - Parameter record: nil where there is none.
  public init(
    _ classification: Classification, _ data: DataFlows, record: Record?, catalog: RuleCatalog
  ) {
    let words = RecordVocabulary(catalog, record: record)
    addCategories(classification, words)
    addRecipients(classification, data, record, words, catalog)
    addStores(data, words)
    if let record { add(record, words) }
  }

  private mutating func add(_ topic: ProcessingTopic, _ line: String, _ place: FlowPlace) {
    let known = lines[topic]?[line]
    if let known, (known.path, known.location) <= (place.path, place.location) { return }
    lines[topic, default: [:]][line] = place
  }

  private mutating func set(
    _ topic: ProcessingTopic, _ thing: String, to value: String, _ place: RecordPlace
  ) {
    values[topic, default: [:]][thing] = (
      value, FlowPlace(path: place.path, location: place.location, length: 1)
    )
  }

  private mutating func addCategories(
    _ classification: Classification, _ words: RecordVocabulary
  ) {
    for field in classification.fields
    where field.confidence >= CheckInput.leastConfidence && field.kind != .setting {
      let of = field.subjects.isEmpty ? "" : " of \(words.subjects(field.subjects))"
      add(
        .categories, words.category(field.category) + of,
        FlowPlace(path: field.path, location: field.location, length: field.length))
    }
  }

  private mutating func addRecipients(
    _ classification: Classification, _ data: DataFlows, _ record: Record?,
    _ words: RecordVocabulary, _ catalog: RuleCatalog
  ) {
    func name(_ id: String) -> String {
      record.map { words.recipient(id, in: $0) } ?? words.recipients[id]?.name ?? id
    }
    for found in classification.recipients
    where found.use.receivesData && found.confidence >= CheckInput.leastConfidence {
      let place = FlowPlace(path: found.path, location: found.location, length: found.length)
      add(.recipients, name(found.recipient), place)
      for country in countries(of: found.recipient, record, words) {
        add(.countries, "\(country) (\(name(found.recipient)))", place)
      }
    }
    for flow in data.flows
    where flow.sink == .transmission && flow.confidence >= CheckInput.leastConfidence {
      guard let whom = flow.recipient.map(name) ?? flow.host.map({ visible($0) }) else { continue }
      add(.disclosures, "\(words.category(flow.category)) to \(whom)", flow.source)
    }
  }

  /// Where a recipient keeps data, as the record says or else the catalogue; where neither does, where it
  /// is established.
  private func countries(
    of recipient: String, _ record: Record?, _ words: RecordVocabulary
  ) -> [String] {
    let declared = record?.recipient(recipient)?.locations?.value ?? []
    if !declared.isEmpty { return declared.map { placeName($0.country.value, words.law) } }
    guard let rule = words.recipients[recipient] else { return [] }
    if !rule.dataLocations.isEmpty {
      return rule.dataLocations.map { placeName($0.place, words.law) }
    }
    return rule.country.isEmpty ? [] : [placeName(rule.country, words.law)]
  }

  private func placeName(_ code: String, _ law: Law) -> String {
    ["EU", "EEA"].contains(code) ? "the \(code)" : visible(law.name(ofCountry: code))
  }

  private mutating func addStores(_ data: DataFlows, _ words: RecordVocabulary) {
    for flow in data.flows
    where flow.sink != .transmission && flow.confidence >= CheckInput.leastConfidence {
      let by = flow.rule.flatMap { words.sinks[$0]?.name }.map { " (\($0))" } ?? ""
      let topic: ProcessingTopic = flow.sink == .logging ? .logs : .stores
      add(topic, words.category(flow.category) + by, flow.source)
    }
  }

  private mutating func add(_ record: Record, _ words: RecordVocabulary) {
    func place(_ place: RecordPlace) -> FlowPlace {
      FlowPlace(path: place.path, location: place.location, length: 1)
    }
    func title(_ activity: Activity) -> String {
      visible(activity.name?.value?.text() ?? activity.id.value)
    }
    for activity in record.activities {
      add(.activities, title(activity), place(activity.place))
      for purpose in activity.purposes?.value ?? [] {
        add(
          .purposes, "\(visible(purpose.label.value?.text() ?? "open")) (\(title(activity)))",
          place(purpose.place))
      }
      let rules = record.retentionRules(of: activity)
      for rule in rules {
        let of = rule.categories.map { words.category($0.value) }.sorted()
        let what = of.isEmpty ? "all data" : of.joined(separator: ", ")
        let after = rule.trigger?.value.map { " after \($0.title)" } ?? ""
        set(
          .retention, "\(title(activity)): \(what)\(after)", to: rule.limit.value?.title ?? "open",
          rule.place)
      }
    }
    for activity in record.processorActivities {
      add(.activities, "\(visible(activity.id.value)) (as processor)", place(activity.place))
    }
    for disclosure in record.allDisclosures {
      let whom = words.recipient(disclosure.recipient.value, in: record)
      for category in disclosure.categories.value ?? [] {
        add(
          .declaredDisclosures, "\(words.category(category.value)) to \(whom)",
          place(disclosure.place))
      }
    }
    for transfer in record.transfers?.value ?? [] {
      let destination: String
      switch transfer.destination?.value {
      case .country(let code): destination = placeName(code, words.law)
      case .internationalOrganisation(let name): destination = visible(name.text())
      case nil: destination = "open"
      }
      set(
        .transfers,
        "\(words.recipient(transfer.recipient.value, in: record)), \(destination)",
        to: transfer.mechanism?.value.map { spaced($0.kind.value.rawValue) } ?? "open",
        transfer.place)
    }
  }
}

/// `standard clauses` of `standardClauses`.
private func spaced(_ name: String) -> String {
  name.map { $0.isUppercase ? " \($0.lowercased())" : String($0) }.joined()
}

extension RetentionTrigger {
  fileprivate var title: String {
    switch self {
    case .known(let event): spaced(event.rawValue)
    case .event(let label): visible(label.text())
    }
  }
}

extension RetentionLimit {
  fileprivate var title: String {
    switch self {
    case .period(let period): period.title
    case .criterion(let label): visible(label.text())
    }
  }
}

extension Period {
  /// `7 years`, `1 year and 6 months`.
  fileprivate var title: String {
    let parts = [
      (months / 12, "year"), (months % 12, "month"), (days, "day"), (seconds, "second"),
    ].filter { $0.0 > 0 }.map { count, unit in count == 1 ? "1 \(unit)" : "\(count) \(unit)s" }
    return parts.isEmpty ? text : parts.joined(separator: " and ")
  }
}

/// What two states are compared in, in the order of a report.
public enum ProcessingTopic: String, Sendable, CaseIterable {
  case categories
  case recipients
  case disclosures
  case countries
  case stores
  case logs
  case activities
  case purposes
  case declaredDisclosures
  case transfers
  case retention

  /// What a heading says.
  public var title: String {
    switch self {
    case .categories: "Personal data in the code"
    case .recipients: "Recipients that the code calls or contacts"
    case .disclosures: "Data that goes to them"
    case .countries: "Countries of recipients"
    case .stores: "Data that is stored"
    case .logs: "Data that is written to logs"
    case .activities: "Processing activities in the record"
    case .purposes: "Purposes in the record"
    case .declaredDisclosures: "Disclosures in the record"
    case .transfers: "Transfers in the record"
    case .retention: "Retention in the record"
    }
  }
}
