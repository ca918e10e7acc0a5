import StrictJSON

/// Why a rule cannot be used: `path:line:column: sentence`.
public typealias RuleError = JSONError

/// What the reading of rule files gives, before the rules are put in order.
struct ReadRules {
  var categories: [(rule: DataCategory, path: String)] = []
  var recipients: [(rule: Recipient, path: String)] = []
  var facades: [Facade] = []
  var subjects: [(rule: SubjectCategory, path: String)] = []
  var vocabularies: [(rule: Vocabulary, path: String)] = []
  var checks: [CheckPage] = []
  var sinks: [Sink] = []
  var law = Law()
  var manifestTerms = ManifestTerms()
  var reviewTerms = ReviewTerms()
  /// Names that one rule has for another, to be looked up when all rules are read.
  var references: [RuleReference] = []
  /// Where each phrase stands.
  var places: [PhrasePlace] = []
}

/// A rule's word for another rule.
struct RuleReference {
  enum Target {
    case category
    case recipient
    case subject
    case vocabularyOrSubject
    case country
  }

  var target: Target
  var name: String
  var path: String
  var position: JSONPosition
}

/// A phrase of a rule and where it stands.
struct PhrasePlace {
  var rule: String
  var phrase: Phrase
  var path: String
  var position: JSONPosition
}

extension ReadRules {
  /// Reads one file.
  /// - Parameter path: relative to `Rules/`.
  mutating func add(_ text: String, path: String) throws(RuleError) {
    let start = JSONPosition(line: 1, column: 1)
    let folder = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    // Schemas describe files for editors, and reports have texts: the code that reads those files, or
    // those texts, is their authority.
    if folder.count == 2, folder[0] == "schemas" || folder[0] == "report" { return }
    guard folder.count == 2, path.hasSuffix(".json"), folder[1].utf8.count > ".json".utf8.count
    else {
      throw RuleError(
        path: path, position: start, message: "a rule is a .json file in a folder of Rules/")
    }
    let id = String(folder[1].dropLast(".json".count))
    guard let kind = RuleFolder(rawValue: String(folder[0])) else {
      throw RuleError(
        path: path, position: start,
        message: "unknown folder \"\(folder[0])\" in Rules/"
          + suggestion(for: String(folder[0]), among: RuleFolder.allCases.map(\.rawValue)))
    }
    let node = try JSONReader.read(text, path: path)
    switch kind {
    case .data: categories.append((try category(node, id: id, path: path), path))
    case .recipients: recipients.append((try recipient(node, id: id, path: path), path))
    case .facades: facades.append(try facade(node, id: id, path: path))
    case .subjects: subjects.append((try subject(node, id: id, path: path), path))
    case .vocabulary: vocabularies.append((try vocabulary(node, id: id, path: path), path))
    case .checks: checks.append(try check(node, id: id, path: path))
    case .sinks: sinks.append(try sink(node, id: id, path: path))
    case .law: try readLaw(node, id: id, path: path)
    case .platform: try readPlatform(node, id: id, path: path)
    }
  }

  private func check(_ node: JSONNode, id: String, path: String) throws(RuleError) -> CheckPage {
    var object = try ObjectReader(node, what: "a check", path: path)
    let page = CheckPage(
      id: id, title: try object.string("title"), severity: try object.string("severity"),
      basis: try object.string("basis"), what: try object.string("what"),
      why: try object.string("why"), fix: try object.string("fix"),
      example: try object.string("example"))
    try object.finish()
    return page
  }

  private mutating func subject(
    _ node: JSONNode, id: String, path: String
  ) throws(RuleError) -> SubjectCategory {
    var object = try ObjectReader(node, what: "a subject", path: path)
    let subject = SubjectCategory(
      id: id, label: try labels(&object), dpv: try object.string("dpv"),
      phrases: try phrases(&object, "phrases", of: id),
      exceptions: try phrases(&object, "exceptions", of: id))
    try object.finish()
    return subject
  }

  private mutating func vocabulary(
    _ node: JSONNode, id: String, path: String
  ) throws(RuleError) -> Vocabulary {
    var object = try ObjectReader(node, what: "a vocabulary", path: path)
    let subjects = try names(&object, "subjects", .subject)
    let vocabulary = Vocabulary(
      id: id, why: try object.string("why"), phrases: try phrases(&object, "phrases", of: id),
      alone: try phrases(&object, "alone", of: id), subjects: subjects)
    try object.finish()
    return vocabulary
  }
}

/// The folders of `Rules/` that hold rules.
private enum RuleFolder: String, CaseIterable {
  case data
  case recipients
  case facades
  case subjects
  case vocabulary
  case checks
  case sinks
  case law
  case platform
}

extension ReadRules {
  /// Labels by language; `en` must be there.
  func labels(
    _ object: inout ObjectReader, _ key: String = "label"
  ) throws(RuleError) -> [String: String] {
    var result: [String: String] = [:]
    _ = try object.required(key)
    for member in try object.members(key) {
      try checkLanguage(member, among: humanLanguages, path: object.path)
      result[member.key] = try text(member.node, what: "a label", path: object.path)
    }
    guard result["en"] != nil else { throw object.error("\"\(key)\" needs \"en\"", at: key) }
    return result
  }

  /// Phrases by language.
  mutating func phrases(
    _ object: inout ObjectReader, _ key: String, of rule: String
  ) throws(RuleError) -> [Phrase] {
    var result: [Phrase] = []
    for member in try object.members(key) {
      try checkLanguage(member, among: humanLanguages + codeLanguages, path: object.path)
      guard case .array(let elements) = member.node.value else {
        throw RuleError(
          path: object.path, position: member.node.position,
          message: "\"\(member.key)\" of \"\(key)\" must be an array, "
            + "not \(member.node.value.kindName)")
      }
      for element in elements {
        let phrase = Phrase(
          text: try text(element, what: "a phrase", path: object.path), language: member.key)
        guard NameWords(phrase.text).count > 0 else {
          throw RuleError(
            path: object.path, position: element.position,
            message: "the phrase \"\(phrase.text)\" has no word")
        }
        result.append(phrase)
        places.append(
          PhrasePlace(
            rule: rule, phrase: phrase, path: object.path, position: element.position))
      }
    }
    return result
  }

  /// Names of other rules.
  mutating func names(
    _ object: inout ObjectReader, _ key: String, _ target: RuleReference.Target
  ) throws(RuleError) -> [String] {
    var result: [String] = []
    for name in try object.strings(key) {
      references.append(
        RuleReference(
          target: target, name: name.value, path: object.path, position: name.position))
      result.append(name.value)
    }
    return result
  }

  private func checkLanguage(
    _ member: JSONMember, among known: [String], path: String
  ) throws(RuleError) {
    guard !known.contains(member.key) else { return }
    throw RuleError(
      path: path, position: member.keyPosition,
      message: "unknown language \"\(member.key)\"" + suggestion(for: member.key, among: known))
  }

  /// A string that is not empty.
  func text(_ node: JSONNode, what: String, path: String) throws(RuleError) -> String {
    guard case .string(let text) = node.value else {
      throw RuleError(
        path: path, position: node.position,
        message: "\(what) must be a string, not \(node.value.kindName)")
    }
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      throw RuleError(path: path, position: node.position, message: "\(what) must not be empty")
    }
    return text
  }
}

private let humanLanguages = ["en", "sv", "nb", "da", "fi", "is", "de"]
/// Names of types are words of a programming language.
private let codeLanguages = ["swift", "c"]
