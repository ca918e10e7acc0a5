// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let deals = "https://api.pipedrive.com/v1/deals"  // expect: pipedrive
  static let exchange = "https://oauth.pipedrive.com/oauth/token"  // expect: pipedrive
  static let own = "https://acme.pipedrive.com/api/v2/deals"  // expect: pipedrive
  static let older = "https://acme.pipedrive.com/v1/deals"  // expect: pipedrive
  static let acmeEndpoint = "https://acme.pipedrive.com/api"  // expect: pipedrive
  static let acmeEndpoint2 = "https://acme.pipedrive.com/v1"  // expect: pipedrive
}

let policy = "https://pipedrive.com/privacy"  // mentioned: pipedrive
let documentation = "https://www.pipedrive.com/privacy"  // mentioned: pipedrive
let support = "https://app.pipedrive.com/privacy"  // mentioned: pipedrive
let status = "https://developers.pipedrive.com/privacy"  // mentioned: pipedrive
let terms = "https://support.pipedrive.com/privacy"  // mentioned: pipedrive

// A host in a comment is no evidence: https://api.pipedrive.com
let lookalike = "https://api.pipedrive.com.example.org/"
let stranger = "https://api.notpipedrive.com/"
let pipedriveEnabled = false

struct PipedriveGateway {}  // expect: pipedrive
let speaksPipedriveGateway = PipedriveGateway()
