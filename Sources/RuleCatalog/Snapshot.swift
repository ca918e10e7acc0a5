/// A value as text that is quickly read back: what a catalogue is kept as inside the executable.
///
/// Valid UTF-8. A number is digits to the base of 32, the lowest first, from `0` on, or from `P` on where
/// more follow; a text is its length in bytes and then itself.
struct SnapshotWriter {
  private(set) var text: [UInt8] = []

  static let digit = UInt8(ascii: "0")
  static let goesOn: UInt8 = 0x20

  mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number)
    repeat {
      let low = UInt8(rest & 31)
      rest >>= 5
      text.append(SnapshotWriter.digit + low + (rest > 0 ? SnapshotWriter.goesOn : 0))
    } while rest > 0
  }

  mutating func write(_ string: String) {
    write(string.utf8.count)
    text += Array(string.utf8)
  }

  mutating func write(_ flag: Bool) { write(flag ? 1 : 0) }

  mutating func write(_ numbers: [UInt32]) {
    write(numbers.count)
    for number in numbers { write(Int(number)) }
  }

  mutating func write(_ strings: [String]) {
    write(strings.count)
    for string in strings { write(string) }
  }

  mutating func write<Value: Snapshot>(_ value: Value) { value.write(to: &self) }

  mutating func write<Value: Snapshot>(_ values: [Value]) {
    write(values.count)
    for value in values { value.write(to: &self) }
  }

  /// One of the cases of a closed set, by its number.
  mutating func write<Choice: CaseIterable & Equatable>(_ choice: Choice) {
    write(Array(Choice.allCases).firstIndex(of: choice) ?? 0)
  }

  mutating func write<Choice: CaseIterable & Equatable>(_ choices: [Choice]) {
    write(choices.count)
    for choice in choices { write(choice) }
  }

  mutating func write<Choice: CaseIterable & Equatable>(_ choice: Choice?) {
    write(choice == nil ? 0 : 1)
    if let choice { write(choice) }
  }

  /// In the order of the keys.
  mutating func write(_ strings: [String: String]) {
    write(strings.count)
    for (key, value) in strings.sorted(by: { $0.key < $1.key }) {
      write(key)
      write(value)
    }
  }
}

/// Reads what a `SnapshotWriter` of the same build wrote. Anything else is a mistake of the build, and
/// traps at the end of the text.
struct SnapshotReader {
  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  mutating func number() -> Int {
    // Most numbers have one digit, or two.
    var index = self.index
    precondition(index < text.count)
    var digit = text[index] &- SnapshotWriter.digit
    index += 1
    guard digit >= SnapshotWriter.goesOn else {
      self.index = index
      return Int(digit)
    }
    var result = UInt(digit & 31)
    var shift: UInt = 5
    repeat {
      precondition(index < text.count)
      digit = text[index] &- SnapshotWriter.digit
      index += 1
      result |= UInt(digit & 31) << shift
      shift += 5
    } while digit >= SnapshotWriter.goesOn
    self.index = index
    return Int(bitPattern: result)
  }

  mutating func string() -> String { withString { String(decoding: $0, as: UTF8.self) } }

  /// Calls `body` with the UTF-8 of a text.
  mutating func withString<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let count = number()
    let start = index
    index += count
    precondition(count >= 0 && index <= text.count)
    return body(UnsafeBufferPointer(rebasing: text[start..<index]))
  }

  mutating func flag() -> Bool { number() != 0 }

  mutating func numbers() -> [UInt32] { list { UInt32($0.number()) } }

  mutating func strings() -> [String] { list { $0.string() } }

  mutating func values<Value: Snapshot>() -> [Value] { list { Value(from: &$0) } }

  mutating func choice<Choice: CaseIterable>() -> Choice {
    Choice.allCases[Choice.allCases.index(Choice.allCases.startIndex, offsetBy: number())]
  }

  mutating func choices<Choice: CaseIterable>() -> [Choice] { list { $0.choice() } }

  mutating func optionalChoice<Choice: CaseIterable>() -> Choice? { flag() ? choice() : nil }

  mutating func dictionary() -> [String: String] {
    let count = number()
    var result = [String: String](minimumCapacity: count)
    for _ in 0..<count {
      let key = string()
      result[key] = string()
    }
    return result
  }

  private mutating func list<Element>(_ read: (inout SnapshotReader) -> Element) -> [Element] {
    let count = number()
    var result: [Element] = []
    result.reserveCapacity(count)
    for _ in 0..<count { result.append(read(&self)) }
    return result
  }
}

/// A value that can be written and read back.
///
/// Law: what is read from what was written is equal to it.
protocol Snapshot {
  init(from reader: inout SnapshotReader)
  func write(to writer: inout SnapshotWriter)
}
