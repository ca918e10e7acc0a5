/// Reads what `FactsWriter` wrote, and any other bytes without harm.
///
/// The first mistake makes all that follows worthless; `isSound` tells it at the end, so that reading
/// needs no error at each number.
struct FactsReader {
  /// Safe, because nothing is read but behind a comparison of `next` with `end`, and a reader does
  /// not outlive the call that lends it the bytes.
  private var next: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>
  private(set) var isSound = true

  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return nil }
    next = start
    end = start + bytes.count
  }

  /// In bytes.
  var rest: Int { end - next }

  @inline(__always)
  mutating func require(_ condition: Bool) { isSound = isSound && condition }

  @inline(__always)
  mutating func byte() -> UInt8 {
    guard next < end else {
      isSound = false
      return 0
    }
    defer { next += 1 }
    return next.pointee
  }

  @inline(__always)
  mutating func number() -> UInt32 {
    let first = byte()
    guard first >= 0x80 else { return UInt32(first) }
    // Of a reader nothing is handed out by reference, so that it stays in registers while rows are read.
    let (rest, after) = FactsReader.longNumber(first, next, end)
    next = after
    guard let rest else {
      isSound = false
      return 0
    }
    return rest
  }

  /// A number of more than one byte, and where it ends; nil where it does not, or is none.
  @inline(never)
  private static func longNumber(
    _ first: UInt8, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> (number: UInt32?, end: UnsafePointer<UInt8>) {
    var next = start
    var result = UInt64(first & 0x7F)
    var shift: UInt64 = 7
    while shift < 35, next < end {
      let byte = next.pointee
      next += 1
      result |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return (UInt32(exactly: result), next) }
      shift += 7
    }
    return (nil, next)
  }

  /// A number that must be smaller than a limit.
  @inline(__always)
  mutating func number(below limit: Int) -> UInt32 {
    let number = number()
    require(Int(number) < limit)
    return number
  }

  /// An index below a limit, or -1 for none.
  @inline(__always)
  mutating func index(below limit: Int) -> Int32 {
    let number = number()
    require(Int(number) <= limit)
    return Int32(bitPattern: number &- 1)
  }

  @inline(__always)
  mutating func number(near other: UInt32) -> UInt32 {
    let number = number()
    return other &+ ((number >> 1) ^ (0 &- (number & 1)))
  }

  /// An index from `least` to below a limit, written by its distance from another.
  @inline(__always)
  mutating func index(near other: Int32, from least: Int32, below limit: Int) -> Int32 {
    let index = Int32(bitPattern: number(near: UInt32(bitPattern: other)))
    require(index >= least && Int(index) < limit)
    return index
  }

  /// The end of what starts at an offset, written by its length.
  @inline(__always)
  mutating func end(of offset: UInt32) -> UInt32 { end(of: offset, number()) }

  /// The end of what starts at an offset and has a length.
  @inline(__always)
  mutating func end(of offset: UInt32, _ length: UInt32) -> UInt32 {
    let (end, overflows) = offset.addingReportingOverflow(length)
    require(!overflows)
    return end
  }

  /// - Parameter fallback: given for what is no case, when nothing that was read counts any more.
  @inline(__always)
  mutating func kind<Kind: RawRepresentable<UInt8>>(_: Kind.Type, or fallback: Kind) -> Kind {
    guard let kind = Kind(rawValue: byte()) else {
      isSound = false
      return fallback
    }
    return kind
  }

  /// The next bytes, only to be used in the call that the reader lives in; nil where there are fewer.
  mutating func bytes(_ count: Int) -> UnsafeBufferPointer<UInt8>? {
    guard count >= 0, count <= rest else {
      isSound = false
      return nil
    }
    defer { next += count }
    return UnsafeBufferPointer(start: next, count: count)
  }

  /// How many rows follow, each of at least one byte: no more than there are bytes, so that no
  /// damage makes us ask for memory without bound.
  mutating func count() -> Int {
    let count = Int(number())
    require(count <= rest)
    return isSound ? count : 0
  }

  /// Rows one after the other; each is given its number.
  ///
  /// - Parameter free: how many of them take no byte.
  @inline(__always)
  mutating func rows<Row>(
    _ count: Int, costingNothing free: Int = 0, _ read: (inout FactsReader, Int) -> Row
  ) -> [Row] {
    guard isSound, count - free <= rest else {
      isSound = false
      return []
    }
    return [Row](unsafeUninitializedCapacity: count) { buffer, filled in
      var reader = self
      for index in 0..<count { buffer.initializeElement(at: index, to: read(&reader, index)) }
      self = reader
      filled = count
    }
  }
}
