import SourceModel

/// Adds the tables that the literals of a source file create or change (`"CREATE TABLE users (...)"`) to
/// its facts, each column at its place in the literal.
///
/// No front end's own business: Swift, C and Objective-C all write SQL the same way. The result is
/// still a function of the file alone. Only a literal that starts with a statement counts, so that
/// prose about tables is none; an interpolated one is read with its values as names.
public func addTables(writtenIn source: SourceFile, to facts: inout FileFacts) {
  var texts: [LiteralText] = []
  for (index, literal) in facts.literals.enumerated() where literal.kind == .string {
    if facts.names.withBytes(of: literal.text, holdsTable) {
      texts.append(LiteralText(literal: index, facts))
    }
  }
  texts += interpolatedTexts(facts)
  texts.sort { $0.offset < $1.offset }
  for text in texts { add(tablesOf: text, source.bytes, to: &facts) }
}

/// Whether a text is SQL in which a table is created or changed: `CREATE ... TABLE` or `ALTER TABLE` as the first words
/// of one of its statements, with nothing but statements before it.
private func holdsTable(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  var rest = text[...]
  while true {
    skipBlanks(&rest)
    guard let first = rest.first, startsStatement(first) else { return false }
    let words = rest.prefix(64).split(maxSplits: 5) { $0 <= 0x20 }.map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }
    guard let verb = words.first?.prefix(while: { $0 != ";" }),
      statementWords.contains(String(verb))
    else { return false }
    if verb == "create" || verb == "alter", words.contains("table") { return true }
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return false }
    rest = rest[(end + 1)...]
  }
}

/// Skips spaces and comments.
private func skipBlanks(_ text: inout Slice<UnsafeBufferPointer<UInt8>>) {
  while true {
    text = text.drop { $0 <= 0x20 }
    if text.starts(with: "--".utf8) {
      text = text.drop { $0 != UInt8(ascii: "\n") }
    } else if text.starts(with: "/*".utf8) {
      var previous: UInt8 = 0
      text = text.dropFirst(2).drop { byte in
        defer { previous = byte }
        return !(previous == UInt8(ascii: "*") && byte == UInt8(ascii: "/"))
      }.dropFirst()
    } else {
      return
    }
  }
}

/// Whether one of the words that statements begin with could begin so, as most texts do not.
private func startsStatement(_ byte: UInt8) -> Bool {
  "abcdiprsu".utf8.contains(byte | 0x20)
}

/// What statements of a script of tables begin with.
private let statementWords: Set<String> = [
  "alter", "attach", "begin", "commit", "create", "delete", "drop", "insert", "pragma", "replace",
  "set", "start", "update", "use",
]

/// The text of a literal with SQL in it.
private struct LiteralText {
  /// What the tokeniser takes a value between two pieces for.
  static let placeholder = "_value_"

  private(set) var bytes: [UInt8] = []
  /// The function or type that it stands in, or -1.
  var scope: DeclarationIndex = -1
  private(set) var offset = 0
  /// Where each piece starts in `bytes`, and which literal it is.
  private(set) var pieces: [(start: Int, literal: Int)] = []

  init() {}

  init(literal: Int, _ facts: FileFacts) { append(literal: literal, facts) }

  mutating func append(literal: Int, _ facts: FileFacts) {
    if pieces.isEmpty { offset = Int(facts.literals[literal].offset) }
    pieces.append((bytes.count, literal))
    facts.names.withBytes(of: facts.literals[literal].text) { bytes.append(contentsOf: $0) }
  }

  mutating func appendValue() {
    // `\(name)_id` is one word, as is `prefix_\(name)`.
    bytes.append(contentsOf: LiteralText.placeholder.utf8)
  }
}

