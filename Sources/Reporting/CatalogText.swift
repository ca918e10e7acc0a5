import RuleCatalog

/// The catalogue for a person.
public enum CatalogText {
  /// How many there are; then every id with what it stands for, by kind.
  public static func text(_ catalog: RuleCatalog) -> String {
    var text =
      "\(catalog.categories.count) categories of personal data, \(catalog.recipients.count) recipients, "
      + "\(catalog.subjects.count) categories of data subjects, \(catalog.checks.count) checks\n\n"
    text += "Categories of personal data (\(catalog.categories.count))\n"
    text += table(catalog.categories.map { ($0.id, $0.label["en"] ?? "") })
    text += "\nRecipients (\(catalog.recipients.count))\n"
    text += table(
      catalog.recipients.map { ($0.id, "\($0.name): \($0.service); \($0.company), \($0.country)") })
    text += "\nData subjects (\(catalog.subjects.count))\n"
    text += table(catalog.subjects.map { ($0.id, $0.label["en"] ?? "") })
    text += "\nChecks (\(catalog.checks.count))\n"
    text += table(catalog.checks.map { ($0.id, "\($0.severity): \($0.title)") })
    text += "\n\"ropa explain ID\" says more of each.\n"
    return text + "\n" + facts(catalog.law)
  }

  /// What is known of the law, in numbers; one line.
  private static func facts(_ law: Law) -> String {
    let counts = [
      (law.countries.entries.count, "countries"),
      (law.adequacy.entries.count, "adequacy decisions"),
      (law.clauses.entries.count, "sets of standard clauses"),
      (law.authorities.entries.count, "authorities"), (law.statutes.entries.count, "statutes"),
      (law.organisations.entries.count, "renamed companies"),
    ]
    return "Dated facts of law (\"ropa rules --format json\" has them): "
      + counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + "\n"
  }

  private static func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { id, text in
      "  " + id + String(repeating: " ", count: width - id.count + 2) + text + "\n"
    }.joined()
  }
}
