import SourceModel
import Testing

@Test func `a name is stored once and found again`() {
  var names = NameTable()
  let first = names.add("email")
  let second = names.add("e-postadress")
  #expect(names.add("email") == first)
  #expect(first != second)
  #expect(names[second] == "e-postadress")
  #expect(names.find("email") == first)
  #expect(names.find("phone") == nil)
}

@Test func `no name is the empty text`() {
  var names = NameTable()
  #expect(names.add("") == .none)
  #expect(names[.none] == "")
  #expect(names.find("") == Name.none)
}

@Test func `a thousand names keep their numbers while the table grows`() {
  var names = NameTable()
  let added = (0..<1_000).map { names.add("name\($0)") }
  #expect(added.map(\.number) == Array(1...1_000))
  for (index, name) in added.enumerated() { #expect(names[name] == "name\(index)") }
  #expect(names.all.map(\.number) == added.map(\.number))
}

@Test(arguments: [
  ("a\nb", [0, 2]), ("a\r\nb\rc", [0, 3, 5]), ("", [0]), ("\n", [0, 1]), ("a\r", [0, 2]),
])
func `lines end at every kind of line break`(text: String, starts: [UInt32]) {
  #expect(LineTable(of: Array(text.utf8)).starts == starts)
}

@Test(arguments: ["\n", "\r", "\r\n", "\u{0}", "\u{b}", "\u{8d}", "\u{a0a}"])
func `lines end wherever their ends stand among eight bytes`(_ text: String) {
  for before in 0..<20 {
    for after in 0..<20 {
      let bytes = Array(
        (String(repeating: "\u{e9}", count: before) + text + text
          + String(repeating: "x", count: after)).utf8)
      var expected: [UInt32] = [0]
      for (index, byte) in bytes.enumerated() {
        let isBeforeFeed = byte == 0x0D && bytes.dropFirst(index + 1).first == 0x0A
        if byte == 0x0A || byte == 0x0D && !isBeforeFeed { expected.append(UInt32(index + 1)) }
      }
      #expect(LineTable(of: bytes).starts == expected)
    }
  }
}

@Test func `a place beyond the end of all files has an offset`() {
  let lines = LineTable(of: Array("a\nb".utf8))
  #expect(lines.offset(line: 2, column: 1) == 2)
  #expect(lines.offset(line: 2, column: Int(UInt32.max)) == .max)
  #expect(lines.offset(line: .max, column: .max) == .max)
  #expect(lines.offset(line: .min, column: .min) == 0)
}

@Test func `columns count bytes from one`() {
  let lines = LineTable(of: Array("å = 1\nb".utf8))
  #expect(lines.location(of: 0) == SourceLocation(line: 1, column: 1))
  #expect(lines.location(of: 2) == SourceLocation(line: 1, column: 3))
  #expect(lines.location(of: 7) == SourceLocation(line: 2, column: 1))
  #expect(lines.location(of: 99) == SourceLocation(line: 2, column: 93))
  #expect(lines.offset(line: 2, column: 1) == 7)
  #expect(lines.offset(line: 40, column: 1) == 7)
}

@Test func `names that differ in one byte are two, however long they are`() {
  var names = NameTable()
  for length in 1...40 {
    let name = [UInt8](repeating: UInt8(ascii: "a"), count: length)
    var all = [name]
    for index in name.indices {
      for byte in [UInt8(ascii: "b"), 0xFF] {
        var other = name
        other[index] = byte
        all.append(other)
      }
    }
    let numbers = all.map { $0.withUnsafeBufferPointer { names.add($0) } }
    #expect(Set(numbers).count == all.count)
    for (number, name) in zip(numbers, all) {
      #expect(name.withUnsafeBufferPointer { names.find($0) } == number)
      #expect(names.withBytes(of: number) { $0.elementsEqual(name) })
    }
  }
}
