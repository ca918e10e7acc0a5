/// Lines of comma-separated values, RFC 4180, that no spreadsheet takes for a formula.
enum CSV {
  /// One record: fields in quotation marks where they need them, ending in CR LF.
  static func line(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  /// A field. Where a spreadsheet would take it for a formula it gets an apostrophe in front, which
  /// spreadsheets read as "this is text".
  static func field(_ text: String) -> String {
    let text = text.printable
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
    let isFormula = first.map { formulaStarts.contains($0) } ?? false
    let harmless = isFormula ? "'" + text : text
    let needsQuotes = harmless.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    guard needsQuotes else { return harmless }
    return "\"" + harmless.replacing("\"", with: "\"\"") + "\""
  }

  /// With their full-width forms, which some spreadsheets take for the same.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
