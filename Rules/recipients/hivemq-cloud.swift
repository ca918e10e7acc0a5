// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let broker = "mqtts://abc123.s1.eu.hivemq.cloud:8883"  // expect: hivemq-cloud
  static let open = "mqtt://broker.hivemq.com:1883"  // expect: hivemq-cloud
}

let policy = "https://hivemq.com/privacy"  // mentioned: hivemq-cloud
let documentation = "https://www.hivemq.com/privacy"  // mentioned: hivemq-cloud
let support = "https://docs.hivemq.com/privacy"  // mentioned: hivemq-cloud
let status = "https://console.hivemq.cloud/privacy"  // mentioned: hivemq-cloud
let terms = "https://community.hivemq.com/privacy"  // mentioned: hivemq-cloud

// A host in a comment is no evidence: https://acme.hivemq.cloud
let lookalike = "https://acme.hivemq.cloud.example.org/"
let stranger = "https://api.nothivemq.cloud/"
let hivemqCloudEnabled = false
