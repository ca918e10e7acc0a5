import StrictJSON

/// What the readers of the record's parts share: the file's name and the questions found open so far.
struct RecordReader {
  /// How to read one part: from its node, at its JSON Pointer.
  typealias Part<Value> = (inout RecordReader, JSONNode, String) throws(JSONError) -> Value

  let path: String
  /// The file's folder, from the folder of the whole record; empty for that itself.
  let folder: String
  private(set) var openQuestions: [OpenQuestion] = []

  init(path: String, folder: String = "") {
    self.path = path
    self.folder = folder
  }

  func error(_ message: String, at position: JSONPosition) -> JSONError {
    JSONError(path: path, position: position, message: message)
  }

  func wrong(_ node: JSONNode, _ key: String, _ expected: String) -> JSONError {
    error("\"\(key)\" must be \(expected), not \(node.value.kindName)", at: node.position)
  }

  func place(_ node: JSONNode) -> RecordPlace { RecordPlace(path: path, position: node.position) }

  func place(_ object: ObjectReader) -> RecordPlace {
    RecordPlace(path: path, position: object.position)
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
      return .stated(try read(&self, node, pointer), at: place(node))
    }
    let open = OpenQuestion(
      pointer: pointer, question: asked.isEmpty ? question : asked, place: place(node))
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
        throw reader.wrong(node, key, "an array")
      }
      return try reader.list(elements, at: pointer, read)
    }
  }

  /// One value or a list of them, that may be open as a whole; nil where the key is missing.
  mutating func declaredOneOrMore<Value>(
    _ key: String, of object: inout ObjectReader, at pointer: String, asks question: String,
    _ read: Part<Value>
  ) throws(JSONError) -> Declared<[Value]>? {
    try declared(key, of: &object, at: pointer, asks: question) {
      reader, node, pointer throws(JSONError) in
      guard case .array(let elements) = node.value else {
        return [try read(&reader, node, pointer)]
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

  /// The entries of a list; empty where the key is missing.
  mutating func entries<Value>(
    _ key: String, of object: inout ObjectReader, at pointer: String, _ read: Part<Value>
  ) throws(JSONError) -> [Value] {
    try list(try object.array(key), at: "\(pointer)/\(key)", read)
  }

  mutating func declaredString(
    _ key: String, of object: inout ObjectReader, at pointer: String, asks question: String
  ) throws(JSONError) -> Declared<String>? {
    try declared(key, of: &object, at: pointer, asks: question) {
      reader, node, _ throws(JSONError) in try reader.string(node, key)
    }
  }

  mutating func declaredLabel(
    _ key: String, of object: inout ObjectReader, at pointer: String, asks question: String
  ) throws(JSONError) -> Declared<Label>? {
    try declared(key, of: &object, at: pointer, asks: question) {
      reader, node, _ throws(JSONError) in try reader.label(node, key)
    }
  }

  mutating func declaredChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Choice.Type, of object: inout ObjectReader, at pointer: String,
    asks question: String
  ) throws(JSONError) -> Declared<Choice>? where Choice.RawValue == String {
    try declared(key, of: &object, at: pointer, asks: question) {
      reader, node, _ throws(JSONError) in
      try ObjectReader.choice(node, type, what: "\"\(key)\"", path: reader.path)
    }
  }

  mutating func declaredDate(
    _ key: String, of object: inout ObjectReader, at pointer: String, asks question: String
  ) throws(JSONError) -> Declared<CalendarDate>? {
    try declared(key, of: &object, at: pointer, asks: question) {
      reader, node, _ throws(JSONError) in try reader.date(node, key)
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
}
