import SourceModel
import StrictJSON

/// Values of the record's keys, each checked as far as it can be without the rest of the record.
extension RecordReader {
  func string(_ node: JSONNode, _ key: String) throws(JSONError) -> String {
    guard case .string(let text) = node.value else { throw wrong(node, key, "a string") }
    return text
  }

  func located(_ node: JSONNode, _ key: String) throws(JSONError) -> Located<String> {
    Located(try string(node, key), at: place(node))
  }

  /// The string of a key; nil where the key is missing.
  func located(
    _ key: String, of object: inout ObjectReader
  ) throws(JSONError) -> Located<String>? {
    guard let node = object.node(key) else { return nil }
    return try located(node, key)
  }

  /// The strings of a list; empty where the key is missing.
  func strings(
    _ key: String, of object: inout ObjectReader
  ) throws(JSONError) -> [Located<String>] {
    try object.strings(key).map {
      Located($0.value, at: RecordPlace(path: path, position: $0.position))
    }
  }

  func flag(
    _ key: String, of object: inout ObjectReader
  ) throws(JSONError) -> Located<Bool>? {
    guard let node = object.node(key) else { return nil }
    guard case .boolean(let value) = node.value else { throw wrong(node, key, "true or false") }
    return Located(value, at: place(node))
  }

  /// A whole number that is not negative; nil where the key is missing.
  func count(
    _ key: String, of object: inout ObjectReader
  ) throws(JSONError) -> Located<Int>? {
    guard let node = object.node(key) else { return nil }
    guard let value = try object.optionalInteger(key), value >= 0 else {
      throw error("\"\(key)\" must not be negative", at: node.position)
    }
    return Located(value, at: place(node))
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Choice.Type, of object: inout ObjectReader
  ) throws(JSONError) -> Located<Choice>? where Choice.RawValue == String {
    guard let node = object.node(key) else { return nil }
    return try choice(node, key, type)
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: JSONNode, _ key: String, _ type: Choice.Type
  ) throws(JSONError) -> Located<Choice> where Choice.RawValue == String {
    let value = try ObjectReader.choice(node, type, what: "\"\(key)\"", path: path)
    return Located(value, at: place(node))
  }

  func date(_ node: JSONNode, _ key: String) throws(JSONError) -> CalendarDate {
    let text = try string(node, key)
    guard let date = CalendarDate(text) else {
      throw error(
        "\"\(key)\" must be a day written as YYYY-MM-DD, not \"\(visible(text))\"",
        at: node.position)
    }
    return date
  }

  func date(
    _ key: String, of object: inout ObjectReader
  ) throws(JSONError) -> Located<CalendarDate>? {
    guard let node = object.node(key) else { return nil }
    return Located(try date(node, key), at: place(node))
  }

  func period(_ node: JSONNode, _ key: String) throws(JSONError) -> Period {
    let text = try string(node, key)
    guard let period = Period(text) else {
      throw error(
        "\"\(key)\" must be an ISO 8601 period such as \"P7Y\" or \"P24M\", not "
          + "\"\(visible(text))\"", at: node.position)
    }
    return period
  }

  func label(
    _ key: String, of object: inout ObjectReader
  ) throws(JSONError) -> Label? {
    guard let node = object.node(key) else { return nil }
    return try label(node, key)
  }

  func locatedLabel(
    _ key: String, of object: inout ObjectReader
  ) throws(JSONError) -> Located<Label>? {
    guard let node = object.node(key) else { return nil }
    return Located(try label(node, key), at: place(node))
  }

  mutating func labels(
    _ key: String, of object: inout ObjectReader
  ) throws(JSONError) -> [Located<Label>] {
    try entries(key, of: &object, at: "") { reader, node, _ throws(JSONError) in
      Located(try reader.label(node, key), at: reader.place(node))
    }
  }

  func label(_ node: JSONNode, _ key: String) throws(JSONError) -> Label {
    switch node.value {
    case .string(let text):
      return .plain(text)
    case .object(let members):
      var texts: [Translation] = []
      for member in members { texts.append(try translation(member, key)) }
      guard !texts.isEmpty else {
        throw error("\"\(key)\" has no text in any language", at: node.position)
      }
      return .byLanguage(texts)
    case .null, .boolean, .number, .array:
      throw error(
        "\"\(key)\" must be a string or an object of texts by language, not "
          + node.value.kindName, at: node.position)
    }
  }

