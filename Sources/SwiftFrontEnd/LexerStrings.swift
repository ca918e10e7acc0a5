/// A string whose text is being cut, or in one of whose interpolations the lexer is.
struct OpenString {
  /// The number of its `.stringStart`.
  var token: Int
  var pounds: Int
  var isMultiline: Bool
  var quote: UInt8
  /// Parentheses open in the current interpolation.
  var parens = 0
}

extension Lexer {
  /// At the first `#` or at the quote.
  mutating func startString(pounds: Int) {
    let start = position
    let quote = source[start + pounds]
    var after = start + pounds + 1
    var flags: TokenFlags = []
    if quote == 0x22, source[after] == 0x22, source[after + 1] == 0x22,
      !(pounds > 0 && endsOnLine(from: after, pounds: pounds))
    {
      after += 2
      flags = .isMultiline
    }
    strings.append(
      OpenString(
        token: tokenCount, pounds: pounds, isMultiline: flags.contains(.isMultiline), quote: quote))
    append(.stringStart, from: start, to: after, flags: flags)
    position = after
    lexSegments()
  }

  /// Whether `#"""` is a one-line string that starts with a quote: its end is on the same line.
  private mutating func endsOnLine(from start: Int, pounds: Int) -> Bool {
    if start < rawScan.end, pounds >= rawScan.pounds { return false }
    var index = start + 1
    while index < count, source[index] != 0x0A, source[index] != 0x0D {
      if source[index] == 0x22 {
        var matched = 0
        while matched < pounds, source[index + 1 + matched] == 0x23 { matched += 1 }
        if matched == pounds { return true }
      }
      index += 1
    }
    rawScan = (index, pounds)
    return false
  }

  /// The text of the innermost string, up to its end or its next interpolation.
  mutating func lexSegments() {
    guard let string = strings.last else { return }
    let start = position
    var flags: TokenFlags = []
    while position < count {
      let byte = source[position]
      if byte == string.quote, closes(string, at: position) {
        appendSegment(from: start, flags)
        return endString(isTerminated: true)
      }
      if byte == 0x5C, isEscape(at: position, pounds: string.pounds) {
        let next = position + 1 + string.pounds
        if source[next] == 0x28 {
          appendSegment(from: start, flags)
          return startInterpolation(next + 1)
        }
        flags = .hasEscape
        let isLineBreak = source[next] == 0x0A || source[next] == 0x0D
        position = isLineBreak ? next : min(next + 1, count)
        continue
      }
      if !string.isMultiline, byte == 0x0A || byte == 0x0D { break }
      position += 1
    }
    appendSegment(from: start, flags)
    endString(isTerminated: false)
  }

  private mutating func appendSegment(from start: Int, _ flags: TokenFlags) {
    guard position > start else { return }
    append(.stringSegment, from: start, to: position, flags: flags)
  }

  private func isEscape(at index: Int, pounds: Int) -> Bool {
    var offset = 0
    while offset < pounds {
      guard source[index + 1 + offset] == 0x23 else { return false }
      offset += 1
    }
    return true
  }

  private func closes(_ string: OpenString, at index: Int) -> Bool {
    var after = index + 1
    if string.isMultiline {
      guard source[after] == 0x22, source[after + 1] == 0x22 else { return false }
      after += 2
    }
    for offset in 0..<string.pounds where source[after + offset] != 0x23 { return false }
    return true
  }

  private mutating func startInterpolation(_ after: Int) {
    strings[strings.count - 1].parens = 0
    brackets.openInterpolation(at: tokenCount)
    append(.interpolationStart, from: position, to: after)
    position = after
  }

  /// Ends the innermost string here, even inside one of its interpolations.
  mutating func endString(isTerminated: Bool) {
    guard let string = strings.popLast() else { return }
    let start = position
    if isTerminated {
      position += string.pounds + (string.isMultiline ? 3 : 1)
    } else {
      tokens[string.token].flags.insert(.isUnterminated)
      brackets.abandon(after: string.token, at: tokenCount, in: tokens)
      let begin = Int(tokens[string.token].start)
      damages.append(Damage(range: begin..<position, reason: "unterminated string"))
    }
    tokens[string.token].end = UInt32(tokenCount)
    append(.stringEnd, from: start, to: position)
  }
}
