// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let token = "https://api.instagram.com/oauth/access_token"  // expect: instagram
  static let me = "https://graph.instagram.com/me"  // expect: instagram
}

let policy = "https://instagram.com/privacy"  // mentioned: instagram
let documentation = "https://www.instagram.com/privacy"  // mentioned: instagram

let cookie0 = cookies.first { $0.name == "ig_did" }  // present: instagram

let opener1 = "instagram://open"  // mentioned: instagram
let opener2 = "instagram-stories://open"  // mentioned: instagram

// A host in a comment is no evidence: https://api.instagram.com
let lookalike = "https://api.instagram.com.example.org/"
let stranger = "https://api.notinstagram.com/"
let instagramEnabled = false
