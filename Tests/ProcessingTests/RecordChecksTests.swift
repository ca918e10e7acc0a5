import StrictJSON
import Testing

@testable import Processing

private func findings(_ text: String) throws -> [String] {
  try translated(
    input(text).findings(of: [.danglingReference, .controllerIncomplete, .identityInvalid])
  ).map(line)
}

@Test func `a sound record gives no findings`() throws {
  let checks = CheckID.allCases.filter(\.concernsRecordOnly)
  #expect(try input(wholeRecord).findings(of: checks).map(line) == [])
}

@Test(arguments: [
  (
    "\"recipient\": \"payroll\"", "\"recipient\": \"payrol\"",
    "42:24: error: recipient \"payrol\" is not declared in \"recipients\"; did you mean "
      + "\"payroll\"? [ROPA002]"
  ),
  (
    "\"recipient\": \"payroll\"", "\"recipient\": \"slack\"",
    "42:24: error: recipient \"slack\" is not declared in \"recipients\" [ROPA002]"
  ),
  (
    "\"contact/email-address\", \"identity/name\"", "\"email\", \"identity/name\"",
    "34:52: error: unknown category of data \"email\"; did you mean \"contact/email-address\"? "
      + "[ROPA002]"
  ),
  (
    "\"categories\": [\"invoice\"], \"period\"", "\"categories\": [\"invoise\"], \"period\"",
    "45:26: error: unknown category of data \"invoise\"; did you mean \"invoice\"? [ROPA002]"
  ),
  (
    "\"subjects\": [\"attendee\"]", "\"subjects\": [\"xyz\"]",
    "35:24: error: unknown category of subjects \"xyz\" [ROPA002]"
  ),
  (
    "\"purpose\": \"run\"", "\"purpose\": \"ru\"",
    "40:48: error: no purpose of this activity has the id \"ru\"; did you mean \"run\"? [ROPA002]"
  ),
  (
    "\"id\": \"payroll\", \"name\": \"Payroll\"", "\"id\": \"sendgrid\", \"name\": \"Payroll\"",
    "19:13: error: \"sendgrid\" is already the id of another recipient (line 17) [ROPA002]|"
      + "42:24: error: recipient \"payroll\" is not declared in \"recipients\" [ROPA002]"
  ),
  (
    "{ \"id\": \"sendgrid\", \"role\"", "{ \"id\": \"sendgird\", \"role\"",
    "17:13: error: recipient \"sendgird\" has no name, and the catalogue does not know it; did "
      + "you mean \"sendgrid\"? [ROPA002]|"
      + "39:24: error: recipient \"sendgrid\" is not declared in \"recipients\" [ROPA002]"
  ),
  (
    "\"name\": \"Example AB\"", "\"name\": \" \"",
    "5:13: error: the controller has no name [ROPA003]"
  ),
  (
    "\"organisationNumber\": \"555555-5555\"", "\"organisationNumber\": \"555555-5556\"",
    "6:27: error: organisation number \"555555-5556\" of the controller has a wrong check digit "
      + "[ROPA004]"
  ),
  (
    "\"organisationNumber\": \"555555-5555\"", "\"organisationNumber\": \"5555555-555\"",
    "6:27: error: organisation number \"5555555-555\" of the controller is not written as "
      + "NNNNNN-NNNN [ROPA004]"
  ),
  (
    "\"country\": \"SE\",\n    \"address\"", "\"country\": \"se\",\n    \"address\"",
    "7:16: error: country \"se\" of the controller is not a country code of ISO 3166-1; did you "
      + "mean \"SE\"? [ROPA004]"
  ),
  (
    "\"Payroll AB\", \"country\": \"SE\"", "\"Payroll AB\", \"country\": \"UK\"",
    "19:79: error: country \"UK\" of recipient \"payroll\" is not a country code of ISO 3166-1; "
      + "did you mean \"GB\"? [ROPA004]"
  ),
  (
    "r@example.se", "r@example",
    "11:47: error: \"r@example\" of the representative is not an e-mail address [ROPA004]"
  ),
  (
    "{ \"notRequired\": \"no large-scale monitoring\" }",
    "{ \"name\": \"D\", \"email\": \"d.se\" }",
    "12:54: error: \"d.se\" of the data protection officer is not an e-mail address [ROPA004]"
  ),
])
func `a mistake in what the record says is a finding at its place`(
  piece: String, other: String, expected: String
) throws {
  #expect(
    try findings(try changed(piece, to: other))
      == expected.split(separator: "|").map { "ropa.json:" + $0 })
}

