import Testing

@testable import StrictJSON

@Test(arguments: [
  "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2026-11-21",
])
func `a day is written as it was read`(text: String) {
  #expect(CalendarDate(text)?.description == text)
}

@Test(arguments: [
  "", "2023-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-11-00",
  "26-11-21", "2026-1-1", "2026/11/21", "2026-11-21T00:00", "0000-01-01", "２026-11-21",
  "-026-01-01",
])
func `what is no day of the calendar is refused`(text: String) {
  #expect(CalendarDate(text) == nil)
}

@Test(arguments: [
  ("2026-01-31", 1, 0, "2026-02-28"), ("2024-02-29", 12, 0, "2025-02-28"),
  ("2026-11-21", 24, 0, "2028-11-21"), ("2026-12-31", 0, 1, "2027-01-01"),
  ("2026-01-01", 0, 366, "2027-01-02"), ("9999-01-01", 12, 0, "9999-12-31"),
  ("2026-01-01", .max, .max, "9999-12-31"),
])
func `time is added as people do`(from: String, months: Int, days: Int, expected: String) {
  #expect(CalendarDate(from)?.adding(months: months, days: days).description == expected)
}

@Test func `days are ordered`() throws {
  let days = ["2026-01-02", "2025-12-31", "2026-01-01", "2026-02-01"].compactMap(CalendarDate.init)
  #expect(
    days.sorted().map(\.description) == ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"])
}
