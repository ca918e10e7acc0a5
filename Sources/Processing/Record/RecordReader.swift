import StrictJSON

/// What the readers of the record's parts share: the file's name and the questions found open so far.
struct RecordReader {
  /// How to read one part: from its node, at its JSON Pointer.
  typealias Part<Value> = (inout RecordReader, JSONNode, String) throws(JSONError) -> Value

  let path: String
  private(set) var openQuestions: [OpenQuestion] = []

  init(path: String) { self.path = path }

  func error(_ message: String, at position: JSONPosition) -> JSONError {
    JSONError(path: path, position: position, message: message)
  }

  /// A value that may be open; nil where the key is missing.
  mutating func declared<Value>(
    _ key: String, of object: inout ObjectReader, at pointer: String, asks question: String,
    _ read: Part<Value>
  ) throws(JSONError) -> Declared<Value>? {
    guard let node = object.node(key) else { return nil }
    return try declared(node, key, at: "\(pointer)/\(key)", asks: question, read)
  }

  mutating func declared<Value>(
    _ node: JSONNode, _ key: String, at pointer: String, asks question: String, _ read: Part<Value>
  ) throws(JSONError) -> Declared<Value> {
    guard let asked = try askedQuestion(node, key) else {
      return .stated(try read(&self, node, pointer), at: node.position)
    }
    let open = OpenQuestion(
      pointer: pointer, question: asked.isEmpty ? question : asked, position: node.position)
    openQuestions.append(open)
    return .open(open)
  }

  /// A list that may be open as a whole; nil where the key is missing.
  mutating func declaredList<Value>(
    _ key: String, of object: inout ObjectReader, at pointer: String, asks question: String,
    _ read: Part<Value>
  ) throws(JSONError) -> Declared<[Value]>? {
    try declared(key, of: &object, at: pointer, asks: question) {
      reader, node, pointer throws(JSONError) in
      guard case .array(let elements) = node.value else {
        throw reader.error(
          "\"\(key)\" must be an array, not \(node.value.kindName)", at: node.position)
      }
      return try reader.list(elements, at: pointer, read)
    }
  }

  mutating func list<Value>(
    _ nodes: [JSONNode], at pointer: String, _ read: Part<Value>
  ) throws(JSONError) -> [Value] {
    var result: [Value] = []
    for (index, node) in nodes.enumerated() {
      result.append(try read(&self, node, "\(pointer)/\(index)"))
    }
    return result
  }

  mutating func declaredString(
    _ key: String, of object: inout ObjectReader, at pointer: String, asks question: String
  ) throws(JSONError) -> Declared<String>? {
    try declared(key, of: &object, at: pointer, asks: question) {
      reader, node, _ throws(JSONError) in
      guard case .string(let text) = node.value else {
        throw reader.error(
          "\"\(key)\" must be a string, not \(node.value.kindName)", at: node.position)
      }
      return text
    }
  }

  /// The words of the question that a node leaves open, empty for `"open"`; nil where it is not open.
  private func askedQuestion(_ node: JSONNode, _ key: String) throws(JSONError) -> String? {
    switch node.value {
    case .string("open"):
      return ""
    case .object(let members) where members.contains { $0.key == "open" }:
      var object = try ObjectReader(node, what: "an open \"\(key)\"", path: path)
      let question = try object.string("open")
      try object.finish()
      return question
    case .null, .boolean, .number, .string, .array, .object:
      return nil
    }
  }

  func label(_ node: JSONNode, _ key: String) throws(JSONError) -> Label {
    switch node.value {
    case .string(let text):
      return .plain(text)
    case .object(let members):
      var texts: [Translation] = []
      for member in members {
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
        texts.append(Translation(language: member.key, text: text))
      }
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

  func id(_ node: JSONNode, _ key: String) throws(JSONError) -> Placed<String> {
    guard case .string(let text) = node.value else {
      throw error("\"\(key)\" must be a string, not \(node.value.kindName)", at: node.position)
    }
    let marks = Array("-_./".utf8)
    guard let first = text.utf8.first, isASCIILetterOrDigit(first),
      text.utf8.allSatisfy({ isASCIILetterOrDigit($0) || marks.contains($0) })
    else {
      throw error(
        "\"\(key)\" must be an id of letters, digits and - _ . / that starts with a letter or "
          + "digit, not \"\(visible(text))\"", at: node.position)
    }
    return Placed(text, at: node.position)
  }

  /// A list of ids under a key; empty where the key is missing.
  mutating func ids(
    _ key: String, of object: inout ObjectReader
  ) throws(JSONError) -> [Placed<String>] {
    try list(try object.array(key), at: "") { reader, node, _ throws(JSONError) in
      try reader.id(node, key)
    }
  }

  /// A list of ids that must be there, but may be open.
  mutating func declaredIDs(
    _ key: String, of object: inout ObjectReader, at pointer: String, asks question: String
  ) throws(JSONError) -> Declared<[Placed<String>]> {
    let node = try object.required(key)
    return try declared(node, key, at: "\(pointer)/\(key)", asks: question) {
      reader, node, pointer throws(JSONError) in
      guard case .array(let elements) = node.value else {
        throw reader.error(
          "\"\(key)\" must be an array of ids, not \(node.value.kindName)", at: node.position)
      }
      return try reader.list(elements, at: pointer) { reader, node, _ throws(JSONError) in
        try reader.id(node, key)
      }
    }
  }
}
