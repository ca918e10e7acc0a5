/// Writes facts as bytes that are the same on every machine: numbers in 7-bit groups, the lowest
/// first, each with its high bit set but the last.
struct FactsWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether nothing was asked for that a reader would refuse.
  private(set) var isSound = true

  mutating func write(_ number: UInt32) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(byte: UInt8) { bytes.append(byte) }

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

  mutating func write(contentsOf text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

  mutating func require(_ condition: Bool) { isSound = isSound && condition }
}
