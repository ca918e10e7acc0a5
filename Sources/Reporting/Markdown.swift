/// Pieces of Markdown (GitHub's dialect, for its tables), with everything from the scanned tree escaped.
enum Markdown {
  /// Text that stays text: no markup, no HTML, no line break, in a table cell too.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "|", "#", "~", "!", "$":
        result += "\\\(scalar)"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text as code. A code span cannot hold an escape, so it is fenced with more backticks than it has, and
  /// in a table the bar must be escaped all the same.
  static func code(_ text: String) -> String {
    let text = text.printable
    var run = 0
    var longest = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let padding = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    let cell = text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    return fence + padding + cell + padding + fence
  }

  /// A table whose cells are Markdown already; nothing where there are no rows.
  static func table(_ head: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    func line(_ cells: [String]) -> String {
      "| " + cells.map { $0.isEmpty ? " " : $0 }.joined(separator: " | ") + " |\n"
    }
    return line(head) + line(head.map { _ in "---" }) + rows.map(line).joined() + "\n"
  }

  /// A list whose items are Markdown already.
  static func list(_ items: [String]) -> String {
    items.map { "- \($0)\n" }.joined() + (items.isEmpty ? "" : "\n")
  }
}
