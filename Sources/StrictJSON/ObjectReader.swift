/// Reads the members of one JSON object by name and type, and refuses what nobody asked for.
///
/// Ask for every key that may be there, then call `finish()`: what is left is an unknown key, and the
/// error names the nearest known one.
public struct ObjectReader {
  public let path: String
  public let position: JSONPosition
  private let what: String
  private var members: [String: JSONMember] = [:]
  private var order: [String] = []
  private var known: [String] = []

  /// - Parameters:
  ///   - what: what the object is, for errors: `an activity`.
  ///   - path: how the file is called in errors.
  public init(_ node: JSONNode, what: String, path: String) throws(JSONError) {
    guard case .object(let members) = node.value else {
      throw JSONError(
        path: path, position: node.position,
        message: "\(what) must be an object, not \(node.value.kindName)")
    }
    self.what = what
    self.path = path
    self.position = node.position
    for member in members {
      self.members[member.key] = member
      order.append(member.key)
    }
  }

  /// An error at the place of a key, or of the object where the key is missing.
  public func error(_ message: String, at key: String? = nil) -> JSONError {
    let place = key.flatMap { members[$0]?.node.position } ?? position
    return JSONError(path: path, position: place, message: message)
  }

  /// The place of a key's value, or of the object where the key is missing.
  public func position(of key: String) -> JSONPosition { members[key]?.node.position ?? position }

  /// The value of a key, whatever it is; nil where the key is missing.
  public mutating func node(_ key: String) -> JSONNode? {
    known.append(key)
    return members[key]?.node
  }

  /// The value of a key that must be there, whatever it is.
  public mutating func required(_ key: String) throws(JSONError) -> JSONNode {
    if let node = node(key) { return node }
    // A misspelt key is missing and unknown at once; the misspelling is what the person must see.
    if let misspelt = order.first(where: { nearestWord(to: $0, among: [key]) != nil }) {
      throw unknown(misspelt, meant: [key])
    }
    throw error("\(what) needs the key \"\(key)\"")
  }

  /// The string of a key that must be there.
  public mutating func string(_ key: String) throws(JSONError) -> String {
    try text(of: try required(key), key)
  }

  /// The string of a key; nil where it is missing.
  public mutating func optionalString(_ key: String) throws(JSONError) -> String? {
    guard let node = node(key) else { return nil }
    return try text(of: node, key)
  }

  /// The truth value of a key; `value` where it is missing.
  public mutating func boolean(_ key: String, default value: Bool) throws(JSONError) -> Bool {
    guard let node = node(key) else { return value }
    guard case .boolean(let result) = node.value else { throw wrong(node, key, "true or false") }
    return result
  }

  /// The whole number of a key; nil where it is missing.
  public mutating func optionalInteger(_ key: String) throws(JSONError) -> Int? {
    guard let node = node(key) else { return nil }
    guard case .number(let text) = node.value, let result = Int(text) else {
      throw wrong(node, key, "a whole number")
    }
    return result
  }

  /// The elements of an array; empty where the key is missing.
  public mutating func array(_ key: String) throws(JSONError) -> [JSONNode] {
    guard let node = node(key) else { return [] }
    guard case .array(let elements) = node.value else { throw wrong(node, key, "an array") }
    return elements
  }

  /// The strings of an array, each with its place; empty where the key is missing.
  public mutating func strings(_ key: String) throws(JSONError) -> [Placed<String>] {
    var result: [Placed<String>] = []
    for node in try array(key) {
      result.append(Placed(try text(of: node, key), at: node.position))
    }
    return result
  }

  /// The members of an object whose keys are free, such as labels by language.
  public mutating func members(_ key: String) throws(JSONError) -> [JSONMember] {
    guard let node = node(key) else { return [] }
    guard case .object(let members) = node.value else { throw wrong(node, key, "an object") }
    return members
  }

  /// One of the raw values of a closed set.
  public mutating func oneOf<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Choice.Type
  ) throws(JSONError) -> Choice? where Choice.RawValue == String {
    guard let node = node(key) else { return nil }
    return try ObjectReader.choice(node, type, what: "\"\(key)\"", path: path)
  }

  /// The raw value of a closed set that a node holds; the error names the nearest one.
  public static func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: JSONNode, _ type: Choice.Type, what: String, path: String
  ) throws(JSONError) -> Choice where Choice.RawValue == String {
    let all = type.allCases.map(\.rawValue)
    guard case .string(let text) = node.value else {
      throw JSONError(
        path: path, position: node.position,
        message: "\(what) must be one of \(all.joined(separator: ", "))")
    }
    guard let choice = Choice(rawValue: text) else {
      throw JSONError(
        path: path, position: node.position,
        message: "\(what) cannot be \"\(text)\"" + suggestion(for: text, among: all))
    }
    return choice
  }

  /// Refuses keys that nobody asked for.
  public func finish() throws(JSONError) {
    for key in order where !known.contains(key) { throw unknown(key, meant: known) }
  }

  private func unknown(_ key: String, meant: [String]) -> JSONError {
    JSONError(
      path: path, position: members[key]?.keyPosition ?? position,
      message: "unknown key \"\(key)\" in \(what)" + suggestion(for: key, among: meant))
  }

  private func text(of node: JSONNode, _ key: String) throws(JSONError) -> String {
    guard case .string(let text) = node.value else { throw wrong(node, key, "a string") }
    return text
  }

  private func wrong(_ node: JSONNode, _ key: String, _ expected: String) -> JSONError {
    JSONError(
      path: path, position: node.position,
      message: "\"\(key)\" of \(what) must be \(expected), not \(node.value.kindName)")
  }
}

/// A value with the place in the JSON text where it was read.
public struct Placed<Value: Sendable & Hashable>: Sendable, Hashable {
  public let value: Value
  public let position: JSONPosition

  public init(_ value: Value, at position: JSONPosition) {
    self.value = value
    self.position = position
  }
}
