// Marked lines must be found, every other line must stay silent.
import RevenueCat  // present: revenuecat
import RevenueCatUI  // present: revenuecat
import Purchases  // present: revenuecat
import RevenueCat_CustomEntitlementComputation  // present: revenuecat

func start(key: String) async throws {
  Purchases.configure(withAPIKey: key)  // expect: revenuecat
  let info = try await Purchases.shared.customerInfo()  // expect: revenuecat
}

var paywall: some View { PaywallView() }  // expect: revenuecat
func old(key: String) { RCPurchases.configure(withAPIKey: key) }  // expect: revenuecat

enum Endpoint {
  static let apiReceipts = "https://api.revenuecat.com/v1/receipts"  // expect: revenuecat
  static let apiReceipts2 = "https://api-diagnostics.revenuecat.com/v1/receipts"  // expect: revenuecat
  static let apiRcBackupCom = "https://api.rc-backup.com/v1"  // expect: revenuecat
  static let apiProduction8LivesCatIo = "https://api-production.8-lives-cat.io/v1"  // expect: revenuecat
}

let policy = "https://revenuecat.com/privacy"  // mentioned: revenuecat
let documentation = "https://www.revenuecat.com/privacy"  // mentioned: revenuecat
let support = "https://docs.revenuecat.com/privacy"  // mentioned: revenuecat
let status = "https://app.revenuecat.com/privacy"  // mentioned: revenuecat
let terms = "https://rev.cat/privacy"  // mentioned: revenuecat
let blog = "https://errors.rev.cat/privacy"  // mentioned: revenuecat

// A host in a comment is no evidence: https://api.revenuecat.com
let lookalike = "https://api.revenuecat.com.example.org/"
let stranger = "https://api.notrevenuecat.com/"
struct Receipts { var rows: [String] }
