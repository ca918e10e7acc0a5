import SourceModel

/// A category of personal data that reaches a recipient, a store or a log, and the way it takes.
public struct Flow: Sendable, Hashable {
  /// Id of a `DataCategory`.
  public var category: String
  /// `User.email`, for a reader.
  public var field: String
  public var sink: SinkKind
  /// Id of a `Recipient`, where one is known.
  public var recipient: String?
  /// The host, where one is known.
  public var host: String?
  public var source: FlowPlace
  public var target: FlowPlace
  /// From source to target, both excluded; the shortest way.
  public var steps: [FlowStep]

  public init(
    category: String, field: String, sink: SinkKind, recipient: String?, host: String?,
    source: FlowPlace, target: FlowPlace, steps: [FlowStep]
  ) {
    self.category = category
    self.field = field
    self.sink = sink
    self.recipient = recipient
    self.host = host
    self.source = source
    self.target = target
    self.steps = steps
  }
}

/// Where data ends up.
public enum SinkKind: String, Sendable, CaseIterable {
  case transmission
  case storage
  case logging
}

/// A place in a file of the tree.
public struct FlowPlace: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// In bytes, for the caret.
  public var length: Int

  public init(path: String, location: SourceLocation, length: Int) {
    self.path = path
    self.location = location
    self.length = length
  }
}

/// One step of a flow, in words for a reader.
public struct FlowStep: Sendable, Hashable {
  public var place: FlowPlace
  /// `assigned to body`
  public var what: String

  public init(place: FlowPlace, what: String) {
    self.place = place
    self.what = what
  }
}
