// Marked lines must be found, every other line must stay silent.
import CleverTapSDK  // present: clevertap
import CleverTapLocation  // present: clevertap

func start() {
  CleverTap.autoIntegrate()  // expect: clevertap
  CleverTap.sharedInstance()?.recordEvent("Product viewed")  // expect: clevertap
}

func second(account: String, key: String) {
  let config = CleverTapInstanceConfig(accountId: account, accountToken: key)  // expect: clevertap
  CleverTap.instance(with: config)  // expect: clevertap
}

enum Endpoint {
  static let spiky = "https://eu1-spiky.clevertap-prod.com/a1"  // expect: clevertap
  static let upload = "https://api.clevertap.com/1/upload"  // expect: clevertap
}

let policy = "https://clevertap.com/privacy"  // mentioned: clevertap
let documentation = "https://www.clevertap.com/privacy"  // mentioned: clevertap
let support = "https://docs.clevertap.com/privacy"  // mentioned: clevertap

let clevertapSetting1 = Bundle.main.object(forInfoDictionaryKey: "CleverTapAccountID")  // present: clevertap
let clevertapSetting2 = Bundle.main.object(forInfoDictionaryKey: "CleverTapToken")  // present: clevertap

let apiClevertapComAddress = "https://in1.api.clevertap.com/v1"  // expect: clevertap

request.setValue(value, forHTTPHeaderField: "X-CleverTap-Account-Id")  // expect: clevertap
request.setValue(value, forHTTPHeaderField: "X-CleverTap-Passcode")  // expect: clevertap
request.setValue(value, forHTTPHeaderField: "X-CleverTap-Token")  // expect: clevertap

let cleverTapRegion = Bundle.main.object(forInfoDictionaryKey: "CleverTapRegion")  // present: clevertap
let cleverTapUseCustomId = Bundle.main.object(forInfoDictionaryKey: "CleverTapUseCustomId")  // present: clevertap
let cleverTapDisableAppLaunched = Bundle.main.object(forInfoDictionaryKey: "CleverTapDisableAppLaunched")  // present: clevertap

// A host in a comment is no evidence: https://acme.clevertap-prod.com
let lookalike = "https://acme.clevertap-prod.com.example.org/"
let stranger = "https://api.notclevertap-prod.com/"
let clevertapEnabled = false
