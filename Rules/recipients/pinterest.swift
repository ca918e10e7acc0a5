// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let pins = "https://api.pinterest.com/v5/pins"  // expect: pinterest
  static let tag = "https://ct.pinterest.com/v3/"  // expect: pinterest
}

let policy = "https://pinterest.com/privacy"  // mentioned: pinterest
let documentation = "https://www.pinterest.com/privacy"  // mentioned: pinterest
let support = "https://pin.it/privacy"  // mentioned: pinterest
let status = "https://developers.pinterest.com/privacy"  // mentioned: pinterest
let terms = "https://ads.pinterest.com/privacy"  // mentioned: pinterest

let cookie0 = cookies.first { $0.name == "_pinterest_ct_ua" }  // present: pinterest
let cookie1 = cookies.first { $0.name == "_pin_unauth" }  // present: pinterest

// A host in a comment is no evidence: https://api.pinterest.com
let lookalike = "https://api.pinterest.com.example.org/"
let stranger = "https://api.notpinterest.com/"
let pinterestEnabled = false
