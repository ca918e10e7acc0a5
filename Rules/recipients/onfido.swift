// Marked lines must be found, every other line must stay silent.
import Onfido  // present: onfido

func verify(token: String) throws {
  let config = try OnfidoConfig.builder().withSDKToken(token).withWelcomeStep().build()  // expect: onfido
  let flow = OnfidoFlow(withConfiguration: config)  // expect: onfido
  try flow.run(from: controller, presentationStyle: .fullScreen)
}

enum Endpoint {
  static let apiApplicants = "https://api.eu.onfido.com/v3.6/applicants"  // expect: onfido
  static let apiApplicants2 = "https://api.us.onfido.com/v3.6/applicants"  // expect: onfido
  static let apiApplicants3 = "https://api.ca.onfido.com/v3.6/applicants"  // expect: onfido
  static let apiApplicants4 = "https://api.onfido.com/v3.6/applicants"  // expect: onfido
}

let policy = "https://onfido.com/privacy"  // mentioned: onfido
let documentation = "https://www.onfido.com/privacy"  // mentioned: onfido
let support = "https://documentation.onfido.com/privacy"  // mentioned: onfido

// A host in a comment is no evidence: https://api.eu.onfido.com
let lookalike = "https://api.eu.onfido.com.example.org/"
let stranger = "https://api.notonfido.com/"
let onfidoEnabled = false

struct OnfidoGateway {}  // expect: onfido
let speaksOnfidoGateway = OnfidoGateway()
