import Classification
import RuleCatalog

/// The ids that a record may use, and what they are called: the catalogue's, and the record's own.
struct RecordVocabulary {
  /// Label in English, by id.
  private(set) var categories: [String: String] = [:]
  /// Label in English and in the plural, by id.
  private(set) var subjects: [String: String] = [:]
  /// Of the catalogue alone.
  let recipients: [String: Recipient]
  /// Ids of categories for which the catalogue has rules, so that code can show them.
  let visibleCategories: Set<String>
  /// Subjects of whom nothing is known but that they use the app, customers and employees alike.
  let unspecificSubjects: Set<String>

  /// Subjects who are children (Art. 8).
  private(set) var children: Set<String> = []
  /// Subjects whom the record calls vulnerable.
  private(set) var vulnerable: Set<String> = []

  private var sensitivities: [String: Sensitivity] = [:]
  private let record: Record?
  private var catalog: RuleCatalog?
  /// Of the catalogue alone.
  private(set) var sinks: [String: Sink] = [:]
  private(set) var law = Law()
  private(set) var manifestTerms = ManifestTerms()
  /// Ids of the categories of each type of data of Apple's, without prefix; sorted.
  private(set) var categoriesByAppleType: [String: [String]] = [:]
  /// Apple's type of data, without prefix, of the categories that are that type and no other.
  private(set) var appleTypes: [String: String] = [:]

  init(_ catalog: RuleCatalog, record: Record?) {
    self.init(
      categories: catalog.categories, subjects: catalog.subjects, recipients: catalog.recipients,
      record: record)
    self.catalog = catalog
    law = catalog.law
    manifestTerms = catalog.manifestTerms
    for category in catalog.categories where !category.apple.isEmpty {
      let constant = "\(CollectedDataType.prefix)\(category.apple)"
      if category.platform.contains(where: { $0.kind == .plist && $0.name == constant }) {
        appleTypes[category.id] = category.apple
      }
      categoriesByAppleType[category.apple, default: []].append(category.id)
    }
    for category in record?.ownCategories ?? [] {
      guard let type = category.apple?.value else { continue }
      categoriesByAppleType[type, default: []].append(category.id.value)
    }
    sinks = Dictionary(catalog.sinks.map { ($0.id, $0) }) { first, _ in first }
  }

  init(
    categories: [DataCategory], subjects: [SubjectCategory], recipients: [Recipient],
    record: Record?
  ) {
    self.record = record
    self.recipients = Dictionary(recipients.map { ($0.id, $0) }) { first, _ in first }
    visibleCategories = Set(categories.map(\.id))
    unspecificSubjects = Set(subjects.filter { $0.dpv == "dpv:User" }.map(\.id))
    for category in categories { self.categories[category.id] = category.label["en"] }
    for subject in subjects { self.subjects[subject.id] = subject.label["en"] }
    for category in categories { sensitivities[category.id] = category.sensitivity }
    children = Set(subjects.filter { $0.dpv == "dpv:Child" }.map(\.id))
    for term in record?.ownCategories ?? [] { add(term) }
    for term in record?.ownSubjects ?? [] { add(term) }
  }

  private mutating func add(_ term: OwnCategory) {
    categories[term.id.value] = term.label.text()
    if let sensitivity = term.sensitivity { sensitivities[term.id.value] = sensitivity.value }
  }

  private mutating func add(_ term: OwnSubject) {
    subjects[term.id.value] = term.label.text()
    if term.areChildren { children.insert(term.id.value) }
    if term.areVulnerable { vulnerable.insert(term.id.value) }
  }

  /// A category and the wider ones that the record puts it under, the narrowest first.
  func ancestry(of category: String) -> [String] {
    record?.categories(around: category) ?? [category]
  }

  /// As the record or the catalogue has it, else as the nearest wider category.
  func sensitivity(of category: String) -> Sensitivity {
    ancestry(of: category).lazy.compactMap { sensitivities[$0] }.first ?? .normal
  }

  /// Whether the record says that a host is the controller's own.
  func isFirstParty(_ host: String?) -> Bool {
    guard let host, let catalog else { return false }
    return catalog.isFirstParty(host)
  }

  /// `phone number`; the id where there is no label.
  func category(_ id: String) -> String { visible(categories[id] ?? id) }

  /// `customers`; the id where there is no label.
  func subject(_ id: String) -> String { visible(subjects[id] ?? id) }

  /// `customers, employees and suppliers`
  func subjects(_ ids: some Sequence<String>) -> String {
    let labels = ids.map(subject).sorted()
    guard let last = labels.last, labels.count > 1 else { return labels.first ?? "" }
    return labels.dropLast().joined(separator: ", ") + " and " + last
  }

  /// What a recipient is called: by the record, else by the catalogue, else its id.
  func recipient(_ id: String, in record: Record) -> String {
    let declared = record.recipients.first { $0.id.value == id }
    return visible(declared?.name?.text() ?? recipients[id]?.name ?? id)
  }
}
