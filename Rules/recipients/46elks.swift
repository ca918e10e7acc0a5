// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let apiSms = "https://api.46elks.com/a1/sms"  // expect: 46elks
}

let policy = "https://46elks.com/privacy"  // mentioned: 46elks
let documentation = "https://46elks.se/privacy"  // mentioned: 46elks
let support = "https://www.46elks.com/privacy"  // mentioned: 46elks
let status = "https://www.46elks.se/privacy"  // mentioned: 46elks

// A host in a comment is no evidence: https://api.46elks.com
let lookalike = "https://api.46elks.com.example.org/"
let stranger = "https://api.not46elks.com/"
let 46elksEnabled = false

struct _46elksGateway {}  // expect: 46elks
let speaks46elksGateway = _46elksGateway()

struct Elks46Gateway {}  // expect: 46elks
let speaksElks46Gateway = Elks46Gateway()
