import RuleCatalog
import StrictJSON

/// The catalogue for a person.
public enum CatalogText {
  /// Every id with what it stands for, by kind.
  public static func text(_ catalog: RuleCatalog) -> String {
    var text = "Categories of personal data (\(catalog.categories.count))\n"
    text += table(catalog.categories.map { ($0.id, $0.label["en"] ?? "") })
    text += "\nRecipients (\(catalog.recipients.count))\n"
    text += table(
      catalog.recipients.map { ($0.id, "\($0.name): \($0.service); \($0.company), \($0.country)") })
    text += "\nData subjects (\(catalog.subjects.count))\n"
    text += table(catalog.subjects.map { ($0.id, $0.label["en"] ?? "") })
    text += "\nChecks (\(catalog.checks.count))\n"
    text += table(catalog.checks.map { ($0.id, "\($0.severity): \($0.title)") })
    return text + "\n\"ropa explain ID\" says more of each.\n"
  }

  private static func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { id, text in
      "  " + id + String(repeating: " ", count: width - id.count + 2) + text + "\n"
    }.joined()
  }
}

/// The catalogue for programs; version 1.
public enum CatalogJSON {
  /// All of the catalogue but the words of its data rules.
  public static func text(_ catalog: RuleCatalog) -> String {
    JSONOutput.members([
      ("schema", .integer(1)),
      ("categories", .array(catalog.categories.map(category))),
      ("recipients", .array(catalog.recipients.map(recipient))),
      ("subjects", .array(catalog.subjects.map(subject))),
      ("checks", .array(catalog.checks.map(check))),
    ]).text()
  }

  private static func category(_ category: DataCategory) -> JSONOutput {
    .members([
      ("id", .string(category.id)), ("label", labels(category.label)),
      ("sensitivity", .string(category.sensitivity.rawValue)), ("dpv", .string(category.dpv)),
      ("fides", .string(category.fides)), ("apple", .string(category.apple)),
      ("why", .string(category.why)),
    ])
  }

  private static func recipient(_ recipient: Recipient) -> JSONOutput {
    .members([
      ("id", .string(recipient.id)), ("name", .string(recipient.name)),
      ("company", .string(recipient.company)), ("country", .string(recipient.country)),
      ("service", .string(recipient.service)),
      ("roles", .strings(recipient.roles.map(\.rawValue))),
      (
        "evidence",
        .array(
          recipient.evidence.map {
            .members([("kind", .string($0.kind.rawValue)), ("value", .string($0.value))])
          })
      ),
      ("sources", .strings(recipient.sources)),
    ])
  }

  private static func subject(_ subject: SubjectCategory) -> JSONOutput {
    .members([
      ("id", .string(subject.id)), ("label", labels(subject.label)), ("dpv", .string(subject.dpv)),
    ])
  }

  private static func check(_ check: CheckPage) -> JSONOutput {
    .members([
      ("id", .string(check.id)), ("severity", .string(check.severity)),
      ("title", .string(check.title)), ("basis", .string(check.basis)),
    ])
  }

  private static func labels(_ labels: [String: String]) -> JSONOutput {
    .object(labels.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
  }
}
