import StrictJSON

/// From when and until when a fact of law holds.
public struct Validity: Sendable, Hashable {
  /// The first day; nil where it is not known, and the fact is older than any record.
  public let from: CalendarDate?
  /// The last day; nil where no end is set.
  public let until: CalendarDate?

  /// Whether the fact holds on a day.
  public func holds(on day: CalendarDate) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }

  /// Whether it held once and holds no more on a day.
  public func hasEnded(by day: CalendarDate) -> Bool { until.map { day > $0 } ?? false }
}
