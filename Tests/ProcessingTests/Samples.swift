import Classification
import DataFlow
import RuleCatalog
import SourceModel
import StrictJSON
import Testing

@testable import Processing

/// A record with everything that version 1 knows. Tests change one line of it.
let wholeRecord = """
  {
    "$schema": "https://example.org/record.schema.json",
    "schema": 1,
    "controller": {
      "name": "Example AB",
      "organisationNumber": "555555-5555",
      "country": "SE",
      "address": "Storgatan 1, 111 22 Stockholm",
      "email": "privacy@example.se",
      "phone": "+46 8 123 45 67",
      "representative": { "name": "R", "email": "r@example.se" },
      "dataProtectionOfficer": { "notRequired": "no large-scale monitoring" },
    },
    "subjects": [{ "id": "attendee", "label": { "en": "attendees", "sv": "deltagare" } }],
    "categories": [{ "id": "invoice", "label": "invoices" }],
    "recipients": [
      { "id": "sendgrid", "role": "processor", "contract": "DPA-1" },
      {
        "id": "payroll", "name": "Payroll", "company": "Payroll AB", "country": "SE",
        "role": "processor", "service": { "en": "salaries", "sv": "löner" },
        "hosts": ["api.payroll.example"], "contract": "DPA-2"
      },
    ],
    "activities": [
      {
        "id": "app",
        "name": { "en": "The app", "sv": "Appen" },
        "role": "controller",
        "purposes": [
          { "id": "run", "label": "Run the app", "legalBasis": "contract" },
          { "label": "Improve it", "legalBasis": [{ "basis": "legitimateInterests", "interest": "a better app", "assessment": "LIA" }, { "basis": "consent", "withdrawal": "settings" }] },
        ],
        "data": [
          { "subjects": ["customer"], "categories": ["contact/email-address", "identity/name"] },
          { "subjects": ["attendee"], "categories": ["invoice"] },
        ],
        "disclosures": [
          {
            "recipient": "sendgrid", "categories": ["contact/email-address"],
            "subjects": ["customer"], "purpose": "run"
          },
          { "recipient": "payroll", "categories": ["identity/name"] },
        ],
        "retention": [
          { "categories": ["invoice"], "period": "P7Y", "trigger": "fiscalYearEnd" },
          { "criterion": "until the account is closed", "trigger": { "event": "closing" } },
        ],
        "measures": ["TLS", { "text": "door locks", "kind": "physical" }, { "en": "backups" }],
      },
    ],
    "measures": ["training"],
  }
  """

let sampleCategories = [
  category("contact/email-address", "email address"),
  category("contact/phone-number", "phone number"),
  category("identity/name", "name"),
]

let sampleSubjects = [
  SubjectCategory(id: "customer", label: ["en": "customers"], dpv: "dpv:Customer"),
  SubjectCategory(id: "supplier", label: ["en": "suppliers"], dpv: "dpv:HumanSubject"),
  SubjectCategory(id: "user", label: ["en": "users"], dpv: "dpv:User"),
]

let sampleRecipients = [
  recipient("sendgrid", "Twilio SendGrid"), recipient("slack", "Slack"),
]

private func category(_ id: String, _ label: String) -> DataCategory {
  DataCategory(
    id: id, label: ["en": label], sensitivity: .normal, dpv: "", fides: "", apple: "", why: "")
}

private func recipient(_ id: String, _ name: String) -> Recipient {
  Recipient(
    id: id, name: name, company: "\(name) Inc.", country: "US", service: "a service",
    roles: [.processor], sources: [], evidence: [])
}

/// Reads a record that is meant to be readable.
func read(_ text: String) throws(JSONError) -> Record {
  try Record.read(Array(text.utf8), path: "ropa.json")
}

func vocabulary(_ record: Record) -> RecordVocabulary {
  RecordVocabulary(
    categories: sampleCategories, subjects: sampleSubjects, recipients: sampleRecipients,
    record: record)
}

func input(
  _ text: String, fields: [PersonalDataField] = [], recipients: [RecipientFinding] = [],
  flows: [Flow] = [], coverage: Coverage = .whole
) throws(JSONError) -> CheckInput {
  let record = try read(text)
  return CheckInput(
    record: record, classification: Classification(fields: fields, recipients: recipients),
    data: DataFlows(flows: flows), vocabulary: vocabulary(record), coverage: coverage)
}

func field(
  _ owner: String, _ name: String, _ category: String, of subjects: [String] = [],
  in path: String = "App.swift", line: Int = 1, _ confidence: Confidence = .high
) -> PersonalDataField {
  PersonalDataField(
    path: path, location: SourceLocation(line: line, column: 7), length: name.utf8.count,
    kind: .property, name: name, owner: owner, category: category, subjects: subjects,
    confidence: confidence, rule: category, why: "", declaration: -1, value: -1)
}

func evidence(
  _ recipient: String, _ kind: EvidenceKind = .host, _ value: String = "api.sendgrid.com",
  in path: String = "App.swift", line: Int = 1, use: RecipientUse = .contacted,
  _ confidence: Confidence = .high
) -> RecipientFinding {
  RecipientFinding(
    path: path, location: SourceLocation(line: line, column: 3), length: 4, recipient: recipient,
    evidence: kind, value: value, use: use, confidence: confidence, node: -1)
}

/// As a terminal shows it: `ropa.json:3:5: error: ... [ROPA002]`.
func line(_ finding: Finding) -> String {
  "\(finding.path):\(finding.location.line):\(finding.location.column): \(finding.severity): "
    + "\(finding.message) [\(finding.check.rawValue)]"
}

/// The sample with one piece replaced.
func changed(_ piece: String, to other: String) throws -> String {
  let place = try #require(wholeRecord.firstRange(of: piece), "not in the sample")
  return wholeRecord[..<place.lowerBound] + other + wholeRecord[place.upperBound...]
}
