import StrictJSON

/// Reads what YAML writes on one line: a text, or lists and maps in brackets.
struct YAMLFlow {
  private let text: ArraySlice<UInt8>
  private var index: Int
  private let position: (Int) -> JSONPosition

  /// Deeper than any line that a person writes; it bounds the recursion.
  private static let deepest = 32

  init(_ text: ArraySlice<UInt8>, position: @escaping (Int) -> JSONPosition) {
    self.text = text
    index = text.startIndex
    self.position = position
  }

  mutating func read() -> JSONNode { value(depth: 0, isInBrackets: false) }

  private mutating func value(depth: Int, isInBrackets: Bool) -> JSONNode {
    skipSpace()
    let start = position(index)
    guard index < text.endIndex, depth < YAMLFlow.deepest else {
      index = text.endIndex
      return JSONNode(value: .null, position: start)
    }
    switch text[index] {
    case UInt8(ascii: "["): return JSONNode(value: .array(list(depth)), position: start)
    case UInt8(ascii: "{"): return JSONNode(value: .object(map(depth)), position: start)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return JSONNode(value: .string(quoted()), position: start)
    default:
      return JSONNode(value: plainValue(plain(isInBrackets)), position: start)
    }
  }

  private mutating func list(_ depth: Int) -> [JSONNode] {
    var elements: [JSONNode] = []
    index += 1
    while true {
      skipSpace()
      guard index < text.endIndex, text[index] != UInt8(ascii: "]") else { break }
      let before = index
      elements.append(value(depth: depth + 1, isInBrackets: true))
      skip(UInt8(ascii: ","), from: before)
    }
    index = min(index + 1, text.endIndex)
    return elements
  }

  private mutating func map(_ depth: Int) -> [JSONMember] {
    var members: [JSONMember] = []
    index += 1
    while true {
      skipSpace()
      guard index < text.endIndex, text[index] != UInt8(ascii: "}") else { break }
      let before = index
      let keyPosition = position(index)
      let isQuoted = text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'")
      let key = isQuoted ? quoted() : plain(true, isKey: true)
      skipSpace()
      var node = JSONNode(value: .null, position: keyPosition)
      if index < text.endIndex, text[index] == UInt8(ascii: ":") {
        index += 1
        node = value(depth: depth + 1, isInBrackets: true)
      }
      members.append(JSONMember(key: key, keyPosition: keyPosition, node: node))
      skip(UInt8(ascii: ","), from: before)
    }
    index = min(index + 1, text.endIndex)
    return members
  }

  /// Moves past a separator; past anything where nothing was taken since `start`.
  private mutating func skip(_ byte: UInt8, from start: Int) {
    skipSpace()
    if index < text.endIndex, text[index] == byte || index == start { index += 1 }
  }

  private mutating func skipSpace() {
    while index < text.endIndex, text[index] <= 0x20 { index += 1 }
  }

  private mutating func quoted() -> String {
    let quote = text[index]
    index += 1
    let start = index
    while index < text.endIndex, text[index] != quote {
      index += text[index] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
    }
    let end = min(index, text.endIndex)
    index = min(end + 1, text.endIndex)
    return String(decoding: text[start..<end], as: UTF8.self)
  }

  /// Up to a comment or, in brackets, to what separates values.
  private mutating func plain(_ isInBrackets: Bool, isKey: Bool = false) -> String {
    let start = index
    while index < text.endIndex {
      let byte = text[index]
      if byte == UInt8(ascii: "#"), index > start, text[index - 1] == 0x20 { break }
      if isInBrackets, ",]}".utf8.contains(byte) { break }
      if isKey, byte == UInt8(ascii: ":") { break }
      index += 1
    }
    var value = text[start..<index]
    if index < text.endIndex, text[index] == UInt8(ascii: "#") { index = text.endIndex }
    while let last = value.last, last <= 0x20 { value.removeLast() }
    return String(decoding: value, as: UTF8.self)
  }

  private func plainValue(_ text: String) -> JSONValue {
    switch text {
    case "", "~", "null": .null
    case "true": .boolean(true)
    case "false": .boolean(false)
    default: .string(text)
    }
  }
}
