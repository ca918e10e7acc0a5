/// A technical or organisational measure: Art. 30(1)(g), Art. 32(1). In the record its words, or
/// `{ "text": "words", "kind": "technical" }`.
public struct Measure: Sendable, Hashable {
  public let text: Label
  public let kind: MeasureKind?
  /// W3C DPV, with prefix: `dpv:EncryptionInTransfer`.
  public let dpv: Located<String>?
  public let place: RecordPlace
}

/// What sort of measure it is.
public enum MeasureKind: String, Sendable, CaseIterable {
  case technical
  case organisational
  case physical
}
