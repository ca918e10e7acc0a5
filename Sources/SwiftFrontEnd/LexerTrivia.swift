#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Lexer {
  /// White space and comments. In an interpolation of a one-line string a line break ends the string.
  mutating func skipTrivia() {
    while true {
      switch source[position] {
      case 0x20, 0x09, 0x0B, 0x0C:
        position += 1
        trivia.insert(.afterSpace)
      case 0x0A, 0x0D:
        if let last = strings.last, !last.isMultiline {
          endString(isTerminated: false)
          continue
        }
        position += 1
        trivia.insert([.afterNewline, .afterSpace])
      case 0x2F where source[position + 1] == 0x2F:
        let start = position
        skipToEndOfLine()
        recordDirective(from: start + 2, to: position)
        trivia.insert(.afterSpace)
      case 0x2F where source[position + 1] == 0x2A:
        skipBlockComment()
        trivia.insert(.afterSpace)
      case 0xC2 where source[position + 1] == 0xA0:
        // A no-break space.
        position += 2
        trivia.insert(.afterSpace)
      case 0 where position < count:
        position += 1
        trivia.insert(.afterSpace)
      case 0x3C, 0x3E:
        guard skipConflictMarker() else { return }
      default:
        return
      }
    }
  }

  mutating func skipToEndOfLine() {
    while position < count {
      let byte = source[position]
      if byte == 0x0A || byte == 0x0D { return }
      position += 1
    }
  }

  private mutating func skipBlockComment() {
    let start = position
    var depth = 1
    position += 2
    while position < count {
      let byte = source[position]
      if byte == 0x2A, source[position + 1] == 0x2F {
        position += 2
        depth -= 1
        if depth == 0 { return recordDirective(from: start + 2, to: position - 2) }
      } else if byte == 0x2F, source[position + 1] == 0x2A {
        position += 2
        depth += 1
      } else {
        if byte == 0x0A || byte == 0x0D { trivia.insert(.afterNewline) }
        position += 1
      }
    }
    position = count
    damages.append(Damage(range: start..<count, reason: "unterminated comment"))
  }

  private mutating func recordDirective(from start: Int, to end: Int) {
    var index = start
    while index < end {
      let byte = source[index]
      guard byte == 0x20 || byte == 0x09 || byte == 0x2F || byte == 0x2A || byte == 0x21 else {
        break
      }
      index += 1
    }
    guard end - index >= 5, matches("ropa:", from: index, to: index + 5) else { return }
    directives.append(index + 5..<end)
  }

  /// The lines that a failed merge leaves behind: `<<<<<<<`, the other side, `>>>>>>>`.
  private mutating func skipConflictMarker() -> Bool {
    let byte = source[position]
    guard position == 0 || source[position - 1] == 0x0A || source[position - 1] == 0x0D else {
      return false
    }
    for offset in 1..<7 where source[position + offset] != byte { return false }
    guard source[position + 7] == 0x20 else { return false }
    damages.append(Damage(range: position..<position + 7, reason: "conflict marker"))
    skipToEndOfLine()
    return true
  }
}
