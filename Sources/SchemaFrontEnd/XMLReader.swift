/// Reads XML as tools write it, one piece after the other, with the place of each.
///
/// Entities that a document type declares are left as written and nothing is fetched, so a document
/// can neither grow nor reach out of itself.
struct XMLReader {
  private let bytes: [UInt8]
  private var index = 0
  /// The names of the elements that are open.
  private var open: [(name: String, offset: Int)] = []
  /// The end of an element without content, which comes next.
  private var pendingEnd: String?
  private var hasRoot = false

  /// Deeper than any file that a tool writes; consumers may recurse along the elements.
  private static let deepest = 256

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Nil at the end of a document in which everything was closed.
  mutating func next() throws(XMLMistake) -> XMLPiece? {
    if let name = pendingEnd {
      pendingEnd = nil
      open.removeLast()
      return .end(name)
    }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        if let text = try text() { return text }
        continue
      }
      if starts("<!--") {
        try skip(past: "-->", "a comment that is never closed")
      } else if starts("<![CDATA[") {
        return try characterData()
      } else if starts("<?") {
        try skip(past: "?>", "an instruction that is never closed")
      } else if starts("<!") {
        try skipDocumentType()
      } else if starts("</") {
        return try end()
      } else {
        return try start()
      }
    }
    if let last = open.last {
      throw XMLMistake(offset: last.offset, reason: "<\(last.name)> is never closed")
    }
    guard hasRoot else { throw XMLMistake(offset: 0, reason: "no XML element") }
    return nil
  }

  private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func skip(past text: String, _ reason: String) throws(XMLMistake) {
    guard let end = find(text) else { throw XMLMistake(offset: index, reason: reason) }
    index = end + text.utf8.count
  }

  private func find(_ text: String) -> Int? {
    let text = Array(text.utf8)
    var place = index
    while place + text.count <= bytes.count {
      if bytes[place] == text[0], bytes[place...].starts(with: text) { return place }
      place += 1
    }
    return nil
  }

  /// `<!DOCTYPE ...>`, with what it declares in square brackets.
  private mutating func skipDocumentType() throws(XMLMistake) {
    let start = index
    var quote: UInt8 = 0
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: "]") {
        depth -= 1
      } else if byte == UInt8(ascii: ">"), depth <= 0 {
        return
      }
    }
    throw XMLMistake(offset: start, reason: "a declaration that is never closed")
  }

  private mutating func characterData() throws(XMLMistake) -> XMLPiece {
    let start = index + 9
    try skip(past: "]]>", "character data that is never closed")
    return .text(String(decoding: bytes[start..<(index - 3)], as: UTF8.self), offset: start)
  }

  /// Nil for the space between elements.
  private mutating func text() throws(XMLMistake) -> XMLPiece? {
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
    let space = bytes[start..<index].prefix { $0 <= 0x20 }
    guard space.count < index - start else { return nil }
    guard !open.isEmpty else {
      throw XMLMistake(offset: space.endIndex, reason: "text outside of every element")
    }
    return .text(resolved(bytes[start..<index]), offset: start)
  }

  private mutating func end() throws(XMLMistake) -> XMLPiece {
    let start = index
    index += 2
    let name = readName()
    skipSpace()
    guard let last = open.last, last.name == name, index < bytes.count,
      bytes[index] == UInt8(ascii: ">")
    else {
      let expected = open.last.map { "</\($0.name)> is expected here" } ?? "nothing is open here"
      throw XMLMistake(offset: start, reason: expected)
    }
    index += 1
    open.removeLast()
    return .end(name)
  }

  private mutating func start() throws(XMLMistake) -> XMLPiece {
    let start = index
    index += 1
    let name = readName()
    guard !name.isEmpty else { throw XMLMistake(offset: start, reason: "no name after \"<\"") }
    guard open.count < XMLReader.deepest else {
      throw XMLMistake(offset: start, reason: "nested deeper than \(XMLReader.deepest) levels")
    }
    var attributes: [XMLAttribute] = []
    while true {
      skipSpace()
      guard index < bytes.count else {
        throw XMLMistake(offset: start, reason: "<\(name) is never closed")
      }
      if bytes[index] == UInt8(ascii: ">") {
        index += 1
        break
      }
      if starts("/>") {
        index += 2
        pendingEnd = name
        break
      }
      attributes.append(try attribute(of: name))
    }
    hasRoot = true
    open.append((name, start))
    return .start(XMLElement(name: name, offset: start, attributes: attributes))
  }

  private mutating func attribute(of element: String) throws(XMLMistake) -> XMLAttribute {
    let start = index
    let name = readName()
    skipSpace()
    guard !name.isEmpty, index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      throw XMLMistake(offset: start, reason: "no attribute of <\(element)>")
    }
    index += 1
    skipSpace()
    guard index < bytes.count,
      bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'"),
      let close = bytes[(index + 1)...].firstIndex(of: bytes[index])
    else { throw XMLMistake(offset: start, reason: "the value of \(name) needs quotes around it") }
    let value = bytes[(index + 1)..<close]
    index = close + 1
    return XMLAttribute(name: name, value: resolved(value), offset: value.startIndex)
  }

  private mutating func readName() -> String {
    let start = index
    while index < bytes.count, bytes[index] > 0x20, !"=/><\"'".utf8.contains(bytes[index]) {
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  private static let entities: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  private func resolved(_ text: ArraySlice<UInt8>) -> String {
    guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
    var result = ""
    var rest = text
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += String(decoding: rest[..<start], as: UTF8.self)
      rest = rest[start...]
      // No entity that stands for something is longer.
      let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";"))
      let name = end.map { String(decoding: rest[(start + 1)..<$0], as: UTF8.self) }
      if let end, let name, let value = XMLReader.entities[name] ?? XMLReader.scalar(name) {
        result += value
        rest = rest[(end + 1)...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + String(decoding: rest, as: UTF8.self)
  }

  /// `#65`, `#x41`
  private static func scalar(_ entity: String) -> String? {
    guard entity.hasPrefix("#") else { return nil }
    let digits = entity.dropFirst()
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(UnicodeScalar.init).map { String(Character($0)) }
  }
}

/// A piece of an XML document.
enum XMLPiece {
  case start(XMLElement)
  case end(String)
  /// Never only space.
  case text(String, offset: Int)
}

/// The start of an element.
struct XMLElement {
  var name: String
  var offset: Int
  var attributes: [XMLAttribute]

  subscript(_ name: String) -> XMLAttribute? { attributes.first { $0.name == name } }
}

/// One attribute; the offset is that of the value, without its quote.
struct XMLAttribute {
  var name: String
  var value: String
  var offset: Int
}

/// Why a document cannot be read on, and from where.
struct XMLMistake: Error {
  var offset: Int
  /// Without full stop.
  var reason: String
}
