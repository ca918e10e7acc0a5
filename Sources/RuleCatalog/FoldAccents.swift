/// The text with accented Latin letters replaced by the ASCII that people write for them where only
/// ASCII is at hand (`å` to `a`, `Ö` to `O`, `æ` to `ae`, `þ` to `th`), combining marks left out.
func foldAccents(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  var index = 0
  while index < text.count {
    let byte = text[index]
    guard byte == 0xC3 || byte == 0xCC || byte == 0xCD, index + 1 < text.count else {
      result.append(byte)
      index += 1
      continue
    }
    let next = text[index + 1]
    index += 2
    // U+0300 to U+036F: a decomposed letter has its base letter in front of the mark.
    if byte == 0xCC || (byte == 0xCD && next < 0xB0) { continue }
    if byte == 0xC3, let plain = plainLetter(next) {
      result.append(contentsOf: plain)
    } else {
      result.append(byte)
      result.append(next)
    }
  }
  return result
}

/// The plain spelling of U+00C0 to U+00FF, by the second byte of its UTF-8.
private func plainLetter(_ second: UInt8) -> [UInt8]? {
  let isLower = second >= 0xA0
  let upper: StaticString
  switch isLower ? second - 0x20 : second {
  case 0x80...0x85: upper = "A"
  case 0x86: upper = "AE"
  case 0x87: upper = "C"
  case 0x90: upper = "D"
  case 0x88...0x8B: upper = "E"
  case 0x8C...0x8F: upper = "I"
  case 0x91: upper = "N"
  case 0x92...0x96, 0x98: upper = "O"
  case 0x99...0x9C: upper = "U"
  case 0x9D: upper = "Y"
  case 0x9E: upper = "TH"
  case 0x9F: upper = isLower ? "Y" : "SS"
  default: return nil
  }
  // ß is lower case, although it stands among the capitals.
  let lower = isLower || second == 0x9F
  return upper.withUTF8Buffer { $0.map { lower ? $0 | 0x20 : $0 } }
}
