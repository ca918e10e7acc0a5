import StrictJSON

/// JSON with comments, to be printed for a person who goes on writing in it.
indirect enum DraftNode {
  case text(String)
  case number(Int)
  case boolean(Bool)
  case array([DraftEntry])
  case object([DraftEntry])

  /// A question that only a person can answer.
  static func open(_ question: String) -> DraftNode {
    .object([DraftEntry("open", .text(question))])
  }

  /// The text, with a line break at its end.
  func printed() -> String { block(indentation: 0, after: 0) + "\n" }

  /// The text of an element of a list of the record: as it stands there, without the margin.
  func element(comments: [String]) -> String {
    let margin = 4
    let lines =
      comments.map { "// \(commentText($0))" }
      + block(indentation: margin, after: 0).split(separator: "\n").enumerated().map { line in
        line.offset == 0 ? String(line.element) : String(line.element.dropFirst(margin))
      }
    return lines.joined(separator: "\n")
  }

  /// What stands on one line stands there; anything with comments or too wide takes a line an entry.
  /// - Parameter width: of what stands on the line already, beside the indentation.
  private func block(indentation: Int, after width: Int) -> String {
    if let line, indentation + width + line.utf8.count <= JSONText.lineWidth { return line }
    switch self {
    case .text, .number, .boolean: return line ?? ""
    case .array(let entries): return DraftNode.lines(entries, "[", "]", indentation)
    case .object(let entries): return DraftNode.lines(entries, "{", "}", indentation)
    }
  }

  private static func lines(
    _ entries: [DraftEntry], _ open: String, _ close: String, _ indentation: Int
  ) -> String {
    let margin = String(repeating: " ", count: indentation + 2)
    var result = open + "\n"
    for (index, entry) in entries.enumerated() {
      for comment in entry.comments { result += "\(margin)// \(commentText(comment))\n" }
      result +=
        margin + entry.keyText
        + entry.node.block(
          indentation: indentation + 2, after: entry.keyText.utf8.count)
      result += index + 1 < entries.count ? ",\n" : "\n"
    }
    return result + String(repeating: " ", count: indentation) + close
  }

  /// All of it on one line; nil where a comment forbids that.
  private var line: String? {
    switch self {
    case .text(let text): return quotedJSON(text)
    case .number(let number): return "\(number)"
    case .boolean(let value): return "\(value)"
    case .array(let entries): return DraftNode.line(entries, "[", "]")
    case .object(let entries): return DraftNode.line(entries, "{ ", " }")
    }
  }

  private static func line(_ entries: [DraftEntry], _ open: String, _ close: String) -> String? {
    var parts: [String] = []
    for entry in entries {
      guard entry.comments.isEmpty, let line = entry.node.line else { return nil }
      parts.append(entry.keyText + line)
    }
    return open + parts.joined(separator: ", ") + close
  }
}

/// An element of an array or a member of an object, with the comments above it.
struct DraftEntry {
  let comments: [String]
  /// Nil in an array.
  let key: String?
  let node: DraftNode

  init(_ key: String?, _ node: DraftNode, comments: [String] = []) {
    self.key = key
    self.node = node
    self.comments = comments
  }

  fileprivate var keyText: String { key.map { quotedJSON($0) + ": " } ?? "" }
}

private func quotedJSON(_ text: String) -> String {
  String(JSONOutput.string(text).text().dropLast())
}

/// A name out of the code base must neither end the comment nor show as something else.
private func commentText(_ text: String) -> String {
  visible(text).replacing("*/", with: "*\\u{2f}")
}
