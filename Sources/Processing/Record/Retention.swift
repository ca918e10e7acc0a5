import StrictJSON

/// When data of an activity are erased: Art. 30(1)(f).
public struct RetentionRule: Sendable, Hashable {
  /// Empty means all of the activity's.
  public let categories: [Placed<String>]
  /// Empty means all of the activity's.
  public let subjects: [Placed<String>]
  public let limit: Declared<RetentionLimit>
  /// From when the period runs; nil where nothing is said.
  public let trigger: Declared<RetentionTrigger>?
  public let position: JSONPosition
}

/// How long, or by what it is decided how long.
public enum RetentionLimit: Sendable, Hashable {
  /// ISO 8601, as written: `P7Y`, `P24M`, `P0D`.
  case period(String)
  case criterion(Label)
}

/// From when a period runs. In the record one of the names of `RetentionEvent`, or
/// `{ "event": "words" }`.
public enum RetentionTrigger: Sendable, Hashable {
  case known(RetentionEvent)
  case event(Label)
}

/// The events from which periods usually run.
public enum RetentionEvent: String, Sendable, CaseIterable {
  case collection
  case lastActivity
  case contractEnd
  case accountDeletion
  case consentWithdrawal
  case fiscalYearEnd
}

/// A technical or organisational measure: Art. 30(1)(g), Art. 32(1). In the record its words, or
/// `{ "text": "words", "kind": "technical" }`.
public struct Measure: Sendable, Hashable {
  public let text: Label
  public let kind: MeasureKind?
  public let position: JSONPosition
}

/// What sort of measure it is.
public enum MeasureKind: String, Sendable, CaseIterable {
  case technical
  case organisational
  case physical
}

/// Whether a text is an ISO 8601 duration: `P7Y`, `P1Y6M`, `P2W`, `PT30M`.
func isPeriod(_ text: String) -> Bool {
  var rest = Array(text.utf8)[...]
  guard rest.popFirst() == UInt8(ascii: "P") else { return false }
  var units = Array("YMWD".utf8)[...]
  var parts = 0
  var isTime = false
  while let byte = rest.first {
    if byte == UInt8(ascii: "T") {
      guard !isTime, rest.count > 1 else { return false }
      isTime = true
      units = Array("HMS".utf8)[...]
      rest.removeFirst()
      continue
    }
    let digits = rest.prefix(while: isASCIIDigit)
    rest = rest.dropFirst(digits.count)
    guard (1...9).contains(digits.count), let unit = rest.popFirst(),
      let place = units.firstIndex(of: unit)
    else { return false }
    units = units[(place + 1)...]
    parts += 1
  }
  return parts > 0
}
