// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let servicesInitauthentication = "https://services.prod.frejaeid.com/authentication/1.0/initAuthentication"  // expect: freja
  static let servicesInitauthentication2 = "https://services.test.frejaeid.com/authentication/1.0/initAuthentication"  // expect: freja
  static let resourcesInitauthentication = "https://resources.prod.frejaeid.com/authentication/1.0/initAuthentication"  // expect: freja
  static let resourcesInitauthentication2 = "https://resources.test.frejaeid.com/authentication/1.0/initAuthentication"  // expect: freja
}

let policy = "https://frejaeid.com/privacy"  // mentioned: freja
let documentation = "https://www.frejaeid.com/privacy"  // mentioned: freja
let support = "https://org.frejaeid.com/privacy"  // mentioned: freja

let opener1 = "frejaeid://open"  // mentioned: freja

// A host in a comment is no evidence: https://services.prod.frejaeid.com
let lookalike = "https://services.prod.frejaeid.com.example.org/"
let stranger = "https://api.notfrejaeid.com/"
let frejaEnabled = false
