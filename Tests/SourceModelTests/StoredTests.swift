import SourceModel
import Testing

/// One of everything that can be kept.
private struct Everything: Stored, Equatable {
  var text = ""
  var texts: [String] = []
  var flag: Bool?
  var number = 0
  var index: Int32 = -1
  var seconds = 0.0
  var places: [SourceModel.SourceLocation?] = []

  init() {}

  init(from reader: inout StoreReader) {
    text = String(from: &reader)
    texts = [String](from: &reader)
    flag = Bool?(from: &reader)
    number = Int(from: &reader)
    index = Int32(from: &reader)
    seconds = Double(from: &reader)
    places = [SourceModel.SourceLocation?](from: &reader)
  }

  func write(to writer: inout StoreWriter) {
    writer.write(text)
    writer.write(texts)
    writer.write(flag)
    writer.write(number)
    writer.write(index)
    writer.write(seconds)
    writer.write(places)
  }
}

private func bytes(_ value: some Stored) -> [UInt8] {
  var writer = StoreWriter()
  writer.write(value)
  return writer.bytes
}

/// Nil where the bytes are not what was written.
private func read<Value: Stored>(_ bytes: [UInt8], _: Value.Type) -> Value? {
  bytes.withUnsafeBytes { bytes in
    guard var reader = StoreReader(bytes) else { return nil }
    let value = Value(from: &reader)
    return reader.isSoundAndDone ? value : nil
  }
}

private var values: [Everything] {
  var full = Everything()
  full.text = "e-postadress är\0det"
  full.texts = ["", "a", full.text, "a"]
  full.flag = false
  full.number = 1 << 31
  full.index = .max
  full.seconds = -1.5e300
  full.places = [nil, SourceModel.SourceLocation(line: 1, column: 200), nil]
  var other = Everything()
  other.flag = true
  other.number = -1
  other.seconds = .leastNonzeroMagnitude
  return [Everything(), full, other]
}

@Test func `values that are kept come back as they were`() {
  for value in values { #expect(read(bytes(value), Everything.self) == value) }
  #expect(bytes(values) == bytes(values))
  #expect(read(bytes(values), [Everything].self) == values)
}

@Test func `kept values that are cut off or have more behind them are refused`() {
  for value in values {
    let whole = bytes(value)
    for count in 0..<whole.count { #expect(read(Array(whole[..<count]), Everything.self) == nil) }
    #expect(read(whole + [0], Everything.self) == nil)
  }
}

@Test func `kept values with any byte changed do no harm`() {
  let whole = bytes(values)
  var refused = 0
  for index in whole.indices {
    for change: UInt8 in [1, 0x7F, 0x80, 0xFF] {
      var changed = whole
      changed[index] ^= change
      if read(changed, [Everything].self) == nil { refused += 1 }
    }
  }
  #expect(refused > 0)
}

@Test func `no line, column or index leads astray`() {
  for (line, column) in [(0, 1), (1, 0), (-1, 1), (1, -1)] {
    let place = SourceModel.SourceLocation(line: line, column: column)
    #expect(read(bytes(place), SourceModel.SourceLocation.self) == nil)
  }
  #expect(read(bytes(Int32(-1)), Int32.self) == -1)
  for index in [Int32(-2), .min] { #expect(read(bytes(index), Int32.self) == nil) }
}

@Test func `a list takes memory for what is there only`() {
  // The empty text, then four million values, the first of which is none.
  let damaged = [1, 0x80, 0x92, 0xF4, 0x01] + Array(repeating: UInt8(0xFF), count: 4_000_000)
  var reading: [Everything] = []
  let isSound = damaged.withUnsafeBytes { bytes in
    guard var reader = StoreReader(bytes) else { return true }
    reading = [Everything](from: &reader)
    return reader.isSoundAndDone
  }
  #expect(!isSound && reading.count < 10)
}
