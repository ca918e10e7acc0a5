/// Phrases of words, found by where they end: one walk backwards from a word meets every phrase that
/// ends there, however many phrases there are.
struct PhraseTree: Sendable {
  private(set) var words = WordTable()
  /// From a node and a word to the node of the phrase that is one word longer at its front.
  private var branches = PairTable()
  private var nodeCount: UInt32 = 1
  private var additions: [(node: UInt32, meaning: PhraseMeaning, isWritten: Bool)] = []
  /// Per node where its meanings start; one more than there are nodes.
  private var starts: [UInt32] = [0, 0]
  private var meanings: [PhraseMeaning] = []

  /// Adds a phrase; `close()` must follow before the first look-up.
  /// - Parameter isWritten: whether the rule writes it so; a plural is only derived.
  mutating func add(_ phrase: [UInt32], _ meaning: PhraseMeaning, isWritten: Bool) {
    var node: UInt32 = 0
    for word in phrase.reversed() {
      if let next = branches.find(node, word) {
        node = next
      } else {
        branches.add(node, word, nodeCount)
        node = nodeCount
        nodeCount += 1
      }
    }
    additions.append((node, meaning, isWritten))
  }

  mutating func addWord(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 { words.add(word) }

  /// Sorts the meanings to their nodes. The result is a phrase that two categories claim, or nil.
  mutating func close() -> (PhraseMeaning, PhraseMeaning)? {
    var claims: [UInt32: PhraseMeaning] = [:]
    for addition in additions where addition.meaning.use == .data && addition.isWritten {
      if let other = claims.updateValue(addition.meaning, forKey: addition.node),
        other.owner != addition.meaning.owner
      {
        return (other, addition.meaning)
      }
    }
    starts = Array(repeating: 0, count: Int(nodeCount) + 1)
    for addition in additions { starts[Int(addition.node) + 1] += 1 }
    for node in 0..<Int(nodeCount) { starts[node + 1] += starts[node] }
    var next = starts
    meanings = Array(
      repeating: PhraseMeaning(use: .data, owner: 0, phrase: 0), count: additions.count)
    for addition in additions {
      meanings[Int(next[Int(addition.node)])] = addition.meaning
      next[Int(addition.node)] += 1
    }
    additions = []
    return nil
  }

  /// Calls `body` for every phrase that ends before `end`, the shortest first.
  func forEachPhrase(
    of words: [UInt32], endingAt end: Int,
    _ body: (_ length: Int, _ meanings: ArraySlice<PhraseMeaning>) -> Void
  ) {
    var node: UInt32 = 0
    var index = end
    while index > 0 {
      index -= 1
      guard words[index] != WordTable.unknown, let next = branches.find(node, words[index]) else {
        return
      }
      node = next
      let range = Int(starts[Int(node)])..<Int(starts[Int(node) + 1])
      if !range.isEmpty { body(end - index, meanings[range]) }
    }
  }
}

extension PhraseTree: Snapshot {
  init(from reader: inout SnapshotReader) {
    words = WordTable(from: &reader)
    branches = PairTable(from: &reader)
    nodeCount = UInt32(reader.number())
    starts = reader.numbers()
    meanings = reader.values()
  }

  /// Only of a tree that is closed.
  func write(to writer: inout SnapshotWriter) {
    writer.write(words)
    writer.write(branches)
    writer.write(Int(nodeCount))
    writer.write(starts)
    writer.write(meanings)
  }
}

extension PhraseMeaning: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(
      use: reader.choice(), owner: UInt32(reader.number()), phrase: UInt32(reader.number()))
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(use)
    writer.write(Int(owner))
    writer.write(Int(phrase))
  }
}

/// What a phrase says, and of which rule it is.
struct PhraseMeaning: Sendable, Hashable {
  enum Use: UInt8, Sendable, CaseIterable {
    /// `owner` is a category: the phrase names its data.
    case data
    /// `owner` is a condition: the phrase names its data where the condition holds.
    case condition
    /// `owner` is a category: the phrase does not name its data.
    case exception
    /// `owner` is a subject.
    case subject
    case subjectException
    /// `owner` is a vocabulary.
    case vocabulary
    /// The same, where the name has nothing in front of the phrase.
    case vocabularyAlone
  }

  var use: Use
  var owner: UInt32
  /// The number of the phrase as its rule writes it.
  var phrase: UInt32
}

/// From two numbers to one.
private struct PairTable: Sendable {
  private var keys: [UInt64] = Array(repeating: .max, count: 1024)
  private var values: [UInt32] = Array(repeating: 0, count: 1024)
  private var count = 0

  func find(_ first: UInt32, _ second: UInt32) -> UInt32? {
    let key = UInt64(first) << 32 | UInt64(second)
    var slot = slot(of: key)
    while keys[slot] != .max {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  mutating func add(_ first: UInt32, _ second: UInt32, _ value: UInt32) {
    if (count + 1) * 2 > keys.count { grow() }
    insert(UInt64(first) << 32 | UInt64(second), value)
    count += 1
  }

  private mutating func insert(_ key: UInt64, _ value: UInt32) {
    var slot = slot(of: key)
    while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = Array(repeating: .max, count: old.0.count * 4)
    values = Array(repeating: 0, count: old.0.count * 4)
    for (key, value) in zip(old.0, old.1) where key != .max { insert(key, value) }
  }

  private func slot(of key: UInt64) -> Int {
    let mixed = (key ^ (key >> 29)) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed >> 33) & (keys.count - 1)
  }
}

extension PairTable: Snapshot {
  init(from reader: inout SnapshotReader) {
    let entries = reader.number()
    var size = keys.count
    while (entries + 1) * 2 > size { size *= 2 }
    keys = Array(repeating: .max, count: size)
    values = Array(repeating: 0, count: size)
    count = entries
    for entry in 0..<entries {
      insert(UInt64(reader.number()) << 32 | UInt64(reader.number()), UInt32(entry) + 1)
    }
  }

  /// In the order of the values, which are given out one after the other, from 1 on, and so are not written.
  func write(to writer: inout SnapshotWriter) {
    writer.write(count)
    let used = keys.indices.filter { keys[$0] != .max }.sorted { values[$0] < values[$1] }
    for slot in used {
      writer.write(Int(keys[slot] >> 32))
      writer.write(Int(keys[slot] & 0xFFFF_FFFF))
    }
  }
}
