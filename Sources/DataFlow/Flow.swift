import Classification
import SourceModel

/// A category of personal data that reaches a recipient, a store or a log, and the way it takes.
public struct Flow: Sendable, Hashable {
  /// Id of a `DataCategory`.
  public var category: String
  /// `User.email`, for a reader.
  public var field: String
  public var sink: SinkKind
  /// Id of the `Sink`; nil of an SDK, and of a function that only its name says to send.
  public var rule: String?
  /// Id of a `Recipient`, where one is known.
  public var recipient: String?
  /// The host, where one is known.
  public var host: String?
  public var source: FlowPlace
  public var target: FlowPlace
  /// From source to target, both excluded; the shortest way.
  public var steps: [FlowStep]
  /// What was done to the data on the way.
  public var protection: Protection?
  /// The data becomes a part of an internet address.
  public var isInAddress: Bool
  /// Whoever is on the way can read what is sent.
  public var isCleartext: Bool
  /// Low where more than one link of the way is a guess.
  public var confidence: Confidence
  /// Links that are guesses, in words.
  public var guesses: [String]

  public init(
    category: String, field: String, sink: SinkKind, rule: String? = nil, recipient: String?,
    host: String?, source: FlowPlace, target: FlowPlace, steps: [FlowStep],
    protection: Protection? = nil, isInAddress: Bool = false, isCleartext: Bool = false,
    confidence: Confidence = .high, guesses: [String] = []
  ) {
    self.category = category
    self.field = field
    self.sink = sink
    self.rule = rule
    self.recipient = recipient
    self.host = host
    self.source = source
    self.target = target
    self.steps = steps
    self.protection = protection
    self.isInAddress = isInAddress
    self.isCleartext = isCleartext
    self.confidence = confidence
    self.guesses = guesses
  }
}

/// What becomes of data so that it can no longer be read as it was.
public enum Protection: String, Sendable, CaseIterable {
  /// Hashed, or replaced by a token.
  case pseudonymised
  case encrypted
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
  /// Nothing says for sure that data goes this way.
  public var isGuess: Bool

  public init(place: FlowPlace, what: String, isGuess: Bool = false) {
    self.place = place
    self.what = what
    self.isGuess = isGuess
  }
}
