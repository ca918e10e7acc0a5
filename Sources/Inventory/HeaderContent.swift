import SourceModel

/// The language of a header by what stands at the start of its lines.
///
/// What only a C++ compiler is shown (`#ifdef __cplusplus`) says nothing: it is how C headers are
/// made fit for both. What only an Objective-C compiler is shown does count, because reading C as
/// Objective-C loses nothing.
func headerLanguage(of start: [UInt8]) -> Language {
  var signs = HeaderSigns()
  var lines = CodeLines(start[...])
  while let line = lines.next() {
    signs.see(line)
    if signs.objectiveC && signs.cPlusPlus { break }
  }
  if signs.cPlusPlus { return signs.objectiveC ? .objectiveCPlusPlus : .cPlusPlus }
  return signs.objectiveC ? .objectiveC : .c
}

private struct HeaderSigns {
  var objectiveC = false
  var cPlusPlus = false
  /// Of each open `#if`, whether only C++ sees what follows.
  private var conditions: [Bool] = []

  mutating func see(_ line: ArraySlice<UInt8>) {
    if line.first == UInt8(ascii: "#") {
      see(directive: line.dropFirst().drop { $0 <= 0x20 })
    } else if line.first == UInt8(ascii: "@") {
      let word = line.dropFirst().prefix(while: isWordByte)
      if HeaderSigns.objectiveCWords.contains(String(decoding: word, as: UTF8.self)) {
        objectiveC = true
      }
    } else {
      see(words: line)
    }
  }

  private static let objectiveCWords: Set<String> = [
    "class", "import", "interface", "protocol", "property", "optional", "required", "end",
  ]

  private mutating func see(directive: ArraySlice<UInt8>) {
    let name = String(decoding: directive.prefix(while: isWordByte), as: UTF8.self)
    let operand = directive.dropFirst(name.utf8.count).drop { $0 <= 0x20 }
    switch name {
    case "import": objectiveC = true
    case "include": see(include: operand)
    case "ifdef": conditions.append(operand.starts(with: "__cplusplus".utf8))
    case "ifndef": conditions.append(false)
    case "if":
      let words = operand.split { !isWordByte($0) }
      conditions.append(
        operand.first != UInt8(ascii: "!")
          && words.contains { $0.elementsEqual("__cplusplus".utf8) })
    case "elif", "else": if !conditions.isEmpty { conditions[conditions.count - 1] = false }
    case "endif": _ = conditions.popLast()
    default: break
    }
  }

  /// The headers of C++'s own library have names without an ending.
  private mutating func see(include operand: ArraySlice<UInt8>) {
    guard operand.first == UInt8(ascii: "<"), !conditions.contains(true) else { return }
    let name = operand.dropFirst().prefix { $0 != UInt8(ascii: ">") }
    if !name.isEmpty, name.allSatisfy(isWordByte) { cPlusPlus = true }
  }

  private mutating func see(words line: ArraySlice<UInt8>) {
    let word = line.prefix(while: isWordByte)
    let rest = line.dropFirst(word.count).drop { $0 <= 0x20 }
    guard !word.isEmpty, !conditions.contains(true) else { return }
    switch String(decoding: word, as: UTF8.self) {
    case "NS_ASSUME_NONNULL_BEGIN": objectiveC = true
    // A type or a variable of C can have such a name; a name or a brace after it tells.
    case "class", "namespace": if rest.first.map(startsName) ?? false { cPlusPlus = true }
    case "template": if rest.first == UInt8(ascii: "<") { cPlusPlus = true }
    case "using": if rest.first.map(isWordByte) ?? false { cPlusPlus = true }
    case "public", "private", "protected":
      if rest.first == UInt8(ascii: ":") { cPlusPlus = true }
    case "extern": if rest.starts(with: "\"C++\"".utf8) { cPlusPlus = true }
    default: break
    }
  }

  private func startsName(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == UInt8(ascii: "{")
  }
}

/// The lines of C-like text, without leading blanks, comments, and lines that hold nothing else.
private struct CodeLines {
  private var rest: ArraySlice<UInt8>
  private var inComment = false

  init(_ text: ArraySlice<UInt8>) { rest = text }

  mutating func next() -> ArraySlice<UInt8>? {
    while !rest.isEmpty {
      let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
      let line = code(of: rest[rest.startIndex..<end])
      rest = rest[end...].dropFirst()
      if !line.isEmpty { return line }
    }
    return nil
  }

  /// What stands before the first comment of a line, or after the one that ends on it.
  private mutating func code(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while true {
      if inComment {
        guard let end = firstPair("*", "/", in: line) else { return [] }
        line = line[(end + 2)...]
        inComment = false
      }
      line = line.drop { $0 <= 0x20 }
      guard line.first == UInt8(ascii: "/") else { break }
      if line.starts(with: "//".utf8) { return [] }
      guard line.starts(with: "/*".utf8) else { break }
      line = line.dropFirst(2)
      inComment = true
    }
    return cut(line)
  }

  /// A comment that starts behind code: the code, and the state for the next line.
  private mutating func cut(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var quote: UInt8 = 0
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      if quote != 0 {
        if byte == UInt8(ascii: "\\") { index += 1 } else if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "/"), index + 1 < line.endIndex {
        if line[index + 1] == UInt8(ascii: "/") { return line[..<index] }
        if line[index + 1] == UInt8(ascii: "*") {
          guard let end = firstPair("*", "/", in: line[(index + 2)...]) else {
            inComment = true
            return line[..<index]
          }
          index = end + 1
        }
      }
      index += 1
    }
    return line
  }
}

private func firstPair(
  _ first: Unicode.Scalar, _ second: Unicode.Scalar, in line: ArraySlice<UInt8>
) -> Int? {
  var index = line.startIndex
  while index + 1 < line.endIndex {
    if line[index] == UInt8(ascii: first), line[index + 1] == UInt8(ascii: second) { return index }
    index += 1
  }
  return nil
}
