// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let picture = "https://acme.imgix.net/photo.jpg"  // expect: imgix
  static let purge = "https://api.imgix.com/api/v1/purge"  // expect: imgix
}

let policy = "https://imgix.com/privacy"  // mentioned: imgix
let documentation = "https://www.imgix.com/privacy"  // mentioned: imgix
let support = "https://docs.imgix.com/privacy"  // mentioned: imgix
let status = "https://dashboard.imgix.com/privacy"  // mentioned: imgix

// A host in a comment is no evidence: https://acme.imgix.net
let lookalike = "https://acme.imgix.net.example.org/"
let stranger = "https://api.notimgix.net/"
let imgixEnabled = false
