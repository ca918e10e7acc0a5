/// A value that can be kept as bytes and had again, the same on every machine.
///
/// Law: what is read from what was written is equal to it.
public protocol Stored {
  /// From any other bytes something that does not count: `StoreReader.isSound` tells it at the end.
  init(from reader: inout StoreReader)

  func write(to writer: inout StoreWriter)
}

/// Writes values as bytes, each distinct text once.
public struct StoreWriter: ~Copyable {
  private var writer = FactsWriter()
  private var texts = NameTable()

  /// How many values were written, those within others left out.
  public private(set) var writtenValues = 0
  private var depth = 0

  public init() {}

  /// All that was written.
  public var bytes: [UInt8] {
    var all = FactsWriter()
    all.write(UInt32(texts.count))
    texts.write(to: &all)
    return all.bytes + writer.bytes
  }

  /// Writes a value behind those that were written.
  public mutating func write(_ value: some Stored) {
    if depth == 0 { writtenValues += 1 }
    depth += 1
    value.write(to: &self)
    depth -= 1
  }

  fileprivate mutating func write(number: UInt32) { writer.write(number) }

  fileprivate mutating func write(byte: UInt8) { writer.write(byte: byte) }

  fileprivate mutating func write(text: String) { writer.write(texts.add(text)) }
}

/// Reads what `StoreWriter` wrote, and any other bytes without harm.
public struct StoreReader {
  private var reader: FactsReader
  private let texts: [String]

  /// Nil where the bytes do not start as such bytes do.
  ///
  /// - Parameter bytes: only used while the reader is.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    guard var reader = FactsReader(bytes) else { return nil }
    let count = reader.count()
    guard reader.isSound, let table = NameTable(from: &reader, count, areSound: false)
    else { return nil }
    texts = (0..<UInt32(count)).map { table[Name(number: $0)] }
    self.reader = reader
  }

  /// Whether all that was read was written so, and nothing is left.
  public var isSoundAndDone: Bool { isSound && reader.rest == 0 }

  fileprivate var isSound: Bool { reader.isSound }

  fileprivate mutating func number() -> UInt32 { reader.number() }

  fileprivate mutating func byte() -> UInt8 { reader.byte() }

  fileprivate mutating func text() -> String {
    let number = Int(reader.number(below: texts.count))
    return number < texts.count ? texts[number] : ""
  }

  fileprivate mutating func count() -> Int { reader.count() }

  fileprivate mutating func require(_ condition: Bool) { reader.require(condition) }
}

extension String: Stored {
  public init(from reader: inout StoreReader) { self = reader.text() }

  public func write(to writer: inout StoreWriter) { writer.write(text: self) }
}

extension Bool: Stored {
  public init(from reader: inout StoreReader) {
    let byte = reader.byte()
    reader.require(byte < 2)
    self = byte == 1
  }

  public func write(to writer: inout StoreWriter) { writer.write(byte: self ? 1 : 0) }
}

/// As a number of at most 32 bits, or -1: lines, lengths, indices.
extension Int: Stored {
  public init(from reader: inout StoreReader) { self = Int(reader.number()) - 1 }

  public func write(to writer: inout StoreWriter) {
    writer.write(number: UInt32(clamping: self + 1))
  }
}

/// An index, or -1 for none.
extension Int32: Stored {
  public init(from reader: inout StoreReader) {
    self = Int32(bitPattern: reader.number() &- 1)
    reader.require(self >= -1)
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(number: UInt32(bitPattern: self &+ 1))
  }
}

extension Double: Stored {
  public init(from reader: inout StoreReader) {
    let (high, low) = (UInt64(reader.number()), UInt64(reader.number()))
    self.init(bitPattern: high << 32 | low)
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(number: UInt32(truncatingIfNeeded: bitPattern >> 32))
    writer.write(number: UInt32(truncatingIfNeeded: bitPattern))
  }
}

extension Optional: Stored where Wrapped: Stored {
  public init(from reader: inout StoreReader) {
    self = Bool(from: &reader) ? Wrapped(from: &reader) : nil
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(self != nil)
    if let self { writer.write(self) }
  }
}

extension Array: Stored where Element: Stored {
  public init(from reader: inout StoreReader) {
    let count = reader.count()
    self = []
    // Of what is damaged no more is made than was there: an element may be hundreds of times its bytes.
    reserveCapacity(Swift.min(count, 64))
    while self.count < count, reader.isSound { append(Element(from: &reader)) }
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(number: UInt32(count))
    for element in self { writer.write(element) }
  }
}

extension Stored where Self: RawRepresentable<String> & CaseIterable {
  /// The case of the raw value that was written.
  public init(from reader: inout StoreReader) {
    let text = reader.text()
    if let known = Self(rawValue: text) {
      self = known
    } else {
      reader.require(false)
      self = Self.allCases[Self.allCases.startIndex]
    }
  }

  public func write(to writer: inout StoreWriter) { writer.write(text: rawValue) }
}

extension SourceLocation: Stored {
  public init(from reader: inout StoreReader) {
    self.init(line: Int(from: &reader), column: Int(from: &reader))
    reader.require(line >= 1 && column >= 1)
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(line)
    writer.write(column)
  }
}
