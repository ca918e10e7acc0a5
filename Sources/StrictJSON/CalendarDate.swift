/// A day of the Gregorian calendar, written `2026-11-21` (ISO 8601).
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// From 1.
  public let day: Int

  /// Nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Nil where the text is no day written as `YYYY-MM-DD`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// As written: `2026-11-21`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let text = "\(number)"
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The same day so many months later, or the last of that month where it has no such day; then so many
  /// days later. The last day of the year 9999 where that is beyond it.
  public func adding(months: Int, days: Int = 0) -> CalendarDate {
    let last = CalendarDate(uncheckedYear: 9999, month: 12, day: 31)
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(max(0, months))
    guard !overflow, sum < 10_000 * 12, days <= 4_000_000 else { return last }
    var year = sum / 12
    var month = sum % 12 + 1
    var day = min(self.day, CalendarDate.days(inMonth: month, of: year)) + max(0, days)
    while day > CalendarDate.days(inMonth: month, of: year) {
      day -= CalendarDate.days(inMonth: month, of: year)
      month += 1
      if month == 13 {
        month = 1
        year += 1
        if year == 10_000 { return last }
      }
    }
    return CalendarDate(uncheckedYear: year, month: month, day: day)
  }

  private init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
