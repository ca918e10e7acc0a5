// Marked lines must be found, every other line must stay silent.
import GoogleTagManager  // present: google-tag-manager

final class Discount: NSObject, TAGCustomFunction {  // expect: google-tag-manager
  func execute(withParameters list: [AnyHashable: Any]!) -> NSObject! { nil }
}

func preview(_ url: URL) -> Bool { TAGManager.instance().preview(with: url) }  // expect: google-tag-manager
func open(_ container: TAGContainer) { container.refresh() }  // expect: google-tag-manager

enum Endpoint {
  static let script = "https://www.googletagmanager.com/gtm.js"  // expect: google-tag-manager
}

let policy = "https://tagmanager.google.com/privacy"  // mentioned: google-tag-manager

// A host in a comment is no evidence: https://www.googletagmanager.com
let lookalike = "https://www.googletagmanager.com.example.org/"
let stranger = "https://api.notgoogletagmanager.com/"
let googleTagManagerEnabled = false
