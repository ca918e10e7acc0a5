import SourceModel

/// One line of code with a mark under a part of it, as compilers print it.
struct CodeExcerpt {
  /// In characters; a longer line is cut around the mark.
  private static let widest = 120

  let code: String
  let mark: String

  /// - Parameters:
  ///   - column: counted from 1, in bytes.
  ///   - length: of the marked part, in bytes.
  init?(line: String, column: Int, length: Int) {
    let bytes = Array(line.utf8)
    let start = min(max(column - 1, 0), bytes.count)
    let before = CodeExcerpt.clean(String(decoding: bytes[..<start], as: UTF8.self))
    let end = min(start + max(length, 1), bytes.count)
    let marked = CodeExcerpt.clean(String(decoding: bytes[start..<end], as: UTF8.self))
    let after = CodeExcerpt.clean(String(decoding: bytes[end...], as: UTF8.self))
    guard !(before + marked + after).allSatisfy(\.isWhitespace) else { return nil }
    let shownMarked = String(marked.prefix(CodeExcerpt.widest))
    let room = max(0, CodeExcerpt.widest - shownMarked.count)
    let shownBefore = before.count > room / 2 ? "…" + before.suffix(room / 2) : before
    let left = max(0, room - shownBefore.count)
    let shownAfter = after.count > left ? after.prefix(left) + "…" : after
    code = shownBefore + shownMarked + shownAfter
    // A tab stays a tab, so that the mark stands under its word however wide the terminal makes it.
    mark =
      String(shownBefore.map { $0 == "\t" ? "\t" : " " }) + "^"
      + String(repeating: "~", count: max(0, shownMarked.count - 1))
  }

  private static func clean(_ text: String) -> String {
    text.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).printable }
      .joined(separator: "\t")
  }
}
