import SourceModel
import StrictJSON

/// ROPA002: ids that nothing defines, and ids that are defined twice.
func danglingReferences(in record: Record, _ vocabulary: RecordVocabulary) -> [Finding] {
  var references = References(record: record, vocabulary: vocabulary)
  references.checkDefinitions()
  references.checkEntries()
  for activity in record.activities { references.check(activity) }
  for activity in record.processorActivities { references.check(activity) }
  return references.findings
}

/// What a record's references may name, and the findings so far.
struct References {
  let record: Record
  let vocabulary: RecordVocabulary
  private(set) var findings: [Finding] = []
  private let recipients: [String]
  private let activities: [String]
  private let organisations: [String]

  init(record: Record, vocabulary: RecordVocabulary) {
    self.record = record
    self.vocabulary = vocabulary
    recipients = record.recipients.map(\.id.value)
    activities = record.activities.map(\.id.value) + record.processorActivities.map(\.id.value)
    organisations =
      [record.controller?.id.value].compactMap(\.self) + record.organisations.map(\.id.value)
  }

  mutating func unique(_ ids: [Located<String>], _ what: String) {
    var first: [String: Located<String>] = [:]
    for id in ids {
      guard let earlier = first[id.value] else {
        first[id.value] = id
        continue
      }
      let place = earlier.place
      let line = place.path == id.place.path ? "line \(place.line)" : "\(place)"
      report(
        id, "\"\(id.value)\" is already the id of another \(what) (\(line))",
        "give one of the two another id, or merge them",
        also: [RelatedPlace(path: place.path, location: place.location, what: id.value)])
    }
  }

  mutating func categories(_ ids: [Located<String>]) {
    for id in ids where vocabulary.categories[id.value] == nil {
      report(
        id,
        "unknown category of data \"\(id.value)\""
          + meant(id.value, among: vocabulary.categories.keys.sorted()),
        "use an id of the catalogue (ropa rules), or define it: add "
          + "{ \"id\": \"\(id.value)\", \"label\": \"...\" } to the record's \"categories\"")
    }
  }

  mutating func subjects(_ ids: [Located<String>]) {
    for id in ids where vocabulary.subjects[id.value] == nil {
      report(
        id,
        "unknown category of subjects \"\(id.value)\""
          + meant(id.value, among: vocabulary.subjects.keys.sorted()),
        "use an id of the catalogue (ropa rules), or define it: add "
          + "{ \"id\": \"\(id.value)\", \"label\": \"...\" } to the record's \"subjects\"")
    }
  }

  mutating func recipient(_ id: Located<String>) {
    guard !recipients.contains(id.value) else { return }
    let isKnown = vocabulary.recipients[id.value] != nil
    report(
      id,
      "recipient \"\(id.value)\" is not declared in \"recipients\""
        + (isKnown ? "" : meant(id.value, among: recipients)),
      isKnown
        ? "add { \"id\": \"\(id.value)\" } to the record's \"recipients\""
        : "add { \"id\": \"\(id.value)\", \"name\": \"...\" } to the record's \"recipients\"")
  }

  mutating func purpose(_ id: Located<String>, of purposes: [Purpose]) {
    let known = purposes.compactMap(\.id?.value)
    guard !known.contains(id.value) else { return }
    report(
      id, "no purpose of this activity has the id \"\(id.value)\"" + meant(id.value, among: known),
      "add \"id\": \"\(id.value)\" to the purpose that is meant")
  }

  mutating func organisation(_ id: Located<String>?) {
    guard let id else { return }
    known(
      id, among: organisations, "organisation", list: "organisations",
      entry: "{ \"id\": \"\(id.value)\", \"name\": \"...\" }")
  }

  mutating func activities(_ ids: [Located<String>]) {
    for id in ids {
      known(
        id, among: activities, "activity", list: "activities", entry: "{ \"id\": \"\(id.value)\" }")
    }
  }

  mutating func systems(_ ids: [Located<String>]) {
    for id in ids {
      known(
        id, among: record.systems.map(\.id.value), "system", list: "systems",
        entry: "{ \"id\": \"\(id.value)\" }")
    }
  }

  mutating func gate(_ id: Located<String>?) {
    guard let id else { return }
    known(
      id, among: record.consentGates.map(\.id.value), "consent gate", list: "consentGates",
      entry: "{ \"id\": \"\(id.value)\", \"symbols\": [\"...\"] }")
  }

  mutating func transfers(_ ids: [Located<String>]) {
    for id in ids {
      known(
        id, among: (record.transfers?.value ?? []).map(\.id.value), "transfer", list: "transfers",
        entry: "{ \"id\": \"\(id.value)\", \"recipient\": \"...\", \"country\": \"...\" }")
    }
  }

  mutating func sources(_ ids: [Located<String>]) {
    let kinds = SourceKind.allCases.map(\.rawValue)
    for id in ids {
      known(
        id, among: record.sources.map(\.id.value) + kinds, "source", list: "sources",
        entry: "{ \"id\": \"\(id.value)\", \"kind\": \"...\" }")
    }
  }

  private mutating func known(
    _ id: Located<String>, among ids: [String], _ what: String, list: String, entry: String
  ) {
    guard !ids.contains(id.value) else { return }
    report(
      id, "no \(what) has the id \"\(id.value)\"" + meant(id.value, among: ids),
      "correct the id, or add \(entry) to the record's \"\(list)\"")
  }

  /// The last part of an id is the word that people remember, so it is compared by itself too.
  func meant(_ id: String, among known: [String]) -> String {
    let nearest =
      nearestWord(to: id, among: known)
      ?? known.first { candidate in
        let word = candidate.split(separator: "/").last.map(String.init) ?? candidate
        return nearestWord(to: id, among: [word]) != nil
          || word.split(separator: "-").contains { $0 == id }
      }
    return nearest.map { "; did you mean \"\($0)\"?" } ?? ""
  }

  mutating func report(
    _ id: Located<String>, _ message: String, _ remedy: String, also: [RelatedPlace] = []
  ) {
    findings.append(
      Finding(.danglingReference, at: id, message: message, remedy: remedy, also: also))
  }
}
