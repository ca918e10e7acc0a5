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
