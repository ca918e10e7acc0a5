/// The other ways in which code writes a phrase, words of it shortened: `phone nbr` and `phone nr` for
/// `phone number`, `usr nm` for `user name`, `kundnr` for `kundnummer`.
func shortened(_ phrase: String, language: String) -> [String] {
  let words = phrase.split(separator: " ").map(String.init)
  guard language == "en" else { return shortenedCompound(words, language) }
  // A word alone says too little in short: `nm`, `no`, `dt`.
  guard words.count > 1 else { return [] }
  var forms: [[String]] = [[]]
  for word in words {
    let ways = [word] + (shortWords[word] ?? [])
    forms = forms.flatMap { form in ways.map { form + [$0] } }
  }
  return forms.dropFirst().map { $0.joined(separator: " ") }
}

/// Of words that are written together, only the end of the last is shortened: `kund nr`, which may stand
/// in one word as well.
private func shortenedCompound(_ words: [String], _ language: String) -> [String] {
  guard let last = words.last,
    let (long, short) = shortEnds[language]?.first(where: { last.hasSuffix($0.0) }),
    words.count > 1 || last != long
  else { return [] }
  let stem = words.dropLast() + (last == long ? [] : [String(last.dropLast(long.count))])
  return [(stem + [short]).joined(separator: " ")]
}

private let shortEnds = [
  "sv": [("nummer", "nr"), ("adress", "adr")], "nb": [("nummer", "nr"), ("adresse", "adr")],
  "da": [("nummer", "nr"), ("adresse", "adr")], "de": [("nummer", "nr"), ("adresse", "adr")],
  "fi": [("numero", "nro")],
]

/// Not `num` for `number`: `studentNum` may count students.
private let shortWords = [
  "address": ["addr", "adr"], "customer": ["cust"], "date": ["dt"], "display": ["disp"],
  "identifier": ["ident"], "name": ["nm"], "number": ["no", "nr", "nbr"],
  "password": ["passwd", "pwd", "pw"], "user": ["usr"],
]
