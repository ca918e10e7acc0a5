import GitBlob
import SourceModel

/// Numbers and texts as a part of a tree holds them: numbers in 64 bits, the lowest byte first; texts and
/// lists behind their lengths.
struct PartBytes {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ number: Int) { write(UInt64(bitPattern: Int64(number))) }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  mutating func write(_ id: BlobID) {
    write(id.high)
    write(id.middle)
    write(UInt64(id.low))
  }

  mutating func write<Element>(
    list: [Element], _ body: (inout PartBytes, Element) -> Void
  ) {
    write(list.count)
    for element in list { body(&self, element) }
  }

  mutating func append(_ other: [UInt8]) { bytes += other }
}

/// Reads what `PartBytes` wrote, and any other bytes without harm.
///
/// The first mistake makes all that follows worthless; `isWhole` tells it at the end.
struct PartBytesReader {
  private let bytes: [UInt8]
  private var next = 0
  private var isSound = true

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether there was no mistake, and nothing is left.
  var isWhole: Bool { isSound && next == bytes.count }

  /// Whether there was no mistake so far.
  var isSoundSoFar: Bool { isSound }

  mutating func require(_ condition: Bool) { isSound = isSound && condition }

  mutating func number() -> UInt64 {
    guard isSound, bytes.count - next >= 8 else {
      isSound = false
      return 0
    }
    defer { next += 8 }
    return (0..<8).reduce(0) { $0 | UInt64(bytes[next + $1]) << (8 * UInt64($1)) }
  }

  /// A number that is not negative.
  mutating func integer() -> Int {
    let number = Int(exactly: number())
    require(number != nil)
    return number ?? 0
  }

  /// A number that many of its kind can be added up with.
  mutating func count() -> Int {
    let number = integer()
    require(number <= Int(Int32.max))
    return number
  }

  mutating func text() -> String {
    let count = integer()
    guard isSound, count <= bytes.count - next,
      let text = String(validating: bytes[next..<(next + count)], as: UTF8.self)
    else {
      isSound = false
      return ""
    }
    next += count
    return text
  }

  mutating func id() -> BlobID {
    let (high, middle, low) = (number(), number(), number())
    require(low <= UInt64(UInt32.max))
    let digits = PartBytesReader.bytes(of: high) + PartBytesReader.bytes(of: middle)
    guard let id = BlobID(bytes: digits + PartBytesReader.bytes(of: low).suffix(4)) else {
      isSound = false
      return BlobID(ofContent: [])
    }
    return id
  }

  /// The highest first, as git writes them.
  private static func bytes(of number: UInt64) -> [UInt8] {
    stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> UInt64($0)) }
  }

  /// Elements of at least eight bytes each, so that no number makes us ask for memory without bound.
  mutating func list<Element>(_ read: (inout PartBytesReader) -> Element) -> [Element] {
    let count = integer()
    guard isSound, count <= (bytes.count - next) / 8 else {
      isSound = false
      return []
    }
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count where isSound { list.append(read(&self)) }
    return list
  }

  /// One of some values, written by its number.
  mutating func choice<Choice>(of all: [Choice], or fallback: Choice) -> Choice {
    let number = integer()
    require(number < all.count)
    return isSound ? all[number] : fallback
  }
}
