/// The text with letters that ASCII has not written as two, as a language has the custom: `gehälter`
/// as `gehaelter` in German, `fødsel` as `foedsel` in Danish and Norwegian. Nil where folding (`æ` to
/// `ae`, `ß` to `ss`, `ø` to `o`) is the only other spelling.
func withDigraphs(_ text: String, language: String) -> String? {
  let digraphs: [Unicode.Scalar: String]
  switch language {
  case "de": digraphs = ["ä": "ae", "ö": "oe", "ü": "ue"]
  case "da", "nb": digraphs = ["ø": "oe", "å": "aa"]
  default: return nil
  }
  guard text.unicodeScalars.contains(where: { digraphs[$0] != nil }) else { return nil }
  return text.unicodeScalars.reduce(into: "") { $0 += digraphs[$1] ?? String($1) }
}
