/// A word, name, text or mark of a schema, by its place in bytes.
struct SchemaToken: Hashable {
  var kind: SchemaTokenKind
  var start: Int
  var end: Int
}

/// What a token of a schema is.
enum SchemaTokenKind: Hashable {
  /// A keyword or a name that stands without quotes.
  case word
  /// A name in quotes.
  case quotedName
  case text
  case number
  /// A single character of punctuation.
  case mark(UInt8)
  /// A text, name or comment that is never closed; it ends the tokens.
  case unclosed
}

/// The languages that share the tokeniser.
enum SchemaDialect: Hashable {
  case sql
  case graphQL
  case protobuf
}

/// The tokens of a schema, and how to look at them.
struct SchemaTokens {
  let bytes: [UInt8]
  let tokens: [SchemaToken]
  /// The token that is looked at; at the end as many as there are, and never more: what is skipped
  /// may be missing.
  var index = 0 {
    didSet { index = min(index, tokens.count) }
  }

  init(_ bytes: [UInt8], _ dialect: SchemaDialect) {
    self.bytes = bytes
    var tokenizer = SchemaTokenizer(bytes, dialect)
    tokens = tokenizer.read()
  }

  var isAtEnd: Bool { index >= tokens.count }
  var current: SchemaToken? { peek(0) }

  func peek(_ distance: Int) -> SchemaToken? {
    tokens.indices.contains(index + distance) ? tokens[index + distance] : nil
  }

  /// Where the current token starts; the end of the text behind the last.
  var offset: Int { current?.start ?? bytes.count }

  /// The end of the token before the current one.
  var previousEnd: Int { index > 0 ? tokens[index - 1].end : 0 }

  func isMark(_ mark: Character, _ distance: Int = 0) -> Bool {
    guard let byte = mark.asciiValue else { return false }
    return peek(distance)?.kind == .mark(byte)
  }

  mutating func takeMark(_ mark: Character) -> Bool {
    guard isMark(mark) else { return false }
    index += 1
    return true
  }

  /// Whether a token is this word, in whatever case.
  func isWord(_ word: String, _ distance: Int = 0) -> Bool {
    guard let token = peek(distance), token.kind == .word else { return false }
    let text = bytes[token.start..<token.end]
    return text.count == word.utf8.count
      && zip(text, word.utf8).allSatisfy { lowered($0) == lowered($1) }
  }

  mutating func takeWord(_ word: String) -> Bool {
    guard isWord(word) else { return false }
    index += 1
    return true
  }

  /// Takes the words where all follow one another.
  mutating func takeWords(_ words: String...) -> Bool {
    for (distance, word) in words.enumerated() where !isWord(word, distance) { return false }
    index += words.count
    return true
  }

  /// As written; of what stands in quotes what is between them.
  func text(_ token: SchemaToken) -> String {
    guard token.kind == .quotedName || token.kind == .text, token.end - token.start >= 2 else {
      return String(decoding: bytes[token.start..<token.end], as: UTF8.self)
    }
    return String(decoding: bytes[nameOffset(token)..<(token.end - 1)], as: UTF8.self)
  }

  /// Where the first byte of a name stands, behind its quote.
  func nameOffset(_ token: SchemaToken) -> Int {
    token.kind == .quotedName || token.kind == .text ? token.start + 1 : token.start
  }

  mutating func takeName() -> (text: String, offset: Int)? {
    guard let token = current, token.kind == .word || token.kind == .quotedName else { return nil }
    index += 1
    return (text(token), nameOffset(token))
  }

  /// Moves past a bracket and everything in it, or past one token that is no bracket.
  mutating func skipBalanced() {
    var depth = 0
    repeat {
      if isMark("(") || isMark("{") || isMark("[") { depth += 1 }
      if isMark(")") || isMark("}") || isMark("]") { depth -= 1 }
      index += 1
    } while depth > 0 && !isAtEnd
  }

  private func lowered(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
