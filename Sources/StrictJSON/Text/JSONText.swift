/// JSON as it is written: with comments, the order of keys, and the places where lines were broken. For tools
/// that print it again for the people who write it.
public struct JSONText: Sendable {
  /// The text that was read.
  public let bytes: [UInt8]
  let root: TextNode
  /// Comments before the value.
  let leading: [TextComment]
  /// Comments after the value.
  let trailing: [TextComment]

  /// Throws as `JSONReader.read`.
  /// - Parameter path: how the file is called in errors.
  public static func read(_ bytes: [UInt8], path: String) throws(JSONError) -> JSONText {
    _ = try JSONReader.read(bytes, path: path)
    var reader = JSONTextReader(bytes)
    return reader.text()
  }
}

/// A value as it is written.
struct TextNode: Sendable {
  let value: TextValue
  /// Offsets of its bytes.
  let range: Range<Int>
}

/// What a value is.
indirect enum TextValue: Sendable {
  /// A string, number or word, as written.
  case atom(String)
  case array(TextEntries)
  case object(TextEntries)
}

/// The elements of an array or the members of an object.
struct TextEntries: Sendable {
  var entries: [TextEntry] = []
  /// Comments after the last of them.
  var closing: [TextComment] = []
  /// Whether a line is broken after the opening bracket.
  var isOpenedOnLine = false
}

/// An element or member.
struct TextEntry: Sendable {
  /// Comments above it, or anywhere inside of it before its value.
  let leading: [TextComment]
  /// Whether an empty line is above it.
  let isApart: Bool
  /// As written, in quotation marks; nil in an array.
  let key: String?
  let node: TextNode
  /// Comments after it on its last line.
  var trailing: [TextComment] = []
}

/// A comment as written, without the spaces at the ends of its lines.
struct TextComment: Sendable {
  let text: String
  /// Whether an empty line is above it.
  let isApart: Bool

  /// By its bytes: of a stroke and an accent that follows it a text makes one character.
  var isLine: Bool { text.utf8.starts(with: "//".utf8) }
}
