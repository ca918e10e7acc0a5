import SourceModel

/// Reads the settings of a property list in Apple's binary form (`bplist00`): a table of objects by
/// number, at the end of the file. Such a file has no lines; every place in it is on line 1.
///
/// Bounded: no deeper than a person nests, and no more values than the file has bytes, however its
/// objects name each other.
func readBinaryPropertyList(_ bytes: [UInt8], into schema: inout SchemaFacts) throws(UnreadReason) {
  var reader: BinaryPropertyListReader
  do throws(BinaryMistake) {
    reader = try BinaryPropertyListReader(bytes, schema)
    try reader.read()
    schema = reader.schema
  } catch { throw .damaged("a property list in binary form that \(error.reason)") }
}

private struct BinaryMistake: Error {
  let reason: String
}

private struct BinaryPropertyListReader {
  private(set) var schema: SchemaFacts
  private let bytes: [UInt8]
  private let offsetSize, referenceSize, objectCount, root, tableStart: Int
  /// Values that may still be given out.
  private var budget: Int

  private static let deepest = 64

  init(_ bytes: [UInt8], _ schema: SchemaFacts) throws(BinaryMistake) {
    self.bytes = bytes
    self.schema = schema
    budget = 2 * bytes.count
    guard bytes.count >= 40 else { throw BinaryMistake(reason: "ends too early") }
    let trailer = bytes.count - 32
    offsetSize = Int(bytes[trailer + 6])
    referenceSize = Int(bytes[trailer + 7])
    guard
      let count = BinaryPropertyListReader.number(bytes, trailer + 8, 8),
      let root = BinaryPropertyListReader.number(bytes, trailer + 16, 8),
      let start = BinaryPropertyListReader.number(bytes, trailer + 24, 8),
      (1...8).contains(offsetSize), (1...8).contains(referenceSize), root < count,
      start >= 8, start <= trailer, count <= (trailer - start) / offsetSize
    else { throw BinaryMistake(reason: "has no table of its objects") }
    (objectCount, self.root, tableStart) = (count, root, start)
  }

  mutating func read() throws(BinaryMistake) { try read(root, path: "", keyOffset: nil, depth: 0) }

  /// Nil for what is beyond the file or any size of one.
  private static func number(_ bytes: [UInt8], _ start: Int, _ size: Int) -> Int? {
    guard start >= 0, size >= 0, start <= bytes.count - size else { return nil }
    var result: UInt64 = 0
    for byte in bytes[start..<(start + size)] { result = result << 8 | UInt64(byte) }
    return result <= UInt64(UInt32.max) ? Int(result) : nil
  }

  private func place(of object: Int) throws(BinaryMistake) -> Int {
    guard object < objectCount,
      let place = BinaryPropertyListReader.number(
        bytes, tableStart + object * offsetSize, offsetSize), place < tableStart
    else { throw BinaryMistake(reason: "names an object that is not there") }
    return place
  }

  /// The kind of an object, its count, and where what it holds starts.
  private func head(of place: Int) throws(BinaryMistake) -> (kind: UInt8, count: Int, start: Int) {
    let mark = bytes[place]
    guard mark >> 4 >= 4, mark & 0x0F == 0x0F else {
      return (mark >> 4, Int(mark & 0x0F), place + 1)
    }
    // A count that does not fit is an integer object of its own.
    guard place + 1 < bytes.count, bytes[place + 1] >> 4 == 1 else {
      throw BinaryMistake(reason: "has an object without a length")
    }
    let size = 1 << Int(bytes[place + 1] & 0x0F)
    guard size <= 8, let count = BinaryPropertyListReader.number(bytes, place + 2, size) else {
      throw BinaryMistake(reason: "has an object without a length")
    }
    return (mark >> 4, count, place + 2 + size)
  }

  private mutating func read(
    _ object: Int, path: String, keyOffset: Int?, depth: Int
  ) throws(BinaryMistake) {
    guard depth < BinaryPropertyListReader.deepest else {
      throw BinaryMistake(reason: "is nested too deep")
    }
    budget -= 1
    guard budget > 0 else { throw BinaryMistake(reason: "holds itself") }
    let place = try place(of: object)
    let head = try head(of: place)
    func inner(_ key: String) -> String { boundedKeyPath(path, key) }
    switch head.kind {
    case 0xD:
      for index in 0..<head.count {
        let key = try reference(head.start, index)
        let value = try reference(head.start, index + head.count)
        let name = try text(of: key) ?? ""
        budget -= name.utf8.count / 8
        try read(value, path: inner(name), keyOffset: self.place(of: key), depth: depth + 1)
      }
    case 0xA, 0xC:
      for index in 0..<head.count {
        let element = try reference(head.start, index)
        try read(element, path: inner("\(index)"), keyOffset: keyOffset, depth: depth + 1)
      }
    default:
      guard let text = try text(of: object), !path.isEmpty else { return }
      budget -= text.utf8.count / 8
      schema.addSetting(path, text, keyOffset: keyOffset ?? place, offset: place)
    }
  }

  private func reference(_ start: Int, _ index: Int) throws(BinaryMistake) -> Int {
    guard index < bytes.count,
      let number = BinaryPropertyListReader.number(
        bytes, start + index * referenceSize, referenceSize)
    else { throw BinaryMistake(reason: "ends within an object") }
    return number
  }

  /// Of a text, a number or a truth value; nil of anything else.
  private func text(of object: Int) throws(BinaryMistake) -> String? {
    let place = try place(of: object)
    let head = try head(of: place)
    switch head.kind {
    case 0x0: return head.count == 8 ? "false" : head.count == 9 ? "true" : nil
    case 0x1:
      return BinaryPropertyListReader.number(bytes, head.start, 1 << min(head.count, 4))
        .map { "\($0)" }
    case 0x5, 0x7:
      guard head.start <= tableStart, head.count <= tableStart - head.start else {
        throw BinaryMistake(reason: "ends within a text")
      }
      return String(decoding: bytes[head.start..<(head.start + head.count)], as: UTF8.self)
    case 0x6:
      guard head.start <= tableStart, head.count <= (tableStart - head.start) / 2 else {
        throw BinaryMistake(reason: "ends within a text")
      }
      let units = (0..<head.count).map { index in
        UInt16(bytes[head.start + 2 * index]) << 8 | UInt16(bytes[head.start + 2 * index + 1])
      }
      return String(decoding: units, as: UTF16.self)
    default: return nil
    }
  }
}
