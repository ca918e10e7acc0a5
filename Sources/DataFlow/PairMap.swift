/// A table from pairs of symbols to numbers: faster than a dictionary, and in no random order.
struct PairMap: Sendable {
  /// A key and its number side by side, as both are needed at once; the key 0 is none.
  private struct Slot {
    var key: UInt64 = 0
    var value: Int32 = -1
  }

  private var slots: [Slot]
  private var count = 0

  init(capacity: Int = 16) {
    var size = 16
    while size * 2 < capacity * 3 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  /// The number of a key that is not 0, or -1.
  subscript(key: UInt64) -> Int32 {
    get {
      let mask = slots.count - 1
      var index = PairMap.hash(key) & mask
      while true {
        let slot = slots[index]
        if slot.key == key { return slot.value }
        if slot.key == 0 { return -1 }
        index = (index + 1) & mask
      }
    }
    set {
      if (count + 1) * 3 > slots.count * 2 { grow() }
      let mask = slots.count - 1
      var index = PairMap.hash(key) & mask
      while slots[index].key != 0, slots[index].key != key { index = (index + 1) & mask }
      if slots[index].key == 0 { count += 1 }
      slots[index] = Slot(key: key, value: newValue)
    }
  }

  /// Gives a key that is not 0 another number; the one that it had, or -1.
  mutating func exchange(_ key: UInt64, _ value: Int32) -> Int32 {
    if (count + 1) * 3 > slots.count * 2 { grow() }
    let mask = slots.count - 1
    var index = PairMap.hash(key) & mask
    while slots[index].key != 0, slots[index].key != key { index = (index + 1) & mask }
    if slots[index].key == 0 { count += 1 }
    let before = slots[index].value
    slots[index] = Slot(key: key, value: value)
    return before
  }

  /// Whether a key was new; one that was not keeps its number.
  mutating func insert(_ key: UInt64, _ value: Int32) -> Bool {
    if (count + 1) * 3 > slots.count * 2 { grow() }
    let mask = slots.count - 1
    var index = PairMap.hash(key) & mask
    while slots[index].key != 0 {
      if slots[index].key == key { return false }
      index = (index + 1) & mask
    }
    slots[index] = Slot(key: key, value: value)
    count += 1
    return true
  }

  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    let mask = larger.count - 1
    for slot in slots where slot.key != 0 {
      var index = PairMap.hash(slot.key) & mask
      while larger[index].key != 0 { index = (index + 1) & mask }
      larger[index] = slot
    }
    slots = larger
  }

  /// Keys that differ in their last four bits only, as those of neighbours do, stay together.
  private static func hash(_ key: UInt64) -> Int {
    var hash = (key >> 4) &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: (hash & 0x7fff_ffff) << 4 | key & 15)
  }
}
