/// The form of a text that a vendor makes: literal pieces and runs of letters from an alphabet.
///
/// `sk_live_{base62:24-99}` is `sk_live_` and 24 to 99 letters and digits; `{hex:32}` is 32 of them
/// exactly, `{digit:6-}` six or more. A run takes as many as it can and gives none back, so what
/// follows an open run must start with something that is not of its alphabet.
public struct TextShape: Sendable, Hashable {
  enum Part: Sendable, Hashable {
    case literal([UInt8])
    case run(Alphabet, least: Int, most: Int)
  }

  let parts: [Part]

  /// What the text starts with, in bytes; at least two.
  let prefix: [UInt8]

  /// Letters that a run is made of; the raw value is its name in a shape.
  enum Alphabet: String, Sendable, CaseIterable {
    case digit
    case upper
    case lower
    case letter
    case upperDigit
    case lowerDigit
    /// `0-9a-f`
    case hex
    /// Letters and digits.
    case base62
    /// Letters, digits, `-` and `_`.
    case base64url
    /// Letters, digits, `+`, `/` and `=`.
    case base64

    func contains(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        switch self {
        case .digit, .upperDigit, .lowerDigit, .hex, .base62, .base64url, .base64: true
        case .upper, .lower, .letter: false
        }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        switch self {
        case .upper, .letter, .upperDigit, .base62, .base64url, .base64: true
        case .digit, .lower, .lowerDigit, .hex: false
        }
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        switch self {
        case .hex: byte <= UInt8(ascii: "f")
        case .lower, .letter, .lowerDigit, .base62, .base64url, .base64: true
        case .digit, .upper, .upperDigit: false
        }
      case UInt8(ascii: "-"), UInt8(ascii: "_"): self == .base64url
      case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): self == .base64
      default: false
      }
    }
  }

  /// - Throws: what is wrong with the shape, as the end of a sentence that starts with the shape.
  public init(_ text: String) throws(TextShapeMistake) {
    var reader = TextShapeReader(text)
    parts = try reader.parts()
    guard case .literal(let prefix)? = parts.first, prefix.count >= 2 else {
      throw TextShapeMistake("must start with two characters that are always there")
    }
    self.prefix = prefix
  }

  /// How many characters its runs have at least.
  var leastRun: Int {
    parts.reduce(0) {
      if case .run(_, let least, _) = $1 { $0 + least } else { $0 }
    }
  }

  /// Where a text of this shape ends that starts at `start`, in bytes; nil where there is none, or
  /// where it is a part of a longer word.
  func end(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    for part in parts {
      switch part {
      case .literal(let bytes):
        guard text[index...].starts(with: bytes) else { return nil }
        index += bytes.count
      case .run(let alphabet, let least, let most):
        let first = index
        while index < text.count, index - first < most, alphabet.contains(text[index]) {
          index += 1
        }
        guard index - first >= least else { return nil }
      }
    }
    guard index < text.count, TextShape.isWordByte(text[index]),
      TextShape.isWordByte(text[index - 1])
    else { return index }
    return nil
  }

  static func isWordByte(_ byte: UInt8) -> Bool { Alphabet.base62.contains(byte) || byte == 0x5F }
}

/// What is wrong with a shape.
public struct TextShapeMistake: Error {
  /// `must start with ...`, without full stop.
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

private struct TextShapeReader {
  private let text: Substring
  private var rest: Substring

  init(_ text: String) {
    self.text = text[...]
    rest = self.text
  }

  mutating func parts() throws(TextShapeMistake) -> [TextShape.Part] {
    var parts: [TextShape.Part] = []
    while let first = rest.first {
      if first == "{" {
        parts.append(try run())
      } else {
        let literal = rest.prefix { $0 != "{" }
        guard literal.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x7D }) else {
          throw TextShapeMistake("must be of visible ASCII characters, with } only after a {")
        }
        rest = rest.dropFirst(literal.count)
        parts.append(.literal(Array(literal.utf8)))
      }
    }
    for (part, next) in zip(parts, parts.dropFirst()) {
      guard case .run(let alphabet, let least, let most) = part, least != most else { continue }
      guard case .literal(let bytes) = next, !alphabet.contains(bytes[0]) else {
        throw TextShapeMistake("has a run of open length before more of its own letters")
      }
    }
    return parts
  }

  /// `{alphabet:least-most}`
  private mutating func run() throws(TextShapeMistake) -> TextShape.Part {
    let inner = rest.dropFirst().prefix { $0 != "}" }
    rest = rest.dropFirst(inner.count + 2)
    let halves = inner.split(separator: ":", omittingEmptySubsequences: false)
    let names = TextShape.Alphabet.allCases.map(\.rawValue)
    guard halves.count == 2, let alphabet = TextShape.Alphabet(rawValue: String(halves[0])) else {
      throw TextShapeMistake(
        "needs runs such as {base62:24}; alphabets are \(names.joined(separator: ", "))")
    }
    let lengths = halves[1].split(separator: "-", omittingEmptySubsequences: false)
    let least = lengths.first.flatMap { Int($0) } ?? -1
    let most = lengths.count == 1 ? least : lengths[1].isEmpty ? 4096 : Int(lengths[1]) ?? -1
    guard lengths.count < 3, least > 0, most >= least, most <= 4096 else {
      throw TextShapeMistake("needs lengths such as 24, 24-99 or 24-, up to 4096")
    }
    return .run(alphabet, least: least, most: most)
  }
}
