import Classification
import DataFlow
import SourceModel
import StrictJSON
import Testing

@testable import Processing

private let fields = [
  field("Customer", "email", "contact/email-address", of: ["customer"], in: "Customer.swift"),
  field("Order", "email", "contact/email-address", of: ["customer"], in: "Order.swift", line: 4),
  field("Supplier", "name", "identity/name", of: ["supplier"], in: "Supplier.swift", line: 3),
  field("Form", "email", "contact/email-address", in: "Form.swift", line: 2),
  field("Form", "who", "identity/name", in: "Form.swift", line: 8),
]

private func draft(
  _ fields: [PersonalDataField], _ recipients: [RecipientFinding], _ flows: [Flow] = [],
  name: String = "Shop"
) -> String {
  RecordDraft(
    classification: Classification(fields: fields, recipients: recipients), flows: flows,
    vocabulary: RecordVocabulary(
      categories: sampleCategories, subjects: sampleSubjects, recipients: sampleRecipients,
      record: nil),
    name: name
  ).node().printed()
}

private func flow(_ category: String, to recipient: String) -> Flow {
  let place = FlowPlace(
    path: "Mail.swift", location: SourceLocation(line: 40, column: 1), length: 1)
  return Flow(
    category: category, field: "Customer.email", sink: .transmission, recipient: recipient,
    host: nil, source: place, target: place, steps: [])
}

@Test func `a draft says what the code shows, where, and what is open`() {
  let text = draft(
    fields + [field("Form", "tel", "contact/phone-number", in: "Form.swift", line: 5, .low)],
    [
      evidence("sendgrid", in: "Mail.swift", line: 30),
      evidence("slack", .package, "SlackKit", in: "Package.swift", line: 9, use: .present),
    ], [flow("contact/email-address", to: "sendgrid")])
  #expect(
    text == """
      {
        // Drafted by ropa init from the code of Shop.
        // A comment says where the fact below it comes from. { "open": "..." } is a question that
        // only a person can answer: put the answer in its place.
        "$schema": "https://json.schemastore.org/ropa.json",
        "schema": 1,
        "controller": {
          "name": { "open": "Which legal person decides why and how the data are processed?" },
          "organisationNumber": { "open": "What is its organisation number?" },
          "country": { "open": "In which country is it established (ISO 3166-1, such as SE)?" },
          "address": { "open": "What is its postal address?" },
          "email": { "open": "Under which e-mail address are privacy questions answered?" },
          "dataProtectionOfficer": {
            "open": "Who is the data protection officer, or why is none required (Art. 37)?"
          }
        },
        // Slack is there, but nothing calls it: package SlackKit, Package.swift:9
        "recipients": [
          // Twilio SendGrid: a service; Twilio SendGrid Inc., US (ropa's catalogue)
          // host api.sendgrid.com, Mail.swift:30
          {
            "id": "sendgrid",
            "role": {
              "open": "Is Twilio SendGrid your processor, or a controller of its own? It usually is: processor."
            }
          }
        ],
        "transfers": {
          "open": "Which data go to countries outside of the EEA, and by which mechanism (Art. 44 to 49)?"
        },
        "activities": [
          {
            "id": "app",
            "name": "Shop",
            // Assumed. What is done on behalf of other organisations belongs in
            // "processorActivities" (Art. 30(2)).
            "role": "controller",
            "purposes": [
              {
                "label": { "open": "What are the data used for? One entry a purpose." },
                "legalBasis": {
                  "open": "Which basis of Art. 6(1): consent, contract, legalObligation or legitimateInterests?"
                }
              }
            ],
            // Perhaps also "contact/phone-number", which is not certain: Form.tel, Form.swift:5
            "data": [
              {
                "subjects": ["customer"],
                "categories": [
                  // Customer.email, Customer.swift:1, and 1 more place
                  "contact/email-address"
                ]
              },
              {
                "subjects": ["supplier"],
                "categories": [
                  // Supplier.name, Supplier.swift:3
                  "identity/name"
                ]
              }
            ],
            "disclosures": [
              {
                "recipient": "sendgrid",
                "categories": [
                  // Customer.email is sent at Mail.swift:40
                  "contact/email-address"
                ]
              }
            ],
            "retention": { "open": "When are which data erased? A period (P7Y) or a criterion." }
          }
        ],
        "measures": {
          "open": "Which technical and organisational measures protect the data (encryption, access)?"
        }
      }

      """)
}

@Test func `a draft checked against the code that it was made from gives no findings`() throws {
  let recipients = [
    evidence("sendgrid"), evidence("slack", .symbol, "Slack", use: .called, .medium),
  ]
  let text = draft(fields, recipients, [flow("contact/email-address", to: "sendgrid")])
  #expect(try input(text, fields: fields, recipients: recipients).findings().map(line) == [])
  #expect(try read(text).openQuestions.count == 14)
}