  private func translation(
    _ member: JSONMember, _ key: String
  ) throws(JSONError) -> Translation {
    guard isLanguageCode(member.key) else {
      throw error(
        "\"\(key)\" has texts by language, and \"\(visible(member.key))\" is not a language "
          + "code such as \"en\" or \"sv\"", at: member.keyPosition)
    }
    guard case .string(let text) = member.node.value else {
      throw error(
        "\"\(key)\" in \"\(member.key)\" must be a string, not \(member.node.value.kindName)",
        at: member.node.position)
    }
    return Translation(language: member.key, text: text)
  }
}

/// Ids, hosts and paths.
extension RecordReader {
  func id(_ node: JSONNode, _ key: String) throws(JSONError) -> Located<String> {
    let text = try string(node, key)
    let marks = Array("-_./".utf8)
    guard let first = text.utf8.first, isASCIILetterOrDigit(first),
      text.utf8.allSatisfy({ isASCIILetterOrDigit($0) || marks.contains($0) })
    else {
      throw error(
        "\"\(key)\" must be an id of letters, digits and - _ . / that starts with a letter or "
          + "digit, not \"\(visible(text))\"", at: node.position)
    }
    return Located(text, at: place(node))
  }

  /// An id under a key; nil where the key is missing.
  func id(
    _ key: String, of object: inout ObjectReader
  ) throws(JSONError) -> Located<String>? {
    guard let node = object.node(key) else { return nil }
    return try id(node, key)
  }

  /// A list of ids under a key; empty where the key is missing.
  mutating func ids(
    _ key: String, of object: inout ObjectReader
  ) throws(JSONError) -> [Located<String>] {
    try entries(key, of: &object, at: "") { reader, node, _ throws(JSONError) in
      try reader.id(node, key)
    }
  }

  /// A list of ids that may be open; nil where the key is missing.
  mutating func optionalIDs(
    _ key: String, of object: inout ObjectReader, at pointer: String, asks question: String
  ) throws(JSONError) -> Declared<[Located<String>]>? {
    guard let node = object.node(key) else { return nil }
    return try declaredIDs(node, key, at: pointer, asks: question)
  }

  /// A list of ids that must be there, but may be open.
  mutating func declaredIDs(
    _ key: String, of object: inout ObjectReader, at pointer: String, asks question: String
  ) throws(JSONError) -> Declared<[Located<String>]> {
    try declaredIDs(try object.required(key), key, at: pointer, asks: question)
  }

  private mutating func declaredIDs(
    _ node: JSONNode, _ key: String, at pointer: String, asks question: String
  ) throws(JSONError) -> Declared<[Located<String>]> {
    try declared(node, key, at: "\(pointer)/\(key)", asks: question) {
      reader, node, pointer throws(JSONError) in
      guard case .array(let elements) = node.value else {
        throw reader.wrong(node, key, "an array of ids")
      }
      return try reader.list(elements, at: pointer) { reader, node, _ throws(JSONError) in
        try reader.id(node, key)
      }
    }
  }

  /// The hosts of a key, each refused that can be none.
  func hosts(
    _ key: String, of object: inout ObjectReader
  ) throws(JSONError) -> [Located<String>] {
    let hosts = try strings(key, of: &object)
    for host in hosts where !isRecipientHost(host.value) {
      throw error(
        "\"\(key)\" must hold host names such as \"api.example.com\", not "
          + "\"\(visible(host.value))\"", at: host.place.position)
    }
    return hosts
  }

  /// A leading dot means all below, as in the rules; a single part (`.com`) would be half the world.
  func isRecipientHost(_ text: String) -> Bool {
    let host = text.hasPrefix(".") ? String(text.dropFirst()) : text
    return isHostName(host) && host.contains(".")
  }

  /// A glob of paths below the file's folder, as from the folder of the whole record.
  func glob(_ node: JSONNode, _ key: String) throws(JSONError) -> Located<String> {
    let text = try string(node, key)
    guard !text.isEmpty, !text.hasPrefix("/"), !text.split(separator: "/").contains("..") else {
      throw error(
        "\"\(key)\" must be a path below the folder of the record, such as \"Sources/**\", not "
          + "\"\(visible(text))\"", at: node.position)
    }
    do throws(GlobError) {
      _ = try Glob(text)
    } catch {
      throw self.error(
        "\"\(key)\" has a pattern that is not understood: \(visible(error.why))", at: node.position)
    }
    return Located(inFolder(text), at: place(node))
  }

  private func inFolder(_ glob: String) -> String {
    guard !folder.isEmpty else { return glob }
    var escaped = ""
    for character in folder {
      if "*?[\\{!".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    // One without a folder holds at any depth.
    let isAtAnyDepth = !glob.dropLast(glob.hasSuffix("/") ? 1 : 0).contains("/")
    return escaped + (isAtAnyDepth ? "/**/" : "/") + glob
  }
}
