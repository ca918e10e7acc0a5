import BuiltInRules
import RuleCatalog

/// Rules for ast-grep and semgrep that find what ropa's catalogue finds by names alone, and the same words
/// for ripgrep; made from the catalogue, so that they grow with it.
///
/// Fields and parameters by the words of categories, imports and headers by those of recipients. What stands
/// in `left` they do not do: it would take more work, not less.
struct EquivalentRules {
  /// One word or phrase a line, as it is written in code.
  let words: String
  let astGrep: String
  let semgrep: String
  let summary: String

  static let left = """
    They know no company that a name needs (bare "name"), no types, no hosts, packages, manifests and \
    schemas, do not say whose data it is, and follow nothing.
    """

  init() {
    let catalog = BuiltInRules.catalog
    let categories = catalog.categories.compactMap(NamePattern.init)
    let recipients = RecipientPattern(catalog.recipients)
    let languages = [SharedLanguage.swift, .c]
    words = Set(categories.flatMap(\.spellings)).sorted().map { $0 + "\n" }.joined()
    let fields = categories.flatMap { category in languages.map(category.astGrep) }
    astGrep = (fields + recipients.astGrep).joined(separator: "---\n")
    let fieldRules = categories.flatMap { category in languages.map(category.semgrep) }
    semgrep = "rules:\n" + (fieldRules + recipients.semgrep).joined()
    let phrases = categories.reduce(0) { $0 + $1.phrases.count }
    summary =
      "\(categories.count) categories with \(phrases) phrases, a rule each, and "
      + "\(recipients.modules.count) modules and \(recipients.headers.count) headers of "
      + "\(catalog.recipients.count) recipients, in one rule each for Swift and C"
  }
}

/// The languages that ast-grep and semgrep read too.
enum SharedLanguage: String {
  case swift, c
}

/// A category's words as a regular expression over names.
private struct NamePattern {
  private let id: String
  let phrases: [[String]]
  private let exceptions: [[String]]

  /// Nil of a category that no name shows by itself.
  init?(_ category: DataCategory) {
    id = category.id.map { $0 == "/" ? "-" : "\($0)" }.joined()
    phrases = NamePattern.words(category.phrases)
    exceptions = NamePattern.words(category.exceptions)
    if phrases.isEmpty { return nil }
  }

  /// `emailaddress` and `email_address`: case does not count.
  var spellings: [String] {
    phrases.flatMap { Array(Set([$0.joined(), $0.joined(separator: "_")])) }
  }

  /// Words and letters only, each once, in order.
  private static func words(_ phrases: [Phrase]) -> [[String]] {
    Array(Set(phrases.map { NameWords($0.text).strings })).filter { !$0.isEmpty }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The words at the start of a name or of a word in it, followed by the end or by another word.
  private static func expression(_ phrases: [[String]]) -> String {
    let first = phrases.map { words in
      words[0] + words.dropFirst().map { "_?" + eitherCase($0) }.joined()
    }
    let inner = phrases.map { words in words.map(capital).joined() }
    let start = "(^|_)(\(first.joined(separator: "|")))"
    return "(\(start)|(\(inner.joined(separator: "|"))))s?([A-Z0-9_]|$)"
  }

  private static func capital(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// `userId`, `user_id` and `userID`: short words are written as abbreviations, too.
  private static func eitherCase(_ word: String) -> String {
    let usual = "[\(word.prefix(1))\(word.prefix(1).uppercased())]" + word.dropFirst()
    return word.count > 3 ? usual : "(\(usual)|\(word.uppercased()))"
  }

  func astGrep(_ language: SharedLanguage) -> String {
    let but =
      exceptions.isEmpty ? "" : "\n  not: {regex: '\(NamePattern.expression(exceptions))'}"
    let place =
      switch language {
      case .swift:
        """
          kind: simple_identifier
          any:
            - inside: {kind: pattern, inside: {kind: property_declaration}}
            - inside: {kind: pattern, inside: {kind: protocol_property_declaration}}
            - inside: {kind: parameter}
        """
      case .c:
        """
          any:
            - {kind: field_identifier, not: {inside: {kind: field_expression}}}
            - all:
                - kind: identifier
                - any:
                    - inside: {kind: declaration}
                    - inside: {kind: parameter_declaration}
                    - inside: {kind: init_declarator}
                    - inside: {kind: pointer_declarator}
                    - inside: {kind: array_declarator}
        """
      }
    return """
      id: \(id)-\(language)
      language: \(language)
      rule:
      \(place)
        regex: '\(NamePattern.expression(phrases))'\(but)

      """
  }

  func semgrep(_ language: SharedLanguage) -> String {
    let but = exceptions.isEmpty ? "" : "(?!.*(\(NamePattern.expression(exceptions))))"
    let patterns =
      switch language {
      case .swift:
        [
          "var $N: $T", "let $N: $T", "var $N = $X", "let $N = $X", "var $N: $T = $X",
          "let $N: $T = $X", "func $F(..., $N: $T, ...) { ... }",
        ]
      case .c: ["$T $N;", "$T $N = $X;", "$R $F(..., $T $N, ...) { ... }"]
      }
    return SemgrepRule(
      id: "\(id)-\(language)", language: language, patterns: patterns, variable: "$N",
      expression: "^\(but).*\(NamePattern.expression(phrases))"
    ).text
  }
}

/// The modules that SDKs are imported by, and the headers that are included: one rule each for all recipients,
/// as every rule costs the others time.
private struct RecipientPattern {
  let modules: [String]
  let headers: [String]

  init(_ recipients: [Recipient]) {
    let evidence = recipients.flatMap(\.evidence)
    modules = Set(evidence.filter { $0.kind == .import }.map(\.value)).sorted()
    headers = Set(evidence.filter { $0.kind == .header }.map(\.value)).sorted()
  }

  private var moduleExpression: String {
    "^(\(modules.map(escaped).joined(separator: "|")))$"
  }

  private var headerExpression: String {
    "[<\"](\(headers.map(escaped).joined(separator: "|")))"
  }

  var astGrep: [String] {
    [
      """
      id: import
      language: swift
      rule:
        kind: identifier
        regex: '\(moduleExpression)'
        inside: {kind: import_declaration}

      """,
      """
      id: include
      language: c
      rule:
        kind: preproc_include
        regex: '\(headerExpression)'

      """,
    ]
  }

  var semgrep: [String] {
    [
      SemgrepRule(
        id: "import", language: .swift, patterns: ["import $M"], variable: "$M",
        expression: moduleExpression),
      SemgrepRule(
        id: "include", language: .c, patterns: ["#include $M"], variable: "$M",
        expression: headerExpression),
    ].map(\.text)
  }

  private func escaped(_ text: String) -> String {
    text.map { $0 == "." || $0 == "+" ? "\\\($0)" : "\($0)" }.joined()
  }
}

/// A rule that holds where one of the patterns does and its variable has such a name.
private struct SemgrepRule {
  let id: String
  let language: SharedLanguage
  let patterns: [String]
  let variable: String
  let expression: String

  var text: String {
    let either = patterns.map { "          - pattern: \"\($0)\"\n" }.joined()
    return """
        - id: \(id)
          languages: [\(language)]
          severity: INFO
          message: \(id)
          patterns:
            - pattern-either:
      \(either)      - metavariable-regex:
                metavariable: \(variable)
                regex: '\(expression)'

      """
  }
}
