import StrictJSON

/// Reads the part of YAML that API descriptions are written in, as the values that JSON would hold.
///
/// Maps and lists by indentation, plain and quoted texts on one line, texts in blocks (`|`, `>`), lists
/// and maps in brackets on one line, comments. Anchors, tags, several documents and texts that go on
/// over lines without a block are not understood: what cannot be read is passed over as a text.
struct YAMLReader {
  private let lines: [Line]
  private var index = 0

  /// A line that holds something.
  private struct Line {
    /// Counted from 1.
    var number: Int
    /// How many spaces stand before the text.
    var indent: Int
    var text: ArraySlice<UInt8>
    /// Where the line starts, to count columns.
    var start: Int
  }

  /// Deeper than any file that a person keeps; it bounds the recursion.
  private static let deepest = 128

  init(_ bytes: [UInt8]) {
    var lines: [Line] = []
    var start = 0
    var number = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      number += 1
      let text = bytes[start..<end].drop { $0 == 0x20 }
      let isMarker = text.starts(with: "---".utf8) || text.starts(with: "%".utf8)
      if let first = text.first, first != UInt8(ascii: "#"), !isMarker {
        lines.append(
          Line(number: number, indent: text.startIndex - start, text: text, start: start))
      }
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
      start = end + 1
    }
    self.lines = lines
  }

  /// Nil for a text that holds nothing.
  mutating func read() throws(YAMLMistake) -> JSONNode? {
    guard let first = lines.first else { return nil }
    let node = try block(indent: first.indent, depth: 0)
    if index < lines.count {
      throw YAMLMistake(line: lines[index].number, reason: "the indentation fits nothing above")
    }
    return node
  }

  /// The map, list or text whose lines start at an indentation.
  private mutating func block(indent: Int, depth: Int) throws(YAMLMistake) -> JSONNode {
    let line = lines[index]
    guard depth < YAMLReader.deepest else {
      throw YAMLMistake(
        line: line.number, reason: "nested deeper than \(YAMLReader.deepest) levels")
    }
    let position = position(of: line.text.startIndex, in: line)
    if isItem(line) {
      return JSONNode(
        value: .array(try list(indent: indent, depth: depth)), position: position)
    }
    if key(of: line.text) != nil {
      return JSONNode(value: .object(try map(at: indent, depth: depth)), position: position)
    }
    index += 1
    return scalar(line.text, in: line)
  }

  private func isItem(_ line: Line) -> Bool {
    line.text.first == UInt8(ascii: "-")
      && (line.text.count == 1 || line.text[line.text.startIndex + 1] == 0x20)
  }

  private mutating func map(at indent: Int, depth: Int) throws(YAMLMistake) -> [JSONMember] {
    var members: [JSONMember] = []
    while index < lines.count, lines[index].indent == indent, !isItem(lines[index]) {
      let line = lines[index]
      guard let (key, rest) = key(of: line.text) else {
        throw YAMLMistake(line: line.number, reason: "a key with a colon is expected")
      }
      index += 1
      members.append(
        JSONMember(
          key: key, keyPosition: position(of: line.text.startIndex, in: line),
          node: try value(rest, in: line, indent: indent, depth: depth)))
    }
    return members
  }

  private mutating func list(indent: Int, depth: Int) throws(YAMLMistake) -> [JSONNode] {
    var elements: [JSONNode] = []
    while index < lines.count, lines[index].indent == indent, isItem(lines[index]) {
      let line = lines[index]
      let rest = line.text.dropFirst().drop { $0 == 0x20 }
      if rest.isEmpty || rest.first == UInt8(ascii: "#") {
        index += 1
        elements.append(try value(rest, in: line, indent: indent, depth: depth))
        continue
      }
      // What follows the dash is the first line of a block of its own.
      elements.append(
        try item(rest, in: line, indent: indent + (rest.startIndex - line.text.startIndex), depth))
    }
    return elements
  }

  private mutating func item(
    _ text: ArraySlice<UInt8>, in line: Line, indent: Int, _ depth: Int
  ) throws(YAMLMistake) -> JSONNode {
    guard depth < YAMLReader.deepest else {
      throw YAMLMistake(
        line: line.number, reason: "nested deeper than \(YAMLReader.deepest) levels")
    }
    index += 1
    let position = position(of: text.startIndex, in: line)
    guard let (key, rest) = key(of: text) else { return scalar(text, in: line) }
    let first = JSONMember(
      key: key, keyPosition: position,
      node: try value(rest, in: line, indent: indent, depth: depth + 1))
    let others = try map(at: indent, depth: depth + 1)
    return JSONNode(value: .object([first] + others), position: position)
  }

  /// What follows a key: on its line, or in the lines below it.
  private mutating func value(
    _ rest: ArraySlice<UInt8>, in line: Line, indent: Int, depth: Int
  ) throws(YAMLMistake) -> JSONNode {
    if rest.first == UInt8(ascii: "|") || rest.first == UInt8(ascii: ">") {
      while index < lines.count, lines[index].indent > indent { index += 1 }
      return JSONNode(value: .string(""), position: position(of: rest.startIndex, in: line))
    }
    let isEmpty = rest.isEmpty || rest.first == UInt8(ascii: "#")
    guard isEmpty else {
      // A plain text may go on in lines that stand further in.
      while index < lines.count, lines[index].indent > indent { index += 1 }
      return scalar(rest, in: line)
    }
    guard index < lines.count else {
      return JSONNode(value: .null, position: position(of: rest.startIndex, in: line))
    }
    let next = lines[index]
    // A list may stand as far out as the key that it belongs to.
    if next.indent > indent || next.indent == indent && isItem(next) && !isItem(line) {
      return try block(indent: next.indent, depth: depth + 1)
    }
    return JSONNode(value: .null, position: position(of: rest.startIndex, in: line))
  }

  /// `key: rest` or `"key": rest`; nil for a text without a key.
  private func key(of text: ArraySlice<UInt8>) -> (key: String, rest: ArraySlice<UInt8>)? {
    guard let first = text.first, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else {
      return nil
    }
    var end = text.startIndex
    var key = text[end..<end]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let close = text.dropFirst().firstIndex(of: first) else { return nil }
      key = text[(text.startIndex + 1)..<close]
      end = close + 1
      guard end < text.endIndex, text[end] == UInt8(ascii: ":") else { return nil }
    } else {
      while end < text.endIndex {
        let isLast = end + 1 == text.endIndex || text[end + 1] == 0x20
        if text[end] == UInt8(ascii: ":"), isLast { break }
        end += 1
      }
      guard end < text.endIndex else { return nil }
      key = text[text.startIndex..<end]
      while key.last == 0x20 { key.removeLast() }
    }
    return (String(decoding: key, as: UTF8.self), text[(end + 1)...].drop { $0 == 0x20 })
  }

  private func position(of offset: Int, in line: Line) -> JSONPosition {
    JSONPosition(line: line.number, column: offset - line.start + 1)
  }

  private func scalar(_ text: ArraySlice<UInt8>, in line: Line) -> JSONNode {
    var reader = YAMLFlow(text) { self.position(of: $0, in: line) }
    return reader.read()
  }
}

/// Why a text cannot be read on.
struct YAMLMistake: Error {
  /// Counted from 1.
  var line: Int
  /// Without full stop.
  var reason: String
}
