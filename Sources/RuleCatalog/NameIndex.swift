import SourceModel

/// Reads names by the phrases of all rules at once. A class, because it is handed around on every
/// name, and a structure of many arrays costs a count for each of them.
final class NameIndex: Sendable {
  private let tree: PhraseTree
  private let fixed: FixedNumbers
  private let heads: WordEnds
  /// Of each name that was asked for what it says; nil where no rule knows a word of it.
  private let known = Memo<NameReading?>()

  init(tree: PhraseTree, heads: WordEnds, vocabularies: [String]) {
    self.tree = tree
    self.heads = heads
    self.fixed = FixedNumbers(vocabularies)
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(tree)
    writer.write(heads)
  }

  func read(_ name: UnsafeBufferPointer<UInt8>) -> NameReading {
    meaning(of: name) ?? .none
  }

  /// Nil where no rule knows a word of the name.
  func meaning(of name: UnsafeBufferPointer<UInt8>) -> NameReading? {
    known.value(of: name) { readAnew(name) }
  }

  /// Nil where no rule knows a word of the name.
  private func readAnew(_ name: UnsafeBufferPointer<UInt8>) -> NameReading? {
    let words = numbers(of: NameWords(name))
    guard words.hasMeaning else { return nil }
    let count = words.numbers.count
    var endings: [Ending] = [Ending()]
    endings.reserveCapacity(count + 1)
    for end in 1...count { endings.append(ending(of: words, at: end)) }
    var reading = NameParts()
    readWhole(endings, into: &reading)
    readSubjects(endings, into: &reading)
    readClaim(endings, into: &reading)
    return NameReading(reading)
  }

  private func readWhole(_ endings: [Ending], into reading: inout NameParts) {
    let count = endings.count - 1
    reading.last = endings[count].set
    for ending in endings { reading.mentions.formUnion(ending.set) }
    reading.whole = endings[count].whole
    // `AccountWithAvatar` is an account.
    var end = preposition(in: endings) ?? count
    while end > 0, endings[end].shapeLength > 0 { end -= endings[end].shapeLength }
    reading.isOnlyShape = end == 0
    reading.kind = endings[end].set
  }

  /// An exception silences the subjects inside it: `UserDefaults` speaks of no user.
  private func readSubjects(_ endings: [Ending], into reading: inout NameParts) {
    for (end, ending) in endings.enumerated() where ending.set.subjects != 0 {
      var silenced: UInt64 = 0
      for (later, other) in endings.enumerated().dropFirst(end)
      where other.exceptionLength > 0 && later - other.exceptionLength < end {
        silenced |= other.exceptedSubjects
      }
      reading.subjects.subjects |= ending.set.subjects & ~silenced
    }
  }

  private func readClaim(_ endings: [Ending], into reading: inout NameParts) {
    let count = endings.count - 1
    let preposition = self.preposition(in: endings)
    var claimEnd = count
    if let preposition, endings[count].claimLength < count - preposition {
      claimEnd = preposition
      reading.whose.formUnion(endings[count].set)
    }
    claimEnd = headEnd(of: endings, from: claimEnd)
    guard claimEnd > 0, !endings[claimEnd].claims.isEmpty else { return }
    reading.claims = endings[claimEnd].claims
    let start = claimEnd - endings[claimEnd].claimLength
    guard start > 0 else { return }
    reading.isAction = fixed.holds(fixed.verb, endings[1].set)
    reading.isScreenPart = fixed.holds(fixed.screenPart, endings[1].set)
    for end in 1...start where fixed.holds(fixed.question, endings[end].set) {
      reading.isQuestion = true
    }
    var whose = start
    while whose > 0, endings[whose].neutralLength > 0 { whose -= endings[whose].neutralLength }
    reading.isBare = whose == 0
    if whose > 0 { reading.whose.formUnion(endings[whose].set) }
  }

