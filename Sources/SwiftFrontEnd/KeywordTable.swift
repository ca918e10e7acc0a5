/// Finds keywords by their bytes: an open hash table over length, first and last byte.
///
/// The table is made once and lives as long as the process, so its pointers are always good.
struct KeywordTable: @unchecked Sendable {
  /// Of a slot: the keyword's raw value, 0 where it is free.
  private let slots: UnsafePointer<UInt8>
  /// The words, one after the other; `starts` says where each begins, and the last one ends.
  private let bytes: UnsafePointer<UInt8>
  private let starts: UnsafePointer<UInt16>
  private static let size = 1024
  private static let longest = 24

  static let shared = KeywordTable()

  private init() {
    let slots = UnsafeMutablePointer<UInt8>.allocate(capacity: KeywordTable.size)
    slots.initialize(repeating: 0, count: KeywordTable.size)
    var text: [UInt8] = []
    var starts: [UInt16] = []
    for keyword in Keyword.allCases {
      let word = Array(keyword.spelling.utf8)
      starts.append(UInt16(text.count))
      text += word
      guard let first = word.first, let last = word.last else { continue }
      var slot = KeywordTable.slot(first: first, last: last, count: word.count)
      while slots[slot] != 0 { slot = (slot + 1) & (KeywordTable.size - 1) }
      slots[slot] = keyword.rawValue
    }
    starts.append(UInt16(text.count))
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count)
    bytes.initialize(from: text, count: text.count)
    let offsets = UnsafeMutablePointer<UInt16>.allocate(capacity: starts.count)
    offsets.initialize(from: starts, count: starts.count)
    self.slots = UnsafePointer(slots)
    self.bytes = UnsafePointer(bytes)
    self.starts = UnsafePointer(offsets)
  }

  private static func slot(first: UInt8, last: UInt8, count: Int) -> Int {
    (Int(first) &* 29 &+ Int(last) &* 7 &+ count &* 101) & (size - 1)
  }

  func find(_ text: UnsafePointer<UInt8>, count: Int) -> Keyword {
    guard count >= 2, count <= KeywordTable.longest else { return .none }
    var slot = KeywordTable.slot(first: text[0], last: text[count - 1], count: count)
    while slots[slot] != 0 {
      let number = Int(slots[slot])
      let start = Int(starts[number])
      if Int(starts[number + 1]) - start == count, matches(text, bytes + start, count) {
        return Keyword(rawValue: slots[slot]) ?? .none
      }
      slot = (slot + 1) & (KeywordTable.size - 1)
    }
    return .none
  }

  private func matches(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    for index in 0..<count where left[index] != right[index] { return false }
    return true
  }
}
