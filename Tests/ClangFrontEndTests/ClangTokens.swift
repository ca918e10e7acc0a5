import CClang
import SourceModel

@testable import ClangFrontEnd

/// The tokens of a file from `clang_tokenize`, to hold ours against them.
struct ClangTokens {
  var tokens: [Token] = []

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
        // clang lets a token begin with the escaped end of line before it.
        let scanner = Scanner(bytes)
        while scanner.afterEscapedLineEnd(Int(start)) > Int(start), bytes[Int(start)] == 0x5C {
          start = UInt32(scanner.afterEscapedLineEnd(Int(start)))
        }
        guard start < end else { continue }
        let startsLine = previousEnd == 0 || endsLine(bytes, from: previousEnd, to: Int(start))
        previousEnd = Int(end)
        let text = UnsafeBufferPointer(rebasing: bytes[Int(start)..<Int(end)])
        let symbol: Symbol
        switch functions.getTokenKind(list[number]) {
        case 0: symbol = clangSymbol(ofPunctuation: text)
        case 1, 2: symbol = spelling.symbol(ofWord: text)
        case 3: symbol = clangSymbol(ofLiteral: text)
        default:
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

private let punctuation: [String: Symbol] = [
  "(": .openParen, ")": .closeParen, "[": .openBracket, "]": .closeBracket, "{": .openBrace,
  "}": .closeBrace, "<:": .openBracket, ":>": .closeBracket, "<%": .openBrace, "%>": .closeBrace,
  ";": .semicolon, ",": .comma, ":": .colon, "::": .colons, ".": .period, "->": .arrow,
  ".*": .period, "->*": .arrow, "...": .ellipsis, "?": .question, "@": .at, "#": .hash,
  "%:": .hash, "##": .hashes, "%:%:": .hashes, "=": .assign, "+=": .compoundAssign,
  "-=": .compoundAssign, "*=": .compoundAssign, "/=": .compoundAssign, "%=": .compoundAssign,
  "&=": .compoundAssign, "|=": .compoundAssign, "^=": .compoundAssign, "<<=": .compoundAssign,
  ">>=": .compoundAssign, "++": .plusPlus, "--": .minusMinus, "!": .exclamation, "~": .tilde,
  "*": .star, "&": .ampersand, "^": .caret, "+": .plus, "-": .minus, "|": .pipe, "&&": .and,
  "||": .or, "<": .less, ">": .greater, "/": .multiplicative, "%": .multiplicative,
  "<<": .shiftLeft, ">>": .shiftRight, "<=": .relational, ">=": .relational,
  "==": .equality, "!=": .equality,
]

private func clangSymbol(ofPunctuation bytes: UnsafeBufferPointer<UInt8>) -> Symbol {
  guard bytes.count <= 4 else { return .unknown }
  return punctuation[String(decoding: bytes, as: UTF8.self)] ?? .unknown
}

private func clangSymbol(ofLiteral bytes: UnsafeBufferPointer<UInt8>) -> Symbol {
  guard let first = bytes.first else { return .unknown }
  if first == UInt8(ascii: ".") || (first >= 0x30 && first <= 0x39) { return .number }
  // A prefix (`L`, `u8`, `R`) comes before the quote.
  for byte in bytes {
    if byte == UInt8(ascii: "\"") { return .string }
    if byte == UInt8(ascii: "'") { return .character }
  }
  return .unknown
}
