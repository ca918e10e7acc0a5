/// Which bracket closes which, in code that may be unfinished.
struct Brackets {
  /// Of an opening bracket the token where what it encloses ends; of any other token -1.
  private(set) var ends: [Int32]
  /// Whether a bracket stands at that end, or only something that cannot be inside.
  private(set) var isClosed: [Bool]

  init(_ tokens: [Token]) {
    ends = Array(repeating: -1, count: tokens.count)
    isClosed = Array(repeating: false, count: tokens.count)
  }

  /// Pairs the brackets of a stretch of tokens.
  mutating func pair(_ tokens: [Token], in range: Range<Int>) {
    var open: [Int] = []
    var braces = 0
    for index in range {
      let symbol = tokens[index].symbol
      if symbol.opens { open.append(index) }
      if symbol == .openBrace { braces += 1 }
      guard symbol.closes else { continue }
      // A brace ends whatever was left open inside it; a lone parenthesis ends nothing.
      let partner: Int?
      if symbol == .closeBrace {
        partner = braces == 0 ? nil : open.lastIndex { tokens[$0].symbol == .openBrace }
        braces = max(0, braces - 1)
      } else {
        partner = open.last.flatMap {
          tokens[$0].symbol.partner == symbol ? open.count - 1 : nearest(symbol, open, tokens)
        }
      }
      guard let partner else { continue }
      for inner in open[(partner + 1)...] { ends[inner] = Int32(index) }
      ends[open[partner]] = Int32(index)
      isClosed[open[partner]] = true
      open.removeSubrange(partner...)
    }
    for rest in open { ends[rest] = Int32(range.upperBound) }
  }

  /// The open bracket that the symbol closes, with no brace and not much else between: a limit,
  /// lest a file of brackets that never match takes quadratic time.
  private func nearest(_ symbol: Symbol, _ open: [Int], _ tokens: [Token]) -> Int? {
    for index in open.indices.suffix(8).reversed() {
      let candidate = tokens[open[index]].symbol
      if candidate == .openBrace { return nil }
      if candidate.partner == symbol { return index }
    }
    return nil
  }
}
