/// SHA-1 (FIPS 180-4) of bytes given in pieces: what git names content by.
///
/// Our own, as the C library has none and the toolchain's packages are not linked. It proves nothing
/// against somebody who makes two files of one digest; whoever can put such files into a repository
/// can as well write what no analysis sees.
struct SHA1 {
  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0
  )
  /// What does not fill a block yet.
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    length += UInt64(bytes.count)
    var rest = bytes
    if !pending.isEmpty {
      let missing = min(SHA1.blockSize - pending.count, rest.count)
      pending.append(contentsOf: rest.prefix(missing))
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(missing))
      guard pending.count == SHA1.blockSize else { return }
      let block = pending
      block.withUnsafeBytes { addBlocks($0) }
      pending.removeAll(keepingCapacity: true)
    }
    let whole = rest.count / SHA1.blockSize * SHA1.blockSize
    addBlocks(UnsafeRawBufferPointer(rebasing: rest[..<whole]))
    pending.append(contentsOf: rest[whole...])
  }

  /// The 20 bytes of the digest, as five numbers of which the first byte is the highest.
  consuming func digest() -> [UInt32] {
    let bits = length * 8
    let used = (pending.count + 9) % SHA1.blockSize
    let zeros = used == 0 ? 0 : SHA1.blockSize - used
    var padding = [0x80] + [UInt8](repeating: 0, count: zeros)
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      padding.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    padding.withUnsafeBytes { add($0) }
    return [state.0, state.1, state.2, state.3, state.4]
  }

  /// In bytes.
  private static let blockSize = 64

  private mutating func addBlocks(_ bytes: UnsafeRawBufferPointer) {
    var (a, b, c, d, e) = state
    // Sixteen words hold all of the schedule that is still needed; every index is masked to them.
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 16) { words in
      for start in stride(from: 0, to: bytes.count, by: SHA1.blockSize) {
        for index in 0..<16 {
          words[index] = UInt32(
            bigEndian: bytes.loadUnaligned(fromByteOffset: start + index * 4, as: UInt32.self))
        }
        let before = (a, b, c, d, e)
        for index in 0..<20 {
          SHA1.step((d ^ (b & (c ^ d))) &+ 0x5A82_7999, index, words, &a, &b, &c, &d, &e)
        }
        for index in 20..<40 {
          SHA1.step((b ^ c ^ d) &+ 0x6ED9_EBA1, index, words, &a, &b, &c, &d, &e)
        }
        for index in 40..<60 {
          SHA1.step(((b & c) | (d & (b | c))) &+ 0x8F1B_BCDC, index, words, &a, &b, &c, &d, &e)
        }
        for index in 60..<80 {
          SHA1.step((b ^ c ^ d) &+ 0xCA62_C1D6, index, words, &a, &b, &c, &d, &e)
        }
        (a, b, c, d, e) = (
          a &+ before.0, b &+ before.1, c &+ before.2, d &+ before.3, e &+ before.4
        )
      }
    }
    state = (a, b, c, d, e)
  }

  @inline(__always)
  private static func step(
    _ mixed: UInt32, _ index: Int, _ words: UnsafeMutableBufferPointer<UInt32>,
    _ a: inout UInt32, _ b: inout UInt32, _ c: inout UInt32, _ d: inout UInt32,
    _ e: inout UInt32
  ) {
    var word = words[index & 15]
    if index >= 16 {
      word ^= words[(index + 2) & 15] ^ words[(index + 8) & 15] ^ words[(index + 13) & 15]
      word = word << 1 | word >> 31
      words[index & 15] = word
    }
    let next = (a << 5 | a >> 27) &+ mixed &+ e &+ word
    (e, d, c, b, a) = (d, c, b << 30 | b >> 2, a, next)
  }
}