  /// Where the words end that say what a name is, those left out that leave a value what it is. What
  /// may itself be data in the right company (the text of a message) gives way to what is data anywhere
  /// (`emailText`).
  private func headEnd(of endings: [Ending], from start: Int) -> Int {
    var end = start
    var fallback = 0
    while end > 0 {
      if endings[end].claimLength > 0 {
        let isCertain = endings[end].claims.contains { $0.condition == nil }
        if isCertain || endings[end].keepsLength == 0 {
          return isCertain || fallback == 0 ? end : fallback
        }
        fallback = max(fallback, end)
      }
      guard endings[end].keepsLength > 0 else { return fallback }
      end -= endings[end].keepsLength
    }
    return fallback
  }

  /// Where the first preposition stands that ends the part which says what the name is. Behind words
  /// for what is done (`sendToEmail`, `createdByUserId`) it does not.
  private func preposition(in endings: [Ending]) -> Int? {
    var isOnlyVerbs = true
    for index in 1..<endings.count {
      if index > 1, !isOnlyVerbs, fixed.holds(fixed.preposition, endings[index].set),
        !isInside(index, endings)
      {
        return index - 1
      }
      let isVerb = fixed.holds(fixed.verb, endings[index].set)
      let isPreposition = fixed.holds(fixed.preposition, endings[index].set)
      let isParticiple =
        endings[index].endsInEd || fixed.holds(fixed.participle, endings[index].set)
      isOnlyVerbs = isOnlyVerbs && (isVerb || isPreposition || isParticiple)
    }
    return nil
  }

  /// Whether a word stands inside a phrase: the `of` of `nextOfKin` ends nothing.
  private func isInside(_ index: Int, _ endings: [Ending]) -> Bool {
    endings.indices.dropFirst(index + 1).contains { $0 - endings[$0].length < index - 1 }
  }
}

/// What is known of the phrases that end at one place of a name.
private struct Ending {
  var set = VocabularySet()
  var whole = VocabularySet()
  /// Lengths in words of the longest phrases; 0 where there is none.
  var length = 0
  var claimLength = 0
  var keepsLength = 0
  var neutralLength = 0
  var shapeLength = 0
  var exceptionLength = 0
  var exceptedSubjects: UInt64 = 0
  /// The last word ends as English participles do.
  var endsInEd = false
  var claims: [NameClaim] = []
}

extension NameIndex {
  private func ending(of words: WordNumbers, at end: Int) -> Ending {
    var result = Ending()
    result.endsInEd = words.endsInEd(end - 1)
    if words.isDigits(end - 1) {
      result.keepsLength = 1
      result.neutralLength = 1
      result.shapeLength = 1
    }
    func take(_ length: Int, _ meanings: ArraySlice<PhraseMeaning>) {
      result.length = length
      var claims: [NameClaim] = []
      var excepted: [UInt32] = []
      var isClaim = false
      for meaning in meanings {
        switch meaning.use {
        case .data, .condition:
          isClaim = true
          claims.append(claim(meaning))
        case .exception:
          isClaim = true
          excepted.append(meaning.owner)
        case .subject:
          result.set.subjects |= 1 << UInt64(meaning.owner)
          if length == words.numbers.count { result.whole.subjects |= 1 << UInt64(meaning.owner) }
        case .subjectException:
          result.exceptionLength = length
          result.exceptedSubjects |= 1 << UInt64(meaning.owner)
          result.set.subjects &= ~(1 << UInt64(meaning.owner))
        case .vocabularyAlone where length < end: continue
        case .vocabulary, .vocabularyAlone:
          result.set.insert(vocabulary: Int(meaning.owner))
          if length == words.numbers.count { result.whole.insert(vocabulary: Int(meaning.owner)) }
          if Int(meaning.owner) == fixed.keepsValue { result.keepsLength = length }
          if Int(meaning.owner) == fixed.shape { result.shapeLength = length }
          if Int(meaning.owner) == fixed.neutral || Int(meaning.owner) == fixed.preposition {
            result.neutralLength = length
          }
        }
      }
      guard isClaim else { return }
      result.claimLength = length
      result.claims = claims.filter { !excepted.contains(UInt32($0.category)) }
    }
    tree.forEachPhrase(of: words.numbers, endingAt: end, take)
    let joined = words.joined[end - 1]
    if result.claimLength < 2, joined != WordTable.unknown {
      tree.forEachPhrase(of: [joined], endingAt: 1) { take(2, $1) }
    }
    return result
  }

