// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let apiOrders = "https://api.budbee.com/multiple/orders"  // expect: budbee
  static let sandboxOrders = "https://sandbox.api.budbee.com/multiple/orders"  // expect: budbee
}

let policy = "https://budbee.com/privacy"  // mentioned: budbee
let documentation = "https://www.budbee.com/privacy"  // mentioned: budbee
let support = "https://developer.budbee.com/privacy"  // mentioned: budbee
let status = "https://tracking.budbee.com/privacy"  // mentioned: budbee
let terms = "https://instabee.com/privacy"  // mentioned: budbee
let blog = "https://www.instabee.com/privacy"  // mentioned: budbee

// A host in a comment is no evidence: https://api.budbee.com
let lookalike = "https://api.budbee.com.example.org/"
let stranger = "https://api.notbudbee.com/"
let budbeeEnabled = false

struct BudbeeGateway {}  // expect: budbee
let speaksBudbeeGateway = BudbeeGateway()
