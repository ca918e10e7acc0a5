import CSHA1

/// SHA-1 (FIPS 180-4) of bytes given in pieces: what git names content by.
///
/// Our own, as the C library has none and the toolchain's packages are not linked. It proves nothing
/// against somebody who makes two files of one digest; whoever can put such files into a repository
/// can as well write what no analysis sees.
struct SHA1 {
  private var state: [UInt32] = [
    0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0,
  ]
  /// What does not fill a block yet.
  private var pending: [UInt8] = []
  private var length: UInt64 = 0
  /// Whether the processor's own instructions for it are left aside.
  private let isPortable: Bool

  init(isPortable: Bool = false) { self.isPortable = isPortable }

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
    return state
  }

  /// In bytes.
  private static let blockSize = 64

  private mutating func addBlocks(_ bytes: UnsafeRawBufferPointer) {
    let blocks = bytes.count / SHA1.blockSize
    guard blocks > 0, let start = bytes.baseAddress else { return }
    // Whole blocks within `bytes`, into the five words that the array has.
    let add = isPortable ? csha1_add_blocks_portably : csha1_add_blocks
    state.withUnsafeMutableBufferPointer { state in
      if let words = state.baseAddress {
        add(words, start.assumingMemoryBound(to: UInt8.self), blocks)
      }
    }
  }
}
