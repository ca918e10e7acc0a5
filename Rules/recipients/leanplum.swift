// Marked lines must be found, every other line must stay silent.
import Leanplum  // present: leanplum
import LeanplumLocation  // present: leanplum

func start(app: String, key: String) {
  Leanplum.setAppId(app, withProductionKey: key)  // expect: leanplum
  Leanplum.start()  // expect: leanplum
  let box: LPInbox = Leanplum.inbox()  // expect: leanplum
}

enum Endpoint {
  static let apiEndpoint = "https://api.leanplum.com/api"  // expect: leanplum
  static let devEndpoint = "https://dev.leanplum.com/api"  // expect: leanplum
}

let policy = "https://leanplum.com/privacy"  // mentioned: leanplum
let documentation = "https://www.leanplum.com/privacy"  // mentioned: leanplum
let support = "https://support.leanplum.com/privacy"  // mentioned: leanplum
let status = "https://docs.leanplum.com/privacy"  // mentioned: leanplum

// A host in a comment is no evidence: https://api.leanplum.com
let lookalike = "https://api.leanplum.com.example.org/"
let stranger = "https://api.notleanplum.com/"
let leanplumEnabled = false
