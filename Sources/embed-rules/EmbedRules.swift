import RuleCatalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads rules as strictly as ropa does, and writes one Swift file that holds them as string literals:
/// as they are, and as the catalogue that they make.
///
/// usage: embed-rules OUTPUT.swift ROOT FILE...
///
/// Without Foundation, which would take longer to link than all of this takes to run.
@main
struct EmbedRules {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2 else { stop("usage: embed-rules OUTPUT.swift ROOT FILE...") }
    let root = arguments[1] + "/"
    var files: [(path: String, text: String)] = []
    for path in arguments[2...].sorted() {
      let name = path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
      files.append((name, read(path)))
    }
    var text = "// Made from Rules/ by embed-rules; not to be edited.\n"
    text += "let embeddedRuleFiles: [(path: StaticString, text: StaticString)] = [\n"
    for file in files { text += "  (\(literal(file.path)), \(literal(file.text))),\n" }
    text += "]\n"
    let catalog = catalog(files, root)
    text += "let embeddedRecipients: StaticString = \(literal(catalog.recipientSnapshot))\n"
    text += "let embeddedOthers: StaticString = \(literal(catalog.otherSnapshot))\n"
    write(text, to: arguments[0])
  }

  private static func catalog(
    _ files: [(path: String, text: String)], _ root: String
  ) -> RuleCatalog {
    do {
      return try RuleCatalog.load(files)
    } catch {
      // The form in which Xcode and SwiftPM show a place.
      print(
        "\(root)\(error.path):\(error.position.line):\(error.position.column): error: \(error.message)"
      )
      exit(1)
    }
  }

  /// A Swift literal of any text: everything that is not plain ASCII is written as an escape.
  private static func literal(_ text: String) -> String {
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

  private static func literal(_ text: [UInt8]) -> String {
    literal(String(decoding: text, as: UTF8.self))
  }

  private static func read(_ path: String) -> String {
    guard let file = fopen(path, "rb") else { stop("cannot read \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    guard ferror(file) == 0, let text = String(validating: bytes, as: UTF8.self) else {
      stop("cannot read \(path) as UTF-8")
    }
    return text
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "wb") else { stop("cannot write \(path)") }
    let written = Array(text.utf8)
    guard fwrite(written, 1, written.count, file) == written.count, fclose(file) == 0 else {
      stop("cannot write \(path)")
    }
  }

  private static func stop(_ message: String) -> Never {
    perror("embed-rules: \(message)")
    exit(1)
  }
}
