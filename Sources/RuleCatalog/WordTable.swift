/// Texts by number, found by their bytes. Built once, then only read.
struct WordTable: Sendable {
  /// What is found for a text that is not there.
  static let unknown: UInt32 = .max

  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var slots: [UInt32] = Array(repeating: WordTable.unknown, count: 256)

  var count: Int { ends.count }

  func find(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var slot = WordTable.hash(word) & (slots.count - 1)
    while slots[slot] != WordTable.unknown {
      if equals(slots[slot], word) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return WordTable.unknown
  }

  /// Calls `body` with the UTF-8 of a word.
  func withWord<Result>(
    _ number: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let range = range(number)
    return bytes.withUnsafeBufferPointer { body(.init(rebasing: $0[range])) }
  }

  mutating func add(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var slot = WordTable.hash(word) & (slots.count - 1)
    while slots[slot] != WordTable.unknown {
      if equals(slots[slot], word) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = UInt32(ends.count)
    bytes.append(contentsOf: word)
    ends.append(UInt32(bytes.count))
    slots[slot] = number
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  private func range(_ number: UInt32) -> Range<Int> {
    let index = Int(number)
    return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  private func equals(_ number: UInt32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(number)
    guard range.count == word.count else { return false }
    return bytes.withUnsafeBufferPointer { $0[range].elementsEqual(word) }
  }

  private mutating func grow() { fill(Array(repeating: WordTable.unknown, count: slots.count * 4)) }

  /// Puts all words into slots that hold none.
  private mutating func fill(_ empty: [UInt32]) {
    slots = empty
    for number in 0..<UInt32(ends.count) {
      let range = range(number)
      var slot =
        bytes.withUnsafeBufferPointer { WordTable.hash(.init(rebasing: $0[range])) }
        & (slots.count - 1)
      while slots[slot] != WordTable.unknown { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number
    }
  }

  /// FNV-1a with a final mix.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7fff_ffff)
  }
}

extension WordTable: Snapshot {
  init(from reader: inout SnapshotReader) {
    let count = reader.number()
    ends.reserveCapacity(count)
    for _ in 0..<count {
      reader.withString { bytes.append(contentsOf: $0) }
      ends.append(UInt32(bytes.count))
    }
    var size = slots.count
    while count * 2 > size { size *= 2 }
    fill(Array(repeating: WordTable.unknown, count: size))
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(count)
    for number in 0..<UInt32(count) {
      writer.write(String(decoding: bytes[range(number)], as: UTF8.self))
    }
  }
}
