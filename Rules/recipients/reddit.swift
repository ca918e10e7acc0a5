// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let me = "https://oauth.reddit.com/api/v1/me"  // expect: reddit
  static let exchange = "https://www.reddit.com/api/v1/access_token"  // expect: reddit
  static let pixel = "https://alb.reddit.com/rp.gif"  // expect: reddit
  static let adsEndpoint = "https://ads-api.reddit.com/api/v3/me"  // expect: reddit
}

let policy = "https://reddit.com/privacy"  // mentioned: reddit
let documentation = "https://www.reddit.com/privacy"  // mentioned: reddit
let support = "https://old.reddit.com/privacy"  // mentioned: reddit
let status = "https://redd.it/privacy"  // mentioned: reddit
let terms = "https://ads.reddit.com/privacy"  // mentioned: reddit

let cookie0 = cookies.first { $0.name == "_rdt_uuid" }  // present: reddit

// A host in a comment is no evidence: https://oauth.reddit.com
let lookalike = "https://oauth.reddit.com.example.org/"
let stranger = "https://api.notreddit.com/"
let redditEnabled = false
