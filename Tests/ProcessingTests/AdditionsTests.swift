import Classification
import DataFlow
import SourceModel
import StrictJSON
import Testing

@testable import Processing

private let written = """
  {
    "schema": 1, // as it is
      "recipients": [{ "id": "slack", "role": "processor" /* asked on Monday */ }],
    "activities": [
      {
        "id": "found", "name": "Support",
        "data": [{ "subjects": ["customer"], "categories": ["contact/email-address"] }],
        "disclosures": [{ "recipient": "slack", "categories": ["contact/email-address"] }]
      }, // the last
    ]
  }
  """

private let fields = [
  field("Customer", "email", "contact/email-address", of: ["customer"]),
  field("Customer", "phone", "contact/phone-number", of: ["customer"], line: 2),
  field("Form", "who", "identity/name", line: 3, .low),
]

private func flow(_ category: String, to recipient: String) -> Flow {
  let place = FlowPlace(
    path: "Mail.swift", location: SourceLocation(line: 40, column: 1), length: 1)
  return Flow(
    category: category, field: "Customer.phone", sink: .transmission, recipient: recipient,
    host: nil, source: place, target: place, steps: [])
}

private func additions(
  _ text: String, _ fields: [PersonalDataField], _ recipients: [RecipientFinding],
  _ flows: [Flow] = []
) throws -> RecordAdditions {
  let record = try read(text)
  return recordAdditions(
    to: record, from: Classification(fields: fields, recipients: recipients), flows: flows,
    vocabulary: vocabulary(record))
}

@Test func `a record that says all gets nothing`() throws {
  let additions = try additions(
    written, [fields[0], fields[2]], [evidence("slack")],
    [flow("contact/email-address", to: "slack")])
  #expect(additions.isEmpty)
  #expect(try additions.added(to: Array(written.utf8), path: "r") == Array(written.utf8))
}

@Test func `what is new is added in an activity of its own, and every line stays`() throws {
  let additions = try additions(
    written, fields, [evidence("slack"), evidence("sendgrid", in: "Mail.swift", line: 30)],
    [flow("contact/phone-number", to: "slack")])
  let bytes = try #require(try additions.added(to: Array(written.utf8), path: "r"))
  #expect(
    String(decoding: bytes, as: UTF8.self) == """
      {
        "schema": 1, // as it is
          "recipients": [{ "id": "slack", "role": "processor" /* asked on Monday */ },
          // Twilio SendGrid: a service; Twilio SendGrid Inc., US (ropa's catalogue)
          // host api.sendgrid.com, Mail.swift:30
          {
            "id": "sendgrid",
            "role": {
              "open": "Is Twilio SendGrid your processor, or a controller of its own? It usually is: processor."
            }
          }
        ],
        "activities": [
          {
            "id": "found", "name": "Support",
            "data": [{ "subjects": ["customer"], "categories": ["contact/email-address"] }],
            "disclosures": [{ "recipient": "slack", "categories": ["contact/email-address"] }]
          }, // the last
          // Found by ropa init in the code, and not declared by the record.
          {
            "id": "found-2",
            "name": {
              "open": "To which activity do these belong? Move them there, or make this a new one."
            },
            "purposes": { "open": "What are these data used for?" },
            "data": [
              {
                "subjects": ["customer"],
                "categories": [
                  // Customer.phone, App.swift:2
                  "contact/phone-number"
                ]
              }
            ],
            "disclosures": [
              {
                "recipient": "sendgrid",
                "categories": { "open": "Which data does Twilio SendGrid receive?" }
              },
              {
                "recipient": "slack",
                "categories": [
                  // Customer.phone is sent at Mail.swift:40
                  "contact/phone-number"
                ]
              }
            ],
            "retention": { "open": "When are these data erased?" },
            "measures": { "open": "Which measures protect these data?" }
          }
        ]
      }
      """)
}

@Test func `what was added is not proposed again`() throws {
  let recipients = [evidence("slack"), evidence("sendgrid")]
  let flows = [flow("contact/phone-number", to: "slack")]
  let first = try additions(written, fields, recipients, flows)
  let bytes = try #require(try first.added(to: Array(written.utf8), path: "r"))
  let text = String(decoding: bytes, as: UTF8.self)
  #expect(try additions(text, fields, recipients, flows).isEmpty)
  let findings = try input(text, fields: fields, recipients: recipients, flows: flows).findings()
  #expect(findings.filter { !$0.check.concernsRecordOnly }.map(line) == [])
  let place = try #require(text.split(separator: "\n").firstIndex { $0.contains("found-2") })
  #expect(findings.filter { $0.location.line >= place }.map(line) == [])
}

@Test func `a recipient that is listed and gets nothing gets a disclosure, and no second entry`()
  throws
{
  let text = "{ \"schema\": 1, \"recipients\": [{ \"id\": \"slack\" }] }"
  let additions = try additions(text, [], [evidence("slack")])
  #expect(additions.recipients == [])
  #expect(additions.activities.count == 1)
  #expect(additions.activities.first?.contains("\"recipient\": \"slack\"") == true)
}
