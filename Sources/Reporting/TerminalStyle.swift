/// Colours for a terminal, or none.
public struct TerminalStyle: Sendable {
  private let colored: Bool

  /// - Parameter colored: whether to print escape sequences at all.
  public init(colored: Bool) { self.colored = colored }

  /// No colours.
  public static let plain = TerminalStyle(colored: false)

  func bold(_ text: String) -> String { wrap(text, "1") }
  func red(_ text: String) -> String { wrap(text, "1;31") }
  func yellow(_ text: String) -> String { wrap(text, "1;33") }
  func blue(_ text: String) -> String { wrap(text, "1;34") }
  func green(_ text: String) -> String { wrap(text, "1;32") }
  func dim(_ text: String) -> String { wrap(text, "2") }

  private func wrap(_ text: String, _ code: String) -> String {
    colored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension String {
  /// The text with everything that could steer a terminal or break a line made visible. File names and
  /// lines of code come from the scanned tree and are not to be trusted.
  public var printable: String {
    guard unicodeScalars.contains(where: \.steersTerminal) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.steersTerminal {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Control characters, line separators and marks that change the direction of writing.
  fileprivate var steersTerminal: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      true
    default: false
    }
  }
}

/// `1 file`, `2 files`.
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
  "\(count) \(count == 1 ? one : many ?? one + "s")"
}
