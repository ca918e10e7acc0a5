/// A host that stands in a text.
struct FoundHost {
  /// In lower case.
  var host: [UInt8]
  /// What follows it, `/` in front, up to the end of the address; or empty.
  var path: ArraySlice<UInt8>
  /// Where it starts in the text, in bytes.
  var start: Int
  /// Whether the text is an address and nothing else.
  var isWhole: Bool
}

/// Finds what could be a host in a text: labels with points between them, after a scheme or at the
/// start of a word. Whether it is one that means something is for the rules to say.
func hosts(in text: UnsafeBufferPointer<UInt8>) -> [FoundHost] {
  guard text.contains(UInt8(ascii: ".")) else { return [] }
  var found: [FoundHost] = []
  var index = 0
  while index < text.count {
    guard isHostByte(text[index]) else {
      index += 1
      continue
    }
    let start = index
    var points = 0
    while index < text.count, isHostByte(text[index]) || isPlace(text, at: index) {
      if text[index] == UInt8(ascii: ".") { points += 1 }
      index += 1
    }
    guard points > 0, isHostStart(text, at: start) else { continue }
    var end = index
    while end > start, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    // What stands before an @ is a user's name, and an address of mail contacts nobody.
    if index < text.count, text[index] == UInt8(ascii: "@") { continue }
    let path = path(of: text, from: index)
    found.append(
      FoundHost(
        host: text[start..<end].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, path: path,
        start: start, isWhole: !text.contains(0x20)))
    index += path.count
  }
  return found
}

private func isHostByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
    // In a format, `%s.example.com`.
    UInt8(ascii: "%"), UInt8(ascii: "_"), ComposedTexts.unknownPart:
    true
  default: false
  }
}

/// The `@` of a format's place, `%@`.
private func isPlace(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  text[index] == UInt8(ascii: "@") && index > 0 && text[index - 1] == UInt8(ascii: "%")
}

/// A host stands at the start of a text, after a space or a quote, or after `//`, `@` or `=`; after a
/// single `/` stands a path.
private func isHostStart(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  guard index > 0 else { return true }
  switch text[index - 1] {
  case UInt8(ascii: "/"): return index > 1 && text[index - 2] == UInt8(ascii: "/")
  case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="), 0x0A, 0x0D,
    UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("),
    UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: ":"):
    return true
  // Not farther back than a name and a password reach: a text may have many such signs.
  case UInt8(ascii: "@"): return text[max(0, index - 1000)..<index].contains(UInt8(ascii: "/"))
  default: return false
  }
}

/// The path behind a host and maybe a port.
private func path(of text: UnsafeBufferPointer<UInt8>, from index: Int) -> ArraySlice<UInt8> {
  var start = index
  if start < text.count, text[start] == UInt8(ascii: ":") {
    start += 1
    while start < text.count, (0x30...0x39).contains(text[start]) { start += 1 }
  }
  guard start < text.count, text[start] == UInt8(ascii: "/") || text[start] == UInt8(ascii: "?")
  else { return [] }
  var end = start
  while end < text.count, text[end] > 0x20, !"\"'<>)".utf8.contains(text[end]) { end += 1 }
  return Array(text[start..<end])[...]
}
