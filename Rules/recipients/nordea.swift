// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let payments = "https://api.nordeaopenbanking.com/personal/v4/payments/sepa"  // expect: nordea
  static let openFiles = "https://open.nordea.com/v1/files"  // expect: nordea
  static let apiFiles = "https://api.nordea.com/v1/files"  // expect: nordea
  static let filetransferFiles = "https://filetransfer.nordea.com/v1/files"  // expect: nordea
}

let policy = "https://nordea.com/privacy"  // mentioned: nordea
let documentation = "https://www.nordea.com/privacy"  // mentioned: nordea
let support = "https://nordea.se/privacy"  // mentioned: nordea
let status = "https://www.nordea.se/privacy"  // mentioned: nordea
let terms = "https://nordea.fi/privacy"  // mentioned: nordea
let blog = "https://www.nordea.fi/privacy"  // mentioned: nordea
let page6 = "https://developer.nordeaopenbanking.com/privacy"  // mentioned: nordea

request.setValue(value1, forHTTPHeaderField: "X-Nordea-Originating-Host")  // expect: nordea
request.setValue(value2, forHTTPHeaderField: "X-Nordea-Originating-Date")  // expect: nordea

// A host in a comment is no evidence: https://api.nordeaopenbanking.com
let lookalike = "https://api.nordeaopenbanking.com.example.org/"
let stranger = "https://api.notnordeaopenbanking.com/"
let nordeaEnabled = false
