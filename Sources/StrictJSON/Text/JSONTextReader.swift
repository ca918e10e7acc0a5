/// Reads a text that `JSONReader` has found good, so that nothing here can fail: a text that is not what it
/// should be is read as far as it goes. The depth of the text is bounded by that reader.
struct JSONTextReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  mutating func text() -> JSONText {
    let leading = comments()
    let root = node()
    return JSONText(bytes: bytes, root: root, leading: leading.all, trailing: comments().all)
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func node() -> TextNode {
    let start = index
    switch current {
    case UInt8(ascii: "{"):
      let entries = entries(until: UInt8(ascii: "}"), haveKeys: true)
      return TextNode(value: .object(entries), range: start..<index)
    case UInt8(ascii: "["):
      let entries = entries(until: UInt8(ascii: "]"), haveKeys: false)
      return TextNode(value: .array(entries), range: start..<index)
    default:
      let atom = atom()
      return TextNode(value: .atom(atom), range: start..<index)
    }
  }

  private mutating func entries(until closing: UInt8, haveKeys: Bool) -> TextEntries {
    var result = TextEntries()
    index += 1
    var found = comments()
    result.isOpenedOnLine = found.breaksBefore > 0
    while let byte = current, byte != closing {
      let start = index
      let isApart = found.isApart
      var leading = found.all
      var key: String?
      if haveKeys {
        key = atom()
        leading += comments().all
        if current == UInt8(ascii: ":") { index += 1 }
        leading += comments().all
      }
      result.entries.append(TextEntry(leading: leading, isApart: isApart, key: key, node: node()))
      found = comments()
      var beside = found.onSameLine
      found.dropSameLine()
      if current == UInt8(ascii: ",") {
        let above = found.all
        index += 1
        found = comments()
        // What would stand behind a comment to the end of the line would be a part of it.
        if above.isEmpty, beside.last?.isLine != true {
          beside += found.onSameLine
          found.dropSameLine()
        }
        found.all = above + found.all
      }
      result.entries[result.entries.count - 1].trailing = beside
      if index == start { index += 1 }
    }
    result.closing = found.all
    if current != nil { index += 1 }
    return result
  }

  /// A string with its quotation marks, a number or a word.
  private mutating func atom() -> String {
    let start = index
    if current == UInt8(ascii: "\"") {
      index += 1
      while let byte = current, byte != UInt8(ascii: "\"") {
        index += byte == UInt8(ascii: "\\") ? 2 : 1
      }
      index = min(index + 1, bytes.count)
    } else {
      let ends = Array("{}[],:/\" \t\r\n".utf8)
      while let byte = current, !ends.contains(byte) { index += 1 }
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }
}

/// The comments between two tokens.
private struct FoundComments {
  var all: [TextComment] = []
  /// How many of them start on the line of the token before.
  var sameLine = 0
  /// Line breaks before the first of them, or before the next token where there is none.
  var breaksBefore = 0
  /// Whether an empty line is above the next token or the first of them.
  var isApart = false

  var onSameLine: [TextComment] { Array(all.prefix(sameLine)) }

  mutating func dropSameLine() {
    all.removeFirst(sameLine)
    sameLine = 0
  }
}

extension JSONTextReader {
  /// Skips space, and gives the comments in it.
  private mutating func comments() -> FoundComments {
    var found = FoundComments()
    var breaks = 0
    var isFirst = true
    var isOnSameLine = true
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\n"):
        breaks += 1
        index += 1
      case UInt8(ascii: "\r"):
        if index + 1 >= bytes.count || bytes[index + 1] != UInt8(ascii: "\n") { breaks += 1 }
        index += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        index += 1
      case UInt8(ascii: "/"):
        if breaks > 0 { isOnSameLine = false }
        if isFirst { found.breaksBefore = breaks }
        isFirst = false
        found.all.append(TextComment(text: comment(), isApart: breaks > 1))
        if isOnSameLine { found.sameLine += 1 }
        breaks = 0
      default:
        if isFirst { found.breaksBefore = breaks }
        found.isApart = breaks > 1
        return found
      }
    }
    return found
  }

  private mutating func comment() -> String {
    let start = index
    let isLine = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
    index = min(index + 2, bytes.count)
    if isLine {
      while let byte = current, byte != 0x0A, byte != 0x0D { index += 1 }
    } else {
      while index + 1 < bytes.count,
        bytes[index] != UInt8(ascii: "*") || bytes[index + 1] != UInt8(ascii: "/")
      {
        index += 1
      }
      index = min(index + 2, bytes.count)
    }
    return withoutSpaceAtLineEnds(bytes[start..<index])
  }

  private func withoutSpaceAtLineEnds(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var isAfterReturn = false
    for byte in bytes {
      let isBreak = byte == 0x0A || byte == 0x0D
      if isBreak {
        if byte == 0x0A, isAfterReturn {
          isAfterReturn = false
          continue
        }
        while let last = result.last, last == 0x20 || last == 0x09 { result.removeLast() }
        result.append(0x0A)
      } else {
        result.append(byte)
      }
      isAfterReturn = byte == 0x0D
    }
    while let last = result.last, last == 0x20 || last == 0x09 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
