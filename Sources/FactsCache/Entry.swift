import GitBlob

/// What an entry is found by: 256 bits in the order in which a pack sorts them.
struct EntryKey: Hashable, Comparable {
  let high: UInt64
  let middle: UInt64
  /// The end of the content's name, and the kind of entry.
  let low: UInt64
  let variant: UInt64

  init(_ content: BlobID, kind: UInt32, variant: UInt64) {
    high = content.high
    middle = content.middle
    low = UInt64(content.low) << 32 | UInt64(kind)
    self.variant = variant
  }

  init(words: ArraySlice<UInt64>) {
    let first = words.startIndex
    high = words[first]
    middle = words[first + 1]
    low = words[first + 2]
    variant = words[first + 3]
  }

  var words: [UInt64] { [high, middle, low, variant] }

  static func < (left: EntryKey, right: EntryKey) -> Bool {
    if left.high != right.high { return left.high < right.high }
    if left.middle != right.middle { return left.middle < right.middle }
    if left.low != right.low { return left.low < right.low }
    return left.variant < right.variant
  }
}

/// One row of a pack's table: which bytes of the pack an entry is.
struct EntryPlace {
  let key: EntryKey
  /// In bytes, from the start of the pack.
  let offset: UInt64
  /// In bytes.
  let count: UInt64
  /// Of the key and the bytes.
  let checksum: UInt64

  /// How many numbers of 64 bits a row takes.
  static let words = 7

  init(key: EntryKey, offset: UInt64, count: UInt64, checksum: UInt64) {
    self.key = key
    self.offset = offset
    self.count = count
    self.checksum = checksum
  }

  init(words: ArraySlice<UInt64>) {
    key = EntryKey(words: words)
    let first = words.startIndex + 4
    offset = words[first]
    count = words[first + 1]
    checksum = words[first + 2]
  }

  var words: [UInt64] { key.words + [offset, count, checksum] }

  static func checksum(of bytes: UnsafeRawBufferPointer, _ key: EntryKey) -> UInt64 {
    var sum = Checksum()
    for word in key.words { sum.add(word) }
    sum.add(bytes)
    return sum.value
  }
}
