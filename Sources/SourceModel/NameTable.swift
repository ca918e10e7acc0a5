/// A string of one file, by number. `Name.none` is the empty string and means "there is none".
public struct Name: Sendable, Hashable {
  public let number: UInt32

  @inlinable public init(number: UInt32) { self.number = number }

  public static let none = Name(number: 0)
}

/// The strings of one file, each stored once: identifiers, types as written, texts of literals.
///
/// Guarantee: the number of a name depends only on the order in which names were added, so facts are
/// the same bytes for the same file.
public struct NameTable: Sendable {
  @usableFromInline var bytes: [UInt8] = []
  @usableFromInline var ends: [UInt32] = [0]
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  public init() {}

  /// How many names there are, `Name.none` among them.
  @inlinable public var count: Int { ends.count }

  public subscript(name: Name) -> String {
    withBytes(of: name) { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the UTF-8 of a name, without making a string. Inlinable, as later stages ask for it at
  /// every name, and a generic function that is not costs ten times what most of them do with the bytes.
  @inlinable public func withBytes<Result>(
    of name: Name, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let index = Int(name.number)
    let start = index == 0 ? 0 : Int(ends[index - 1])
    let end = Int(ends[index])
    return try bytes.withUnsafeBufferPointer { try body(.init(rebasing: $0[start..<end])) }
  }

  /// The name of a text, added when it is new.
  public mutating func add(_ text: String) -> Name {
    var text = text
    return text.withUTF8 { add($0) }
  }

  /// The name of a text given as UTF-8, added when it is new.
  public mutating func add(_ text: UnsafeBufferPointer<UInt8>) -> Name {
    guard !text.isEmpty else { return .none }
    var slot = NameTable.hash(text) & (slots.count - 1)
    while slots[slot] != 0 {
      let candidate = Name(number: slots[slot])
      if equals(candidate, text) { return candidate }
      slot = (slot + 1) & (slots.count - 1)
    }
    let name = Name(number: UInt32(ends.count))
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
    slots[slot] = name.number
    if ends.count * 2 > slots.count { _ = fillSlots(slots.count * 2) }
    return name
  }

  /// The name of a text that is already in the table.
  public func find(_ text: String) -> Name? {
    var text = text
    return text.withUTF8 { find($0) }
  }

  /// The name of a text that is already in the table, given as UTF-8.
  public func find(_ text: UnsafeBufferPointer<UInt8>) -> Name? {
    guard !text.isEmpty else { return Name.none }
    var slot = NameTable.hash(text) & (slots.count - 1)
    while slots[slot] != 0 {
      let candidate = Name(number: slots[slot])
      if equals(candidate, text) { return candidate }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Every name but `Name.none`, in the order of their numbers.
  public var all: some Sequence<Name> { (1..<UInt32(ends.count)).lazy.map { Name(number: $0) } }

  private func equals(_ name: Name, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let index = Int(name.number)
    let start = Int(ends[index - 1])
    guard Int(ends[index]) - start == text.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for offset in 0..<text.count where bytes[start + offset] != text[offset] { return false }
      return true
    }
  }

  /// - Parameter refusesTwins: whether it ends at a text that two names have, which `add` never makes. A
  ///   table of nothing else would take time without bound.
  /// - Returns: whether there was none.
  private mutating func fillSlots(_ capacity: Int, refusesTwins: Bool = false) -> Bool {
    slots = Array(repeating: 0, count: capacity)
    for name in all {
      var slot = withBytes(of: name) { NameTable.hash($0) } & (slots.count - 1)
      while slots[slot] != 0 {
        if refusesTwins, areTwins(name, Name(number: slots[slot])) { return false }
        slot = (slot + 1) & (slots.count - 1)
      }
      slots[slot] = name.number
    }
    return true
  }

  private func areTwins(_ name: Name, _ other: Name) -> Bool {
    withBytes(of: name) { equals(other, $0) }
  }

  func write(to writer: inout FactsWriter) {
    for index in ends.indices.dropFirst() { writer.write(ends[index] &- ends[index - 1]) }
    writer.write(contentsOf: bytes)
  }

  /// Nil where the lengths and the bytes do not agree, or two names have one text.
  ///
  /// - Parameter count: of the names, `Name.none` among them.
  init?(from reader: inout FactsReader, _ count: Int) {
    guard count >= 1 else { return nil }
    var end: UInt32 = 0
    ends = reader.rows(count, costingNothing: 1) { reader, index in
      // A name takes at least a byte; only `Name.none` is empty.
      if index > 0 { end = reader.end(of: end) }
      return end
    }
    guard reader.isSound, let text = reader.bytes(Int(end)) else { return nil }
    bytes = Array(text)
    var capacity = 64
    while count * 2 > capacity { capacity *= 2 }
    guard fillSlots(capacity, refusesTwins: true) else { return nil }
  }

  /// FNV-1a with a final mix. Not Swift's `Hasher`: its seed changes from run to run.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7fff_ffff)
  }
}