private func interpolatedTexts(_ facts: FileFacts) -> [LiteralText] {
  // The common file holds none; the edges need not be looked at then.
  let starts = facts.literals.contains { literal in
    literal.kind == .piece
      && facts.names.withBytes(of: literal.text) { text in
        startsStatement(text.first { $0 > 0x20 } ?? 0) && text.count > 8
      }
  }
  guard starts else { return [] }
  var texts: [ValueIndex: LiteralText] = [:]
  var order: [ValueIndex] = []
  for edge in facts.edges where edge.kind == .interpolated {
    if texts[edge.to] == nil { order.append(edge.to) }
    let from = facts.values[Int(edge.from)]
    if from.kind == .literal, from.target >= 0, facts.literals[Int(from.target)].kind == .piece {
      texts[edge.to, default: LiteralText()].append(literal: Int(from.target), facts)
    } else {
      texts[edge.to, default: LiteralText()].appendValue()
    }
    texts[edge.to]?.scope = facts.values[Int(edge.to)].scope
  }
  return order.compactMap { texts[$0] }.filter { text in
    text.bytes.withUnsafeBufferPointer(holdsTable)
  }
}

private func add(tablesOf text: LiteralText, _ source: [UInt8], to facts: inout FileFacts) {
  let sql = SQLTables(text.bytes)
  var places = LiteralPlaces(text, source)
  for table in sql.tables where !table.columns.isEmpty {
    // Whose table it is, the type around it says where its name is only known when the code runs.
    let isNamed = !table.name.contains(LiteralText.placeholder)
    let offset = places.offset(of: table.name, at: table.offset, facts)
    let parent = DeclarationIndex(facts.declarations.count)
    facts.declarations.append(
      Declaration(
        kind: .structure, name: isNamed ? facts.names.add(table.name) : .none,
        parent: isNamed ? -1 : text.scope, offset: offset, end: offset))
    for column in table.columns where !column.name.contains(LiteralText.placeholder) {
      let offset = places.offset(of: column.name, at: column.offset, facts)
      let end = offset + UInt32(column.name.utf8.count)
      facts.declarations.append(
        Declaration(
          kind: .column, name: facts.names.add(column.name), type: facts.names.add(column.type),
          parent: parent, offset: offset, end: end))
      facts.declarations[Int(parent)].end = max(facts.declarations[Int(parent)].end, end)
    }
  }
}

/// Finds in the source what stands at a place of a literal's text.
///
/// Escapes and indentation make the two differ, but the same words follow one another in both: the
/// second `email` of the text is the second in the source. Asked in the order of the text, it goes
/// through each of them once.
private struct LiteralPlaces {
  private let text: LiteralText
  private let source: [UInt8]
  /// Up to where the text, and the source, were gone through.
  private var textIndex = 0
  private var sourceIndex = 0
  private var piece = -1

  init(_ text: LiteralText, _ source: [UInt8]) {
    self.text = text
    self.source = source
  }

  /// The start of the literal where it is not found.
  mutating func offset(of name: String, at place: Int, _ facts: FileFacts) -> UInt32 {
    let name = Array(name.utf8)
    let current = text.pieces.lastIndex { $0.start <= place } ?? 0
    let literal = facts.literals[text.pieces[current].literal]
    if current != piece {
      piece = current
      textIndex = text.pieces[current].start
      sourceIndex = Int(literal.offset)
    }
    let end = min(Int(literal.end), source.count)
    while textIndex <= place {
      let isName = matches(name, text.bytes, at: textIndex)
      textIndex += 1
      guard isName else { continue }
      while sourceIndex < end, !matches(name, source, at: sourceIndex) { sourceIndex += 1 }
      guard sourceIndex < end else { return literal.offset }
      sourceIndex += 1
    }
    return UInt32(max(sourceIndex - 1, Int(literal.offset)))
  }

  /// Whether a whole word stands at an index; the letter of an escape (`\n`) is no part of it.
  private func matches(_ name: [UInt8], _ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == name.first, bytes[index...].starts(with: name) else { return false }
    let end = index + name.count
    if end < bytes.count, isWordPart(bytes[end]) { return false }
    guard index > 0, isWordPart(bytes[index - 1]) else { return true }
    return index > 1 && bytes[index - 2] == UInt8(ascii: "\\")
  }

  private func isWordPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