  private func claim(_ meaning: PhraseMeaning) -> NameClaim {
    // A condition's owner holds the category in its upper half.
    let isCondition = meaning.use == .condition
    return NameClaim(
      category: Int(isCondition ? meaning.owner >> 16 : meaning.owner),
      condition: isCondition ? Int(meaning.owner & 0xFFFF) : nil, phrase: Int(meaning.phrase))
  }

  private func numbers(of words: NameWords) -> WordNumbers {
    var result = WordNumbers()
    result.reserveCapacity(words.count + 1)
    for index in 0..<words.count {
      let joined = joined(words, index)
      words.withWord(index) { word in
        let number = tree.words.find(word)
        if word[0] >= 0x30 && word[0] <= 0x39 {
          result.addDigits(number)
        } else if joined != WordTable.unknown {
          result.add(number, joined: joined)
        } else if number == WordTable.unknown, let parts = parts(of: word) {
          result.add(parts.0)
          result.add(parts.1)
        } else if number == WordTable.unknown, index + 1 < words.count,
          let person = genitive(word)
        {
          result.add(person)
        } else {
          result.add(number, endsInEd: word.count > 4 && word.suffix(2).elementsEqual("ed".utf8))
        }
      }
    }
    return result
  }

  /// A word of a rule that the name writes as two, as `personNummer` does; the other way round, that a
  /// name writes two words as one, is in the tree.
  private func joined(_ words: NameWords, _ last: Int) -> UInt32 {
    guard last > 0, words.withWord(last, { $0.count >= 3 && heads.mayEnd($0) }),
      words.withWord(last - 1, { $0.count >= 3 })
    else { return WordTable.unknown }
    return words.withTwoWords(endingWith: last) { tree.words.find($0) }
  }

  /// The two words of a word that no rule knows: `kundnamn`, `leverantörsadress`, `useremail`, `legenavn`.
  private func parts(of word: UnsafeBufferPointer<UInt8>) -> (UInt32, UInt32)? {
    guard word.count >= 6, word.count <= 40, heads.mayEnd(word) else { return nil }
    for middle in stride(from: word.count - 3, through: 3, by: -1) {
      let last = tree.words.find(.init(rebasing: word[middle...]))
      guard last != WordTable.unknown, isHead(last) else { continue }
      var first = tree.words.find(.init(rebasing: word[..<middle]))
      // Swedish joins many words with an s.
      if first == WordTable.unknown, middle > 3, word[middle - 1] == UInt8(ascii: "s") {
        first = tree.words.find(.init(rebasing: word[..<(middle - 1)]))
      }
      if first != WordTable.unknown, isFirstPart(first) { return (first, last) }
    }
    return nil
  }

  /// Somebody in the genitive, which Nordic languages write with an s alone, in front of what is theirs:
  /// `sökandesNamn`.
  private func genitive(_ word: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard word.count > 3, word.last == UInt8(ascii: "s") else { return nil }
    let nominative = tree.words.find(.init(rebasing: word.dropLast()))
    return nominative != WordTable.unknown && isSomebody(nominative) ? nominative : nil
  }

  private func isSomebody(_ word: UInt32) -> Bool {
    var result = false
    tree.forEachPhrase(of: [word], endingAt: 1) { _, meanings in
      result = meanings.contains {
        $0.use == .subject || $0.use == .vocabulary && Int($0.owner) == fixed.person
      }
    }
    return result
  }

