/// Reads JSON as people write it: RFC 8259, and besides `//` and `/* */` comments and a comma before a
/// closing bracket. Repeated keys are refused, because one of the two would be lost in silence.
public struct JSONReader {
  private let path: String
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0

  /// Deeper than any file that a person keeps; it bounds the recursion.
  private static let deepest = 256

  private init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// The one value that a text holds.
  /// - Parameter path: how the file is called in errors.
  public static func read(_ bytes: [UInt8], path: String) throws(JSONError) -> JSONNode {
    var reader = JSONReader(bytes, path: path)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      reader.index = 3
      reader.lineStart = 3
    }
    try reader.skipSpace()
    let node = try reader.value(depth: 0)
    try reader.skipSpace()
    guard reader.index == bytes.count else {
      throw reader.error("nothing may follow the end of the value")
    }
    return node
  }

  /// The same for a text in memory.
  public static func read(_ text: String, path: String) throws(JSONError) -> JSONNode {
    try read(Array(text.utf8), path: path)
  }

  private var position: JSONPosition {
    JSONPosition(line: line, column: index - lineStart + 1)
  }

  private func error(_ message: String) -> JSONError { error(message, at: position) }

  private func error(_ message: String, at position: JSONPosition) -> JSONError {
    JSONError(path: path, position: position, message: message)
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func value(depth: Int) throws(JSONError) -> JSONNode {
    let start = position
    guard let byte = current else { throw error("the text ends where a value is expected") }
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < JSONReader.deepest else {
        throw error("nested deeper than \(JSONReader.deepest) levels")
      }
      let value =
        byte == UInt8(ascii: "{")
        ? try object(depth: depth + 1) : try array(depth: depth + 1)
      return JSONNode(value: value, position: start)
    case UInt8(ascii: "\""):
      return JSONNode(value: .string(try string()), position: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONNode(value: .number(try number()), position: start)
    default:
      return JSONNode(value: try word(), position: start)
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    let start = position
    index += 1
    var members: [JSONMember] = []
    var seen: Set<String> = []
    while true {
      try skipSpace()
      guard let byte = current else { throw error("this object is never closed", at: start) }
      if byte == UInt8(ascii: "}") {
        index += 1
        return .object(members)
      }
      let keyPosition = position
      guard byte == UInt8(ascii: "\"") else { throw error("a key in double quotes is expected") }
      let key = try string()
      guard seen.insert(key).inserted else {
        throw error("key \"\(key)\" stands here for the second time", at: keyPosition)
      }
      try skipSpace()
      guard current == UInt8(ascii: ":") else {
        throw error("a colon is expected after \"\(key)\"")
      }
      index += 1
      try skipSpace()
      members.append(JSONMember(key: key, keyPosition: keyPosition, node: try value(depth: depth)))
      try comma(before: UInt8(ascii: "}"), of: "object", from: start)
    }
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    let start = position
    index += 1
    var elements: [JSONNode] = []
    while true {
      try skipSpace()
      guard let byte = current else { throw error("this array is never closed", at: start) }
      if byte == UInt8(ascii: "]") {
        index += 1
        return .array(elements)
      }
      elements.append(try value(depth: depth))
      try comma(before: UInt8(ascii: "]"), of: "array", from: start)
    }
  }

  private mutating func comma(
    before closing: UInt8, of what: String, from start: JSONPosition
  ) throws(JSONError) {
    try skipSpace()
    guard let byte = current else { throw error("this \(what) is never closed", at: start) }
    if byte == UInt8(ascii: ",") {
      index += 1
    } else if byte != closing {
      throw error("a comma or \"\(Character(UnicodeScalar(closing)))\" is expected")
    }
  }

  private mutating func word() throws(JSONError) -> JSONValue {
    for (text, value) in [
      ("true", JSONValue.boolean(true)), ("false", .boolean(false)), ("null", .null),
    ] where bytes[index...].starts(with: text.utf8) {
      index += text.utf8.count
      return value
    }
    throw error("a value is expected (an object, an array, a string, a number, true, false, null)")
  }

  private mutating func number() throws(JSONError) -> String {
    let start = index
    func isDigit(_ byte: UInt8?) -> Bool {
      guard let byte else { return false }
      return byte >= 0x30 && byte <= 0x39
    }
    if current == UInt8(ascii: "-") { index += 1 }
    guard isDigit(current) else { throw error("a digit is expected") }
    if current == UInt8(ascii: "0") {
      index += 1
      guard !isDigit(current) else { throw error("a number must not start with 0") }
    }
    while isDigit(current) { index += 1 }
    if current == UInt8(ascii: ".") {
      index += 1
      guard isDigit(current) else { throw error("a digit is expected after the point") }
      while isDigit(current) { index += 1 }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      guard isDigit(current) else { throw error("a digit is expected in the exponent") }
      while isDigit(current) { index += 1 }
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func string() throws(JSONError) -> String {
    let start = position
    index += 1
    let first = index
    while index < bytes.count, bytes[index] >= 0x20, bytes[index] != UInt8(ascii: "\""),
      bytes[index] != UInt8(ascii: "\\")
    {
      index += 1
    }
    var text = Array(bytes[first..<index])
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        guard let valid = String(validating: text, as: UTF8.self) else {
          throw error("this string is not UTF-8", at: start)
        }
        return valid
      case UInt8(ascii: "\\"):
        try escape(into: &text)
      case 0..<0x20:
        throw error("a line break or control character must be escaped in a string")
      default:
        text.append(byte)
        index += 1
      }
    }
    throw error("this string is never closed", at: start)
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    let plain: [UInt8: UInt8] = [
      UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
      UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
      UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]
    let start = position
    index += 1
    guard let byte = current else { throw error("the text ends in a string") }
    index += 1
    if let result = plain[byte] {
      text.append(result)
      return
    }
    guard byte == UInt8(ascii: "u") else { throw error("unknown escape in a string", at: start) }
    var code = try fourHexDigits(from: start)
    if (0xD800..<0xDC00).contains(code), bytes[index...].starts(with: [0x5C, 0x75]) {
      index += 2
      let low = try fourHexDigits(from: start)
      guard (0xDC00..<0xE000).contains(low) else {
        throw error("half of a surrogate pair", at: start)
      }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = UnicodeScalar(code) else {
      throw error("half of a surrogate pair", at: start)
    }
    text.append(contentsOf: Array(String(Character(scalar)).utf8))
  }

  private mutating func fourHexDigits(from start: JSONPosition) throws(JSONError) -> UInt32 {
    guard index + 4 <= bytes.count,
      bytes[index..<index + 4].allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      let code = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw error("four hexadecimal digits are expected after \\u", at: start) }
    index += 4
    return code
  }

  private mutating func skipSpace() throws(JSONError) {
    while let byte = current {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        index += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        skipLineEnd()
      case UInt8(ascii: "/"):
        try skipComment()
      default:
        return
      }
    }
  }

  private mutating func skipLineEnd() {
    if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
    index += 1
    line += 1
    lineStart = index
  }

  private mutating func skipComment() throws(JSONError) {
    let start = position
    guard index + 1 < bytes.count else { throw error("a value is expected") }
    switch bytes[index + 1] {
    case UInt8(ascii: "/"):
      while let byte = current, byte != 0x0A, byte != 0x0D { index += 1 }
    case UInt8(ascii: "*"):
      index += 2
      while index + 1 < bytes.count {
        if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
          index += 2
          return
        }
        if bytes[index] == 0x0A || bytes[index] == 0x0D { skipLineEnd() } else { index += 1 }
      }
      throw error("this comment is never closed", at: start)
    default:
      throw error("a comment starts with // or /*")
    }
  }
}
