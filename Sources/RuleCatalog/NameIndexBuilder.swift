import StrictJSON

/// Puts the phrases of all rules into one tree.
struct NameIndexBuilder {
  private var tree = PhraseTree()
  private(set) var phrases: [String] = []
  /// Reused, so that a phrase costs no allocation.
  private var words: [UInt32] = []
  private var letters: [UInt8] = []
  private var heads = WordEnds()

  /// Adds the phrases of one rule, each as written, in one word, with digraphs
  /// for letters that ASCII has not, with words shortened, and of English ones the plural.
  mutating func add(_ phrases: [Phrase], _ use: PhraseMeaning.Use, owner: UInt32) {
    for phrase in phrases {
      let meaning = PhraseMeaning(use: use, owner: owner, phrase: UInt32(self.phrases.count))
      self.phrases.append(phrase.text)
      add(NameWords(phrase.text), meaning, takesPlural: phrase.language == "en" && use.isCounted)
      let withDigraphs = withDigraphs(phrase.text, language: phrase.language)
      if let withDigraphs {
        add(NameWords(withDigraphs), meaning, isWritten: false, takesPlural: false)
      }
      guard use.isCounted else { continue }
      // `foedselsnr` has both.
      for spelling in [phrase.text, withDigraphs].compactMap(\.self) {
        for other in shortened(spelling, language: phrase.language) {
          add(NameWords(other), meaning, isWritten: false, takesPlural: false)
        }
      }
    }
  }

  private mutating func add(
    _ name: NameWords, _ meaning: PhraseMeaning, isWritten: Bool = true, takesPlural: Bool
  ) {
    words.removeAll(keepingCapacity: true)
    for index in 0..<name.count { words.append(name.withWord(index) { tree.addWord($0) }) }
    tree.add(words, meaning, isWritten: isWritten)
    if meaning.use == .data || meaning.use == .condition { name.withLetters { heads.add($0) } }
    var joined: [UInt32] = []
    if name.count > 1 {
      joined.append(name.withLetters { tree.addWord($0) })
      tree.add(joined, meaning, isWritten: false)
    }
    guard takesPlural else { return }
    words[words.count - 1] = name.withWord(name.count - 1) { plural($0) }
    tree.add(words, meaning, isWritten: false)
    if name.count > 1 { tree.add([name.withLetters { plural($0) }], meaning, isWritten: false) }
  }

  private mutating func plural(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    letters.removeAll(keepingCapacity: true)
    letters.append(contentsOf: word)
    if word.last == UInt8(ascii: "s") || word.last == UInt8(ascii: "x") {
      letters.append(UInt8(ascii: "e"))
    } else if word.last == UInt8(ascii: "y"), word.count > 1,
      !"aeiou".utf8.contains(word[word.count - 2])
    {
      letters.removeLast()
      letters.append(contentsOf: "ie".utf8)
    }
    letters.append(UInt8(ascii: "s"))
    return letters.withUnsafeBufferPointer { plural in
      heads.add(plural)
      return tree.addWord(plural)
    }
  }

  /// The finished index; refuses a phrase that two categories claim.
  func finish(
    vocabularies: [String], categories: [DataCategory], places: [PhrasePlace]
  ) throws(RuleError) -> NameIndex {
    var tree = tree
    if let (first, second) = tree.close() {
      throw collision(first, second, categories, places)
    }
    return NameIndex(tree: tree, heads: heads, vocabularies: vocabularies)
  }

  private func collision(
    _ first: PhraseMeaning, _ second: PhraseMeaning, _ categories: [DataCategory],
    _ places: [PhrasePlace]
  ) -> RuleError {
    func place(_ meaning: PhraseMeaning) -> PhrasePlace? {
      places.first {
        $0.rule == categories[Int(meaning.owner)].id
          && $0.phrase.text == phrases[Int(meaning.phrase)]
      }
    }
    let taken = place(first)
    let again = place(second)
    let start = JSONPosition(line: 1, column: 1)
    return RuleError(
      path: again?.path ?? "", position: again?.position ?? start,
      message: "the phrase \"\(phrases[Int(second.phrase)])\" belongs to "
        + "\(categories[Int(first.owner)].id) already "
        + "(\(taken?.path ?? ""):\((taken?.position ?? start).line))")
  }
}

extension PhraseMeaning.Use {
  /// Whether its phrases are things that there can be several of; words that only help to read names
  /// are not.
  fileprivate var isCounted: Bool {
    switch self {
    case .data, .condition, .exception, .subject, .subjectException: true
    case .vocabulary, .vocabularyAlone: false
    }
  }
}
