import SourceModel

/// A comment that speaks to ropa, before its text is a name.
struct Remark {
  /// Of what follows `ropa:`, trimmed, in bytes of the file.
  var range: Range<Int>
  /// Of the comment.
  var start: UInt32
}

/// The tokens of a file, directives and every `#if` branch included, as clang's lexer sees them.
///
/// Our own, because a unit of libclang costs over a millisecond a file and five times as much a byte,
/// and because what is read here cannot crash. A test holds both lexers against each other. The
/// languages share their tokens: `@` and `::` are tokens in C as well.
struct Tokenizer {
  private(set) var tokens: [Token] = []
  private(set) var remarks: [Remark] = []

  init(_ bytes: [UInt8], spelling: Spelling) {
    tokens.reserveCapacity(bytes.count / 4)
    bytes.withUnsafeBufferPointer { read($0, spelling) }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ spelling: Spelling) {
    var scanner = Scanner(bytes)
    var startsLine = true
    while true {
      if scanner.skipSpace() { startsLine = true }
      guard scanner.position < bytes.count else { return }
      let start = scanner.position
      if scanner.skipComment() {
        // A comment does not hide that the next token is the first of its line.
        if let range = remark(bytes, start..<scanner.position) {
          remarks.append(Remark(range: range, start: UInt32(start)))
        }
        continue
      }
      let symbol = scanner.readToken(spelling)
      tokens.append(
        Token(
          symbol: symbol, startsLine: startsLine, start: UInt32(start),
          end: UInt32(scanner.position)))
      startsLine = false
    }
  }
}

/// The range of what follows `ropa:` in a comment that begins with it.
private func remark(_ bytes: UnsafeBufferPointer<UInt8>, _ comment: Range<Int>) -> Range<Int>? {
  var start = comment.lowerBound + 2
  var end = comment.upperBound
  while start < end, isSpace(bytes[start]) { start += 1 }
  let word: StaticString = "ropa:"
  guard end - start >= word.utf8CodeUnitCount,
    word.withUTF8Buffer({ bytes[start..<start + $0.count].elementsEqual($0) })
  else { return nil }
  start += word.utf8CodeUnitCount
  if bytes[comment.lowerBound + 1] == UInt8(ascii: "*") { end = max(start, end - 2) }
  while start < end, isSpace(bytes[start]) { start += 1 }
  while end > start, isSpace(bytes[end - 1]) { end -= 1 }
  return start..<end
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
