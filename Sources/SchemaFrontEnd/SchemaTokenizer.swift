/// Takes SQL, GraphQL and protobuf apart, without comments.
struct SchemaTokenizer {
  private let bytes: [UInt8]
  private let dialect: SchemaDialect
  private var index = 0
  private var tokens: [SchemaToken] = []
  /// The first token of the statement, which tells of data that follows it.
  private var statement = 0
  /// Names in backticks are MySQL's, where a backslash escapes and `#` starts a comment.
  private let isMySQL: Bool

  init(_ bytes: [UInt8], _ dialect: SchemaDialect) {
    self.bytes = bytes
    self.dialect = dialect
    isMySQL = dialect == .sql && bytes.contains(UInt8(ascii: "`"))
  }

  mutating func read() -> [SchemaToken] {
    while index < bytes.count { readNext() }
    return tokens
  }

  private func byte(_ distance: Int = 0) -> UInt8 {
    bytes.indices.contains(index + distance) ? bytes[index + distance] : 0
  }

  private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func add(_ kind: SchemaTokenKind, from start: Int) {
    tokens.append(SchemaToken(kind: kind, start: start, end: index))
  }

  private mutating func readNext() {
    let start = index
    switch byte() {
    case 0...0x20: index += 1
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): readQuoted()
    case UInt8(ascii: "#") where dialect == .graphQL || isMySQL: skipLine()
    case UInt8(ascii: "-") where dialect == .sql && byte(1) == UInt8(ascii: "-"): skipLine()
    case UInt8(ascii: "/") where dialect == .protobuf && byte(1) == UInt8(ascii: "/"): skipLine()
    case UInt8(ascii: "/") where dialect != .graphQL && byte(1) == UInt8(ascii: "*"):
      index += 2
      skip(past: "*/", from: start, as: nil)
    case UInt8(ascii: "[") where dialect == .sql: readBracket()
    case UInt8(ascii: "$") where dialect == .sql: readDollar()
    case let first where isWordStart(first): readWord()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while isWordPart(byte()) || byte() == UInt8(ascii: ".") { index += 1 }
      add(.number, from: start)
    default: readMark()
    }
  }

  private mutating func skipLine() {
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
  }

  /// Moves past the next place of a text; to the end, with an unclosed token, where there is none.
  private mutating func skip(past text: String, from start: Int, as kind: SchemaTokenKind?) {
    let length = text.utf8.count
    while index < bytes.count, !starts(text) { index += 1 }
    guard index < bytes.count else { return add(.unclosed, from: start) }
    index += length
    if let kind { add(kind, from: start) }
  }

  private mutating func readQuoted() {
    let start = index
    if dialect == .graphQL, starts("\"\"\"") {
      index += 3
      return skip(past: "\"\"\"", from: start, as: .text)
    }
    let quote = byte()
    let isName = dialect == .sql && quote != UInt8(ascii: "'")
    let last = tokens.last
    let hasPrefix =
      last.map { $0.end == start && $0.kind == .word && bytes[$0.start] | 0x20 == 0x65 } ?? false
    let escapes = dialect != .sql || !isName && (isMySQL || hasPrefix)
    index += 1
    while index < bytes.count {
      if escapes, byte() == UInt8(ascii: "\\") {
        index = min(index + 2, bytes.count)
        continue
      }
      // Only SQL's texts and names go on in the next line.
      if dialect != .sql, byte() == 0x0A || byte() == 0x0D { break }
      index += 1
      guard bytes[index - 1] == quote else { continue }
      guard dialect == .sql, byte() == quote else {
        return add(isName ? .quotedName : .text, from: start)
      }
      index += 1
    }
    index = bytes.count
    add(.unclosed, from: start)
  }

  /// `[name]` of SQL Server and SQLite; `[]` and `[3]` make an array.
  private mutating func readBracket() {
    let start = index
    // Longer than any name may be; it bounds how often a byte is looked at.
    let inner = bytes[(index + 1)...].prefix(200).prefix {
      $0 != UInt8(ascii: "]") && $0 != 0x0A && $0 != 0x0D
    }
    guard let first = inner.first, isWordStart(first),
      bytes.indices.contains(inner.endIndex), bytes[inner.endIndex] == UInt8(ascii: "]")
    else { return readMark() }
    index = inner.endIndex + 1
    add(.quotedName, from: start)
  }

  /// `$$ ... $$` or `$body$ ... $body$` around the code of a function.
  private mutating func readDollar() {
    let start = index
    let tag = bytes[(index + 1)...].prefix { isWordPart($0) && $0 != UInt8(ascii: "$") }
    guard bytes.indices.contains(tag.endIndex), bytes[tag.endIndex] == UInt8(ascii: "$"),
      tag.first.map(isWordStart) ?? true
    else { return readMark() }
    let mark = String(decoding: bytes[start...tag.endIndex], as: UTF8.self)
    index = tag.endIndex + 1
    skip(past: mark, from: start, as: .text)
  }

  private mutating func readWord() {
    let start = index
    while index < bytes.count, isWordPart(bytes[index]) { index += 1 }
    add(.word, from: start)
  }

  private mutating func readMark() {
    let start = index
    index += 1
    add(.mark(bytes[start]), from: start)
    guard dialect == .sql, bytes[start] == UInt8(ascii: ";") else { return }
    if copiesData { skipData() }
    statement = tokens.count
  }

  /// `COPY ... FROM stdin;`: lines of data follow, up to one that is `\.`.
  private var copiesData: Bool {
    guard tokens.indices.contains(statement) else { return false }
    func word(_ token: SchemaToken) -> String {
      String(decoding: bytes[token.start..<token.end], as: UTF8.self).lowercased()
    }
    let words = tokens[statement...].lazy.filter { $0.kind == .word }
    return tokens[statement].end - tokens[statement].start == 4 && word(tokens[statement]) == "copy"
      && words.contains { word($0) == "stdin" }
  }

  private mutating func skipData() {
    while index < bytes.count {
      skipLine()
      while byte() == 0x0A || byte() == 0x0D { index += 1 }
      if starts("\\.") {
        index += 2
        return
      }
    }
  }

  private func isWordStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  private func isWordPart(_ byte: UInt8) -> Bool {
    isWordStart(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || dialect == .sql && byte == UInt8(ascii: "$")
  }
}
