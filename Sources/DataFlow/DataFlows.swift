import Classification
import SourceModel

/// What following the data of a tree gives.
public struct DataFlows: Sendable, Hashable {
  /// Sorted by path, place, category and destination.
  public var flows: [Flow]
  /// Hosts to which something is sent, whatever it is; sorted by host and place.
  public var contacts: [ContactedHost]
  /// Sorted by path, place, category and recipient.
  public var coOccurrences: [CoOccurrence]
  /// Sorted as flows are.
  public var weakened: [WeakenedData]
  /// Calls that send something, of which so much leads to them that the search for where it goes ended early; sorted
  /// by path and place.
  public var unfinished: [FlowPlace]

  public init(
    flows: [Flow] = [], contacts: [ContactedHost] = [], coOccurrences: [CoOccurrence] = [],
    weakened: [WeakenedData] = [], unfinished: [FlowPlace] = []
  ) {
    self.flows = flows
    self.contacts = contacts
    self.coOccurrences = coOccurrences
    self.weakened = weakened
    self.unfinished = unfinished
  }
}

/// A category that is hashed or encrypted in a way that does not hold.
public struct WeakenedData: Sendable, Hashable {
  /// Id of a `DataCategory`.
  public var category: String
  /// `User.email`
  public var field: String
  /// Id of the `Sink`.
  public var rule: String
  /// Where the data is read.
  public var source: FlowPlace
  /// Where it is hashed or encrypted.
  public var target: FlowPlace
  /// Low where more than one link of the way is a guess.
  public var confidence: Confidence

  public init(
    category: String, field: String, rule: String, source: FlowPlace, target: FlowPlace,
    confidence: Confidence
  ) {
    self.category = category
    self.field = field
    self.rule = rule
    self.source = source
    self.target = target
    self.confidence = confidence
  }

  /// What a search for the rule found.
  init(_ flow: Flow) {
    self.init(
      category: flow.category, field: flow.field, rule: flow.rule ?? "", source: flow.source,
      target: flow.target, confidence: flow.confidence)
  }
}

/// A host to which something is sent.
public struct ContactedHost: Sendable, Hashable {
  /// In lower case.
  public var host: String
  /// Id of a recipient, where a rule knows whose host it is.
  public var recipient: String?
  /// Where something is sent to it.
  public var place: FlowPlace
  /// Whoever is on the way can read what is sent.
  public var isCleartext: Bool

  public init(host: String, recipient: String?, place: FlowPlace, isCleartext: Bool) {
    self.host = host
    self.recipient = recipient
    self.place = place
    self.isCleartext = isCleartext
  }
}

/// A category that is read in the same function or type in which a recipient is used, and of which no flow to
/// that recipient was found: a hint for a reader, and no flow.
public struct CoOccurrence: Sendable, Hashable {
  /// Id of a `DataCategory`.
  public var category: String
  /// `User.email`
  public var field: String
  /// Id of a `Recipient`.
  public var recipient: String
  /// The function or type that both stand in; may be empty.
  public var around: String
  public var isSameFunction: Bool
  /// Where the data is read.
  public var source: FlowPlace
  /// Where the recipient is used.
  public var target: FlowPlace

  public init(
    category: String, field: String, recipient: String, around: String, isSameFunction: Bool,
    source: FlowPlace, target: FlowPlace
  ) {
    self.category = category
    self.field = field
    self.recipient = recipient
    self.around = around
    self.isSameFunction = isSameFunction
    self.source = source
    self.target = target
  }
}
