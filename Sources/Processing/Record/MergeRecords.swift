import StrictJSON

extension Record {
  /// One record of several files: all their entries, in the order of the files.
  ///
  /// An entry that says in a second file what it says in the first is one entry. One that has the same
  /// id and says something else stays, so that ROPA002 finds it. Two different controllers, and two
  /// severities for the same check, are thrown at the second's place: nothing could be checked.
  /// - Parameter fragments: at least one; the first gives the record its path and place.
  public static func merged(_ fragments: [RecordFragment]) throws(JSONError) -> Record? {
    guard let first = fragments.first else { return nil }
    var merge = Merge(first)
    for fragment in fragments.dropFirst() { try merge.add(fragment) }
    return merge.record
  }
}

private struct Merge {
  private(set) var record: Record
  private var texts: [String: [String: String]]

  init(_ first: RecordFragment) {
    record = first.record
    texts = first.texts
  }

  mutating func add(_ fragment: RecordFragment) throws(JSONError) {
    let other = fragment.record
    let old = record
    try requireSameController(fragment)
    try requireSameSeverities(other)
    record = Record(
      path: old.path, paths: old.paths + other.paths,
      controller: old.controller ?? other.controller,
      organisations: merged(old.organisations, other.organisations, "organisations", fragment),
      ownSubjects: merged(old.ownSubjects, other.ownSubjects, "subjects", fragment),
      ownCategories: merged(old.ownCategories, other.ownCategories, "categories", fragment),
      sources: merged(old.sources, other.sources, "sources", fragment),
      recipients: merged(old.recipients, other.recipients, "recipients", fragment),
      transfers: stated(old.transfers, other.transfers) { old, other in
        merged(old, other, "transfers", fragment)
      },
      firstPartyHosts: union(old.firstPartyHosts, other.firstPartyHosts, \.value),
      activities: merged(old.activities, other.activities, "activities", fragment),
      processorActivities: merged(
        old.processorActivities, other.processorActivities, "processorActivities", fragment),
      retention: old.retention
        + other.retention.filter { rule in
          rule.id.map { isNew($0.value, "retention", fragment) } ?? true
        },
      measures: stated(old.measures, other.measures) { union($0, $1, \.text) },
      terminalStorage: stated(old.terminalStorage, other.terminalStorage) {
        union($0, $1, \.name.value)
      },
      consentGates: merged(old.consentGates, other.consentGates, "consentGates", fragment),
      systems: merged(old.systems, other.systems, "systems", fragment),
      bindings: old.bindings + other.bindings, waivers: old.waivers + other.waivers,
      severities: union(old.severities, other.severities, \.check.value),
      authorities: union(old.authorities, other.authorities, \.name.value),
      rights: union(old.rights, other.rights, \.right.value),
      notices: merged(old.notices, other.notices, "notices", fragment),
      languages: union(old.languages, other.languages, \.value),
      reviews: old.reviews + other.reviews,
      openQuestions: old.openQuestions + other.openQuestions, place: old.place)
    for (list, entries) in fragment.texts {
      texts[list, default: [:]].merge(entries) { first, _ in first }
    }
  }

  private func merged<Entry: RecordEntry>(
    _ old: [Entry], _ other: [Entry], _ list: String, _ fragment: RecordFragment
  ) -> [Entry] {
    old + other.filter { isNew($0.id.value, list, fragment) }
  }

  /// Whether an entry says something that no entry of the same id has said.
  private func isNew(_ id: String, _ list: String, _ fragment: RecordFragment) -> Bool {
    let text = texts[list]?[id]
    return text == nil || text != fragment.texts[list]?[id]
  }

  private func union<Value, Key: Hashable>(
    _ old: [Value], _ other: [Value], _ key: (Value) -> Key
  ) -> [Value] {
    var seen = Set(old.map(key))
    return old + other.filter { seen.insert(key($0)).inserted }
  }

  /// What one file leaves open, another may state; the question stays in the list of open ones.
  private func stated<Value>(
    _ old: Declared<[Value]>?, _ other: Declared<[Value]>?, _ merge: ([Value], [Value]) -> [Value]
  ) -> Declared<[Value]>? {
    guard let old, let other else { return old ?? other }
    switch (old, other) {
    case (.stated(let values, let place), .stated(let more, _)):
      return .stated(merge(values, more), at: place)
    case (.stated, .open): return old
    case (.open, .stated), (.open, .open): return other
    }
  }

  private func requireSameController(_ fragment: RecordFragment) throws(JSONError) {
    guard let old = record.controller, let other = fragment.record.controller,
      texts["controller"] != fragment.texts["controller"]
    else { return }
    throw JSONError(
      path: other.place.path, position: other.place.position,
      message: "the controller is described otherwise in \(old.place); describe it in one file, "
        + "and other organisations in \"organisations\"")
  }

  private func requireSameSeverities(_ other: Record) throws(JSONError) {
    for setting in other.severities {
      guard let old = record.severities.first(where: { $0.check.value == setting.check.value }),
        old.severity != setting.severity
      else { continue }
      throw JSONError(
        path: setting.check.place.path, position: setting.check.place.position,
        message: "\(setting.check.value.rawValue) has another severity in \(old.check.place)")
    }
  }
}
