import CClang
import SourceModel

/// A comment that speaks to ropa, before its text is a name.
struct Remark {
  /// Of what follows `ropa:`, trimmed, in bytes of the file.
  var range: Range<Int>
  /// Of the comment.
  var start: UInt32
}

/// The tokens of a file as libclang's lexer sees them, directives and every `#if` branch included.
struct Tokenizer {
  var tokens: [Token] = []
  var remarks: [Remark] = []

  init(_ unit: borrowing TranslationUnit, bytes: [UInt8], spelling: Spelling) {
    let functions = unit.functions
    let shift = unit.shift
    // A byte order mark is one only at the very beginning.
    let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? shift + 3 : shift
    let whole = functions.getRange(
      functions.getLocationForOffset(unit.unit, unit.file, first),
      functions.getLocationForOffset(unit.unit, unit.file, shift + UInt32(bytes.count)))
    var list: UnsafeMutablePointer<CXToken>?
    var count: UInt32 = 0
    functions.tokenize(unit.unit, whole, &list, &count)
    guard let list else { return }
    defer { functions.disposeTokens(unit.unit, list, count) }
    tokens.reserveCapacity(Int(count))
    bytes.withUnsafeBufferPointer { bytes in
      var previousEnd = 0
      for number in 0..<Int(count) {
        let extent = functions.getTokenExtent(unit.unit, list[number])
        var start: UInt32 = 0
        var end: UInt32 = 0
        functions.getExpansionLocation(functions.getRangeStart(extent), nil, nil, nil, &start)
        functions.getExpansionLocation(functions.getRangeEnd(extent), nil, nil, nil, &end)
        // Older lexers close an unfinished file with tokens that stand nowhere.
        guard start >= shift, start < end, Int(end - shift) <= bytes.count,
          Int(start - shift) >= previousEnd
        else { continue }
        start -= shift
        end -= shift
        let startsLine = previousEnd == 0 || endsLine(bytes, from: previousEnd, to: Int(start))
        previousEnd = Int(end)
        let text = UnsafeBufferPointer(rebasing: bytes[Int(start)..<Int(end)])
        let symbol: Symbol
        switch functions.getTokenKind(list[number]) {
        case 0: symbol = spelling.symbol(ofPunctuation: text)
        case 1, 2: symbol = spelling.symbol(ofWord: text)
        case 3: symbol = spelling.symbol(ofLiteral: text)
        default:
          if let range = remark(in: text) {
            let shifted = range.lowerBound + Int(start)..<range.upperBound + Int(start)
            remarks.append(Remark(range: shifted, start: start))
          }
          // A comment does not hide that the next token is the first of its line.
          carriedLine = carriedLine || startsLine
          continue
        }
        tokens.append(
          Token(symbol: symbol, startsLine: startsLine || carriedLine, start: start, end: end))
        carriedLine = false
      }
    }
  }

  private var carriedLine = false
}

/// Whether a line ends between two tokens; an escaped end of line does not count.
private func endsLine(_ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> Bool {
  var index = from
  while index < to {
    let byte = bytes[index]
    if byte == 0x0A || byte == 0x0D { return true }
    if byte == UInt8(ascii: "\\") {
      index += 1
      while index < to, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
      if index < to, bytes[index] == 0x0D { index += 1 }
      if index < to, bytes[index] == 0x0A { index += 1 }
    } else {
      index += 1
    }
  }
  return false
}

/// The range of what follows `ropa:` in a comment that begins with it.
private func remark(in comment: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
  var start = 2
  while start < comment.count, isSpace(comment[start]) { start += 1 }
  let word = [UInt8]("ropa:".utf8)
  guard comment.count - start >= word.count,
    comment[start..<start + word.count].elementsEqual(word)
  else { return nil }
  start += word.count
  var end = comment.count
  if comment[1] == UInt8(ascii: "*") { end = max(start, end - 2) }
  while start < end, isSpace(comment[start]) { start += 1 }
  while end > start, isSpace(comment[end - 1]) { end -= 1 }
  return start..<end
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
