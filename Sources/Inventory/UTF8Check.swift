/// Whether bytes are UTF-8 as the Unicode standard defines it: shortest forms only, no surrogates,
/// nothing above U+10FFFF.
func isUTF8(_ bytes: some Collection<UInt8>) -> Bool {
  bytes.withContiguousStorageIfAvailable { isUTF8($0) } ?? isUTF8(Array(bytes))
}

/// Eight bytes at a time where the text is ASCII, as source code mostly is.
func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  // Every access lies within `bytes`: the wide one is guarded by `index + 8 <= count`, the narrow
  // ones by `isSequence`.
  let raw = UnsafeRawBufferPointer(bytes)
  let count = bytes.count
  var index = 0
  while index < count {
    while index + 8 <= count,
      raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    guard index < count else { break }
    if bytes[index] < 0x80 {
      index += 1
      continue
    }
    let length = sequenceLength(bytes, at: index)
    if length == 0 { return false }
    index += length
  }
  return true
}

/// Puts `_` in the place of each byte that belongs to no sequence of UTF-8.
func replaceInvalid(in bytes: inout [UInt8]) {
  bytes.withUnsafeMutableBufferPointer { bytes in
    var index = 0
    while index < bytes.count {
      let length = bytes[index] < 0x80 ? 1 : sequenceLength(UnsafeBufferPointer(bytes), at: index)
      if length == 0 { bytes[index] = UInt8(ascii: "_") }
      index += max(length, 1)
    }
  }
}

/// How long the sequence of more than one byte at an index is; 0 where there is none. The second
/// byte's range is what forbids overlong forms, surrogates and numbers beyond Unicode.
private func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  let second: ClosedRange<UInt8>
  let length: Int
  switch bytes[index] {
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
  for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
  return length
}
