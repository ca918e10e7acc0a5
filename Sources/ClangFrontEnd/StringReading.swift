import SourceModel

extension CodeReader {
  /// Reads string literals that stand one after the other, and the names of macros between them.
  ///
  /// Only literals, or macros of this file that are literals: one literal. Otherwise a text, into
  /// which its parts flow.
  mutating func readString() -> ValueIndex {
    let start = position
    var parts: [StringPart] = []
    while position < limit {
      if peek() == .string {
        parts.append(.literal(position))
      } else if peek() == .at, peek(1) == .string, position > start {
        advance()
        parts.append(.literal(position))
      } else if peek() == .identifier, isPartOfString(isFirst: parts.isEmpty) {
        parts.append(.name(position))
      } else {
        break
      }
      advance()
    }
    let end = endOffset
    if let text = joined(parts) {
      return literal(.string, name(ofType: text), from: tokens[start].start, to: end)
    }
    let whole = value(.text, offset: tokens[start].start)
    for part in parts {
      switch part {
      case .literal(let index):
        let text = decoded(index)
        let piece = literal(
          .piece, name(ofType: text), from: tokens[index].start, to: tokens[index].end)
        flow(piece, whole, .interpolated)
      case .name(let index):
        let part = reference(to: index)
        flow(part, whole, .interpolated)
      }
    }
    return whole
  }

  /// Whether an identifier beside a literal is a macro that is a part of the text.
  private func isPartOfString(isFirst: Bool) -> Bool {
    let next = peek(1)
    if isFirst { return next == .string || next == .at && peek(2) == .string }
    // In a message the next part of the selector may follow.
    guard next != .colon, next != .openParen else { return false }
    let first = bytes[Int(tokens[position].start)]
    return next == .string || first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z")
  }

  private mutating func joined(_ parts: [StringPart]) -> [UInt8]? {
    var text: [UInt8] = []
    for part in parts {
      switch part {
      case .literal(let index):
        text.append(contentsOf: decoded(index))
      case .name(let index):
        let found = binding(of: name(index))
        guard found >= 0, let known = macroTexts[found] else { return nil }
        text.append(contentsOf: known)
      }
    }
    return text
  }

  /// The text of a string literal.
  func decoded(_ index: Int) -> [UInt8] {
    let token = tokens[index]
    return StringText.decode(bytes[Int(token.start)..<Int(token.end)])
  }
}

private enum StringPart {
  case literal(Int)
  case name(Int)
}
