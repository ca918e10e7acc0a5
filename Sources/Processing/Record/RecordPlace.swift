import SourceModel
import StrictJSON

/// Where something stands in a record: a record may be made of several files.
public struct RecordPlace: Sendable, Hashable, Comparable {
  /// How the file is called in findings.
  public let path: String
  public let position: JSONPosition

  public init(path: String, position: JSONPosition) {
    self.path = path
    self.position = position
  }

  /// From 1.
  public var line: Int { position.line }
  /// From 1, in bytes of UTF-8.
  public var column: Int { position.column }
  public var location: SourceLocation { SourceLocation(line: line, column: column) }

  public static func < (left: RecordPlace, right: RecordPlace) -> Bool {
    (left.path, left.position) < (right.path, right.position)
  }
}

extension RecordPlace: CustomStringConvertible {
  /// `ropa.json:3:5`
  public var description: String { "\(path):\(line):\(column)" }
}

/// A value with its place in the record.
public struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  public let value: Value
  public let place: RecordPlace

  public init(_ value: Value, at place: RecordPlace) {
    self.value = value
    self.place = place
  }
}

/// An entry of the record that others refer to by its id.
public protocol RecordEntry: Sendable, Hashable {
  var id: Located<String> { get }
  /// Where the entry's object starts.
  var place: RecordPlace { get }
}
