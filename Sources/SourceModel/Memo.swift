import Synchronization

/// What was made of short texts, so that each of them is looked at once a run, whoever asks first: most names of a tree
/// are in many of its files.
///
/// Inlinable, as a generic class of another module would ask for its types at each text.
///
/// Law: what is made of a text depends on the text alone, so that it makes no difference who made it, or that the
/// memo was full.
public final class Memo<Value: Sendable>: Sendable {
  @usableFromInline let shards: [Shard]

  /// A longer text is made anew each time; in bytes.
  @usableFromInline static var longest: Int { 96 }
  /// So that threads seldom wait for each other.
  @usableFromInline static var shardBits: Int { 6 }

  /// - Parameter limit: how many texts are kept at most, about.
  @inlinable public init(limit: Int = 1 << 17) {
    let each = max(1, limit >> Memo.shardBits)
    shards = (0..<(1 << Memo.shardBits)).map { _ in Shard(limit: each) }
  }

  /// What `make` gives for a text, or gave before.
  @inlinable public func value(of text: UnsafeBufferPointer<UInt8>, _ make: () -> Value) -> Value {
    guard text.count <= Memo.longest else { return make() }
    let hash = Memo.hash(text)
    let shard = shards[Int(hash >> UInt64(64 - Memo.shardBits))]
    if let found = shard.find(text, hash) { return found }
    let made = make()
    shard.add(text, hash, made)
    return made
  }

  @usableFromInline final class Shard: Sendable {
    @usableFromInline let table: Mutex<Table>

    @inlinable init(limit: Int) { table = Mutex(Table(limit: limit)) }

    @inlinable func find(_ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Value? {
      table.withLock { $0.find(text, hash) }
    }

    @inlinable func add(_ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ value: Value) {
      table.withLock { $0.add(text, hash, value) }
    }
  }

  @usableFromInline struct Table: Sendable {
    @usableFromInline let limit: Int
    /// One more than the number of an entry; 0 is none.
    @usableFromInline var slots = [UInt32](repeating: 0, count: 32)
    @usableFromInline var hashes: [UInt64] = []
    @usableFromInline var ends: [UInt32] = []
    @usableFromInline var bytes: [UInt8] = []
    @usableFromInline var values: [Value] = []

    @inlinable init(limit: Int) { self.limit = limit }

    @inlinable func find(_ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Value? {
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 {
        let number = Int(slots[slot]) - 1
        if hashes[number] == hash, equals(number, text) { return values[number] }
        slot = (slot + 1) & mask
      }
      return nil
    }

    @inlinable func equals(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
      let start = number == 0 ? 0 : Int(ends[number - 1])
      guard Int(ends[number]) - start == text.count else { return false }
      return bytes.withUnsafeBufferPointer { bytes in
        for offset in 0..<text.count where bytes[start + offset] != text[offset] { return false }
        return true
      }
    }

    @inlinable mutating func add(
      _ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ value: Value
    ) {
      // Another thread may have been as quick.
      guard values.count < limit, find(text, hash) == nil else { return }
      hashes.append(hash)
      bytes.append(contentsOf: text)
      ends.append(UInt32(bytes.count))
      values.append(value)
      if values.count * 2 > slots.count { grow() }
      insert(values.count - 1)
    }

    @inlinable mutating func insert(_ number: Int) {
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: hashes[number]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }

    @inlinable mutating func grow() {
      slots = Array(repeating: 0, count: slots.count * 2)
      for number in 0..<(values.count - 1) { insert(number) }
    }
  }

  /// FNV-1a over eight bytes at a time, with a final mix.
  @inlinable static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(text.count)
    var index = 0
    while index < text.count {
      var word: UInt64 = 0
      for byte in text[index..<min(index + 8, text.count)] { word = word << 8 | UInt64(byte) }
      hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 29
      index += 8
    }
    hash = hash &* 0xbf58_476d_1ce4_e5b9
    return hash ^ (hash >> 32)
  }
}
