/// Writes one Swift file that holds the given files as string literals.
///
/// usage: embed-rules OUTPUT.swift ROOT FILE...
import Foundation

@main
struct EmbedRules {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 2 else {
      FileHandle.standardError.write(Data("usage: embed-rules OUTPUT.swift ROOT FILE...\n".utf8))
      exit(2)
    }
    let output = arguments[arguments.startIndex]
    let root = arguments[arguments.startIndex + 1] + "/"
    var text = "// Made from Rules/ by embed-rules; not to be edited.\n"
    text += "let embeddedRuleFiles: [(path: StaticString, text: StaticString)] = [\n"
    for path in arguments.dropFirst(2).sorted() {
      let content = try String(contentsOfFile: path, encoding: .utf8)
      let name = path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
      text += "  (\(literal(name)), \(literal(content))),\n"
    }
    text += "]\n"
    try text.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// A Swift literal of any text: everything that is not plain ASCII is written as an escape.
  static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case " "..."~": result.unicodeScalars.append(scalar)
      default: result += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return result + "\""
  }
}
