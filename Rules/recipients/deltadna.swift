// Marked lines must be found, every other line must stay silent.
import DeltaDNA  // present: deltadna

func start(key: String) {
  DDNASDK.sharedInstance().start(withEnvironmentKey: key, collectURL: collect, engageURL: engage)  // expect: deltadna
}

enum Endpoint {
  static let collect = "https://collect1234acme.deltadna.net/collect/api"  // expect: deltadna
}

let policy = "https://deltadna.com/privacy"  // mentioned: deltadna
let documentation = "https://www.deltadna.com/privacy"  // mentioned: deltadna
let support = "https://docs.deltadna.com/privacy"  // mentioned: deltadna

// A host in a comment is no evidence: https://acme.deltadna.net
let lookalike = "https://acme.deltadna.net.example.org/"
let stranger = "https://api.notdeltadna.net/"
let deltadnaEnabled = false
