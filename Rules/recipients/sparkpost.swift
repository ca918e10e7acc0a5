// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let send = "https://api.sparkpost.com/api/v1/transmissions"  // expect: sparkpost
  static let europe = "https://api.eu.sparkpost.com/api/v1/transmissions"  // expect: sparkpost
  static let relay = "smtps://smtp.sparkpostmail.com:587"  // expect: sparkpost
}

let policy = "https://sparkpost.com/privacy"  // mentioned: sparkpost
let documentation = "https://www.sparkpost.com/privacy"  // mentioned: sparkpost
let support = "https://developers.sparkpost.com/privacy"  // mentioned: sparkpost
let status = "https://app.sparkpost.com/privacy"  // mentioned: sparkpost

let sparkpostSetting = ProcessInfo.processInfo.environment["SPARKPOST_API_KEY"]  // present: sparkpost

// A host in a comment is no evidence: https://api.sparkpost.com
let lookalike = "https://api.sparkpost.com.example.org/"
let stranger = "https://api.notsparkpost.com/"
let sparkpostEnabled = false

struct SparkPostGateway {}  // expect: sparkpost
let speaksSparkPostGateway = SparkPostGateway()
