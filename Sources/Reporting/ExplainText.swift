import RuleCatalog

/// One entry of the catalogue, with what it is for and why.
public enum ExplainText {
  /// The page of a check, category, recipient or data subject; nil where there is none of that id.
  public static func text(_ id: String, _ catalog: RuleCatalog) -> String? {
    if let check = catalog.check(id.uppercased()) { return text(check) }
    if let category = catalog.category(id) { return text(category) }
    if let recipient = catalog.recipient(id) { return text(recipient) }
    if let subject = catalog.subject(id) { return text(subject) }
    return nil
  }

  private static func text(_ check: CheckPage) -> String {
    """
    \(check.id): \(check.title)

    severity: \(check.severity)
    basis:    \(check.basis)

    What it finds
    \(indented(check.what))

    Why it matters
    \(indented(check.why))

    How to mend it
    \(indented(check.fix))

    Example
    \(indented(check.example))

    """
  }

  private static func text(_ category: DataCategory) -> String {
    """
    \(category.id): \(category.label["en"] ?? "")

    \(indented(category.why))

    treated as: \(words(category.sensitivity))
    names:      \(labels(category.label))
    W3C DPV:    \(category.dpv)
    Fides:      \(category.fides)
    Apple:      NSPrivacyCollectedDataType\(category.apple)

    """
  }

  private static func text(_ recipient: Recipient) -> String {
    let evidence = recipient.evidence.map { "  \($0.kind.words) \($0.value)" }
    let places = recipient.dataLocations.map { "  \($0.place), says \($0.source)" }
    let regions = recipient.regions.map { "  \($0.place), where the host is \($0.host)" }
    let kept =
      places.isEmpty && regions.isEmpty ? ["  the vendor does not say, or not publicly"] : []
    let told = recipient.collects.map { "  \($0.category), by \($0.calls.joined(separator: ", "))" }
    return """
      \(recipient.id): \(recipient.name)

        \(recipient.service)

      company: \(recipient.company), \(recipient.country)
      role:    \(recipient.roles.map(\.words).joined(separator: ", "))

      Where data is kept
      \((places + regions + kept).joined(separator: "\n"))
      \(told.isEmpty ? "" : "\nIts calls tell it by themselves\n\(told.joined(separator: "\n"))\n")
      Code shows it by
      \(evidence.joined(separator: "\n"))

      Sources
      \(recipient.sources.map { "  \($0)" }.joined(separator: "\n"))

      """
  }

  private static func text(_ subject: SubjectCategory) -> String {
    """
    \(subject.id): \(subject.label["en"] ?? "")

    names:   \(labels(subject.label))
    W3C DPV: \(subject.dpv)

    """
  }

  private static func labels(_ labels: [String: String]) -> String {
    labels.sorted { $0.key < $1.key }.map { "\($0.value) (\($0.key))" }.joined(separator: ", ")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { wrapped(String($0)) }
      .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
  }

  /// Lines of at most 96 characters; a line that starts with a space is code and stays as it is.
  private static func wrapped(_ line: String) -> [String] {
    guard line.count > 96, !line.hasPrefix(" ") else { return [line] }
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ") {
      if !current.isEmpty, current.count + 1 + word.count > 96 {
        lines.append(current)
        current = ""
      }
      current += (current.isEmpty ? "" : " ") + word
    }
    return lines + [current]
  }

  private static func words(_ sensitivity: Sensitivity) -> String {
    switch sensitivity {
    case .normal: "personal data"
    case .special: "a special category of personal data (Art. 9 GDPR)"
    case .criminal: "data on criminal convictions and offences (Art. 10 GDPR)"
    case .nationalIdentifier: "a national identification number (Art. 87 GDPR)"
    }
  }
}

extension RecipientRole {
  /// For a reader: `joint controller`.
  fileprivate var words: String {
    switch self {
    case .processor: "processor"
    case .controller: "controller"
    case .jointController: "joint controller"
    }
  }
}
