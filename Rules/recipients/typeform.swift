// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let answers = "https://api.typeform.com/forms/1/answers"  // expect: typeform
  static let europe = "https://api.eu.typeform.com/forms/1/answers"  // expect: typeform
  static let own = "https://acme.typeform.com/to/abc"  // expect: typeform
  static let fill = "https://form.typeform.com/to/abc"  // expect: typeform
  static let acmeEndpoint = "https://acme.typeform.com/to"  // expect: typeform
  static let apiTypeformEu = "https://api.typeform.eu/forms"  // expect: typeform
}

let policy = "https://typeform.com/privacy"  // mentioned: typeform
let documentation = "https://www.typeform.com/privacy"  // mentioned: typeform
let support = "https://admin.typeform.com/privacy"  // mentioned: typeform
let status = "https://images.typeform.com/privacy"  // mentioned: typeform

// A host in a comment is no evidence: https://api.typeform.com
let lookalike = "https://api.typeform.com.example.org/"
let stranger = "https://api.nottypeform.com/"
let typeformEnabled = false

struct TypeformGateway {}  // expect: typeform
let speaksTypeformGateway = TypeformGateway()
