// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let invoices = "https://eaccountingapi.vismaonline.com/v2/customerinvoices"  // expect: visma
  static let sandbox = "https://eaccountingapi-sandbox.test.vismaonline.com/v2/customers"  // expect: visma
  static let exchange = "https://identity.vismaonline.com/connect/token"  // expect: visma
  static let shared = "https://connect.visma.com/connect/token"  // expect: visma
  static let books = "https://integration.visma.net/API/controller/api/v1/customer"  // expect: visma
  static let next = "https://api.finance.visma.net/v1/suppliers"  // expect: visma
}

let policy = "https://visma.com/privacy"  // mentioned: visma
let documentation = "https://www.visma.com/privacy"  // mentioned: visma
let support = "https://visma.se/privacy"  // mentioned: visma
let status = "https://www.visma.se/privacy"  // mentioned: visma
let terms = "https://vismaspcs.se/privacy"  // mentioned: visma
let blog = "https://www.vismaspcs.se/privacy"  // mentioned: visma
let page6 = "https://developer.visma.com/privacy"  // mentioned: visma
let page7 = "https://connect.visma.com/privacy"  // mentioned: visma

let spirisSe = "https://spiris.se/privacy"  // mentioned: visma

let wwwSpirisSe = "https://www.spiris.se/privacy"  // mentioned: visma

// A host in a comment is no evidence: https://eaccountingapi.vismaonline.com
let lookalike = "https://eaccountingapi.vismaonline.com.example.org/"
let stranger = "https://api.notvismaonline.com/"
let vismaEnabled = false
