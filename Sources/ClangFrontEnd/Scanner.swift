/// Steps through the bytes of a file, a space, a comment or a token at a time.
struct Scanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    // A byte order mark.
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
  }

  /// The byte some bytes ahead; 0 after the end.
  func peek(_ ahead: Int = 0) -> UInt8 {
    let index = position + ahead
    return index < bytes.count ? bytes[index] : 0
  }

  /// Passes over white space; says whether a line ended in it. An escaped end of line is none.
  mutating func skipSpace() -> Bool {
    var endsLine = false
    while position < bytes.count {
      switch bytes[position] {
      case 0x0A, 0x0D:
        endsLine = true
        position += 1
      case 0x20, 0x09, 0x0B, 0x0C, 0x00: position += 1
      case UInt8(ascii: "\\"):
        let after = afterEscapedLineEnd(position)
        guard after > position else { return endsLine }
        position = after
      // No-break space and the spaces of other scripts.
      case 0xC2 where peek(1) == 0xA0: position += 2
      case 0xE2 where peek(1) == 0x80 && (0x80...0x8A).contains(peek(2)): position += 3
      case 0xE3 where peek(1) == 0x80 && peek(2) == 0x80: position += 3
      default: return endsLine
      }
    }
    return endsLine
  }

  /// Where the next line begins if a backslash escapes the end of this one; otherwise `index`.
  func afterEscapedLineEnd(_ index: Int) -> Int {
    var next = index + 1
    while next < bytes.count, bytes[next] == 0x20 || (0x09...0x0C).contains(bytes[next]) {
      if bytes[next] == 0x0A { break }
      next += 1
    }
    guard next < bytes.count else { return index }
    if bytes[next] == 0x0D {
      return next + 1 < bytes.count && bytes[next + 1] == 0x0A ? next + 2 : next + 1
    }
    return bytes[next] == 0x0A ? next + 1 : index
  }

  /// Passes over a comment if one begins here.
  mutating func skipComment() -> Bool {
    guard bytes[position] == UInt8(ascii: "/") else { return false }
    switch peek(1) {
    case UInt8(ascii: "/"):
      position += 2
      skipLine()
    case UInt8(ascii: "*"):
      position += 2
      while position < bytes.count {
        if bytes[position] == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
          position += 2
          return true
        }
        position += 1
      }
    default: return false
    }
    return true
  }

  private mutating func skipLine() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x0A, 0x0D: return
      case UInt8(ascii: "\\"): position = max(afterEscapedLineEnd(position), position + 1)
      default: position += 1
      }
    }
  }

  mutating func readToken(_ spelling: Spelling) -> Symbol {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      return readWord(spelling)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return readNumber()
    case UInt8(ascii: "."):
      if isDigit(peek(1)) { return readNumber() }
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return readQuoted()
    default: break
    }
    let (symbol, length) = Punctuation.longest(byte, peek(1), peek(2), peek(3))
    position += length
    return symbol
  }

  private mutating func readWord(_ spelling: Spelling) -> Symbol {
    let start = position
    var isEscaped = false
    while position < bytes.count {
      let byte = bytes[position]
      if isWordByte(byte) {
        position += 1
      } else if byte == UInt8(ascii: "\\") {
        let after = afterEscapedLineEnd(position)
        guard after > position, after < bytes.count, isWordByte(bytes[after]) else { break }
        isEscaped = true
        position = after
      } else {
        break
      }
    }
    let next = peek()
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'"), isPrefix(start..<position) {
      if bytes[position - 1] == UInt8(ascii: "R"), next == UInt8(ascii: "\"") { return readRaw() }
      return readQuoted()
    }
    if isEscaped { return .identifier }
    return spelling.symbol(ofWord: UnsafeBufferPointer(rebasing: bytes[start..<position]))
  }

  /// `L`, `u8`, `U`, `u`, and each of them with `R`.
  private func isPrefix(_ range: Range<Int>) -> Bool {
    guard range.count <= 3 else { return false }
    var end = range.upperBound
    if bytes[end - 1] == UInt8(ascii: "R") { end -= 1 }
    switch end - range.lowerBound {
    case 0: return true
    case 1:
      let byte = bytes[range.lowerBound]
      return byte == UInt8(ascii: "L") || byte | 0x20 == UInt8(ascii: "u")
    case 2:
      return bytes[range.lowerBound] == UInt8(ascii: "u") && bytes[end - 1] == UInt8(ascii: "8")
    default: return false
    }
  }

  /// A number as the preprocessor has it: `0x1p-3`, `1'000`, `1.5e+3f`.
  private mutating func readNumber() -> Symbol {
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
        let last = bytes[position - 1] | 0x20
        guard last == UInt8(ascii: "e") || last == UInt8(ascii: "p") else { break }
      } else if byte == UInt8(ascii: "'") {
        guard isWordByte(peek(1)), peek(1) < 0x80 else { break }
      } else if !isWordByte(byte), byte != UInt8(ascii: ".") {
        break
      }
      position += 1
    }
    return .number
  }

  /// A string or character from its quote on; one without an end goes to the end of the line.
  private mutating func readQuoted() -> Symbol {
    let quote = bytes[position]
    position += 1
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case quote:
        position += 1
        if quote == UInt8(ascii: "\"") { return .string }
        return position - start > 1 ? .character : .unknown
      case UInt8(ascii: "\\"):
        let after = afterEscapedLineEnd(position)
        position = after > position ? after : min(position + 2, bytes.count)
      case 0x0A, 0x0D: return .unknown
      default: position += 1
      }
    }
    return .unknown
  }

  /// `R"tag(text)tag"` from its quote on; one without an end goes to the end of the file.
  private mutating func readRaw() -> Symbol {
    let tag = position + 1
    var open = tag
    while open < bytes.count, open - tag <= 16, bytes[open] != UInt8(ascii: "(") { open += 1 }
    guard open < bytes.count, bytes[open] == UInt8(ascii: "(") else { return readQuoted() }
    let length = open - tag
    var index = open + 1
    while index + length + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: ")"), bytes[index + length + 1] == UInt8(ascii: "\""),
        bytes[(index + 1)..<(index + 1 + length)].elementsEqual(bytes[tag..<open])
      {
        position = index + length + 2
        return .string
      }
      index += 1
    }
    position = bytes.count
    return .unknown
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }
}
