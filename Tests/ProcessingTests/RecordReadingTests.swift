import Classification
import DataFlow
import StrictJSON
import Testing

@testable import Processing

private func message(_ text: String) -> String {
  do {
    _ = try read(text)
    return "read"
  } catch { return error.description }
}

@Test func `a record with every key is read whole`() throws {
  let record = try read(wholeRecord)
  let activity = try #require(record.activities.first)
  #expect(record.controller?.name?.value == "Example AB")
  #expect(record.recipients.map(\.id.value) == ["sendgrid", "payroll"])
  #expect(record.recipients[1].hosts.map(\.value) == ["api.payroll.example"])
  #expect(record.ownSubjects[0].label.text(in: "sv") == "deltagare")
  #expect(activity.name?.value?.text(in: "fi") == "The app")
  #expect(
    activity.purposes?.value?[1].legalBases?.value?.map(\.basis.value)
      == [.legitimateInterests, .consent])
  let period = try #require(Period("P7Y"))
  #expect(activity.retention?.value?[0].limit.value == .period(period))
  #expect(activity.retention?.value?[1].trigger?.value == .event(.plain("closing")))
  #expect(activity.measures?.value?.map(\.kind) == [nil, .physical, nil])
  #expect(record.measures?.value?.count == 1)
  #expect(record.openQuestions.isEmpty)
}

@Test func `every entry knows its place`() throws {
  let record = try read(wholeRecord)
  #expect(record.recipients[0].id.place.position == JSONPosition(line: 17, column: 13))
  #expect(
    record.activities[0].data?.value?[0].categories.value?[1].place.position
      == JSONPosition(line: 34, column: 77))
}

@Test func `the smallest record says only its version`() throws {
  let record = try read("{ \"schema\": 1 }")
  #expect(record.controller == nil && record.activities.isEmpty && record.measures == nil)
}

