/// What a string literal says: without prefix and quotes, its escapes resolved.
enum StringText {
  static func decode(_ token: ArraySlice<UInt8>) -> [UInt8] {
    guard let quote = token.firstIndex(of: UInt8(ascii: "\"")) else { return [] }
    if quote > token.startIndex, token[quote - 1] == UInt8(ascii: "R") {
      return raw(token[(quote + 1)...])
    }
    var result: [UInt8] = []
    result.reserveCapacity(token.count)
    var index = quote + 1
    while index < token.endIndex, token[index] != UInt8(ascii: "\"") {
      if token[index] == UInt8(ascii: "\\") {
        index += 1
        escape(token, &index, &result)
      } else {
        result.append(token[index])
        index += 1
      }
    }
    return result
  }

  /// `R"tag(text)tag"`, from after the quote.
  private static func raw(_ token: ArraySlice<UInt8>) -> [UInt8] {
    guard let open = token.firstIndex(of: UInt8(ascii: "(")) else { return [] }
    let tag = open - token.startIndex
    let end = token.endIndex - tag - 2
    return end > open ? Array(token[(open + 1)..<end]) : []
  }

  private static func escape(
    _ token: ArraySlice<UInt8>, _ index: inout Int, _ result: inout [UInt8]
  ) {
    guard index < token.endIndex else { return }
    let byte = token[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "a"): result.append(0x07)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "v"): result.append(0x0B)
    case UInt8(ascii: "e"): result.append(0x1B)
    case 0x0D:
      if index < token.endIndex, token[index] == 0x0A { index += 1 }
    case 0x0A: break
    case UInt8(ascii: "x"):
      result.append(UInt8(truncatingIfNeeded: number(token, &index, base: 16, digits: 8)))
    case UInt8(ascii: "u"): append(number(token, &index, base: 16, digits: 4), to: &result)
    case UInt8(ascii: "U"): append(number(token, &index, base: 16, digits: 8), to: &result)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      index -= 1
      result.append(UInt8(truncatingIfNeeded: number(token, &index, base: 8, digits: 3)))
    default: result.append(byte)
    }
  }

  private static func number(
    _ token: ArraySlice<UInt8>, _ index: inout Int, base: UInt32, digits: Int
  ) -> UInt32 {
    var result: UInt32 = 0
    var count = 0
    while index < token.endIndex, count < digits {
      let digit: UInt32
      switch token[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt32(token[index]) - 0x30
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = UInt32(token[index]) - 0x57
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = UInt32(token[index]) - 0x37
      default: return result
      }
      guard digit < base else { return result }
      result = result &* base &+ digit
      index += 1
      count += 1
    }
    return result
  }

  private static func append(_ number: UInt32, to result: inout [UInt8]) {
    let scalar = Unicode.Scalar(number) ?? "\u{FFFD}"
    result.append(contentsOf: String(scalar).utf8)
  }
}
