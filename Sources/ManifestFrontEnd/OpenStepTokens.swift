/// The words and signs of a property list in the old form of NeXT, `{ key = value; list = (a, b); }`,
/// which Xcode keeps its projects in.
struct OpenStepTokens {
  enum Token: Equatable {
    /// With its quotes taken off and its escapes resolved.
    case text(String)
    case sign(UInt8)
    /// What cannot be understood.
    case mistake(String)
  }

  private let bytes: [UInt8]
  private(set) var index = 0
  /// Where the last token starts.
  private(set) var start = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Nil at the end.
  mutating func next() -> Token? {
    skipSpaceAndComments()
    guard index < bytes.count else { return nil }
    start = index
    if let end = conflictEnd() {
      index = end
      return .mistake(conflictReason)
    }
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: ","):
      index += 1
      return .sign(byte)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted(byte)
    case UInt8(ascii: "<"): return data()
    default: return bare()
    }
  }

  /// The end of the line, where it is one that git wrote into a merge.
  private func conflictEnd() -> Int? {
    guard index == 0 || bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D else { return nil }
    let end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    return isConflictMarker(bytes[index..<end]) ? end : nil
  }

  private mutating func skipSpaceAndComments() {
    while index < bytes.count {
      if bytes[index] <= 0x20 {
        index += 1
      } else if starts("//") {
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      } else if starts("/*") {
        index += 2
        while index < bytes.count, !starts("*/") { index += 1 }
        index = min(index + 2, bytes.count)
      } else {
        return
      }
    }
  }

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  private mutating func quoted(_ quote: UInt8) -> Token {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count, bytes[index] != quote {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
        index += 1
        text.append(escaped(bytes[index]))
      } else {
        text.append(bytes[index])
      }
      index += 1
    }
    guard index < bytes.count else { return .mistake("a text that is never closed") }
    index += 1
    return .text(String(decoding: text, as: UTF8.self))
  }

  /// Of the numbers of characters, which hardly anybody writes, the first digit stays.
  private func escaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    default: byte
    }
  }

  private mutating func data() -> Token {
    let first = index
    index += 1
    while index < bytes.count, bytes[index] <= 0x20 || isBare(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else {
      return .mistake("data that is never closed")
    }
    index += 1
    return .text(String(decoding: bytes[first..<index], as: UTF8.self))
  }

  private mutating func bare() -> Token {
    let first = index
    while index < bytes.count, isBare(bytes[index]) { index += 1 }
    guard index > first else {
      index += 1
      return .mistake("a character that has no place here")
    }
    return .text(String(decoding: bytes[first..<index], as: UTF8.self))
  }

  private func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: "*"), UInt8(ascii: "~"), 0x80...0xFF:
      true
    default: false
    }
  }
}
