// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let apiOrders = "https://api.airtable.com/v0/app1/Orders"  // expect: airtable
  static let contentOrders = "https://content.airtable.com/v0/app1/Orders"  // expect: airtable
}

let policy = "https://airtable.com/privacy"  // mentioned: airtable
let documentation = "https://www.airtable.com/privacy"  // mentioned: airtable
let support = "https://support.airtable.com/privacy"  // mentioned: airtable

let airtableSetting = ProcessInfo.processInfo.environment["AIRTABLE_API_KEY"]  // present: airtable

// A host in a comment is no evidence: https://api.airtable.com
let lookalike = "https://api.airtable.com.example.org/"
let stranger = "https://api.notairtable.com/"
let airtableEnabled = false

struct AirtableGateway {}  // expect: airtable
let speaksAirtableGateway = AirtableGateway()
