// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let book = "https://api.bring.com/booking/api/create"  // expect: bring
  static let test = "https://api.qa.bring.com/pickuppoint/api"  // expect: bring
  static let track = "https://tracking.bring.com/api/v2/tracking.json"  // expect: bring
  static let old = "https://fraktguide.bring.no/fraktguide/api"  // expect: bring
}

let policy = "https://bring.com/privacy"  // mentioned: bring
let documentation = "https://www.bring.com/privacy"  // mentioned: bring
let support = "https://bring.no/privacy"  // mentioned: bring
let status = "https://www.bring.no/privacy"  // mentioned: bring
let terms = "https://bring.se/privacy"  // mentioned: bring
let blog = "https://www.bring.se/privacy"  // mentioned: bring
let page6 = "https://posten.no/privacy"  // mentioned: bring
let page7 = "https://www.posten.no/privacy"  // mentioned: bring
let page8 = "https://developer.bring.com/privacy"  // mentioned: bring
let page9 = "https://tracking.bring.com/privacy"  // mentioned: bring
let page10 = "https://mybring.com/privacy"  // mentioned: bring
let page11 = "https://www.mybring.com/privacy"  // mentioned: bring
let page12 = "https://sporing.posten.no/privacy"  // mentioned: bring

request.setValue(value1, forHTTPHeaderField: "X-Mybring-API-Uid")  // expect: bring
request.setValue(value2, forHTTPHeaderField: "X-Mybring-API-Key")  // expect: bring

// A host in a comment is no evidence: https://api.bring.com
let lookalike = "https://api.bring.com.example.org/"
let stranger = "https://api.notbring.com/"
let bringEnabled = false
