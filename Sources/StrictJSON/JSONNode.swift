/// A JSON value with the place where it stands, so that every complaint can name it.
public struct JSONNode: Sendable, Hashable {
  public let value: JSONValue
  public let position: JSONPosition

  public init(value: JSONValue, position: JSONPosition) {
    self.value = value
    self.position = position
  }
}

/// What a JSON value is. Numbers keep the text they were written with.
public indirect enum JSONValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  case number(String)
  case string(String)
  case array([JSONNode])
  /// In the order written; the reader has refused repeated keys.
  case object([JSONMember])

  /// What a reader calls this kind of value: `an object`.
  public var kindName: String {
    switch self {
    case .null: "null"
    case .boolean: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// One `"key": value` of an object.
public struct JSONMember: Sendable, Hashable {
  public let key: String
  public let keyPosition: JSONPosition
  public let node: JSONNode

  public init(key: String, keyPosition: JSONPosition, node: JSONNode) {
    self.key = key
    self.keyPosition = keyPosition
    self.node = node
  }
}

/// A place in a JSON text; line and column count from 1, the column in bytes of UTF-8.
public struct JSONPosition: Sendable, Hashable, Comparable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: JSONPosition, right: JSONPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Why a JSON text cannot be used, and where.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
  /// As the user named the file.
  public let path: String
  public let position: JSONPosition
  /// One sentence without full stop.
  public let message: String

  public init(path: String, position: JSONPosition, message: String) {
    self.path = path
    self.position = position
    self.message = message
  }

  /// `ropa.json:3:5: unknown key "porpose"; did you mean "purpose"?`
  public var description: String { "\(path):\(position.line):\(position.column): \(message)" }
}
