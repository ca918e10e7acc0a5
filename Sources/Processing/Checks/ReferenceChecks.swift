import SourceModel
import StrictJSON

/// ROPA002: ids that nothing defines, and ids that are defined twice.
func danglingReferences(in record: Record, _ vocabulary: RecordVocabulary) -> [Finding] {
  var references = References(record: record, vocabulary: vocabulary)
  references.checkDefinitions()
  for activity in record.activities { references.check(activity) }
  return references.findings
}

private struct References {
  let record: Record
  let vocabulary: RecordVocabulary
  var findings: [Finding] = []

  mutating func checkDefinitions() {
    unique(record.ownSubjects.map(\.id), "category of subjects")
    unique(record.ownCategories.map(\.id), "category of data")
    unique(record.recipients.map(\.id), "recipient")
    unique(record.activities.map(\.id), "activity")
    for recipient in record.recipients
    where recipient.name == nil && recipient.company == nil
      && vocabulary.recipients[recipient.id.value] == nil
    {
      report(
        recipient.id,
        "recipient \"\(recipient.id.value)\" has no name, and the catalogue does not know it"
          + meant(recipient.id.value, among: vocabulary.recipients.keys.sorted()),
        "add its \"name\", or use the id that the catalogue has for it (ropa rules)")
    }
  }

  mutating func check(_ activity: Activity) {
    let purposes = activity.purposes?.value ?? []
    unique(purposes.compactMap(\.id), "purpose of the same activity")
    for group in activity.data?.value ?? [] {
      subjects(group.subjects.value ?? [])
      categories(group.categories.value ?? [])
    }
    for disclosure in activity.disclosures?.value ?? [] {
      recipient(disclosure.recipient)
      categories(disclosure.categories.value ?? [])
      subjects(disclosure.subjects)
      if let purpose = disclosure.purpose { self.purpose(purpose, of: purposes) }
    }
    for rule in activity.retention?.value ?? [] {
      categories(rule.categories)
      subjects(rule.subjects)
    }
  }

  private mutating func unique(_ ids: [Placed<String>], _ what: String) {
    var first: [String: Placed<String>] = [:]
    for id in ids {
      guard let earlier = first[id.value] else {
        first[id.value] = id
        continue
      }
      let place = earlier.position
      report(
        id, "\"\(id.value)\" is already the id of another \(what) (line \(place.line))",
        "give one of the two another id, or merge them",
        also: [RelatedPlace(path: record.path, location: place.location, what: id.value)])
    }
  }

  private mutating func categories(_ ids: [Placed<String>]) {
    for id in ids where vocabulary.categories[id.value] == nil {
      report(
        id,
        "unknown category of data \"\(id.value)\""
          + meant(id.value, among: vocabulary.categories.keys.sorted()),
        "use an id of the catalogue (ropa rules), or define it: add "
          + "{ \"id\": \"\(id.value)\", \"label\": \"...\" } to the record's \"categories\"")
    }
  }

  private mutating func subjects(_ ids: [Placed<String>]) {
    for id in ids where vocabulary.subjects[id.value] == nil {
      report(
        id,
        "unknown category of subjects \"\(id.value)\""
          + meant(id.value, among: vocabulary.subjects.keys.sorted()),
        "use an id of the catalogue (ropa rules), or define it: add "
          + "{ \"id\": \"\(id.value)\", \"label\": \"...\" } to the record's \"subjects\"")
    }
  }

  private mutating func recipient(_ id: Placed<String>) {
    let declared = record.recipients.map(\.id.value)
    guard !declared.contains(id.value) else { return }
    let isKnown = vocabulary.recipients[id.value] != nil
    report(
      id,
      "recipient \"\(id.value)\" is not declared in \"recipients\""
        + (isKnown ? "" : meant(id.value, among: declared)),
      isKnown
        ? "add { \"id\": \"\(id.value)\" } to the record's \"recipients\""
        : "add { \"id\": \"\(id.value)\", \"name\": \"...\" } to the record's \"recipients\"")
  }

  private mutating func purpose(_ id: Placed<String>, of purposes: [Purpose]) {
    let known = purposes.compactMap(\.id?.value)
    guard !known.contains(id.value) else { return }
    report(
      id, "no purpose of this activity has the id \"\(id.value)\"" + meant(id.value, among: known),
      "add \"id\": \"\(id.value)\" to the purpose that is meant")
  }

  /// The last part of an id is the word that people remember, so it is compared by itself too.
  private func meant(_ id: String, among known: [String]) -> String {
    let nearest =
      nearestWord(to: id, among: known)
      ?? known.first { candidate in
        let word = candidate.split(separator: "/").last.map(String.init) ?? candidate
        return nearestWord(to: id, among: [word]) != nil
          || word.split(separator: "-").contains { $0 == id }
      }
    return nearest.map { "; did you mean \"\($0)\"?" } ?? ""
  }

  private mutating func report(
    _ id: Placed<String>, _ message: String, _ remedy: String, also: [RelatedPlace] = []
  ) {
    findings.append(
      Finding(
        .danglingReference, at: id, of: record.path, message: message, remedy: remedy, also: also))
  }
}
