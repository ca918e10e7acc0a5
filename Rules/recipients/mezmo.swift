// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let logsIngest = "https://logs.logdna.com/logs/ingest"  // expect: mezmo
  static let logsIngest2 = "https://logs.mezmo.com/logs/ingest"  // expect: mezmo
  static let apiIngest = "https://api.logdna.com/logs/ingest"  // expect: mezmo
}

let policy = "https://logdna.com/privacy"  // mentioned: mezmo
let documentation = "https://www.logdna.com/privacy"  // mentioned: mezmo
let support = "https://mezmo.com/privacy"  // mentioned: mezmo
let status = "https://www.mezmo.com/privacy"  // mentioned: mezmo

// A host in a comment is no evidence: https://logs.logdna.com
let lookalike = "https://logs.logdna.com.example.org/"
let stranger = "https://api.notlogdna.com/"
let mezmoEnabled = false
