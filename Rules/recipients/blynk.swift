// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let update = "https://blynk.cloud/external/api/update"  // expect: blynk
  static let frankfurt = "https://fra1.blynk.cloud/external/api/update"  // expect: blynk
  static let old = "https://blynk-cloud.com/x/update/V1"  // expect: blynk
}

let policy = "https://blynk.io/privacy"  // mentioned: blynk
let documentation = "https://www.blynk.io/privacy"  // mentioned: blynk
let support = "https://docs.blynk.io/privacy"  // mentioned: blynk

// A host in a comment is no evidence: https://blynk.cloud
let lookalike = "https://blynk.cloud.example.org/"
let stranger = "https://api.notblynk.cloud/"
let blynkEnabled = false
