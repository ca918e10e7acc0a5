// Marked lines must be found, every other line must stay silent.
import FingerprintPro  // present: fingerprint

func visitor(key: String) async throws {
  let client = FingerprintProFactory.getInstance(key)  // expect: fingerprint
}

enum Endpoint {
  static let apiEvents = "https://api.fpjs.io/events"  // expect: fingerprint
  static let euEvents = "https://eu.api.fpjs.io/events"  // expect: fingerprint
  static let apEvents = "https://ap.api.fpjs.io/events"  // expect: fingerprint
  static let fpnpmcdnEvents = "https://fpnpmcdn.net/events"  // expect: fingerprint
}

let policy = "https://fingerprint.com/privacy"  // mentioned: fingerprint
let documentation = "https://www.fingerprint.com/privacy"  // mentioned: fingerprint
let support = "https://dev.fingerprint.com/privacy"  // mentioned: fingerprint
let status = "https://dashboard.fingerprint.com/privacy"  // mentioned: fingerprint

// A host in a comment is no evidence: https://api.fpjs.io
let lookalike = "https://api.fpjs.io.example.org/"
let stranger = "https://api.notfpjs.io/"
struct Key { var fingerprintCount: Int }
