/// A text as its words, so that a citation is found however its signs and spaces are set: lower case,
/// letters and digits of any script.
struct CitedWords {
  let words: [String]

  init(_ text: String) {
    var words: [String] = []
    var word = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  /// Whether the words of another text stand together in this one.
  func contain(_ other: CitedWords) -> Bool {
    let count = other.words.count
    guard count > 0, count <= words.count else { return false }
    return (0...(words.count - count)).contains {
      words[$0..<($0 + count)].elementsEqual(other.words)
    }
  }

  func equal(_ other: CitedWords) -> Bool { !words.isEmpty && words == other.words }
}
