import SourceModel

/// Whether bytes are a property list in Apple's binary form.
func isBinaryPropertyList(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "bplist".utf8) }

/// Reads the settings of a property list, each value with the path of keys that leads to it.
func readPropertyList(_ bytes: [UInt8], into schema: inout SchemaFacts) throws(UnreadReason) {
  if isBinaryPropertyList(bytes) { return try readBinaryPropertyList(bytes, into: &schema) }
  guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else {
    if bytes.allSatisfy({ $0 <= 0x20 }) { return }
    throw .damaged("line 1: not a property list in XML; convert it with plutil -convert xml1")
  }
  var reader = PropertyListReader(bytes, schema)
  do throws(XMLMistake) {
    try reader.read()
    schema = reader.schema
  } catch {
    schema = reader.schema
    if schema.facts.settings.isEmpty { throw schema.damage(error.reason, at: error.offset) }
    schema.addGap(error.offset..<bytes.count, error.reason)
  }
}

/// A path of keys made longer by one. No setting has a path of three hundred bytes, and a file must not make
/// one as long as itself for each of its values.
func boundedKeyPath(_ path: String, _ key: String) -> String {
  let longest = 300
  guard path.utf8.count + key.utf8.count < longest else { return path }
  return path.isEmpty ? key : "\(path).\(key)"
}

/// A dictionary or an array that is being read.
private struct PropertyLevel {
  /// The path of keys that leads to it.
  var path: String
  /// Nil in an array.
  var key: (text: String, offset: Int)?
  var isArray: Bool
  var count = 0
}

private struct PropertyListReader {
  private(set) var schema: SchemaFacts
  private var xml: XMLReader
  private var levels: [PropertyLevel] = []
  /// What the text that comes belongs to.
  private var element = ""
  private var text = ""
  private var textOffset = 0

  init(_ bytes: [UInt8], _ schema: SchemaFacts) {
    self.schema = schema
    xml = XMLReader(bytes)
  }

  mutating func read() throws(XMLMistake) {
    var isFirst = true
    while let piece = try xml.next() {
      switch piece {
      case .start(let start):
        if isFirst, start.name != "plist" {
          throw XMLMistake(offset: start.offset, reason: "no property list: <\(start.name)>")
        }
        isFirst = false
        self.start(start)
      case .text(let more, let offset):
        if text.isEmpty { textOffset = offset }
        text += more
      case .end(let name): end(name)
      }
    }
  }

  private mutating func start(_ start: XMLElement) {
    element = start.name
    text = ""
    textOffset = start.offset
    guard start.name == "dict" || start.name == "array" else { return }
    let path = levels.isEmpty ? "" : place().path
    levels.append(PropertyLevel(path: path, key: nil, isArray: start.name == "array"))
  }

  private mutating func end(_ name: String) {
    switch name {
    case "key":
      if !levels.isEmpty { levels[levels.count - 1].key = (text, textOffset) }
    case "string", "integer", "real", "date", "data": add(text)
    case "true", "false": add(name)
    case "dict", "array":
      if !levels.isEmpty { levels.removeLast() }
      advance()
    default: return
    }
    text = ""
  }

  private mutating func add(_ value: String) {
    guard !levels.isEmpty else { return }
    let place = place()
    schema.addSetting(place.path, value, keyOffset: place.offset ?? textOffset, offset: textOffset)
    advance()
  }

  /// The path of the value that comes next, and where the nearest key on it stands.
  private func place() -> (path: String, offset: Int?) {
    let level = levels[levels.count - 1]
    let offset = levels.last { $0.key != nil }?.key?.offset
    let key = level.isArray ? "\(level.count)" : level.key?.text ?? ""
    return (boundedKeyPath(level.path, key), offset)
  }

  private mutating func advance() {
    guard !levels.isEmpty else { return }
    levels[levels.count - 1].count += 1
    levels[levels.count - 1].key = nil
  }
}