@Test func `a controller that nobody can reach is incomplete`() throws {
  #expect(
    try findings("{ \"schema\": 1 }")
      == ["ropa.json:1:1: error: the record does not name the controller [ROPA003]"])
  #expect(
    try findings("{ \"schema\": 1, \"controller\": {} }") == [
      "ropa.json:1:30: error: the controller has no contact details [ROPA003]",
      "ropa.json:1:30: error: the controller has no name [ROPA003]",
    ])
  #expect(
    try findings(
      "{ \"schema\": 1, \"controller\": { \"name\": \"A\", \"phone\": \"1\" } }") == [])
}

@Test func `a remedy names the line to add`() throws {
  let found = try input(
    try changed("\"recipient\": \"payroll\"", to: "\"recipient\": \"slack\"")
  ).findings(of: [.danglingReference])
  #expect(
    found.map(\.remedy) == ["add { \"id\": \"slack\" } to the record's \"recipients\""])
}

@Test func `an activity and its purposes have ids of their own`() throws {
  let text = """
    { "schema": 1, "controller": { "name": "A", "email": "a@b.se" }, "activities": [
      { "id": "a", "purposes": [{ "id": "p", "label": "x" }, { "id": "p", "label": "y" }] },
      { "id": "b", "purposes": [{ "id": "p", "label": "x" }] },
      { "id": "a" } ] }
    """
  #expect(
    try findings(text) == [
      "ropa.json:2:66: error: \"p\" is already the id of another purpose of the same activity "
        + "(line 2) [ROPA002]",
      "ropa.json:4:11: error: \"a\" is already the id of another activity (line 2) [ROPA002]",
    ])
}

@Test(arguments: [
  ("555555-5555", nil), ("5555555555", nil), ("16555555-5555", nil), ("165555555555", nil),
  ("559372-8297", nil), ("556721-5685", nil),
  ("556723-5685", "has a wrong check digit"),
  ("551555-5555", "has a third digit below 2, as only personal identity numbers have"),
  ("555555–5555", "is not written as NNNNNN-NNNN"),
  ("SE555555555501", "is not written as NNNNNN-NNNN"),
  ("", "is not written as NNNNNN-NNNN"), ("16", "is not written as NNNNNN-NNNN"),
  ("55555O-5555", "is not written as NNNNNN-NNNN"),
])
func `a Swedish organisation number is checked by form, third digit and Luhn's formula`(
  number: String, expected: String?
) {
  #expect(mistakeInSwedishOrganisationNumber(number) == expected)
}

@Test(
  arguments: [
    ("NO", "914 778 271", 0), ("SE", "914 778 271", 1), (nil, "914 778 271", 0),
    (nil, "555555-5556", 1), (nil, "555555-5555", 0),
  ] as [(String?, String, Int)])
func `numbers of other countries are not held to the Swedish form`(
  country: String?, number: String, count: Int
) throws {
  let place = country.map { "\"country\": \"\($0)\", " } ?? ""
  let text =
    "{ \"schema\": 1, \"controller\": { \"name\": \"A\", \"email\": \"a@b.se\", \(place)"
    + "\"organisationNumber\": \"\(number)\" } }"
  #expect(try findings(text).count == count)
}

@Test(arguments: [
  ("a@b.se", true), ("first.last+tag@sub.example.co.uk", true), ("info@räksmörgås.se", true),
  ("å@b.se", true), ("a@b", false), ("a b@c.se", false), ("@b.se", false), ("a@", false),
  ("a@@b.se", false), ("a@b..se", false), (".a@b.se", false), ("a@-b.se", false),
  ("a@1.2.3.4", false), ("Name <a@b.se>", false), ("a@b.se\n", false), ("", false),
])
func `an e-mail address has a name, an at sign and a host`(text: String, expected: Bool) {
  #expect(isEmailAddress(text) == expected)
}

@Test func `the table of countries is whole`() {
  #expect(countryCodes.count == 249)
  #expect(countryCodes.isSuperset(of: ["SE", "NO", "GB", "US", "AX", "SS", "CW"]))
  #expect(countryCodes.allSatisfy { $0.utf8.count == 2 })
}
