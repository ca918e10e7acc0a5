import SourceModel

extension Parser {
  /// A string literal: one literal, or a text with pieces and what is interpolated.
  mutating func parseString() -> ValueIndex {
    let opening = index
    let close = close(of: opening)
    let start = tokens[opening].start
    let indentation = tokens[opening].flags.contains(.isMultiline) ? indentation(before: close) : -1
    let first = opening + 1
    advance()
    if close == first || close == first + 1 && tokens[first].kind == .stringSegment {
      scratch.removeAll(keepingCapacity: true)
      if close > first { decode(first, in: opening, closing: close, indentation: indentation) }
      index = min(close + 1, last)
      return addLiteral(.string, addScratch(), from: start, to: end(of: close))
    }
    let text = addValue(.text, at: start)
    while index < close {
      if kind == .stringSegment {
        scratch.removeAll(keepingCapacity: true)
        decode(index, in: opening, closing: close, indentation: indentation)
        if !scratch.isEmpty {
          let token = tokens[index]
          let piece = addLiteral(.piece, addScratch(), from: token.start, to: token.end)
          addEdge(piece, text, .interpolated)
        }
        advance()
      } else if kind == .interpolationStart {
        parseInterpolation(into: text)
      } else {
        skipDamage()
      }
      if index > close { index = close }
    }
    index = min(close + 1, last)
    return text
  }

  private mutating func parseInterpolation(into text: ValueIndex) {
    let mark = openArguments.count
    let close = close(of: index)
    guard depth < Parser.depthLimit else { return skipTooDeep() }
    depth += 1
    let wasPattern = pattern
    pattern = .none
    parseArguments()
    pattern = wasPattern
    depth -= 1
    index = close
    _ = take(.interpolationEnd)
    for position in mark..<openArguments.count {
      addEdge(
        openArguments[position].value, text, .interpolated, key: openArguments[position].label)
    }
    openArguments.removeLast(openArguments.count - mark)
  }

  /// How many bytes of white space stand before the closing quotes, or -1 if more than that does.
  private func indentation(before closing: Int) -> Int {
    let quote = Int(tokens[closing].start)
    var start = quote
    while start > 0, source[start - 1] == 0x20 || source[start - 1] == 0x09 { start -= 1 }
    return start > 0 && (source[start - 1] == 0x0A || source[start - 1] == 0x0D) ? quote - start : 0
  }

  /// Appends the text of a segment to `scratch`; `indentation` is -1 for a string on one line.
  private mutating func decode(_ segment: Int, in opening: Int, closing: Int, indentation: Int) {
    var position = Int(tokens[segment].start)
    var end = Int(tokens[segment].end)
    let isMultiline = indentation >= 0
    if !isMultiline, !tokens[segment].flags.contains(.hasEscape) {
      scratch.append(
        contentsOf: UnsafeBufferPointer(start: source + position, count: end - position))
      return
    }
    if isMultiline {
      if segment == opening + 1 {
        position = skipLineBreak(position, end)
        position = skipIndentation(position, end, indentation)
      }
      if segment + 1 == closing { end = withoutLastLine(position, end) }
    }
    let pounds = poundCount(opening)
    while position < end {
      let byte = source[position]
      if byte == 0x5C, isEscape(position, pounds) {
        position = decodeEscape(position + 1 + pounds, end, indentation)
      } else if isMultiline, byte == 0x0A || byte == 0x0D {
        position = skipLineBreak(position, end)
        scratch.append(0x0A)
        position = skipIndentation(position, end, indentation)
      } else {
        scratch.append(byte)
        position += 1
      }
    }
  }

  private func poundCount(_ opening: Int) -> Int {
    var count = 0
    while source[Int(tokens[opening].start) + count] == 0x23 { count += 1 }
    return count
  }

  private func isEscape(_ position: Int, _ pounds: Int) -> Bool {
    for offset in 0..<pounds where source[position + 1 + offset] != 0x23 { return false }
    return true
  }

  private func skipLineBreak(_ position: Int, _ end: Int) -> Int {
    guard position < end else { return position }
    if source[position] == 0x0D, position + 1 < end, source[position + 1] == 0x0A {
      return position + 2
    }
    return source[position] == 0x0A || source[position] == 0x0D ? position + 1 : position
  }

  private func skipIndentation(_ position: Int, _ end: Int, _ indentation: Int) -> Int {
    var next = position
    while next < end, next - position < indentation, source[next] == 0x20 || source[next] == 0x09 {
      next += 1
    }
    return next
  }

  /// The end of the last segment without the line break before the closing quotes.
  private func withoutLastLine(_ start: Int, _ end: Int) -> Int {
    var stop = end
    while stop > start, source[stop - 1] == 0x20 || source[stop - 1] == 0x09 { stop -= 1 }
    guard stop > start, source[stop - 1] == 0x0A || source[stop - 1] == 0x0D else { return end }
    stop -= 1
    if stop > start, source[stop] == 0x0A, source[stop - 1] == 0x0D { stop -= 1 }
    return stop
  }

  /// What the escape whose letter is at `position` stands for; gives where to go on.
  private mutating func decodeEscape(_ position: Int, _ end: Int, _ indentation: Int) -> Int {
    guard position < end else { return end }
    switch source[position] {
    case 0x6E: scratch.append(0x0A)
    case 0x72: scratch.append(0x0D)
    case 0x74: scratch.append(0x09)
    case 0x30: scratch.append(0)
    case 0x75: return decodeScalar(position + 1, end)
    case 0x20, 0x09, 0x0A, 0x0D:
      var next = position
      while next < end, source[next] == 0x20 || source[next] == 0x09 { next += 1 }
      guard next == end || source[next] == 0x0A || source[next] == 0x0D else {
        scratch.append(source[position])
        return position + 1
      }
      return skipIndentation(skipLineBreak(next, end), end, indentation)
    default: scratch.append(source[position])
    }
    return position + 1
  }

  /// `{1F600}`
  private mutating func decodeScalar(_ position: Int, _ end: Int) -> Int {
    guard position < end, source[position] == 0x7B else { return position }
    var next = position + 1
    var value: UInt32 = 0
    while next < end, source[next] != 0x7D {
      let byte = source[next]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: return next
      }
      guard value < 0x0100_0000 else { return next }
      value = value << 4 | UInt32(digit)
      next += 1
    }
    if let scalar = Unicode.Scalar(value) {
      scratch.append(contentsOf: String(Character(scalar)).utf8)
    }
    return min(next + 1, end)
  }
}
