import Processing
import RuleCatalog
import StrictJSON

/// The checks that the findings are of, as the rules of a SARIF run.
struct SARIFRules {
  private let pages: [CheckPage]
  private let numbers: [String: Int]

  init(_ result: CheckResult) {
    let ids = Set(result.findings.map(\.finding.check.rawValue)).sorted()
    pages = ids.map { id in
      result.catalog.check(id)
        ?? CheckPage(
          id: id, title: id, severity: "warning", basis: "", what: "", why: "", fix: "",
          example: "")
    }
    numbers = Dictionary(uniqueKeysWithValues: zip(ids, 0...))
  }

  func index(of id: String) -> Int { numbers[id] ?? -1 }

  var list: JSONOutput { .array(pages.map(SARIFRules.rule)) }

  static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  private static func rule(_ page: CheckPage) -> JSONOutput {
    let severity = Severity(rawValue: page.severity) ?? .warning
    return .object([
      ("id", .string(page.id)),
      ("shortDescription", text(sentence(page.title))),
      ("fullDescription", text(shortened(page.what))),
      ("help", .object([("text", .string(plain(page))), ("markdown", .string(markdown(page)))])),
      ("defaultConfiguration", .object([("level", .string(level(severity)))])),
      (
        "properties",
        .object([
          ("tags", .strings(["privacy", "gdpr"])),
          // What the record says of itself is read, not guessed.
          ("precision", .string(page.id.hasPrefix("ROPA0") ? "very-high" : "high")),
          ("problem.severity", .string(problem(severity))), ("basis", .string(page.basis)),
        ])
      ),
    ])
  }

  private static func text(_ text: String) -> JSONOutput { .object([("text", .string(text))]) }

  private static func problem(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "recommendation"
    }
  }

  private static func sentence(_ title: String) -> String {
    title.prefix(1).uppercased() + title.dropFirst() + "."
  }

  /// As many sentences as fit: code scanning takes 1,024 characters.
  private static func shortened(_ text: String) -> String {
    guard text.unicodeScalars.count > 1024 else { return text }
    let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(1024)))
    var end = start.startIndex
    for (index, next) in zip(start.indices, start.indices.dropFirst())
    where start[index] == "." && start[next] == " " {
      end = next
    }
    return end == start.startIndex ? start : String(start[..<end])
  }

  private static func plain(_ page: CheckPage) -> String {
    """
    \(page.what)

    Why it matters: \(page.why)

    How to mend it: \(page.fix)

    Basis: \(page.basis)
    """
  }

  private static func markdown(_ page: CheckPage) -> String {
    // Longer than any run of backticks inside.
    let runs = page.example.split { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: max(3, (runs.max() ?? 0) + 1))
    return """
      \(escaped(page.what))

      **Why it matters.** \(escaped(page.why))

      **How to mend it.** \(escaped(page.fix))

      **Basis.** \(escaped(page.basis))

      \(fence)text
      \(page.example)
      \(fence)
      """
  }

  /// The texts are Markdown already but for what looks like a tag outside of code.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .map { number, part in
        number.isMultiple(of: 2)
          ? part.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
          : String(part)
      }.joined(separator: "`")
  }
}