@Test func `no disclosures and nothing said of disclosures are told apart`() throws {
  let record = try read(
    #"{ "schema": 1, "activities": [{ "id": "a", "disclosures": [] }, { "id": "b" }] }"#)
  #expect(record.activities[0].disclosures?.value == [])
  #expect(record.activities[1].disclosures == nil)
}

@Test(arguments: [
  ("", "ropa.json:1:1: the text ends where a value is expected"),
  ("[]", "ropa.json:1:1: the record must be an object, not an array"),
  ("{}", "ropa.json:1:1: the record needs the key \"schema\""),
  (
    "{ \"schema\": 2, \"new\": 1 }",
    "ropa.json:1:13: \"schema\" is 2, and this ropa reads version 1 of the record; write "
      + "\"schema\": 1, or use the ropa that the record was written for"
  ),
  (
    "{ \"schema\": \"1\" }",
    "ropa.json:1:13: \"schema\" is \"1\", and this ropa reads version 1 of the record; write "
      + "\"schema\": 1, or use the ropa that the record was written for"
  ),
  (
    "{ \"schema\": 1, \"recipents\": [] }",
    "ropa.json:1:16: unknown key \"recipents\" in the record; did you mean \"recipients\"?"
  ),
  (
    "{ \"schema\": 1, \"controller\": \"Example AB\" }",
    "ropa.json:1:30: the controller must be an object, not a string"
  ),
  (
    "{ \"schema\": 1, \"measures\": \"TLS\" }",
    "ropa.json:1:28: \"measures\" must be an array, not a string"
  ),
])
func `a record that cannot be used is refused at its place`(text: String, expected: String) {
  #expect(message(text) == expected)
}

@Test(arguments: [
  (
    "\"email\": \"privacy@example.se\"", "\"mail\": \"privacy@example.se\"",
    "9:5: unknown key \"mail\" in the controller; did you mean \"email\"?"
  ),
  (
    "\"legalBasis\": \"contract\"", "\"legalBasis\": \"contrakt\"",
    "30:62: \"legalBasis\" cannot be \"contrakt\"; did you mean \"contract\"?"
  ),
  (
    "\"legalBasis\": \"contract\"", "\"legalBasis\": \"need\"",
    "30:62: \"legalBasis\" cannot be \"need\"; known are \"consent\", \"contract\", "
      + "\"legalObligation\", \"vitalInterests\", \"publicTask\", \"legitimateInterests\""
  ),
  (
    "\"subjects\": [\"customer\"], \"categories\"", "\"subject\": [\"customer\"], \"categories\"",
    "34:11: unknown key \"subject\" in an entry of \"data\"; did you mean \"subjects\"?"
  ),
  (
    "\"period\": \"P7Y\"", "\"period\": \"7 years\"",
    "45:48: \"period\" must be an ISO 8601 period such as \"P7Y\" or \"P24M\", not \"7 years\""
  ),
  (
    "\"period\": \"P7Y\", ", "",
    "45:9: a retention rule needs \"period\" or \"criterion\""
  ),
  (
    "\"trigger\": \"fiscalYearEnd\"", "\"trigger\": \"fiscalYear\"",
    "45:66: \"trigger\" cannot be \"fiscalYear\"; did you mean \"fiscalYearEnd\"?"
  ),
  (
    "{ \"en\": \"The app\", \"sv\": \"Appen\" }", "{ \"en\": \"The app\", \"swedish\": \"Appen\" }",
    "27:34: \"name\" has texts by language, and \"swedish\" is not a language code such as "
      + "\"en\" or \"sv\""
  ),
  (
    "{ \"en\": \"The app\", \"sv\": \"Appen\" }", "{}",
    "27:15: \"name\" has no text in any language"
  ),
  (
    "\"id\": \"app\"", "\"id\": \"the app\"",
    "26:13: \"id\" must be an id of letters, digits and - _ . / that starts with a letter or "
      + "digit, not \"the app\""
  ),
  (
    "\"api.payroll.example\"", "\"https://api.payroll.example\"",
    "21:17: \"hosts\" must hold host names such as \"api.example.com\", not "
      + "\"https://api.payroll.example\""
  ),
  (
    "[\"attendee\"]", "\"attendee\"",
    "35:23: \"subjects\" must be an array of ids, not a string"
  ),
  (
    "\"kind\": \"physical\"", "\"kind\": \"fysical\"",
    "48:59: \"kind\" cannot be \"fysical\"; did you mean \"physical\"?"
  ),
  (
    "\"role\": \"controller\"", "\"role\": {\"open\": \"q\"}",
    "28:15: \"role\" must be one of controller, jointController"
  ),
])
func `a mistake in a part is named with place and nearest word`(
  piece: String, other: String, expected: String
) throws {
  #expect(message(try changed(piece, to: other)) == "ropa.json:" + expected)
}

@Test func `what is open is listed with its question and is not an error`() throws {
  let text = """
    {
      "schema": 1,
      "controller": { "name": "open", "email": { "open": "Which mailbox is read?" } },
      "activities": [
        {
          "id": "app",
          "purposes": [{ "label": "Run it", "legalBasis": "open" }],
          "data": [{ "subjects": "open", "categories": ["identity/name"] }],
          "retention": [{ "period": "open" }],
          "disclosures": "open",
          "measures": { "open": "" },
        },
      ],
      "authority": "open",
    }
    """
  let record = try read(text)
  #expect(
    record.openQuestions.map { "\($0.place.line) \($0.pointer) \($0.question)" } == [
      "3 /controller/name What is the name, as registered?",
      "3 /controller/email Which mailbox is read?",
      "7 /activities/0/purposes/0/legalBasis Which legal basis of Art. 6(1) GDPR does this "
        + "purpose have?",
      "8 /activities/0/data/0/subjects Whose data are these?",
      "9 /activities/0/retention/0/period How long are the data kept?",
      "10 /activities/0/disclosures Who else receives the data?",
      "11 /activities/0/measures How are the data protected?",
      "14 /authority Which supervisory authority is competent?",
    ])
  #expect(record.authorities.isEmpty)
  #expect(record.controller?.name?.isOpen == true)
  let found = try input(text).findings(of: CheckID.allCases.filter(\.concernsRecordOnly))
  #expect(found.map(\.check) == [.officerUnstated])
}

