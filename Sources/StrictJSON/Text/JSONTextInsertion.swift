extension JSONText {
  /// The text with elements at the end of the array that the root object has under a key; the array is made
  /// where there is none. Nothing else changes, so that a diff shows what was added and no more.
  ///
  /// Nil where the root is no object, or the key has something else than an array.
  /// - Parameter elements: JSON of each, with comments, lines not indented.
  public func appending(_ elements: [String], toArray key: String) -> [UInt8]? {
    guard case .object(let members) = root.value else { return nil }
    guard !elements.isEmpty else { return bytes }
    let quoted = "\"\(key)\""
    guard let member = members.entries.first(where: { $0.key == quoted }) else {
      let array = "\(quoted): [\n" + indented(elements.joined(separator: ",\n"), by: 2) + "\n]"
      return appending([array], to: members, of: root, indentation: 0)
    }
    guard case .array(let list) = member.node.value else { return nil }
    return appending(elements, to: list, of: member.node, indentation: 2)
  }

  private func appending(
    _ elements: [String], to list: TextEntries, of node: TextNode, indentation: Int
  ) -> [UInt8] {
    let closing = node.range.upperBound - 1
    var content = closing
    let spaces: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    while content > node.range.lowerBound, spaces.contains(bytes[content - 1]) { content -= 1 }
    var result = Array(bytes[..<content])
    if let last = list.entries.last, !hasComma(after: last.node, before: closing) {
      result.insert(UInt8(ascii: ","), at: last.node.range.upperBound)
    }
    let margin = String(repeating: " ", count: indentation)
    let text = indented(elements.joined(separator: ",\n"), by: indentation + 2)
    return result + Array("\n\(text)\n\(margin)".utf8) + bytes[closing...]
  }

  /// Whether a comma follows that is no part of a comment.
  private func hasComma(after node: TextNode, before end: Int) -> Bool {
    var index = node.range.upperBound
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: ","): return true
      case UInt8(ascii: "/") where bytes[index + 1] == UInt8(ascii: "/"):
        while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      case UInt8(ascii: "/"):
        index += 2
        while index + 1 < end,
          bytes[index] != UInt8(ascii: "*") || bytes[index + 1] != UInt8(ascii: "/")
        {
          index += 1
        }
        index += 2
      default: index += 1
      }
    }
    return false
  }

  private func indented(_ text: String, by width: Int) -> String {
    let margin = String(repeating: " ", count: width)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
  }
}
