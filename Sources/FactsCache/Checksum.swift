/// Tells damaged bytes from whole ones, some thousand million bytes a second. It guards against disks and
/// half-written files, not against people.
struct Checksum {
  private var state: UInt64 = 0x243F_6A88_85A3_08D3

  /// Every step can be undone, so two inputs that differ in one word never have the same sum.
  mutating func add(_ word: UInt64) {
    state = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 29
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index + 8 <= bytes.count {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index += 8
    }
    var rest: UInt64 = 0
    for byte in bytes[index...] { rest = rest << 8 | UInt64(byte) }
    add(rest)
    // Zeros at the end count too.
    add(UInt64(bytes.count))
  }

  var value: UInt64 {
    let mixed = (state ^ (state >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }
}
