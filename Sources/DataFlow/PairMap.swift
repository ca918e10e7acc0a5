/// A table from pairs of symbols to numbers: faster than a dictionary, and in no random order.
struct PairMap: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0

  init(capacity: Int = 16) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: -1, count: size)
  }

  /// The number of a key that is not 0, or -1.
  subscript(key: UInt64) -> Int32 {
    get {
      var slot = PairMap.hash(key) & (keys.count - 1)
      while keys[slot] != 0 {
        if keys[slot] == key { return values[slot] }
        slot = (slot + 1) & (keys.count - 1)
      }
      return -1
    }
    set {
      if (count + 1) * 2 > keys.count { grow() }
      var slot = PairMap.hash(key) & (keys.count - 1)
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
      if keys[slot] == 0 {
        keys[slot] = key
        count += 1
      }
      values[slot] = newValue
    }
  }

  private mutating func grow() {
    let (old, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: old.count * 2)
    values = Array(repeating: -1, count: old.count * 2)
    for index in old.indices where old[index] != 0 {
      var slot = PairMap.hash(old[index]) & (keys.count - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = old[index]
      values[slot] = oldValues[index]
    }
  }

  private static func hash(_ key: UInt64) -> Int {
    var hash = key &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash & 0x7fff_ffff)
  }
}
