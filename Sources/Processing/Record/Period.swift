/// A length of time of ISO 8601: `P7Y`, `P1Y6M`, `P2W`, `PT30M`.
public struct Period: Sendable, Hashable {
  /// As written.
  public let text: String
  /// Years and months together, in months.
  public let months: Int
  /// Weeks and days together, in days.
  public let days: Int
  /// Hours, minutes and seconds together, in seconds.
  public let seconds: Int

  /// Nil where the text is no period.
  public init?(_ text: String) {
    guard let parts = Period.parts(text) else { return nil }
    self.text = text
    var months = 0
    var days = 0
    var seconds = 0
    for part in parts {
      switch part.unit {
      case .year: months += 12 * part.count
      case .month: months += part.count
      case .week: days += 7 * part.count
      case .day: days += part.count
      case .hour: seconds += 3_600 * part.count
      case .minute: seconds += 60 * part.count
      case .second: seconds += part.count
      }
    }
    self.months = months
    self.days = days
    self.seconds = seconds
  }

  /// Whether two texts are the same time: `P1Y` and `P12M`.
  public func isSameTime(as other: Period) -> Bool {
    (months, days, seconds) == (other.months, other.days, other.seconds)
  }

  /// For comparing only: a month counts as 30.44 days (the mean of the Gregorian calendar).
  public var approximateSeconds: Int { months * 2_630_016 + days * 86_400 + seconds }

  private enum Unit {
    case year
    case month
    case week
    case day
    case hour
    case minute
    case second
  }

  private static let dateUnits: [(UInt8, Unit)] = [
    (UInt8(ascii: "Y"), .year), (UInt8(ascii: "M"), .month), (UInt8(ascii: "W"), .week),
    (UInt8(ascii: "D"), .day),
  ]

  private static let timeUnits: [(UInt8, Unit)] = [
    (UInt8(ascii: "H"), .hour), (UInt8(ascii: "M"), .minute), (UInt8(ascii: "S"), .second),
  ]

  private static func parts(_ text: String) -> [(count: Int, unit: Unit)]? {
    var rest = Array(text.utf8)[...]
    guard rest.popFirst() == UInt8(ascii: "P") else { return nil }
    var units = dateUnits[...]
    var parts: [(count: Int, unit: Unit)] = []
    var isTime = false
    while let byte = rest.first {
      if byte == UInt8(ascii: "T") {
        guard !isTime, rest.count > 1 else { return nil }
        isTime = true
        units = timeUnits[...]
        rest.removeFirst()
        continue
      }
      let digits = rest.prefix(while: isASCIIDigit)
      rest = rest.dropFirst(digits.count)
      guard (1...9).contains(digits.count),
        let count = Int(String(decoding: digits, as: UTF8.self)),
        let letter = rest.popFirst(), let place = units.firstIndex(where: { $0.0 == letter })
      else { return nil }
      parts.append((count, units[place].1))
      units = units[(place + 1)...]
    }
    return parts.isEmpty ? nil : parts
  }
}
