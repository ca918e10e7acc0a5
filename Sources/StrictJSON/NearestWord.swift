/// The known word that somebody most likely meant: the one with the fewest changed, added, removed or
/// swapped letters, if those are at most a third of it. Ties go to the first in the list.
public func nearestWord(to word: String, among known: [String]) -> String? {
  var best: (word: String, distance: Int)?
  for candidate in known {
    let distance = editDistance(word.lowercased(), candidate.lowercased())
    guard distance <= max(1, max(candidate.count, word.count) / 3) else { continue }
    if distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.word
}

/// What to add to a complaint about an unknown word: `; did you mean "purpose"?`, or the known words
/// where none is near.
public func suggestion(for word: String, among known: [String]) -> String {
  if let nearest = nearestWord(to: word, among: known) { return "; did you mean \"\(nearest)\"?" }
  guard !known.isEmpty, known.count <= 32 else { return "" }
  return "; known are " + known.map { "\"\($0)\"" }.joined(separator: ", ")
}

/// Damerau's distance with adjacent swaps (optimal string alignment).
func editDistance(_ left: String, _ right: String) -> Int {
  let a = Array(left.prefix(64))
  let b = Array(right.prefix(64))
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in 0...a.count { rows[i][0] = i }
  for j in 0...b.count { rows[0][j] = j }
  for i in 1...a.count {
    for j in 1...b.count {
      let change = a[i - 1] == b[j - 1] ? 0 : 1
      rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + change)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
      }
    }
  }
  return rows[a.count][b.count]
}
