#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Cuts a file into tokens and links its brackets; never fails, whatever the bytes.
///
/// The pointers stay inside `source`, which ends with 16 zero bytes after `count`: a look ahead by a few
/// bytes needs no check. The caller owns `source`, and frees
/// `tokens` with `freeTokens`.
struct Lexer {
  let source: UnsafePointer<UInt8>
  let count: Int
  private(set) var tokens: UnsafeMutablePointer<Token>
  private(set) var tokenCount = 0
  private var capacity: Int
  let classes: UnsafePointer<UInt8>
  let keywords: KeywordTable

  var position = 0
  /// What stood before the next token.
  var trivia: TokenFlags = .afterNewline
  var strings: [OpenString] = []
  var brackets = BracketStack()
  /// No one-line string with so many `#` ends before `end`; keeps repeated looks ahead linear.
  var rawScan = (end: 0, pounds: 0)
  /// Comments that speak to ropa: from after `ropa:` to the end of the comment.
  var directives: [Range<Int>] = []
  /// Literals and comments that never end, and bytes that mean nothing.
  var damages: [Damage] = []

  init(source: UnsafePointer<UInt8>, count: Int, classes: UnsafePointer<UInt8>) {
    self.source = source
    self.count = count
    self.classes = classes
    self.keywords = .shared
    self.capacity = count / 4 + 64
    guard let block = malloc(capacity * MemoryLayout<Token>.stride) else {
      preconditionFailure("out of memory")
    }
    self.tokens = block.bindMemory(to: Token.self, capacity: capacity)
  }

  mutating func run() {
    skipPreamble()
    while true {
      skipTrivia()
      if position >= count { break }
      lexToken()
    }
    while !strings.isEmpty { endString(isTerminated: false) }
    brackets.closeAll(at: tokenCount, in: tokens)
    append(.endOfFile, from: count, to: count)
  }

