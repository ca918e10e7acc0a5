/// Writes facts as bytes that are the same on every machine: numbers in 7-bit groups, the lowest
/// first, each with its high bit set but the last.
struct FactsWriter: ~Copyable {
  /// From `start` to `next` written, from there to `end` free. Facts are written a number at a time, and an array asks at
  /// each whether it is shared.
  private var start: UnsafeMutablePointer<UInt8>
  private var next: UnsafeMutablePointer<UInt8>
  private var end: UnsafeMutablePointer<UInt8>
  /// Whether nothing was asked for that a reader would refuse.
  private(set) var isSound = true

  init() {
    let room = 1024
    start = .allocate(capacity: room)
    next = start
    end = start + room
  }

  deinit { start.deallocate() }

  /// How many bytes are written.
  var count: Int { next - start }

  /// What is written, in an array with no more room than that takes.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  @inline(__always)
  mutating func write(_ number: UInt32) {
    // As many as the largest takes.
    if end - next < 5 { makeRoom(for: 5) }
    var rest = number
    while rest >= 0x80 {
      next.initialize(to: UInt8(truncatingIfNeeded: rest) | 0x80)
      next += 1
      rest >>= 7
    }
    next.initialize(to: UInt8(truncatingIfNeeded: rest))
    next += 1
  }

  mutating func write(byte: UInt8) {
    if next == end { makeRoom(for: 1) }
    next.initialize(to: byte)
    next += 1
  }

  mutating func write(_ name: Name) { write(name.number) }

  /// An index, or -1 for none.
  mutating func write(index: Int32) {
    require(index >= -1)
    write(UInt32(bitPattern: index &+ 1))
  }

  /// A number by its distance from one that is probably near.
  mutating func write(_ number: UInt32, near other: UInt32) {
    let distance = Int32(bitPattern: number &- other)
    write(UInt32(bitPattern: (distance << 1) ^ (distance >> 31)))
  }

  mutating func write(_ index: Int32, near other: Int32) {
    write(UInt32(bitPattern: index), near: UInt32(bitPattern: other))
  }

  mutating func write(contentsOf text: some Collection<UInt8>) {
    let count = text.count
    if end - next < count { makeRoom(for: count) }
    let (_, filled) = UnsafeMutableBufferPointer(start: next, count: count)
      .initialize(from: text)
    precondition(filled == count, "a collection has as many elements as it says")
    next += count
  }

  mutating func require(_ condition: Bool) { isSound = isSound && condition }

  private mutating func makeRoom(for more: Int) {
    let count = count
    let room = max(2 * (end - start), count + more)
    let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
    wider.moveInitialize(from: start, count: count)
    start.deallocate()
    start = wider
    next = wider + count
    end = wider + room
  }
}
