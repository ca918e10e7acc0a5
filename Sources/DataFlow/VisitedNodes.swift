/// The places that a search has come to, each with the call by which the function around it was entered.
///
/// Once those in no call are many, a bit for each place that there is takes less room than they do in a table, and
/// is found at once.
struct VisitedNodes {
  /// Of each its call and one more than itself; 0 is none.
  private var table = [UInt64](repeating: 0, count: 64)
  private var count = 0
  /// One bit a place, for those in no call; empty while they are few.
  private var bits: [UInt64] = []
  /// Those in no call, while they are few.
  private var few: [Int32] = []
  /// More than the greatest place.
  private let all: Int

  /// So many bits take as much room as a place in a table.
  private static let bitsForEach = 256

  /// - Parameter count: one more than the greatest place that there can be.
  init(count: Int) { all = count }

  /// Whether a place was not there yet.
  ///
  /// - Parameter context: the number of the call, or -1.
  mutating func insert(_ place: Int32, in context: Int32) -> Bool {
    if context < 0, !bits.isEmpty {
      let bit: UInt64 = 1 << UInt64(place & 63)
      guard bits[Int(place >> 6)] & bit == 0 else { return false }
      bits[Int(place >> 6)] |= bit
      return true
    }
    let key = UInt64(UInt32(bitPattern: context)) << 32 | UInt64(UInt32(place) &+ 1)
    let mask = table.count - 1
    var index = VisitedNodes.hash(key) & mask
    while table[index] != 0 {
      if table[index] == key { return false }
      index = (index + 1) & mask
    }
    table[index] = key
    count += 1
    if count * 2 > table.count { grow() }
    if context < 0 {
      few.append(place)
      if few.count * VisitedNodes.bitsForEach > all { makeBits() }
    }
    return true
  }

  /// Whether a place is there.
  func contains(_ place: Int32, in context: Int32) -> Bool {
    if context < 0, !bits.isEmpty {
      return bits[Int(place >> 6)] & 1 << UInt64(place & 63) != 0
    }
    let key = UInt64(UInt32(bitPattern: context)) << 32 | UInt64(UInt32(place) &+ 1)
    let mask = table.count - 1
    var index = VisitedNodes.hash(key) & mask
    while table[index] != 0 {
      if table[index] == key { return true }
      index = (index + 1) & mask
    }
    return false
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: table.count * (table.count < 4096 ? 4 : 2))
    let mask = larger.count - 1
    for key in table where key != 0 {
      var index = VisitedNodes.hash(key) & mask
      while larger[index] != 0 { index = (index + 1) & mask }
      larger[index] = key
    }
    table = larger
  }

  private mutating func makeBits() {
    bits = Array(repeating: 0, count: all / 64 + 1)
    for place in few { bits[Int(place >> 6)] |= 1 << UInt64(place & 63) }
    few = []
  }

  /// Places that differ in their last four bits only, as those of neighbours do, stay together; two numbers share a
  /// slot, as places of a search for data seldom follow each other at once.
  private static func hash(_ key: UInt64) -> Int {
    var hash = (key >> 4) &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: (hash & 0x7fff_ffff) << 3 | key >> 1 & 7)
  }
}