  mutating func append(
    _ kind: TokenKind, from start: Int, to end: Int, keyword: Keyword = .none,
    flags: TokenFlags = []
  ) {
    if tokenCount == capacity { grow() }
    (tokens + tokenCount).initialize(
      to: Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), kind: kind,
        keyword: keyword, flags: trivia.union(flags)))
    tokenCount += 1
    trivia = []
  }

  /// `realloc` moves large blocks without copying them, so that the tokens are never there twice.
  private mutating func grow() {
    capacity *= 2
    guard let larger = realloc(tokens, capacity * MemoryLayout<Token>.stride) else {
      preconditionFailure("out of memory")
    }
    tokens = larger.bindMemory(to: Token.self, capacity: capacity)
  }

  func freeTokens() { free(tokens) }

  /// A byte-order mark, and a line that names an interpreter.
  private mutating func skipPreamble() {
    if source[0] == 0xEF, source[1] == 0xBB, source[2] == 0xBF { position = 3 }
    if source[position] == 0x23, source[position + 1] == 0x21 { skipToEndOfLine() }
  }

  func isClass(_ byte: UInt8, _ set: CharacterClass) -> Bool {
    classes[Int(byte)] & set.rawValue != 0
  }

  private mutating func lexToken() {
    let start = position
    let byte = source[start]
    if isClass(byte, .identifierStart) { return lexIdentifier() }
    switch byte {
    case 0x22, 0x27: startString(pounds: 0)
    case 0x23: lexPound()
    case 0x24: lexDollar()
    case 0x28: openBracket(.leftParen)
    case 0x29: closeParen()
    case 0x2C: single(.comma)
    case 0x30...0x39: lexNumber()
    case 0x3A:
      if source[start + 1] == 0x3A {
        position += 2
        append(.colonColon, from: start, to: position)
      } else {
        single(.colon)
      }
    case 0x3B: single(.semicolon)
    case 0x40: single(.at)
    case 0x5B: openBracket(.leftSquare)
    case 0x5C: single(.backslash)
    case 0x5D: closeBracket(.rightSquare)
    case 0x60: lexEscapedIdentifier()
    case 0x7B: openBracket(.leftBrace)
    case 0x7D: closeBracket(.rightBrace)
    case 0x80...: lexWide()
    default:
      if isClass(byte, .operatorPart) {
        lexOperator()
      } else {
        skipUnknown()
      }
    }
  }

  private mutating func single(_ kind: TokenKind) {
    append(kind, from: position, to: position + 1)
    position += 1
  }

  private mutating func openBracket(_ kind: TokenKind) {
    if kind == .leftParen, !strings.isEmpty { strings[strings.count - 1].parens += 1 }
    brackets.open(kind, at: tokenCount)
    single(kind)
  }

  private mutating func closeBracket(_ kind: TokenKind) {
    let token = tokenCount
    single(kind)
    brackets.close(kind, at: token, in: tokens)
  }

  private mutating func closeParen() {
    if let last = strings.indices.last {
      if strings[last].parens == 0 { return endInterpolation() }
      strings[last].parens -= 1
    }
    closeBracket(.rightParen)
  }

  private mutating func endInterpolation() {
    let token = tokenCount
    single(.interpolationEnd)
    brackets.close(.interpolationEnd, at: token, in: tokens)
    lexSegments()
  }

  private mutating func lexIdentifier() {
    let start = position
    var end = start + 1
    while true {
      while isClass(source[end], .identifierPart) { end += 1 }
      guard source[end] >= 0x80 else { break }
      let (scalar, length) = scalar(at: end)
      guard WideScalar.continuesIdentifier(scalar) else { break }
      end += length
    }
    position = end
    if end - start == 1, source[start] == 0x5F {
      append(.wildcard, from: start, to: end)
    } else {
      let keyword = keywords.find(source + start, count: end - start)
      if brackets.hasOpenList, trivia.contains(.afterNewline), strings.isEmpty,
        startsStatement(keyword)
      {
        brackets.abandonLists(at: tokenCount, in: tokens)
      }
      append(.identifier, from: start, to: end, keyword: keyword)
    }
  }

  /// Whether a word at the start of a line cannot stand inside parentheses or square brackets.
  private func startsStatement(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .func, .struct, .class, .enum, .extension, .protocol, .import, .typealias, .return,
      .guard, .defer, .for, .public, .private, .internal, .fileprivate, .static:
      return !isLabel()
    case .let, .var:
      return startsBinding()
    default:
      return false
    }
  }

  /// Whether the word just read is a label: `for:`, or `for user:` in a list of parameters.
  private func isLabel() -> Bool {
    var index = afterBlanks(position)
    while isClass(source[index], .identifierPart) || source[index] >= 0x80 { index += 1 }
    return source[afterBlanks(index)] == 0x3A
  }

  private func afterBlanks(_ start: Int) -> Int {
    var index = start
    while source[index] == 0x20 || source[index] == 0x09 { index += 1 }
    return index
  }

  /// Whether `name =` or `name: ` follows, which no pattern in parentheses has.
  private func startsBinding() -> Bool {
    var index = afterBlanks(position)
    guard isClass(source[index], .identifierStart) else { return false }
    while isClass(source[index], .identifierPart) { index += 1 }
    if source[index] == 0x3A { return true }
    index = afterBlanks(index)
    return source[index] == 0x3D && source[index + 1] != 0x3D
  }

  private mutating func lexWide() {
    let (scalar, length) = scalar(at: position)
    if WideScalar.startsOperator(scalar) {
      lexOperator()
    } else if WideScalar.startsIdentifier(scalar) {
      lexIdentifierAfterWide(length)
    } else {
      skipUnknown(length)
    }
  }

  private mutating func lexIdentifierAfterWide(_ length: Int) {
    let start = position
    position += length
    skipIdentifierPart()
    append(.identifier, from: start, to: position)
  }

  mutating func skipIdentifierPart() {
    while true {
      if isClass(source[position], .identifierPart) {
        position += 1
      } else if source[position] >= 0x80 {
        let (scalar, length) = scalar(at: position)
        guard WideScalar.continuesIdentifier(scalar) else { return }
        position += length
      } else {
        return
      }
    }
  }

  /// Anything up to the closing backtick on the line: an escaped or a raw identifier.
  private mutating func lexEscapedIdentifier() {
    let start = position + 1
    var end = start
    while end < count, source[end] != 0x60, source[end] != 0x0A, source[end] != 0x0D { end += 1 }
    guard end < count, source[end] == 0x60, end > start else {
      position += 1
      damages.append(Damage(range: start - 1..<start, reason: "lone backtick"))
      return append(.unknown, from: start - 1, to: start)
    }
    position = end + 1
    append(.identifier, from: start, to: end, flags: .isEscaped)
  }

  private mutating func lexDollar() {
    let start = position
    position += 1
    var isNumber = true
    while isClass(source[position], .digit) { position += 1 }
    let end = position
    skipIdentifierPart()
    if position > end || end == start + 1 { isNumber = false }
    append(isNumber ? .dollar : .identifier, from: start, to: position)
  }

  private mutating func lexPound() {
    let start = position
    var end = start
    while source[end] == 0x23 { end += 1 }
    if source[end] == 0x22 { return startString(pounds: end - start) }
    if source[end] == 0x2F, let close = scanRegularExpression(from: start, isCertain: true) {
      position = close
      return append(.regularExpression, from: start, to: close)
    }
    if end - start > 1 { skipUnknown(end - start - 1) }
    lexDirective(from: end - 1)
  }

  /// `#if` and its kin, or the `#` of a macro.
  private mutating func lexDirective(from start: Int) {
    let word = start + 1
    var after = word
    while isClass(source[after], .identifierPart) { after += 1 }
    let kind: TokenKind
    switch keywords.find(source + word, count: after - word) {
    case .if: kind = .poundIf
    case .else: kind = .poundElse
    default:
      kind =
        matches("elseif", from: word, to: after)
        ? .poundElseif : matches("endif", from: word, to: after) ? .poundEndif : .pound
    }
    guard kind != .pound else { return single(.pound) }
    position = after
    append(kind, from: start, to: after)
  }

  func matches(_ text: StaticString, from start: Int, to end: Int) -> Bool {
    guard end - start == text.utf8CodeUnitCount else { return false }
    for index in 0..<(end - start) where source[start + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  private mutating func skipUnknown(_ length: Int = 1) {
    damages.append(Damage(range: position..<position + length, reason: "character without meaning"))
    position += length
    trivia.insert(.afterSpace)
  }

  /// The scalar of a sequence that starts at a byte from 0x80 on, and its length, which ends within the
  /// source even where the sequence does not.
  func scalar(at index: Int) -> (UInt32, Int) {
    let first = UInt32(source[index])
    func part(_ offset: Int) -> UInt32 { UInt32(source[index + offset]) & 0x3F }
    let rest = count - index
    if first < 0xC0 { return (0xFFFF, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | part(1), min(2, rest)) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | part(1) << 6 | part(2), min(3, rest)) }
    let high = (first & 0x07) << 18 | part(1) << 12
    return (high | part(2) << 6 | part(3), min(4, rest))
  }
}

/// A part of a file that the lexer could not make sense of.
struct Damage {
  var range: Range<Int>
  var reason: StaticString
}
