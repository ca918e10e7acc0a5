// Marked lines must be found, every other line must stay silent.
import KlaviyoSwift  // present: klaviyo
import KlaviyoForms  // present: klaviyo
import KlaviyoLocation  // present: klaviyo
import KlaviyoCore  // present: klaviyo

func start(key: String) {
  KlaviyoSDK().initialize(with: key)  // expect: klaviyo
}

enum Endpoint {
  static let aEvents = "https://a.klaviyo.com/api/events"  // expect: klaviyo
  static let staticEvents = "https://static.klaviyo.com/api/events"  // expect: klaviyo
  static let staticEvents2 = "https://static-forms.klaviyo.com/api/events"  // expect: klaviyo
}

let policy = "https://klaviyo.com/privacy"  // mentioned: klaviyo
let documentation = "https://www.klaviyo.com/privacy"  // mentioned: klaviyo
let support = "https://help.klaviyo.com/privacy"  // mentioned: klaviyo
let status = "https://developers.klaviyo.com/privacy"  // mentioned: klaviyo

let cookie0 = cookies.first { $0.name == "__kla_id" }  // present: klaviyo

// A host in a comment is no evidence: https://a.klaviyo.com
let lookalike = "https://a.klaviyo.com.example.org/"
let stranger = "https://api.notklaviyo.com/"
let klaviyoEnabled = false
