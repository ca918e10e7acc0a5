import BuiltInRules
import Classification
import StrictJSON
import Testing

@testable import Processing

/// A record of a controller that is also a processor, in which nothing is missing on 2026-11-21.
let soundRecord = """
  {
    "schema": 1,
    "reviewedAt": "2026-06-01", "reviewInterval": "P1Y",
    "authority": [{ "name": "SE-IMY", "url": "https://www.imy.se" }],
    "controller": {
      "id": "shop", "name": "Shop AB", "country": "SE", "email": "privacy@shop.example",
      "dataProtectionOfficer": { "notRequired": "no large-scale monitoring" }
    },
    "organisations": [
      { "id": "school", "name": "School AB", "country": "NO", "email": "info@school.example" }
    ],
    "subjects": [{ "id": "pupil", "label": "pupils", "children": true }],
    "categories": [
      { "id": "diary", "label": "diary", "sensitivity": "special" },
      { "id": "mood", "label": "mood", "parent": "diary" },
      { "id": "offence", "label": "offences", "sensitivity": "criminal" }
    ],
    "recipients": [
      {
        "id": "mailer", "name": "Mailer", "company": "Mailer, Inc.", "country": "US",
        "role": "processor", "contract": "DPA-1", "locations": ["IE", "US"],
        "dataPrivacyFramework": { "participant": true, "checkedAt": "2026-11-01" }
      },
      {
        "id": "page", "name": "Page", "company": "Page Ltd", "country": "IE",
        "role": "jointController", "contract": { "kind": "jointControl", "reference": "JC-1" }
      }
    ],
    "transfers": [
      {
        "id": "mail", "recipient": "mailer", "country": "US",
        "mechanism": { "kind": "standardClauses", "decision": "(EU) 2021/914", "modules": [2, 3] },
        "impactAssessment": "TIA-1"
      }
    ],
    "systems": [{ "id": "app", "paths": ["App/**"] }],
    "activities": [
      {
        "id": "courses", "systems": ["app"],
        "purposes": [
          { "label": "Teach", "legalBasis": { "basis": "consent", "withdrawal": "settings" } },
          {
            "label": "Keep out fraud",
            "legalBasis": {
              "basis": "legitimateInterests", "interest": "security", "assessment": "LIA-1"
            }
          },
          {
            "label": "Keep accounts",
            "legalBasis": { "basis": "legalObligation", "statute": "BFL 7 kap. 2 §" }
          }
        ],
        "data": [
          { "subjects": ["pupil"], "categories": ["identity/name"] },
          {
            "subjects": ["customer"], "categories": ["mood"], "condition": "explicitConsent"
          },
          {
            "subjects": ["customer"], "categories": ["offence"], "condition": "authorisedByLaw"
          }
        ],
        "disclosures": [
          { "recipient": "mailer", "categories": ["identity/name"] },
          { "recipient": "page", "categories": ["identity/name"] }
        ],
        "retention": [
          { "categories": ["diary", "offence"], "period": "P1Y", "trigger": "contractEnd" },
          { "subjects": ["pupil"], "period": "P2Y", "trigger": "contractEnd" }
        ],
        "children": { "age": 13, "handling": "parents confirm" },
        "impactAssessment": { "required": true, "reference": "DPIA-1" }
      }
    ],
    "processorActivities": [
      {
        "id": "hosting",
        "onBehalfOf": ["school", { "label": "Customers", "source": "CRM" }],
        "categoriesOfProcessing": ["Hosting"],
        "subProcessors": [{ "recipient": "mailer", "categories": ["identity/name"] }]
      }
    ],
    "measures": ["Access by role"],
    "waivers": [
      { "check": "ROPA116", "reason": "moved", "owner": "Security", "expires": "2026-12-31" }
    ]
  }
  """

/// The sound record with pieces replaced, each of which must be there.
func soundRecord(_ changes: [(String, String)]) throws -> String {
  var text = soundRecord
  for (piece, other) in changes {
    let place = try #require(text.firstRange(of: piece), "not in the sample: \(piece)")
    text.replaceSubrange(place, with: other)
  }
  return text
}

/// What the built-in rules find in a record alone: `ROPA011 message`, in order.
func recordFindings(_ text: String, asOf: String = "2026-11-21") throws -> [String] {
  try allFindings(text, asOf: asOf).map { "\($0.check.rawValue) \($0.message)" }
}

/// The findings of the checks that need no code to speak, and of those that code contradicts.
func allFindings(
  _ text: String, asOf: String? = "2026-11-21", evidence: [RecipientFinding] = []
) throws -> [Finding] {
  let found = check(
    try read(text), against: Classification(fields: [], recipients: evidence), flows: [],
    catalog: BuiltInRules.catalog, coverage: .selection,
    asOf: try asOf.map { try #require(CalendarDate($0)) })
  return try translated(found).filter { finding in
    finding.check.concernsRecordOnly
      || [.regionContradicted, .noTransferContradicted].contains(
        finding.check)
  }
}
