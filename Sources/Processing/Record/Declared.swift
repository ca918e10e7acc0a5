/// What a person declares at a place of the record, or the question that is still open there.
///
/// Open is written `"open"` or `{ "open": "the question to answer" }`. It is neither missing nor wrong:
/// the record can be read and checked, and the question is listed apart from the findings. So a key has
/// three states: nil (nothing said), `.open` (a check is silent), `.stated`.
public enum Declared<Value: Sendable & Hashable>: Sendable, Hashable {
  case stated(Value, at: RecordPlace)
  case open(OpenQuestion)

  /// Nil where the question is open.
  public var value: Value? {
    switch self {
    case .stated(let value, _): value
    case .open: nil
    }
  }

  public var place: RecordPlace {
    switch self {
    case .stated(_, let place): place
    case .open(let question): question.place
    }
  }

  public var isOpen: Bool {
    switch self {
    case .stated: false
    case .open: true
    }
  }
}

/// Something that only a person can answer, and has not answered yet.
public struct OpenQuestion: Sendable, Hashable {
  /// JSON Pointer (RFC 6901) into the file of `place`: `/activities/0/purposes/0/legalBasis`.
  public let pointer: String
  /// As the record asks it; the usual question of that key where the record only says `"open"`.
  public let question: String
  public let place: RecordPlace

  public init(pointer: String, question: String, place: RecordPlace) {
    self.pointer = pointer
    self.question = question
    self.place = place
  }
}
