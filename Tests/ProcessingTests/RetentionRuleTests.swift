import Testing

@testable import Processing

private let pupils =
  "{ \"subjects\": [\"pupil\"], \"period\": \"P2Y\", \"trigger\": \"contractEnd\" }"

/// The findings of the sound record with further rules of retention.
private func findings(adding rule: String, _ changes: [(String, String)] = []) throws -> [String] {
  try recordFindings(try soundRecord([(pupils, "\(pupils), \(rule)")] + changes))
}

private let contradiction =
  "ROPA404 two rules of activity \"courses\" keep the same data for different times from the same "
  + "event on: "

@Test(arguments: [
  (
    "{ \"subjects\": [\"pupil\"], \"period\": \"P3Y\", \"trigger\": \"contractEnd\" }",
    "P2Y and P3Y"
  ),
  (
    "{ \"categories\": [\"offence\", \"identity/name\"], \"period\": \"P6M\", "
      + "\"trigger\": \"contractEnd\" }", "P1Y and P6M"
  ),
])
func `two times for the same data from the same event on are a finding`(
  _ rule: String, _ periods: String
) throws {
  #expect(try findings(adding: rule) == [contradiction + periods])
}

@Test(arguments: [
  // The same time, another event, another end, other people.
  "{ \"subjects\": [\"pupil\"], \"period\": \"P24M\", \"trigger\": \"contractEnd\" }",
  "{ \"subjects\": [\"pupil\"], \"period\": \"P3Y\", \"trigger\": \"collection\" }",
  "{ \"subjects\": [\"pupil\"], \"period\": \"P3Y\" }",
  "{ \"subjects\": [\"pupil\"], \"period\": \"P3Y\", \"trigger\": \"contractEnd\", "
    + "\"action\": \"anonymise\" }",
  "{ \"subjects\": [\"customer\"], \"period\": \"P3Y\", \"trigger\": \"contractEnd\" }",
  // An exception, and what is wider than others.
  "{ \"subjects\": [\"pupil\"], \"categories\": [\"mood\"], \"period\": \"P3Y\", "
    + "\"trigger\": \"contractEnd\" }",
  "{ \"categories\": [\"mood\"], \"period\": \"P6M\", \"trigger\": \"contractEnd\" }",
  "{ \"period\": \"P3Y\", \"trigger\": \"contractEnd\" }",
  "{ \"subjects\": [\"pupil\"], \"criterion\": \"as long as needed\", \"trigger\": \"contractEnd\" }",
  "{ \"subjects\": [\"pupil\"], \"period\": \"P3Y\", \"trigger\": \"contractEnd\", "
    + "\"statute\": \"the school law\" }",
])
func `rules that are for something else contradict nothing`(_ rule: String) throws {
  #expect(try findings(adding: rule) == [])
}

@Test func `a rule for all activities gives way to one of an activity`() throws {
  func found(_ activities: String) throws -> [String] {
    let rule =
      "\"retention\": [{ \(activities)\"subjects\": [\"pupil\"], \"period\": \"P3Y\", "
      + "\"trigger\": \"contractEnd\" }],"
    return try recordFindings(try soundRecord([("\"schema\": 1,", "\"schema\": 1, \(rule)")]))
  }
  #expect(try found("") == [])
  #expect(try found("\"activities\": [\"courses\"], ").count == 1)
}

@Test func `a statutory time is that of its statute`() throws {
  let rule =
    "{ \"categories\": [\"mood\"], \"period\": \"P10Y\", \"trigger\": \"calendarYearEnd\", "
    + "\"statute\": \"SFS 1999:1078 7 kap. 2 §\" }"
  #expect(
    try findings(adding: rule) == [
      "ROPA405 the rule keeps data for P10Y by \"SFS 1999:1078 7 kap. 2 §\", which prescribes P7Y "
        + "(accounting records)"
    ])
}

@Test func `a time that runs from the end of a year by a legal obligation has its law`() throws {
  let rule = "{ \"categories\": [\"mood\"], \"period\": \"P7Y\", \"trigger\": \"fiscalYearEnd\" }"
  let expected =
    "ROPA405 activity \"courses\" rests on a legal obligation and keeps data from the end of the "
    + "fiscal year on, and nothing says by which law"
  #expect(
    try findings(adding: rule, [(", \"statute\": \"BFL 7 kap. 2 §\"", "")]).contains(expected))
  #expect(try findings(adding: rule) == [])
}

@Test(arguments: [
  "\"period\": \"P7Y\", \"trigger\": \"calendarYearEnd\", \"statute\": \"BFL 7 kap. 2 §\"",
  "\"period\": \"P84M\", \"trigger\": \"calendarYearEnd\", \"statute\": \"BFL 7 kap. 2 §\"",
  "\"period\": \"P7Y\", \"trigger\": \"calendarYearEnd\", \"statute\": \"open\"",
  // Laws of which no period is known, or that hold no more.
  "\"period\": \"P7Y\", \"trigger\": \"calendarYearEnd\", \"statute\": \"some other law\"",
  "\"period\": \"P3Y\", \"trigger\": \"lastActivity\"",
])
func `a time that no law is known to set otherwise is left alone`(_ rule: String) throws {
  #expect(try findings(adding: "{ \"categories\": [\"mood\"], \(rule) }") == [])
}

@Test func `without a legal obligation the end of a year needs no law`() throws {
  let found = try findings(
    adding: "{ \"categories\": [\"mood\"], \"period\": \"P1Y\", \"trigger\": \"calendarYearEnd\" }",
    [("{ \"basis\": \"legalObligation\", \"statute\": \"BFL 7 kap. 2 §\" }", "\"contract\"")])
  #expect(found == [])
}
