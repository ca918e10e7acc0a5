import StrictJSON

/// Puts the phrases of all rules into one tree.
struct NameIndexBuilder {
  private var tree = PhraseTree()
  private(set) var phrases: [String] = []
  /// Per number: which rule and place the phrase has; only while building.
  private var places: [PhrasePlace] = []
  /// Unconditional phrases by their words, to refuse a second claim.
  private var claimed: [[UInt32]: Int] = [:]
  private var placeIndex: [PlaceKey: Int] = [:]

  private struct PlaceKey: Hashable {
    var rule: String
    var phrase: Phrase
  }

  init(places: [PhrasePlace]) {
    self.places = places
    for (index, place) in places.enumerated() {
      placeIndex[PlaceKey(rule: place.rule, phrase: place.phrase)] = index
    }
  }

  func finish(vocabularies: [String]) -> NameIndex {
    var tree = tree
    tree.close()
    return NameIndex(tree: tree, vocabularies: vocabularies)
  }

  /// Adds the phrases of one rule, each as written, in one word, and of English ones the plural.
  mutating func add(
    _ phrases: [Phrase], of rule: String, _ use: PhraseMeaning.Use, owner: UInt32
  ) throws(RuleError) {
    for phrase in phrases {
      let number = UInt32(self.phrases.count)
      self.phrases.append(phrase.text)
      let meaning = PhraseMeaning(use: use, owner: owner, phrase: number)
      let words = NameWords(phrase.text)
      let key = numbers(of: words)
      try refuseSecond(key, use, of: rule, phrase)
      var forms = [key]
      if words.count > 1 { forms.append([joined(words)]) }
      if phrase.language == "en", takesPlural(use) {
        forms.append(Array(key.dropLast()) + [plural(words, joined: false)])
        if words.count > 1 { forms.append([plural(words, joined: true)]) }
      }
      for form in forms { tree.add(form, meaning) }
    }
  }

  /// Words that only help to read names are not counted things.
  private func takesPlural(_ use: PhraseMeaning.Use) -> Bool {
    switch use {
    case .data, .condition, .exception, .subject, .subjectException: true
    case .vocabulary: false
    }
  }

  private mutating func refuseSecond(
    _ key: [UInt32], _ use: PhraseMeaning.Use, of rule: String, _ phrase: Phrase
  ) throws(RuleError) {
    guard use == .data, let index = placeIndex[PlaceKey(rule: rule, phrase: phrase)] else { return }
    if let other = claimed[key], places[other].rule != rule {
      let first = places[other]
      throw RuleError(
        path: places[index].path, position: places[index].position,
        message: "the phrase \"\(phrase.text)\" belongs to \(first.rule) already "
          + "(\(first.path):\(first.position.line))")
    }
    claimed[key] = index
  }

  private mutating func numbers(of words: NameWords) -> [UInt32] {
    var result: [UInt32] = []
    for index in 0..<words.count {
      result.append(words.withWord(index) { tree.addWord($0) })
    }
    return result
  }

  private mutating func joined(_ words: NameWords) -> UInt32 {
    let text = words.strings.joined()
    return Array(text.utf8).withUnsafeBufferPointer { tree.addWord($0) }
  }

  private mutating func plural(_ words: NameWords, joined: Bool) -> UInt32 {
    var bytes = Array((joined ? words.strings.joined() : words.strings.last ?? "").utf8)
    if bytes.last == UInt8(ascii: "s") || bytes.last == UInt8(ascii: "x") {
      bytes += Array("es".utf8)
    } else if bytes.last == UInt8(ascii: "y"), bytes.count > 1,
      !"aeiou".utf8.contains(bytes[bytes.count - 2])
    {
      bytes.removeLast()
      bytes += Array("ies".utf8)
    } else {
      bytes.append(UInt8(ascii: "s"))
    }
    return bytes.withUnsafeBufferPointer { tree.addWord($0) }
  }
}
