// Marked lines must be found, every other line must stay silent.
import TikTokBusinessSDK  // present: tiktok
import TikTokOpenAuthSDK  // present: tiktok
import TikTokOpenSDKCore  // present: tiktok
import TikTokOpenShareSDK  // present: tiktok

func start(key: String, app: String) {
  let config = TikTokConfig(accessToken: key, appId: app, tiktokAppId: "1")  // expect: tiktok
  TikTokBusiness.initializeSdk(config)  // expect: tiktok
}

func signIn(_ url: URL) {
  let request = TikTokAuthRequest(scopes: ["user.info.basic"], redirectURI: "acme://x")  // expect: tiktok
  TikTokURLHandler.handleOpenURL(url)  // expect: tiktok
}

enum Endpoint {
  static let track = "https://business-api.tiktok.com/open_api/v1.3/event/track"  // expect: tiktok
  static let exchange = "https://open.tiktokapis.com/v2/oauth/token/"  // expect: tiktok
  static let pixel = "https://analytics.tiktok.com/api/v2/pixel/track"  // expect: tiktok
  static let analyticsToken = "https://analytics.us.tiktok.com/oauth/access_token/"  // expect: tiktok
  static let openToken = "https://open-api.tiktok.com/oauth/access_token/"  // expect: tiktok
}

let policy = "https://tiktok.com/privacy"  // mentioned: tiktok
let documentation = "https://www.tiktok.com/privacy"  // mentioned: tiktok
let support = "https://developers.tiktok.com/privacy"  // mentioned: tiktok
let status = "https://ads.tiktok.com/privacy"  // mentioned: tiktok
let terms = "https://vm.tiktok.com/privacy"  // mentioned: tiktok

let tiktokSetting = Bundle.main.object(forInfoDictionaryKey: "TikTokClientKey")  // present: tiktok

let cookie0 = cookies.first { $0.name == "_ttp" }  // present: tiktok

// A host in a comment is no evidence: https://analytics.us.tiktok.com
let lookalike = "https://analytics.us.tiktok.com.example.org/"
let stranger = "https://api.nottiktok.com/"
let tiktokEnabled = false
