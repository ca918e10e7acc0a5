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
    var result = ""
    write(to: &result, indentation: indentation)
    return result
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

  private func write(to result: inout String, indentation: Int) {
    switch self {
    case .null: result += "null"
    case .boolean(let value): result += value ? "true" : "false"
    case .integer(let value): result += "\(value)"
    case .string(let text): JSONOutput.quote(text, into: &result)
    case .array(let elements):
      JSONOutput.list(elements, "[", "]", isShort, &result, indentation) {
        element, result, deeper in
        element.write(to: &result, indentation: deeper)
      }
    case .object(let members):
      JSONOutput.list(members, "{", "}", isShort, &result, indentation) { member, result, deeper in
        JSONOutput.quote(member.key, into: &result)
        result += ": "
        member.value.write(to: &result, indentation: deeper)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], _ open: String, _ close: String, _ isShort: Bool,
    _ result: inout String, _ indentation: Int,
    _ write: (Element, inout String, Int) -> Void
  ) {
    guard !elements.isEmpty else {
      result += open + close
      return
    }
    let padding = String(repeating: " ", count: indentation)
    result += open
    for (index, element) in elements.enumerated() {
      if index > 0 { result += "," }
      result += isShort ? " " : "\n" + padding + "  "
      write(element, &result, indentation + 2)
    }
    result += isShort ? " " + close : "\n" + padding + close
  }

  private static func quote(_ text: String, into result: inout String) {
    result += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // What steers a terminal, or changes the direction of what is printed after it.
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{200E}",
        "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }
}
