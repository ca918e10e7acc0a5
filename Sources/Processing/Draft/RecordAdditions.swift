import Classification
import DataFlow
import RuleCatalog
import StrictJSON

/// What the code shows and a record does not say, as entries to add to it.
public struct RecordAdditions: Sendable, Hashable {
  /// Elements for the record's `recipients`: JSON with comments, lines not indented.
  public let recipients: [String]
  /// Elements for the record's `activities`: none, or one that holds what nobody has found a place for.
  public let activities: [String]

  /// Whether the record says all that the code shows.
  public var isEmpty: Bool { recipients.isEmpty && activities.isEmpty }

  /// The record's text with the entries at the ends of their lists, and nothing else changed; nil where the
  /// lists are no arrays.
  /// - Parameter path: how the file is called in errors.
  public func added(to bytes: [UInt8], path: String) throws(JSONError) -> [UInt8]? {
    var text = try JSONText.read(bytes, path: path)
    for (key, elements) in [("recipients", recipients), ("activities", activities)] {
      guard let changed = text.appending(elements, toArray: key) else { return nil }
      text = try JSONText.read(changed, path: path)
    }
    return text.bytes
  }
}

/// What would have to be added to a record for it to say what the code shows: categories, recipients and
/// disclosures, by the measure of ROPA101, ROPA102 and ROPA103.
///
/// They become an activity of their own: which one they belong to, only a person knows.
public func recordAdditions(
  to record: Record, from classification: Classification, flows: [Flow], catalog: RuleCatalog
) -> RecordAdditions {
  recordAdditions(
    to: record, from: classification, flows: flows,
    vocabulary: RecordVocabulary(catalog, record: record))
}

func recordAdditions(
  to record: Record, from classification: Classification, flows: [Flow],
  vocabulary: RecordVocabulary
) -> RecordAdditions {
  let declared = DeclaredData(record)
  let disclosed = DisclosedData(record)
  let listed = Set(record.recipients.map(\.id.value))
  var rest = classification
  rest.fields.removeAll { declared.covers($0, unspecific: vocabulary.unspecificSubjects) }
  let missing = flows.filter {
    $0.sink == .transmission && $0.confidence >= CheckInput.leastConfidence
      && ($0.recipient.map { !disclosed.names($0) } ?? false
        || disclosed.lacks($0.category, at: $0.recipient))
  }
  let all = RecordDraft(
    classification: classification, flows: missing, vocabulary: vocabulary, name: "")
  let receiving = all.receiving.map(\.id).filter { id in
    !disclosed.names(id) || missing.contains { $0.recipient == id }
  }
  let draft = RecordDraft(
    classification: rest, flows: missing, vocabulary: vocabulary, name: "")
  return RecordAdditions(
    recipients: draft.recipients(besides: listed).map { $0.node.element(comments: $0.comments) },
    activities: draft.addition(to: record, recipients: receiving).map { [$0] } ?? [])
}

extension RecordDraft {
  fileprivate func addition(to record: Record, recipients: [String]) -> String? {
    guard !certainFields.isEmpty || !recipients.isEmpty else { return nil }
    var members = [
      DraftEntry("id", .text(freeID(in: record))),
      DraftEntry(
        "name",
        .open("To which activity do these belong? Move them there, or make this a new one.")),
    ]
    members += [
      DraftEntry("purposes", .open("What are these data used for?")),
      DraftEntry(
        "data",
        certainFields.isEmpty ? .open("Which data about whom are disclosed here?") : data),
      DraftEntry(
        "disclosures",
        recipients.isEmpty
          ? .open("Who else receives these data? [] if nobody does.")
          : disclosures(to: recipients)),
      DraftEntry("retention", .open("When are these data erased?")),
      DraftEntry("measures", .open("Which measures protect these data?")),
    ]
    return DraftNode.object(members).element(
      comments: ["Found by ropa init in the code, and not declared by the record."])
  }

  /// `found`, or `found-2` where that is taken.
  private func freeID(in record: Record) -> String {
    let taken = Set(
      record.activities.map(\.id.value) + record.processorActivities.map(\.id.value))
    var number = 1
    while taken.contains(number == 1 ? "found" : "found-\(number)") { number += 1 }
    return number == 1 ? "found" : "found-\(number)"
  }
}
