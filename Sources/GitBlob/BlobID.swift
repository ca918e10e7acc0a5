/// What git names the content of a file by: the same content has the same name in every tree.
///
/// Of a repository with SHA-256 the first 20 bytes of the name.
public struct BlobID: Sendable, Hashable {
  /// The first byte is the highest of the first number; 64, 64 and 32 bits.
  public let high: UInt64
  public let middle: UInt64
  public let low: UInt32

  /// How many bytes it has.
  public static let size = 20

  /// The name that git gives to a file with these bytes (`git hash-object`).
  public init(ofContent content: UnsafeRawBufferPointer) {
    self.init(kind: "blob", content)
  }

  /// The name that git gives to a file with these bytes (`git hash-object`).
  public init(ofContent content: [UInt8]) {
    self = content.withUnsafeBytes { BlobID(ofContent: $0) }
  }

  /// Of other things than git's blobs; no two kinds have an identity in common.
  ///
  /// - Parameter kind: a word.
  public init(kind: String, _ content: UnsafeRawBufferPointer) {
    var hash = SHA1()
    Array("\(kind) \(content.count)\0".utf8).withUnsafeBytes { hash.add($0) }
    hash.add(content)
    let words = hash.digest()
    high = UInt64(words[0]) << 32 | UInt64(words[1])
    middle = UInt64(words[2]) << 32 | UInt64(words[3])
    low = words[4]
  }

  /// From git's own bytes, 20 or 32 of them; nil for another number.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 20 || bytes.count == 32 else { return nil }
    var numbers: (UInt64, UInt64, UInt64) = (0, 0, 0)
    for (index, byte) in bytes.prefix(BlobID.size).enumerated() {
      switch index {
      case 0..<8: numbers.0 = numbers.0 << 8 | UInt64(byte)
      case 8..<16: numbers.1 = numbers.1 << 8 | UInt64(byte)
      default: numbers.2 = numbers.2 << 8 | UInt64(byte)
      }
    }
    (high, middle, low) = (numbers.0, numbers.1, UInt32(truncatingIfNeeded: numbers.2))
  }

  /// From 40 or 64 digits as git prints them; nil for anything else.
  public init?(hex: some Collection<UInt8>) {
    var bytes: [UInt8] = []
    var first: UInt8?
    for digit in hex {
      guard let value = BlobID.value(ofDigit: digit) else { return nil }
      if let high = first {
        bytes.append(high << 4 | value)
        first = nil
      } else {
        first = value
      }
    }
    guard first == nil else { return nil }
    self.init(bytes: bytes)
  }

  /// 40 digits, in lower case.
  public var hex: String {
    BlobID.hex(high, digits: 16) + BlobID.hex(middle, digits: 16)
      + BlobID.hex(UInt64(low), digits: 8)
  }

  private static func hex(_ number: UInt64, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: digits - text.utf8.count) + text
  }

  private static func value(ofDigit digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
