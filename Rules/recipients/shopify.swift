// Marked lines must be found, every other line must stay silent.
import MobileBuySDK  // present: shopify
import ShopifyCheckoutSheetKit  // present: shopify
import ShopifyAcceleratedCheckouts  // present: shopify
import Buy  // present: shopify

func shop(key: String) {
  let client = Graph.Client(shopDomain: "acme.example", apiKey: key)  // expect: shopify
  ShopifyCheckoutSheetKit.present(checkout: checkout, from: self, delegate: self)  // expect: shopify
}

enum Endpoint {
  static let basket = "https://acme.myshopify.com/api/2024-01/graphql.json"  // expect: shopify
}

let policy = "https://shopify.com/privacy"  // mentioned: shopify
let documentation = "https://www.shopify.com/privacy"  // mentioned: shopify
let support = "https://help.shopify.com/privacy"  // mentioned: shopify
let status = "https://shopify.dev/privacy"  // mentioned: shopify
let terms = "https://admin.shopify.com/privacy"  // mentioned: shopify

request.setValue(value1, forHTTPHeaderField: "X-Shopify-Storefront-Access-Token")  // expect: shopify
request.setValue(value2, forHTTPHeaderField: "X-Shopify-Access-Token")  // expect: shopify

let sample1 = "shpat_00000000000000000000000000000000"  // present: shopify

let shpca00000000000000000000000000000000Sample = "shpca_00000000000000000000000000000000"  // present: shopify

let shppa00000000000000000000000000000000Sample = "shppa_00000000000000000000000000000000"  // present: shopify

let shpss00000000000000000000000000000000Sample = "shpss_00000000000000000000000000000000"  // present: shopify

// A host in a comment is no evidence: https://acme.myshopify.com
let lookalike = "https://acme.myshopify.com.example.org/"
let stranger = "https://api.notmyshopify.com/"
let shopifyEnabled = false
