/// A token of the Ruby that Podfiles are written in.
enum RubyToken: Equatable {
  /// A name or keyword; with `isMember` after a dot, where it is somebody's method.
  case word(String, isMember: Bool)
  /// `:name` and `name:`: what a value is passed for.
  case symbol(String)
  case label(String)
  /// With its simple escapes resolved. Text with `#{...}` in it is only known when the file is run.
  case string(String, isComputed: Bool)
  case arrow
  case comma
  /// `(`, `[` or `{`, and what closes them.
  case open(UInt8)
  case close(UInt8)
  /// A line end or `;`.
  case endOfStatement
  /// An operator or a number: anything that no call of `pod` is made of.
  case other
}

/// The tokens of a Podfile, one after the other.
///
/// Enough of Ruby to know what is code and what is a string, comment, heredoc or regular expression;
/// it reads on after whatever it does not know.
struct RubyTokens {
  private let bytes: [UInt8]
  /// Where the next token is looked for.
  private(set) var index = 0
  /// Where the last token started.
  private(set) var start = 0
  /// Where strings, heredocs and comments start that nobody closed: read to the next quote, or to the
  /// end of the file, they would hide calls of `pod`.
  private(set) var unclosed: [Int] = []
  /// Ends of heredocs whose text starts on the next line.
  private var heredocs: [ArraySlice<UInt8>] = []
  private var last: RubyToken = .endOfStatement
  private var blocksAreClosed = true
  /// Whether the last text had an end.
  private var isTextClosed = true
  /// Quotes of which no other follows: to look for it again at each would take quadratic time.
  private var neverClosed: Set<UInt8> = []
  /// Up to here there is no slash that ends a regular expression.
  private var lineWithoutSlash = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Goes on behind the line that an offset stands in: a way out of a string that nobody closed.
  mutating func skipLine(of offset: Int) {
    index = endOfLine(offset)
    last = .endOfStatement
  }

  mutating func next() -> RubyToken? {
    guard let token = read() else { return nil }
    last = token
    return token
  }

  private func byte(_ offset: Int = 0) -> UInt8? {
    index + offset < bytes.count ? bytes[index + offset] : nil
  }

  private func endOfLine(_ offset: Int) -> Int {
    bytes[min(offset, bytes.count)...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
  }

  private mutating func read() -> RubyToken? {
    skipBlanks()
    start = index
    guard let first = byte() else { return nil }
    switch first {
    case 0x0A, 0x0D:
      index += 1
      skipBlocks()
      return .endOfStatement
    case UInt8(ascii: ";"): return single(.endOfStatement)
    case UInt8(ascii: ","): return single(.comma)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return single(.open(first))
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return single(.close(first))
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): return readString(first)
    case UInt8(ascii: ":"): return readSymbol()
    case UInt8(ascii: "="):
      if byte(1) == UInt8(ascii: ">") {
        index += 2
        return .arrow
      }
      return single(.other)
    case UInt8(ascii: "%"): return readPercent()
    case UInt8(ascii: "/"): return readSlash()
    case UInt8(ascii: "<"): return readHeredocStart()
    default: return isWordStart(first) ? readWord() : single(.other)
    }
  }

  private mutating func single(_ token: RubyToken) -> RubyToken {
    index += 1
    return token
  }

  /// Blanks, comments, and line ends that a backslash takes back.
  private mutating func skipBlanks() {
    if index == 0 { skipBlocks() }
    while let first = byte() {
      if first == 0x20 || first == 0x09 || first == 0x0C {
        index += 1
      } else if first == UInt8(ascii: "#") {
        index = endOfLine(index)
      } else if first == UInt8(ascii: "\\"), byte(1) == 0x0A || byte(1) == 0x0D {
        index += byte(1) == 0x0D && byte(2) == 0x0A ? 3 : 2
      } else {
        return
      }
    }
  }

  /// At the start of a line: texts of heredocs, `=begin` comments, and `__END__`.
  private mutating func skipBlocks() {
    while true {
      if index < bytes.count, bytes[index] == 0x0A, bytes[max(index, 1) - 1] == 0x0D { index += 1 }
      if let end = heredocs.first {
        heredocs.removeFirst()
        skipLines(from: end.startIndex) { trimmed($0).elementsEqual(end) }
      } else if blocksAreClosed, bytes[index...].starts(with: "=begin".utf8) {
        skipLines(from: index) { $0.starts(with: "=end".utf8) }
      } else {
        break
      }
    }
    let line = bytes[index..<endOfLine(index)]
    if line.elementsEqual("__END__".utf8) { index = bytes.count }
  }

  /// Up to and with the first line that is the last one. Where there is none, nothing is skipped, nor
  /// later: what is taken for a block would hide the rest of the file.
  private mutating func skipLines(from start: Int, until isLast: (ArraySlice<UInt8>) -> Bool) {
    guard blocksAreClosed else { return }
    var place = index
    while place < bytes.count {
      let end = endOfLine(place)
      let line = bytes[place..<end]
      place = min(end + 1, bytes.count)
      if place < bytes.count, bytes[end] == 0x0D, bytes[place] == 0x0A { place += 1 }
      if isLast(line) {
        index = place
        return
      }
    }
    unclosed.append(start)
    blocksAreClosed = false
  }

