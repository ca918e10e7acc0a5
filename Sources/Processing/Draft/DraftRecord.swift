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
      DraftEntry("recipients", .array(recipients()), comments: unusedRecipients),
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
      DraftEntry("purposes", .array(purposes)),
      DraftEntry("data", data, comments: guesses),
      DraftEntry("disclosures", disclosures(to: receiving.map(\.id))),
      DraftEntry("retention", .open("When are which data erased? A period (P7Y) or a criterion.")),
    ])
  }
}
