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
  /// Where a name is found by its text; empty in a table that was read and not made ready for that.
  private var slots: [UInt32]

  public init() { slots = Array(repeating: 0, count: 64) }

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
    if slots.isEmpty { _ = fillSlots(neededSlots) }
    var slot = hash(text) & (slots.count - 1)
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
  ///
  /// In a table of facts that were packed this takes time in proportion to the names; who asks more than once makes
  /// it `searchable`.
  public func find(_ text: UnsafeBufferPointer<UInt8>) -> Name? {
    guard !text.isEmpty else { return Name.none }
    guard !slots.isEmpty else { return all.first { equals($0, text) } }
    var slot = hash(text) & (slots.count - 1)
    while slots[slot] != 0 {
      let candidate = Name(number: slots[slot])
      if equals(candidate, text) { return candidate }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The same table, in which each text is found in an instant.
  public var searchable: NameTable {
    guard slots.isEmpty else { return self }
    var table = self
    _ = table.fillSlots(neededSlots)
    return table
  }

  private var neededSlots: Int {
    var capacity = 64
    while count * 2 > capacity { capacity *= 2 }
    return capacity
  }

  /// Every name but `Name.none`, in the order of their numbers.
  public var all: some Sequence<Name> { (1..<UInt32(ends.count)).lazy.map { Name(number: $0) } }

  private func equals(_ name: Name, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let index = Int(name.number)
    let start = Int(ends[index - 1])
    guard Int(ends[index]) - start == text.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      guard let own = bytes.baseAddress, let other = UnsafeRawPointer(text.baseAddress) else {
        return true
      }
      return NameTable.areEqual(own + start, other, text.count)
    }
  }

  /// Eight bytes at once; the last ones may overlap those before.
  private static func areEqual(
    _ bytes: UnsafeRawPointer, _ other: UnsafeRawPointer, _ count: Int
  ) -> Bool {
    guard count >= 8 else {
      for offset in 0..<count
      where bytes.load(fromByteOffset: offset, as: UInt8.self)
        != other.load(fromByteOffset: offset, as: UInt8.self)
      {
        return false
      }
      return true
    }
    func isSame(at offset: Int) -> Bool {
      bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        == other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
    var offset = 0
    while offset + 8 < count {
      guard isSame(at: offset) else { return false }
      offset += 8
    }
    return isSame(at: count - 8)
  }

  /// - Parameter refusesTwins: whether it ends at a text that two names have, which `add` never makes. A
  ///   table of nothing else would take time without bound.
  /// - Returns: whether there was none.
  private mutating func fillSlots(_ capacity: Int, refusesTwins: Bool = false) -> Bool {
    slots = Array(repeating: 0, count: capacity)
    for name in all {
      var slot = withBytes(of: name) { hash($0) } & (slots.count - 1)
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

  /// - Parameter marked: for each name whether `marks` is to say so of it; empty for none.
  func write(to writer: inout FactsWriter, marked: [Bool] = []) {
    for index in ends.indices.dropFirst() {
      let length = ends[index] &- ends[index - 1]
      writer.require(length < 1 << 31)
      writer.write(length << 1 | (!marked.isEmpty && marked[index] ? 1 : 0))
    }
    writer.write(contentsOf: bytes)
  }

  /// For each name of a table that follows whether it was marked.
  ///
  /// - Parameter reader: stays where it is, at the start of the table.
  static func marks(at reader: FactsReader, _ count: Int) -> [Bool] {
    var reader = reader
    return reader.rows(count, costingNothing: 1) { reader, index in
      index > 0 && reader.number() & 1 == 1
    }
  }

  /// Nil where the lengths and the bytes do not agree, or two names have one text.
  ///
  /// - Parameters:
  ///   - count: of the names, `Name.none` among them.
  ///   - areSound: whether the bytes are a table's, so that nothing need be found in it to prove that.
  init?(from reader: inout FactsReader, _ count: Int, areSound: Bool) {
    guard count >= 1 else { return nil }
    var end: UInt32 = 0
    ends = reader.rows(count, costingNothing: 1) { reader, index in
      // A name takes at least a byte; only `Name.none` is empty.
      if index > 0 { end = reader.end(of: end, reader.number() >> 1) }
      return end
    }
    guard reader.isSound, let text = reader.bytes(Int(end)) else { return nil }
    bytes = Array(text)
    slots = []
    guard areSound || fillSlots(neededSlots, refusesTwins: true) else { return nil }
  }

  /// Another one in each run, so that nobody can write names that all come to one slot. Slots are no part of what is
  /// given away: the same names have the same numbers.
  private static let seed = UInt64.random(in: .min ... .max)

  private func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    Int(truncatingIfNeeded: NameTable.hash(text, NameTable.seed) & 0x7fff_ffff)
  }

  /// By words of eight bytes, each multiplied to a hundred and twenty-eight bits that are folded, as wyhash does: most
  /// names are one or two of them. The last word may overlap the one before.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>, _ seed: UInt64) -> UInt64 {
    guard let bytes = UnsafeRawPointer(text.baseAddress) else { return seed }
    let count = text.count
    var hash = seed ^ UInt64(count)
    guard count >= 8 else { return mixed(hash, shortWord(bytes, count)) }
    var offset = 0
    while offset + 8 < count {
      hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    return mixed(hash, bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
  }

  /// Fewer than eight bytes as one word, each of them somewhere in it.
  private static func shortWord(_ bytes: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count >= 4 {
      let first = bytes.loadUnaligned(as: UInt32.self)
      let last = bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return UInt64(first) << 32 | UInt64(last)
    }
    guard count > 0 else { return 0 }
    let middle = bytes.load(fromByteOffset: count / 2, as: UInt8.self)
    let last = bytes.load(fromByteOffset: count - 1, as: UInt8.self)
    return UInt64(bytes.load(as: UInt8.self)) << 16 | UInt64(middle) << 8 | UInt64(last)
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15 ^ hash << 1)
    return product.high ^ product.low
  }
}