@Test func `an open question with further keys is refused`() {
  #expect(
    message("{ \"schema\": 1, \"measures\": { \"open\": \"q\", \"by\": \"me\" } }")
      == "ropa.json:1:43: unknown key \"by\" in an open \"measures\"; known are \"open\"")
}

@Test(arguments: [
  ("P7Y", true), ("P24M", true), ("P1Y6M", true), ("P2W", true), ("P0D", true), ("PT30M", true),
  ("P1DT12H", true), ("P", false), ("PT", false), ("P1DT", false), ("7Y", false), ("P7", false),
  ("P6M1Y", false), ("P1H", false), ("PT1D", false), ("p7y", false), ("P-1Y", false),
  ("P1Y1Y", false), ("P9999999999Y", false), ("", false),
])
func `a period is an ISO 8601 duration`(text: String, expected: Bool) {
  #expect((Period(text) != nil) == expected)
}

@Test func `a damaged record is read or refused and never crashes`() {
  let text = Array(wholeRecord.utf8)
  for length in stride(from: 0, to: text.count, by: 7) {
    _ = message(String(decoding: text.prefix(length), as: UTF8.self))
  }
  var state: UInt64 = 11
  func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
  let pieces = ["{", "}", "[", "]", "null", "1", "\"open\"", "{\"open\":\"?\"}", ",", ":", "\"\""]
  for _ in 0..<3_000 {
    var damaged = text
    for _ in 0...next(3) {
      let place = next(damaged.count)
      let end = min(damaged.count, place + next(12))
      damaged.replaceSubrange(place..<end, with: Array(pieces[next(pieces.count)].utf8))
    }
    do {
      let record = try Record.read(damaged, path: "r")
      #expect(record.place.line >= 1)
      let findings = CheckInput(
        record: record, classification: Classification(fields: [], recipients: []),
        data: DataFlows(),
        vocabulary: vocabulary(record), coverage: .whole
      ).findings()
      #expect(findings.allSatisfy { !$0.message.isEmpty && $0.length > 0 })
    } catch {
      #expect(error.position.line >= 1 && !error.message.isEmpty)
    }
  }
}

@Test(arguments: [wholeRecord, fullRecord])
func `values of another kind in any place are read or refused`(text: String) throws {
  let root = try JSONReader.read(text, path: "r")
  let others: [JSONValue] = [
    .null, .boolean(true), .number("1"), .string(""), .array([]), .object([]), .string("open"),
  ]
  var count = 0
  for place in 0..<size(root) {
    for other in others {
      var left = place
      var reader = RecordReader(path: "r")
      do {
        _ = try RecordFragment.read(&reader, replacing(root, &left, with: other))
      } catch {
        #expect(!error.message.isEmpty)
        count += 1
      }
    }
  }
  #expect(count > 300)
}

private func size(_ node: JSONNode) -> Int {
  switch node.value {
  case .array(let elements): elements.reduce(1) { $0 + size($1) }
  case .object(let members): members.reduce(1) { $0 + size($1.node) }
  case .null, .boolean, .number, .string: 1
  }
}

/// The tree with its node number `left`, counted from the root, replaced.
private func replacing(_ node: JSONNode, _ left: inout Int, with value: JSONValue) -> JSONNode {
  left -= 1
  if left == -1 { return JSONNode(value: value, position: node.position) }
  switch node.value {
  case .array(let elements):
    let changed = elements.map { replacing($0, &left, with: value) }
    return JSONNode(value: .array(changed), position: node.position)
  case .object(let members):
    let changed = members.map {
      JSONMember(
        key: $0.key, keyPosition: $0.keyPosition, node: replacing($0.node, &left, with: value))
    }
    return JSONNode(value: .object(changed), position: node.position)
  case .null, .boolean, .number, .string:
    return node
  }
}
