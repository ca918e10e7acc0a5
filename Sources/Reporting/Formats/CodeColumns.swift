import SourceModel

/// Columns as editors count them, in units of UTF-16; ropa itself counts bytes of UTF-8.
struct CodeColumns {
  let line: LineSource

  /// The first column of a place and the one behind its end; nil where the line cannot be read.
  ///
  /// - Parameter length: in bytes; what goes on in the next line ends with its own.
  func columns(
    _ path: String, _ location: SourceLocation, length: Int
  ) -> (start: Int, end: Int)? {
    guard let text = line(path, location.line) else { return nil }
    let start = min(max(location.column - 1, 0), text.utf8.count)
    let end = min(start + max(length, 1), text.utf8.count)
    return (units(before: start, of: text) + 1, units(before: end, of: text) + 1)
  }

  /// A character that lies only in part before the offset does not count.
  private func units(before offset: Int, of text: String) -> Int {
    var units = 0
    var bytes = 0
    for scalar in text.unicodeScalars {
      bytes += UTF8.width(scalar)
      if bytes > offset { break }
      units += UTF16.width(scalar)
    }
    return units
  }
}
