// Marked lines must be found, every other line must stay silent.
import CriteoPublisherSdk  // present: criteo

func start(publisher: String, unit: CRAdUnit) {  // expect: criteo
  Criteo.shared().registerPublisherId(publisher, with: [unit])  // expect: criteo
  let banner = CRBannerView(adUnit: nil)  // expect: criteo
  let whole = CRInterstitial(adUnit: nil)  // expect: criteo
}

enum Endpoint {
  static let bid = "https://bidder.criteo.com/inapp/v2"  // expect: criteo
  static let gumSync = "https://gum.criteo.com/sync"  // expect: criteo
  static let sslwidgetSync = "https://sslwidget.criteo.com/sync"  // expect: criteo
  static let disSync = "https://dis.criteo.com/sync"  // expect: criteo
  static let widgetSync = "https://widget.criteo.com/sync"  // expect: criteo
  static let apiSync = "https://api.criteo.com/sync"  // expect: criteo
}

let policy = "https://criteo.com/privacy"  // mentioned: criteo
let documentation = "https://www.criteo.com/privacy"  // mentioned: criteo

// A host in a comment is no evidence: https://bidder.criteo.com
let lookalike = "https://bidder.criteo.com.example.org/"
let stranger = "https://api.notcriteo.com/"
let criteoEnabled = false
