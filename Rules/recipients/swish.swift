// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let pay = "https://cpc.getswish.net/swish-cpcapi/api/v2/paymentrequests"  // expect: swish
  static let test = "https://mss.cpc.getswish.net/swish-cpcapi/api/v2/paymentrequests"  // expect: swish
  static let code = "https://mpc.getswish.net/qrg-swish/api/v1/prefilled"  // expect: swish
  static let stagingSwish = "https://staging.getswish.pub.tds.tieto.com/cpc-swish/api"  // expect: swish
}

let policy = "https://swish.nu/privacy"  // mentioned: swish
let documentation = "https://www.swish.nu/privacy"  // mentioned: swish
let support = "https://developer.swish.nu/privacy"  // mentioned: swish
let status = "https://www.getswish.se/privacy"  // mentioned: swish
let terms = "https://getswish.se/privacy"  // mentioned: swish
let blog = "https://app.swish.nu/privacy"  // mentioned: swish

let opener1 = "swish://open"  // mentioned: swish

// A host in a comment is no evidence: https://cpc.getswish.net
let lookalike = "https://cpc.getswish.net.example.org/"
let stranger = "https://api.notgetswish.net/"
let swished = true
