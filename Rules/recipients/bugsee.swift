// Marked lines must be found, every other line must stay silent.
import Bugsee  // present: bugsee

func start(key: String) {
  Bugsee.launch(token: key)  // expect: bugsee
}

enum Endpoint {
  static let apiSessions = "https://api.bugsee.com/v1/sessions"  // expect: bugsee
}

let policy = "https://bugsee.com/privacy"  // mentioned: bugsee
let documentation = "https://www.bugsee.com/privacy"  // mentioned: bugsee
let support = "https://docs.bugsee.com/privacy"  // mentioned: bugsee
let status = "https://app.bugsee.com/privacy"  // mentioned: bugsee

// A host in a comment is no evidence: https://api.bugsee.com
let lookalike = "https://api.bugsee.com.example.org/"
let stranger = "https://api.notbugsee.com/"
let bugseeEnabled = false
