/// A place in a file as compilers print it.
public struct SourceLocation: Sendable, Hashable, Comparable {
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in bytes of UTF-8.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Where each line of a file starts, to turn an offset into a line and a column.
public struct LineTable: Sendable, Hashable {
  /// Offsets in bytes of the first byte of each line; the first is 0. Ascending.
  public let starts: [UInt32]

  /// Lines end at LF, CR LF or a lone CR.
  public init(of bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      let raw = UnsafeRawBufferPointer(bytes)
      while true {
        while index + 8 <= bytes.count {
          let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let free = LineTable.bytesInLine(UInt64(littleEndian: word))
          index += free
          if free < 8 { break }
        }
        guard index < bytes.count else { break }
        let byte = bytes[index]
        index += 1
        guard byte == 0x0A || byte == 0x0D else { continue }
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        starts.append(UInt32(index))
      }
    }
    self.starts = starts
  }

  /// How many of eight bytes, from the lowest on, stand before the first LF or CR.
  @inline(__always)
  private static func bytesInLine(_ word: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let feeds = word ^ (ones &* 0x0A)
    let returns = word ^ (ones &* 0x0D)
    // The lowest byte of which the highest bit is set is the first that was 0; see "Bit Twiddling Hacks" by S. E.
    // Anderson.
    let zeros = (feeds &- ones) & ~feeds | (returns &- ones) & ~returns
    return (zeros & (ones &* 0x80)).trailingZeroBitCount >> 3
  }

  /// - Parameter offset: in bytes; one behind the end of the file counts on in the last line.
  public func location(of offset: UInt32) -> SourceLocation {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourceLocation(line: low + 1, column: Int(offset - starts[low]) + 1)
  }

  /// The offset of a line and column as a compiler counts them, clamped to the last line and to 4 GiB.
  public func offset(line: Int, column: Int) -> UInt32 {
    let start = starts[min(max(line, 1), starts.count) - 1]
    let (offset, overflows) = start.addingReportingOverflow(UInt32(clamping: max(column, 1) - 1))
    return overflows ? .max : offset
  }
}

extension LineTable {
  func write(to writer: inout FactsWriter) {
    writer.write(UInt32(truncatingIfNeeded: starts.count))
    for index in starts.indices.dropFirst() { writer.write(starts[index] &- starts[index - 1]) }
  }

  /// Nil where the first line is missing, a line has no byte, or the text is longer than 4 GiB.
  init?(from reader: inout FactsReader) {
    // The first line takes no byte.
    let count = Int(reader.number())
    guard count >= 1, count - 1 <= reader.rest else { return nil }
    var last: UInt32 = 0
    starts = reader.rows(count, costingNothing: 1) { reader, index in
      guard index > 0 else { return 0 }
      let start = reader.end(of: last)
      reader.require(start > last)
      last = start
      return start
    }
    guard reader.isSound else { return nil }
  }
}
