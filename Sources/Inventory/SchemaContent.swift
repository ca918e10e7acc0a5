/// Whether a text in JSON is an OpenAPI or Swagger document or a JSON Schema: by the keys of its outermost
/// object. `$schema` alone says nothing, as many files name the schema that they follow.
func isJSONSchema(_ start: [UInt8]) -> Bool {
  var keys = OutermostKeys(start)
  while let (key, value) = keys.next() {
    switch key {
    case "openapi", "swagger": return true
    case "$schema": return value.contains("json-schema.org/")
    default: continue
    }
  }
  return false
}

/// Whether a text in YAML is an OpenAPI or Swagger document, or a JSON text under that name.
func isYAMLSchema(_ start: [UInt8]) -> Bool {
  let lines = start.split { $0 == 0x0A || $0 == 0x0D }
  let isOpenAPI = lines.contains { line in
    ["openapi:", "swagger:", "\"openapi\":", "\"swagger\":", "'openapi':", "'swagger':"].contains {
      line.starts(with: $0.utf8)
    }
  }
  return isOpenAPI || start.first == UInt8(ascii: "{") && isJSONSchema(start)
}

/// The keys of the outermost object of a JSON text, each with its value where that is a text.
private struct OutermostKeys {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> (key: String, value: String)? {
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      // A list at the start holds data.
      case UInt8(ascii: "[") where depth == 0: return nil
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""):
        let text = string()
        guard depth == 1, skipSpace(), bytes[index] == UInt8(ascii: ":") else { continue }
        index += 1
        let isText = skipSpace() && bytes[index] == UInt8(ascii: "\"")
        return (decoded(text), isText ? decoded(string()) : "")
      default:
        // What starts otherwise is no object.
        if depth == 0, byte > 0x20, byte < 0x80 { return nil }
      }
      index += 1
    }
    return nil
  }

  private func decoded(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: text, as: UTF8.self)
  }

  /// Moves past a text in quotes, and gives what stands between them.
  private mutating func string() -> ArraySlice<UInt8> {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    index = min(index + 1, bytes.count)
    return bytes[start..<max(start, min(index - 1, bytes.count))]
  }

  /// Whether anything follows.
  private mutating func skipSpace() -> Bool {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    return index < bytes.count
  }
}
