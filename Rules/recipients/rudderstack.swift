// Marked lines must be found, every other line must stay silent.
import Rudder  // present: rudderstack
import RudderStackAnalytics  // present: rudderstack

func start(key: String, plane: String) {
  let config: RSConfig = RSConfigBuilder().withDataPlaneUrl(plane).build()  // expect: rudderstack
  RSClient.getInstance(key, config: config)  // expect: rudderstack
}

enum Endpoint {
  static let batch = "https://acme.dataplane.rudderstack.com/v1/batch"  // expect: rudderstack
  static let old = "https://hosted.rudderlabs.com/v1/batch"  // expect: rudderstack
  static let own = "https://acme.eu.rudderstack.com/v1/batch"  // expect: rudderstack
  static let apiSourceconfig = "https://api.rudderstack.com/sourceConfig"  // expect: rudderstack
  static let acmeEndpoint = "https://acme.rudderstack.com/v1"  // expect: rudderstack
}

let policy = "https://rudderstack.com/privacy"  // mentioned: rudderstack
let documentation = "https://www.rudderstack.com/privacy"  // mentioned: rudderstack
let support = "https://app.rudderstack.com/privacy"  // mentioned: rudderstack

// A host in a comment is no evidence: https://hosted.rudderlabs.com
let lookalike = "https://hosted.rudderlabs.com.example.org/"
let stranger = "https://api.notrudderlabs.com/"
let rudder = "port"
