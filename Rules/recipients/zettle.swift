// Marked lines must be found, every other line must stay silent.
import iZettleSDK  // present: zettle

func start(client: String, callback: URL) throws {
  let provider = try iZettleSDKAuthorization(clientID: client, callbackURL: callback)  // expect: zettle
  iZettleSDK.shared().start(with: provider)  // expect: zettle
}

enum Endpoint {
  static let exchange = "https://oauth.zettle.com/token"  // expect: zettle
  static let purchasePurchases = "https://purchase.izettle.com/purchases/v2"  // expect: zettle
  static let productsPurchases = "https://products.izettle.com/purchases/v2"  // expect: zettle
  static let financePurchases = "https://finance.izettle.com/purchases/v2"  // expect: zettle
  static let inventoryPurchases = "https://inventory.izettle.com/purchases/v2"  // expect: zettle
  static let oauthPurchases = "https://oauth.izettle.com/purchases/v2"  // expect: zettle
}

let policy = "https://zettle.com/privacy"  // mentioned: zettle
let documentation = "https://www.zettle.com/privacy"  // mentioned: zettle
let support = "https://izettle.com/privacy"  // mentioned: zettle
let status = "https://www.izettle.com/privacy"  // mentioned: zettle
let terms = "https://developer.zettle.com/privacy"  // mentioned: zettle
let blog = "https://my.zettle.com/privacy"  // mentioned: zettle

// A host in a comment is no evidence: https://oauth.zettle.com
let lookalike = "https://oauth.zettle.com.example.org/"
let stranger = "https://api.notzettle.com/"
let zettleEnabled = false
