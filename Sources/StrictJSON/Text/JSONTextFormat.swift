extension JSONText {
  /// The same text as everybody writes it: two spaces, a line of at most 100 bytes where that can be, no comma
  /// before a closing bracket.
  ///
  /// Keys stay in their order, comments where they are, and one empty line where there were any. An object
  /// that starts a new line after its bracket keeps its lines; everything else is on one line where it
  /// fits and has no comments. Formatting what is formatted changes nothing.
  public func formatted() -> String {
    var result = ""
    for (index, comment) in leading.enumerated() {
      if comment.isApart, index > 0 { result += "\n" }
      result += comment.text + "\n"
    }
    result += JSONTextFormat.text(of: root, indentation: 0, after: 0, isRoot: true) + "\n"
    for comment in trailing {
      if comment.isApart { result += "\n" }
      result += comment.text + "\n"
    }
    return result
  }
}

extension JSONText {
  /// How wide a line may be in bytes, without the comma at its end.
  public static let lineWidth = 99
}

/// How a value is printed at a place.
private enum JSONTextFormat {
  /// - Parameter width: of what stands on the line already, beside the indentation.
  static func text(
    of node: TextNode, indentation: Int, after width: Int, isRoot: Bool = false
  ) -> String {
    if !isRoot, let line = line(of: node),
      indentation + width + line.utf8.count <= JSONText.lineWidth
    {
      return line
    }
    switch node.value {
    case .atom(let text): return text
    case .array(let entries): return lines(of: entries, "[", "]", indentation)
    case .object(let entries): return lines(of: entries, "{", "}", indentation)
    }
  }

  private static func lines(
    of list: TextEntries, _ open: String, _ close: String, _ indentation: Int
  ) -> String {
    guard !list.entries.isEmpty || !list.closing.isEmpty else { return open + close }
    let margin = String(repeating: " ", count: indentation + 2)
    var result = open + "\n"
    for (index, entry) in list.entries.enumerated() {
      if index > 0, entry.leading.first?.isApart ?? entry.isApart { result += "\n" }
      for (number, comment) in entry.leading.enumerated() {
        if number > 0, comment.isApart { result += "\n" }
        result += margin + comment.text + "\n"
      }
      if !entry.leading.isEmpty, entry.isApart { result += "\n" }
      let key = entry.key.map { $0 + ": " } ?? ""
      result += margin + key
      result += text(of: entry.node, indentation: indentation + 2, after: key.utf8.count)
      if index + 1 < list.entries.count { result += "," }
      for comment in entry.trailing { result += " " + comment.text }
      result += "\n"
    }
    for (number, comment) in list.closing.enumerated() {
      if comment.isApart, number > 0 || !list.entries.isEmpty { result += "\n" }
      result += margin + comment.text + "\n"
    }
    return result + String(repeating: " ", count: indentation) + close
  }

  /// All of it on one line; nil where a comment, or the person who wrote it, wants lines.
  private static func line(of node: TextNode) -> String? {
    switch node.value {
    case .atom(let text): return text
    case .array(let list): return line(of: list, "[", "]")
    case .object(let list):
      return list.isOpenedOnLine && !list.entries.isEmpty ? nil : line(of: list, "{ ", " }")
    }
  }

  private static func line(of list: TextEntries, _ open: String, _ close: String) -> String? {
    guard list.closing.isEmpty else { return nil }
    guard !list.entries.isEmpty else {
      return open.filter { $0 != " " } + close.filter { $0 != " " }
    }
    var parts: [String] = []
    for entry in list.entries {
      guard entry.leading.isEmpty, entry.trailing.isEmpty, let line = line(of: entry.node) else {
        return nil
      }
      parts.append((entry.key.map { $0 + ": " } ?? "") + line)
    }
    return open + parts.joined(separator: ", ") + close
  }
}
