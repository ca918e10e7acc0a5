/// A record in which every key of the schema stands, with nothing wrong. The catalogue is that of `Samples`.
let fullRecord = """
  {
    "$schema": "https://example.org/record.schema.json",
    "schema": 1,
    "include": ["backend/ropa.json"],
    "languages": ["en", "sv"],
    "reviewedAt": "2026-10-01",
    "reviewInterval": "P12M",
    "authority": [{ "name": "Integritetsskyddsmyndigheten", "url": "https://www.imy.se" }, "SE-PTS"],
    "controller": {
      "id": "example", "name": "Example AB", "organisationNumber": "555555-5555",
      "identifiers": [{ "scheme": "vat", "value": "SE555555555501", "note": "VAT" }],
      "aliases": ["Example", { "name": "Exempel AB", "from": "2010-01-01", "until": "2019-12-31" }],
      "country": "SE", "address": "Storgatan 1, 111 22 Stockholm",
      "email": ["privacy@example.se", "info@example.se"], "phone": "+46 8 123 45 67",
      "web": "https://www.example.se",
      "representative": { "name": "R", "country": "SE", "address": "A", "phone": ["1"] },
      "dataProtectionOfficer": { "name": "D", "email": "dpo@example.se" },
      "privacyContact": { "email": "privacy@example.se" }
    },
    "organisations": [
      {
        "id": "norge", "name": "Example Norge AS", "country": "NO", "partOf": "example",
        "dataPrivacyFramework": { "participant": false, "checkedAt": "2026-01-15" },
        "dataProtectionOfficer": { "notRequired": "small" }
      },
      { "id": "vendor-inc", "name": "Vendor Inc.", "country": "US", "dataPrivacyFramework": true }
    ],
    "subjects": [
      {
        "id": "pupil", "label": "pupils", "parent": "user", "children": true, "vulnerable": false,
        "dpv": "dpv:Student"
      }
    ],
    "categories": [
      {
        "id": "health/allergy", "label": { "en": "allergies", "sv": "allergier" },
        "parent": "identity/name", "sensitivity": "special", "dpv": "pd:Health", "apple": "Health"
      }
    ],
    "sources": [
      { "id": "energy", "label": "Energy company", "kind": "otherController", "organisation": "norge" }
    ],
    "recipients": [
      {
        "id": "sendgrid", "aliases": ["Sendgrid"], "role": "processor",
        "contract": { "kind": "processing", "reference": "dpa.pdf", "date": "2024-05-01" },
        "locations": [{ "country": "US", "kind": "storage", "region": "us-east" }, "EEA"],
        "subProcessors": ["vendor"], "service": "mail", "dataPrivacyFramework": true, "note": "n"
      },
      { "id": "vendor", "organisation": "vendor-inc", "hosts": ["api.vendor.example"] },
      { "id": "bank", "name": "Bank", "company": "Bank AB", "country": "SE", "contract": "c.pdf" }
    ],
    "transfers": [
      {
        "id": "sendgrid-us", "recipient": "sendgrid", "country": "US", "exporter": "example",
        "importer": "vendor-inc", "impactAssessment": "tia.md", "copyAt": "privacy@example.se",
        "mechanism": {
          "kind": "standardClauses", "decision": "(EU) 2021/914", "modules": [2, 3],
          "date": "2024-05-01"
        },
        "supplementaryMeasures": ["Encryption"], "note": "n"
      },
      {
        "id": "court", "recipient": "bank", "internationalOrganisation": "A court",
        "mechanism": { "kind": "derogation", "derogation": "compellingInterests" },
        "safeguards": "Sealed"
      }
    ],
    "firstPartyHosts": [".example.se"],
    "activities": [
      {
        "id": "school", "name": "School", "role": "jointController", "controllers": ["norge"],
        "arrangement": "joint.pdf", "owner": "School team", "systems": ["app"],
        "purposes": [
          {
            "id": "teach", "label": "Teach", "marketing": false, "dpv": "dpv:ServiceProvision",
            "legalBasis": [
              { "basis": "consent", "gate": "analytics", "withdrawal": "In the settings" },
              { "basis": "contract", "contractWith": "employer" },
              { "basis": "legalObligation", "statute": "SFS 2010:800" },
              { "basis": "legitimateInterests", "interest": "Safety", "assessment": "lia.md" },
              "vitalInterests"
            ]
          }
        ],
        "data": [
          {
            "subjects": ["pupil"], "categories": ["health/allergy"], "sources": ["subject", "energy"],
            "mandatory": false, "note": "n",
            "condition": { "kind": "explicitConsent", "statute": "SFS 2018:218" }
          }
        ],
        "disclosures": [
          {
            "id": "mail", "recipient": "sendgrid", "categories": ["contact/email-address"],
            "subjects": ["pupil"], "purpose": "teach", "channel": "api", "gate": "analytics",
            "transfers": ["sendgrid-us"], "note": "n"
          }
        ],
        "retention": [
          {
            "id": "r", "label": "marks", "categories": ["health/allergy"], "subjects": ["pupil"],
            "systems": ["app"], "period": "P1Y", "trigger": { "event": "leaving" },
            "statute": "SFS 2010:800", "action": "anonymise", "exceptions": ["marks"], "note": "n"
          }
        ],
        "noTimeLimit": "Statistics", "profiling": "None", "automatedDecisions": "None",
        "measures": [{ "text": "TLS", "kind": "technical", "dpv": "dpv:EncryptionInTransfer" }],
        "children": { "age": 13, "handling": "A parent" },
        "impactAssessment": { "required": true, "reference": "dpia.md", "reason": "Large" },
        "exemption": "Small", "note": "n"
      }
    ],
    "processorActivities": [
      {
        "id": "hosting", "name": "Hosting", "contract": "dpa.pdf", "owner": "Ops",
        "onBehalfOf": ["norge", { "label": "Customers", "source": "CRM", "count": 120 }],
        "categoriesOfProcessing": ["Hosting"], "systems": ["app"],
        "data": [{ "subjects": ["user"], "categories": ["identity/name"] }],
        "subProcessors": [{ "recipient": "vendor", "categories": ["identity/name"] }],
        "retention": [{ "period": "P1M", "trigger": "contractEnd", "action": "return" }],
        "measures": ["Backups"], "note": "n"
      }
    ],
    "retention": [
      { "id": "backups", "activities": ["school"], "criterion": "Until the backup is overwritten" }
    ],
    "measures": ["Training"],
    "terminalStorage": [
      {
        "name": "_ga_*", "provider": "bank", "category": "analytics", "lifetime": "P2Y",
        "purpose": "Statistics", "party": "first", "gate": "analytics", "note": "n"
      },
      { "name": "sid", "provider": "self", "lifetime": "session" }
    ],
    "consentGates": [
      {
        "id": "analytics", "label": "Statistics", "symbols": ["Consent.allows"],
        "withdrawSymbols": ["Consent.withdraw"], "withdrawal": "In the settings",
        "onByDefault": false
      }
    ],
    "rights": [
      "access",
      { "right": "erasure", "offered": true, "channel": "Settings", "url": "https://example.se" }
    ],
    "notices": [
      {
        "id": "sv", "language": "sv", "path": "notice.md", "url": "https://www.example.se/integritet",
        "published": "2026-01-15", "activities": ["school"], "note": "n"
      }
    ],
    "systems": [
      {
        "id": "app", "label": "The app", "kind": "app", "paths": ["App/**"],
        "bundleIDs": ["se.example.app"], "activities": ["school", "hosting"]
      }
    ],
    "bindings": [
      {
        "where": { "type": "Pupil", "name": "nick" }, "category": "identity/name",
        "subjects": ["pupil"], "activity": "school"
      },
      { "where": { "host": "cdn.vendor.example" }, "recipient": "vendor" },
      { "where": { "path": "Demo/**" }, "ignore": "Invented persons" }
    ],
    "waivers": [
      {
        "check": "ROPA115", "reason": "Debug builds", "owner": "app team", "expires": "2027-06-30",
        "where": { "path": "App/Log.swift", "category": "identity/name", "recipient": "sendgrid" }
      }
    ],
    "severities": { "ROPA106": "warning", "ROPA120": "off" }
  }
  """
