// Marked lines must be found, every other line must stay silent.
import CioDataPipelines  // present: customer-io
import CioMessagingPushAPN  // present: customer-io
import CioMessagingPushFCM  // present: customer-io
import CioMessagingInApp  // present: customer-io
import CioMessagingPush  // present: customer-io
import CioLocation  // present: customer-io
import CioMessagingInbox  // present: customer-io
import CioLiveActivities  // present: customer-io

func start(key: String) {
  let config = SDKConfigBuilder(cdpApiKey: key).build()
  CustomerIO.initialize(withConfig: config)  // expect: customer-io
  CustomerIO.shared.track(name: "viewed_offer")  // expect: customer-io
}

enum Endpoint {
  static let cdp = "https://cdp.customer.io/v1/b"  // expect: customer-io
  static let europe = "https://cdp-eu.customer.io/v1/b"  // expect: customer-io
  static let track = "https://track.customer.io/api/v2/entity"  // expect: customer-io
  static let trackEurope = "https://track-eu.customer.io/api/v2/entity"  // expect: customer-io
  static let send = "https://api.customer.io/v1/send/email"  // expect: customer-io
  static let sendEurope = "https://api-eu.customer.io/v1/send/email"  // expect: customer-io
}

let policy = "https://customer.io/privacy"  // mentioned: customer-io
let documentation = "https://docs.customer.io/privacy"  // mentioned: customer-io
let support = "https://fly.customer.io/privacy"  // mentioned: customer-io

// A host in a comment is no evidence: https://cdp.customer.io
let lookalike = "https://cdp.customer.io.example.org/"
let stranger = "https://api.notcustomer.io/"
let customerIOError = "customer.iop.example.org"
