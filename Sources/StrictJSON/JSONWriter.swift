/// A JSON value to be printed.
public indirect enum JSONOutput: Sendable, Hashable {
  case null
  case boolean(Bool)
  case integer(Int)
  case string(String)
  case array([JSONOutput])
  /// Members in the order in which they are printed.
  case object([(key: String, value: JSONOutput)])

  public static func == (left: JSONOutput, right: JSONOutput) -> Bool {
    left.text(indentation: 0) == right.text(indentation: 0)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(text(indentation: 0)) }

  /// An object without the members whose value is nil.
  public static func members(_ members: [(key: String, value: JSONOutput?)]) -> JSONOutput {
    .object(members.compactMap { member in member.value.map { (member.key, $0) } })
  }

  /// An array of strings.
  public static func strings(_ strings: some Sequence<String>) -> JSONOutput {
    .array(strings.map { .string($0) })
  }

  /// The text, with a line break at its end. Objects and arrays take a line an element, except where
  /// all of it is short and flat.
  public func text() -> String { text(indentation: 0) + "\n" }

  private func text(indentation: Int) -> String {
    var result = Bytes()
    write(to: &result, indentation: indentation)
    return String(decoding: result.all, as: UTF8.self)
  }

  /// Short and without nesting, so that it reads best on one line.
  private var isShort: Bool {
    switch self {
    case .null, .boolean, .integer: true
    case .string(let text): text.utf8.count <= 72
    case .array(let elements):
      elements.count <= 6 && elements.allSatisfy { !$0.isContainer && $0.isShort }
        && elements.reduce(0) { $0 + $1.width } <= 72
    case .object(let members):
      members.count <= 4 && members.allSatisfy { !$0.value.isContainer && $0.value.isShort }
        && members.reduce(0) { $0 + $1.key.utf8.count + 6 + $1.value.width } <= 72
    }
  }

  private var isContainer: Bool {
    switch self {
    case .array, .object: true
    case .null, .boolean, .integer, .string: false
    }
  }

  private var width: Int {
    switch self {
    case .string(let text): text.utf8.count + 4
    case .null, .boolean, .integer: 8
    case .array, .object: 80
    }
  }

  private func write(to result: inout Bytes, indentation: Int) {
    switch self {
    case .null: result.append("null")
    case .boolean(let value): result.append(value ? "true" : "false")
    case .integer(let value): result.append("\(value)")
    case .string(let text): result.quote(text)
    case .array(let elements):
      JSONOutput.list(elements, "[", "]", isShort, &result, indentation) {
        element, result, deeper in
        element.write(to: &result, indentation: deeper)
      }
    case .object(let members):
      JSONOutput.list(members, "{", "}", isShort, &result, indentation) { member, result, deeper in
        result.quote(member.key)
        result.append(": ")
        member.value.write(to: &result, indentation: deeper)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], _ open: StaticString, _ close: StaticString, _ isShort: Bool,
    _ result: inout Bytes, _ indentation: Int,
    _ write: (Element, inout Bytes, Int) -> Void
  ) {
    result.append(open)
    guard !elements.isEmpty else {
      result.append(close)
      return
    }
    for (index, element) in elements.enumerated() {
      if index > 0 { result.append(",") }
      result.separate(isShort ? nil : indentation + 2)
      write(element, &result, indentation + 2)
    }
    result.separate(isShort ? nil : indentation)
    result.append(close)
  }

  /// Text in the making, as UTF-8.
  private struct Bytes {
    private(set) var all: [UInt8] = []

    mutating func append(_ text: StaticString) {
      all.append(
        contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func append(_ text: String) { all.append(contentsOf: text.utf8) }

    /// A space, or a new line with so many at its start.
    mutating func separate(_ indentation: Int?) {
      guard let indentation else { return append(" ") }
      append("\n")
      all.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation))
    }

    mutating func quote(_ text: String) {
      append("\"")
      if text.utf8.allSatisfy(JSONOutput.standsAsItIs) {
        append(text)
      } else {
        for scalar in text.unicodeScalars { escape(scalar) }
      }
      append("\"")
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      // What steers a terminal, or changes the direction of what is printed after it.
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{200E}",
        "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let hex = String(scalar.value, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
      default: all.append(contentsOf: scalar.utf8)
      }
    }
  }

  /// Whether a byte of UTF-8 is never a part of what is escaped.
  private static func standsAsItIs(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: false
    // The first bytes of U+0080 to U+00BF, and of U+2000 to U+2FFF.
    case 0xC2, 0xE2: false
    default: true
    }
  }
}