@Test func `nothing found gives a draft of questions`() throws {
  let text = draft([], [], name: "")
  let record = try read(text)
  #expect(record.activities[0].data?.isOpen == true)
  #expect(record.activities[0].disclosures?.isOpen == true)
  #expect(record.activities[0].name?.isOpen == true)
  #expect(try input(text).findings() == [])
}

@Test(arguments: [
  "a\nb", "a\r\nb", "*/ x", "a\u{2028}b", "\"quoted\\", "a\u{202E}b", "\u{0}", "å", "// x",
])
func `no name of the code base breaks out of its place`(name: String) throws {
  let hostile = [
    field(name, name, "contact/email-address", of: ["customer"], in: "\(name).swift"),
    field(name, name, "identity/name", in: name, .low),
  ]
  let recipients = [evidence("slack", .host, name, in: name)]
  let text = draft(hostile, recipients, name: name)
  #expect(try read(text).activities[0].name?.value == .plain(name))
  #expect(try input(text, fields: hostile, recipients: recipients).findings().isEmpty)
  #expect(!commentsHold("*/", in: text))
  #expect(
    text.split(separator: "\n").count
      == draft(
        [
          field("a", "a", "contact/email-address", of: ["customer"], in: "a.swift"),
          field("a", "a", "identity/name", in: "a", .low),
        ], [evidence("slack", .host, "a", in: "a")], name: "a"
      ).split(separator: "\n").count)
}

private func commentsHold(_ piece: String, in text: String) -> Bool {
  text.split(separator: "\n").contains { line in
    line.drop { $0 == " " }.hasPrefix("//") && line.contains(piece)
  }
}

@Test func `a draft does not depend on the order of what was found`() {
  let recipients = [
    evidence("sendgrid"), evidence("slack", line: 3), evidence("slack", in: "B.swift"),
  ]
  let flows = [flow("contact/email-address", to: "slack"), flow("identity/name", to: "slack")]
  let expected = draft(fields, recipients, flows)
  var generator = Steps(state: 3)
  for _ in 0..<20 {
    #expect(
      draft(
        fields.shuffled(using: &generator), recipients.shuffled(using: &generator),
        flows.shuffled(using: &generator)) == expected)
  }
}

private let collected = [
  CollectedDataType(
    path: "PrivacyInfo.xcprivacy", location: SourceLocation(line: 9, column: 3),
    type: "NSPrivacyCollectedDataTypeEmailAddress", category: "contact/email-address",
    purposes: [
      "NSPrivacyCollectedDataTypePurposeAppFunctionality",
      "NSPrivacyCollectedDataTypePurposeDeveloperAdvertising",
    ]),
  CollectedDataType(
    path: "PrivacyInfo.xcprivacy", location: SourceLocation(line: 4, column: 3),
    type: "NSPrivacyCollectedDataTypeCrashData", category: nil,
    purposes: ["NSPrivacyCollectedDataTypePurposeDeveloperAdvertising"]),
]

private let usage = UsageDescription(
  path: "Info.plist", location: SourceLocation(line: 7, column: 3),
  key: "NSContactsUsageDescription", text: "To invite\nfriends", category: "identity/name")

@Test func `a draft takes purposes and questions from what the app says itself`() throws {
  var classification = Classification(fields: fields, recipients: [])
  classification.collectedDataTypes = collected
  classification.usageDescriptions = [usage]
  let text = RecordDraft(
    classification: classification, flows: [],
    vocabulary: RecordVocabulary(
      categories: sampleCategories, subjects: sampleSubjects, recipients: sampleRecipients,
      record: nil),
    name: ""
  ).node().printed()
  #expect(
    text.contains(
      """
            "purposes": [
              // the app says "DeveloperAdvertising" of NSPrivacyCollectedDataTypeCrashData, email address, PrivacyInfo.xcprivacy:4
              {
                "label": "Advertising and marketing of our own",
                "marketing": true,
                "legalBasis": {
                  "open": "Which basis of Art. 6(1): consent, contract, legalObligation or legitimateInterests?"
                }
              },
              // the app says "AppFunctionality" of email address, PrivacyInfo.xcprivacy:9
              {
                "label": { "open": "What are the data used for? One entry a purpose." },
      """), "\(text)")
  #expect(
    text.contains(
      """
                  // the app asks: "To invite\\u{a}friends" (Info.plist:7)
                  "identity/name"
      """), "\(text)")
  _ = try read(text)
}

@Test func `a draft is formatted`() throws {
  for text in [draft(fields, [evidence("sendgrid")]), draft([], [])] {
    #expect(try JSONText.read(Array(text.utf8), path: "r").formatted() == text)
  }
}
