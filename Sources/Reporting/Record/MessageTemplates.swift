import StrictJSON

/// What a language says instead of the English sentences of checks: those are written where they are found
/// true, and a language has beside each its own, with the same holes.
///
/// A hole `{category}`, `{text2}` has a kind, its name without number: `category`, `subject`, `recipient` and
/// `country` are called in the language as everywhere in the report; a kind of `fragments` is one of its
/// phrases; every other text stays as it is. `{categories}` and `{activities}` are lists.
struct MessageTemplates: Sendable {
  private var sentences: [String: [Template]] = [:]
  private var fragments: [String: [Template]] = [:]
  private var evidence: [String: [Template]] = [:]
  private var questions: [String: String] = [:]
  /// Those that name something.
  private var namingQuestions: [Template] = []

  private struct Template: Sendable {
    let english: Pattern
    let other: Pattern
  }

  init() {}

  /// Reads `messages` (by check), `fragments` (by kind), `evidence` (by `EvidenceText`) and `questions`; a
  /// language may leave them out.
  init(_ object: inout ObjectReader, path: String) throws(JSONError) {
    for member in try object.members("messages") {
      sentences[member.key] = try MessageTemplates.templates(member, path)
    }
    for member in try object.members("fragments") {
      fragments[member.key] = try MessageTemplates.templates(member, path)
    }
    if let node = object.node("evidence") {
      var kinds = try ObjectReader(node, what: "\"evidence\"", path: path)
      for kind in EvidenceText.allCases {
        evidence[kind.rawValue] = try MessageTemplates.templates(
          try kinds.members(kind.rawValue), path)
      }
      try kinds.finish()
    }
    for template in try MessageTemplates.templates(try object.members("questions"), path) {
      if template.english.holes.isEmpty {
        questions[template.english.filled(with: [:])] = template.other.filled(with: [:])
      } else {
        namingQuestions.append(template)
      }
    }
  }

  private static func templates(
    _ member: JSONMember, _ path: String
  ) throws(JSONError) -> [Template] {
    guard case .object(let pairs) = member.node.value else {
      throw JSONError(
        path: path, position: member.node.position,
        message: "\"\(member.key)\" must be an object of English texts and their translations")
    }
    return try templates(pairs, path)
  }

  private static func templates(
    _ pairs: [JSONMember], _ path: String
  ) throws(JSONError) -> [Template] {
    var templates: [Template] = []
    for pair in pairs {
      let template = Template(
        english: Pattern(pair.key), other: Pattern(try text(pair, path)))
      let unknown = Set(template.other.holes).subtracting(template.english.holes)
      guard unknown.isEmpty else {
        throw JSONError(
          path: path, position: pair.node.position,
          message: "{\(unknown.sorted()[0])} is no hole of the English text")
      }
      templates.append(template)
    }
    return templates
  }

  private static func text(_ member: JSONMember, _ path: String) throws(JSONError) -> String {
    guard case .string(let text) = member.node.value else {
      throw JSONError(
        path: path, position: member.node.position, message: "\"\(member.key)\" must be a text")
    }
    return text
  }

  /// A usual question of the record, or one of its draft; nil of one that a person has written.
  func question(
    _ english: String, _ name: (_ kind: String, _ value: String) -> String?
  ) -> String? {
    questions[english] ?? translation(of: english, namingQuestions, name)
  }

  /// A sentence of a check; nil where the language has none for it.
  /// - Parameter name: what something of a kind is called in the language.
  func sentence(
    _ english: String, of check: String, _ name: (_ kind: String, _ value: String) -> String?
  ) -> String? {
    translation(of: english, sentences[check] ?? [], name)
  }

  /// What is said of evidence; nil where the language has no words for it.
  func evidence(
    _ english: String, of kind: EvidenceText,
    _ name: (_ kind: String, _ value: String) -> String?
  ) -> String? {
    translation(of: english, evidence[kind.rawValue] ?? [], name)
  }

  private func translation(
    of text: String, _ templates: [Template], _ name: (String, String) -> String?
  ) -> String? {
    for template in templates {
      guard let values = template.english.values(in: text) else { continue }
      var translated: [String: String] = [:]
      for (hole, value) in values { translated[hole] = self.value(value, of: hole, name) }
      if translated.count == values.count { return template.other.filled(with: translated) }
    }
    return nil
  }