  private func isWordStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }

  private func isWordPart(_ byte: UInt8) -> Bool {
    isWordStart(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private mutating func readName() -> String {
    let start = index
    while let next = byte(), isWordPart(next) { index += 1 }
    if let next = byte(), next == UInt8(ascii: "?") || next == UInt8(ascii: "!") {
      if byte(1) != UInt8(ascii: "=") { index += 1 }
    }
    return text(bytes[start..<index])
  }

  private mutating func readWord() -> RubyToken {
    let isMember = start > 0 && bytes[start - 1] == UInt8(ascii: ".")
    let name = readName()
    if byte() == UInt8(ascii: ":"), byte(1) != UInt8(ascii: ":") {
      index += 1
      return .label(name)
    }
    return .word(name, isMember: isMember)
  }

  private mutating func readSymbol() -> RubyToken {
    index += 1
    guard let next = byte() else { return .other }
    if next == UInt8(ascii: ":") { return single(.other) }
    if next == UInt8(ascii: "'") || next == UInt8(ascii: "\"") {
      guard case .string(let name, isComputed: false) = readString(next) else { return .other }
      return .symbol(name)
    }
    return isWordStart(next) ? .symbol(readName()) : .other
  }

  private mutating func readString(_ quote: UInt8) -> RubyToken {
    let opening = index
    guard !neverClosed.contains(quote) else {
      unclosed.append(opening)
      index = endOfLine(opening)
      return .other
    }
    index += 1
    let token = readText(to: quote, from: nil, computes: quote != UInt8(ascii: "'"))
    guard !isTextClosed || hidesPods(opening..<index) else { return token }
    if !isTextClosed { neverClosed.insert(quote) }
    unclosed.append(opening)
    index = endOfLine(opening)
    return .other
  }

  /// Whether a line in a string, but its first, is a call of `pod`.
  private func hidesPods(_ string: Range<Int>) -> Bool {
    let lines = bytes[string].split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
    return lines.dropFirst().contains { line in
      let line = line.drop { $0 <= 0x20 }
      guard line.starts(with: "pod".utf8) else { return false }
      let rest = line.dropFirst(3).drop { $0 == 0x20 || $0 == UInt8(ascii: "(") }
      return rest.startIndex > line.startIndex + 3
        && (rest.first == UInt8(ascii: "'") || rest.first == UInt8(ascii: "\""))
    }
  }

  /// Up to the byte that closes a text, inner pairs of brackets aside.
  private mutating func readText(
    to close: UInt8, from open: UInt8?, computes: Bool
  ) -> RubyToken {
    var value: [UInt8] = []
    var isComputed = false
    var depth = 0
    isTextClosed = false
    while let next = byte() {
      index += 1
      if next == UInt8(ascii: "\\"), let escaped = byte() {
        index += 1
        value.append(escaped)
        continue
      }
      if computes, next == UInt8(ascii: "#"), byte() == UInt8(ascii: "{") {
        isComputed = true
        skipInterpolation()
        continue
      }
      if next == close, depth == 0 {
        isTextClosed = true
        break
      }
      if next == open { depth += 1 } else if next == close { depth -= 1 }
      value.append(next)
    }
    return .string(text(value[...]), isComputed: isComputed)
  }

  /// `#{...}` with strings and braces in it, up to the end of the line at most.
  private mutating func skipInterpolation() {
    var depth = 0
    var quote: UInt8 = 0
    while let next = byte(), next != 0x0A, next != 0x0D {
      index += 1
      if quote != 0 {
        if next == UInt8(ascii: "\\") { index += 1 } else if next == quote { quote = 0 }
      } else if next == UInt8(ascii: "'") || next == UInt8(ascii: "\"") {
        quote = next
      } else if next == UInt8(ascii: "{") {
        depth += 1
      } else if next == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return }
      }
    }
    index = min(index, bytes.count)
  }

  /// `%w[a b]`, `%q(text)`: texts in brackets of the writer's choice.
  private mutating func readPercent() -> RubyToken {
    let hasLetter = byte(1).map { "wWiIqQrx".utf8.contains($0) } ?? false
    guard !endsValue, let open = byte(hasLetter ? 2 : 1), let close = RubyTokens.pair(open) else {
      return single(.other)
    }
    index += hasLetter ? 3 : 2
    _ = readText(to: close, from: open, computes: true)
    return .other
  }

  private static func pair(_ open: UInt8) -> UInt8? {
    switch open {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    case UInt8(ascii: "|"), UInt8(ascii: "!"), UInt8(ascii: "/"): open
    default: nil
    }
  }

  /// Whether the last token can be the left side of an operator.
  private var endsValue: Bool {
    switch last {
    case .word, .string, .close, .symbol: true
    case .label, .arrow, .comma, .open, .endOfStatement, .other: false
    }
  }

  /// A regular expression, which ends on its line, or a division.
  private mutating func readSlash() -> RubyToken {
    index += 1
    guard !endsValue, index >= lineWithoutSlash else { return .other }
    var place = index
    while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D {
      if bytes[place] == UInt8(ascii: "\\") {
        place += 1
      } else if bytes[place] == UInt8(ascii: "/") {
        index = place + 1
        return .other
      }
      place += 1
    }
    lineWithoutSlash = place
    return .other
  }

  /// `<<~TEXT`, `<<-TEXT` or `<<TEXT`, perhaps quoted.
  private mutating func readHeredocStart() -> RubyToken {
    guard byte(1) == UInt8(ascii: "<") else { return single(.other) }
    var place = index + 2
    func at(_ place: Int) -> UInt8? { place < bytes.count ? bytes[place] : nil }
    if at(place) == UInt8(ascii: "~") || at(place) == UInt8(ascii: "-") { place += 1 }
    let quote = at(place).flatMap { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") ? $0 : nil }
    if quote != nil { place += 1 }
    let name = bytes[min(place, bytes.count)...].prefix(while: isWordPart)
    // `list << Name` appends; a heredoc's name stands close and is written in capitals.
    guard let first = name.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else {
      index += 2
      return .other
    }
    index = name.endIndex + (quote != nil && at(name.endIndex) == quote ? 1 : 0)
    heredocs.append(name)
    return .string("", isComputed: true)
  }
}