  private func isHead(_ word: UInt32) -> Bool {
    var result = false
    tree.forEachPhrase(of: [word], endingAt: 1) { _, meanings in
      result = meanings.contains { $0.use == .data || $0.use == .condition }
    }
    return result
  }

  private func isFirstPart(_ word: UInt32) -> Bool {
    var result = false
    tree.forEachPhrase(of: [word], endingAt: 1) { _, meanings in
      result = meanings.contains {
        $0.use == .subject
          || $0.use == .vocabulary
            && (Int($0.owner) == fixed.compound || Int($0.owner) == fixed.person)
      }
    }
    return result
  }
}

/// The words of a name by their numbers, and which of them are digits.
private struct WordNumbers {
  private(set) var numbers: [UInt32] = []
  /// Of each word the number of the word that it makes with the one before.
  private(set) var joined: [UInt32] = []
  private var digits: UInt64 = 0
  private var participles: UInt64 = 0
  /// Whether a rule knows one of the words.
  private(set) var hasMeaning = false

  mutating func reserveCapacity(_ count: Int) {
    numbers.reserveCapacity(count)
    joined.reserveCapacity(count)
  }

  mutating func add(
    _ number: UInt32, joined word: UInt32 = WordTable.unknown, endsInEd: Bool = false
  ) {
    if endsInEd, numbers.count < 64 { participles |= 1 << UInt64(numbers.count) }
    numbers.append(number)
    joined.append(word)
    if number != WordTable.unknown || word != WordTable.unknown { hasMeaning = true }
  }

  mutating func addDigits(_ number: UInt32) {
    if numbers.count < 64 { digits |= 1 << UInt64(numbers.count) }
    add(number)
  }

  func endsInEd(_ index: Int) -> Bool { index < 64 && participles >> UInt64(index) & 1 == 1 }

  func isDigits(_ index: Int) -> Bool { index < 64 && digits >> UInt64(index) & 1 == 1 }
}

/// How the heads of compound words end, to tell quickly that a word is none.
struct WordEnds: Sendable {
  private var bits: [UInt64] = Array(repeating: 0, count: 64)

  mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
    guard word.count >= 3 else { return }
    let slot = slot(of: word)
    bits[slot >> 6] |= 1 << UInt64(slot & 63)
  }

  func mayEnd(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let slot = slot(of: word)
    return bits[slot >> 6] >> UInt64(slot & 63) & 1 == 1
  }

  /// By the last three letters.
  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let end = word.count
    return (Int(word[end - 1]) &* 31 &+ Int(word[end - 2]) &* 7 &* 31 &+ Int(word[end - 3]) &* 131)
      & 4095
  }
}

extension WordEnds: Snapshot {
  init(from reader: inout SnapshotReader) {
    for index in bits.indices { bits[index] = UInt64(UInt(bitPattern: reader.number())) }
  }

  func write(to writer: inout SnapshotWriter) {
    for word in bits { writer.write(Int(bitPattern: UInt(word))) }
  }
}

/// The numbers of the vocabularies that the reading asks for; -1 where there is none.
private struct FixedNumbers: Sendable {
  let keepsValue, question, verb, neutral, preposition, participle, shape: Int
  let screenPart, compound, person: Int

  init(_ vocabularies: [String]) {
    func number(_ vocabulary: FixedVocabulary) -> Int {
      vocabularies.firstIndex(of: vocabulary.rawValue) ?? -1
    }
    keepsValue = number(.keepsValue)
    question = number(.question)
    verb = number(.verb)
    neutral = number(.neutral)
    preposition = number(.preposition)
    participle = number(.participle)
    shape = number(.shape)
    screenPart = number(.screenPart)
    compound = number(.compound)
    person = number(.person)
  }

  func holds(_ number: Int, _ set: VocabularySet) -> Bool { set.contains(vocabulary: number) }
}