  /// Nil where it is of a kind with phrases and is none of them.
  private func value(
    _ value: String, of hole: String, _ name: (String, String) -> String?
  ) -> String? {
    var kind = hole
    while kind.last?.isNumber == true { kind.removeLast() }
    if let singular = MessageTemplates.singulars[kind] {
      return list(value, isOpen: fragments[singular] == nil) { part in
        fragments[singular].map { translation(of: part, $0, name) } ?? name(singular, part)
      }
    }
    if let phrases = fragments[kind] { return translation(of: value, phrases, name) }
    return name(kind, value) ?? value
  }

  private static let singulars = [
    "categories": "category", "subjects": "subject", "activities": "activity", "risks": "risk",
    "lacks": "lack", "modules": "module", "reasons": "reason",
  ]

  /// `a, b and c`, with the word for `and` of the language; each may stand in quotation marks. A part is as
  /// long as it can be, as names may hold an `and` of their own.
  /// - Parameter isOpen: whether a part that the language has no words for stays as it is.
  private func list(
    _ text: String, isOpen: Bool, _ translated: (String) -> String?
  ) -> String? {
    var parts: [Substring] = []
    var joints: [String] = []
    var rest = text[...]
    while let joint = nextJoint(in: rest) {
      parts.append(rest[..<joint.lowerBound])
      joints.append(String(rest[joint]))
      rest = rest[joint.upperBound...]
    }
    parts.append(rest)
    var result = ""
    var start = 0
    while start < parts.count {
      var end = min(parts.count, start + MessageTemplates.mostJoints) - 1
      var word: String?
      while word == nil, end >= start {
        let range = parts[start].startIndex..<parts[end].endIndex
        word = bare(String(text[range]), translated)
        end -= 1
      }
      if word == nil, isOpen {
        (word, end) = (String(parts[start]), start - 1)
      }
      guard let word else { return nil }
      start = end + 2
      result += word + (start < parts.count ? joint(joints[start - 1]) : "")
    }
    return result
  }

  /// More of them no name has.
  private static let mostJoints = 4

  private func joint(_ english: String) -> String {
    fragments["joint"].flatMap { translation(of: english, $0) { _, _ in nil } } ?? english
  }

  private func bare(_ text: String, _ translated: (String) -> String?) -> String? {
    if let word = translated(text) { return word }
    guard text.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") else { return nil }
    return translated(String(text.dropFirst().dropLast())).map { "\"\($0)\"" }
  }

  private func nextJoint(in text: Substring) -> Range<Substring.Index>? {
    [", nor ", ", ", " and ", " or "].compactMap { text.firstRange(of: $0) }
      .min { $0.lowerBound < $1.lowerBound }
  }
}

/// A text with holes.
private struct Pattern: Sendable {
  /// What stands before each hole, and after the last one: one more than there are holes.
  private var literals: [String] = []
  private(set) var holes: [String] = []

  /// A brace that holds no word of letters and digits is a brace.
  init(_ text: String) {
    var literal = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let after = rest.index(after: open)
      let name = rest[after...].prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
      literal += rest[..<open]
      if !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == "}" {
        literals.append(literal)
        holes.append(String(name))
        literal = ""
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        literal += "{"
        rest = rest[after...]
      }
    }
    literals.append(literal + rest)
  }

  /// What fills the holes of a text; nil where the text is not of the pattern. A hole ends where what
  /// follows it first stands, so that long texts cost no more than their length.
  func values(in text: String) -> [(hole: String, value: String)]? {
    guard text.hasPrefix(literals[0]) else { return nil }
    var rest = text.dropFirst(literals[0].count)
    var values: [(String, String)] = []
    for (hole, literal) in zip(holes, literals.dropFirst()) {
      let isLast = values.count == holes.count - 1
      if isLast {
        guard rest.hasSuffix(literal) else { return nil }
        values.append((hole, String(rest.dropLast(literal.count))))
        return values
      }
      // A name may end with brackets of its own: `X (Twitter) (line 54)`.
      let isBracket = literal == " (" && values.count == holes.count - 2
      guard !literal.isEmpty,
        let range = isBracket ? rest.ranges(of: literal).last : rest.firstRange(of: literal)
      else { return nil }
      values.append((hole, String(rest[..<range.lowerBound])))
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty ? values : nil
  }

  func filled(with values: [String: String]) -> String {
    var result = literals[0]
    for (hole, literal) in zip(holes, literals.dropFirst()) {
      result += (values[hole] ?? "") + literal
    }
    return result
  }
}
