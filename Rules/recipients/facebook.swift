// Marked lines must be found, every other line must stay silent.
import FacebookCore  // present: facebook
import FacebookLogin  // present: facebook
import FacebookShare  // present: facebook
import FBSDKCoreKit  // present: facebook
import FBSDKCoreKit_Basics  // present: facebook
import FBSDKLoginKit  // present: facebook
import FBSDKShareKit  // present: facebook
import FBSDKGamingServicesKit  // present: facebook
import FBAudienceNetwork  // present: facebook
import FBAEMKit  // present: facebook

func start(_ application: UIApplication, _ options: [UIApplication.LaunchOptionsKey: Any]?) {
  ApplicationDelegate.shared.application(application, didFinishLaunchingWithOptions: options)  // expect: facebook
  AppEvents.shared.logEvent(.completedTutorial)  // expect: facebook
}

func signIn() {
  LoginManager().logIn(permissions: ["public_profile"], from: nil) { _, _ in }  // expect: facebook
  GraphRequest(graphPath: "me").start { _, _, _ in }  // expect: facebook
  let button = FBLoginButton()  // expect: facebook
  if AccessToken.current == nil || Profile.current == nil { button.isHidden = false }  // expect: facebook
}

func old() {
  FBSDKAppEvents.activateApp()  // expect: facebook
  let banner = FBAdView(placementID: "1", adSize: kFBAdSizeHeight50Banner, rootViewController: nil)  // expect: facebook
  let whole = FBInterstitialAd(placementID: "1")  // expect: facebook
  let native = FBNativeAd(placementID: "1")  // expect: facebook
}

let about = "Follow us on https://www.facebook.com/ourpage today"  // mentioned: facebook
let like = "https://www.facebook.com/tracks"  // mentioned: facebook

enum Endpoint {
  static let audience = "https://graph.facebook.com/v19.0/1/customaudiences"  // expect: facebook
  static let video = "https://graph-video.facebook.com/v19.0/me/videos"  // expect: facebook
  static let old = "https://api.facebook.com/restserver.php"  // expect: facebook
  static let script = "https://connect.facebook.net/en_US/sdk.js"  // expect: facebook
  static let pixel = "https://www.facebook.com/tr/?id=1"  // expect: facebook
  static let first = "https://ep1.facebook.com/v19.0/1/activities"  // expect: facebook
  static let second = "https://ep2.facebook.com/v19.0/1/activities"  // expect: facebook
}

let policy = "https://facebook.com/privacy"  // mentioned: facebook
let documentation = "https://www.facebook.com/privacy"  // mentioned: facebook
let support = "https://m.facebook.com/privacy"  // mentioned: facebook
let status = "https://fb.com/privacy"  // mentioned: facebook
let terms = "https://fb.me/privacy"  // mentioned: facebook
let blog = "https://developers.facebook.com/privacy"  // mentioned: facebook
let page6 = "https://help.facebook.com/privacy"  // mentioned: facebook

let facebookSetting1 = Bundle.main.object(forInfoDictionaryKey: "FacebookAppID")  // present: facebook
let facebookSetting2 = Bundle.main.object(forInfoDictionaryKey: "FacebookClientToken")  // present: facebook
let facebookSetting3 = Bundle.main.object(forInfoDictionaryKey: "FacebookDisplayName")  // present: facebook
let facebookSetting4 = Bundle.main.object(forInfoDictionaryKey: "FacebookAutoLogAppEventsEnabled")  // present: facebook
let facebookSetting5 = Bundle.main.object(forInfoDictionaryKey: "FacebookAdvertiserIDCollectionEnabled")  // present: facebook

let cookie0 = cookies.first { $0.name == "_fbp" }  // present: facebook
let cookie1 = cookies.first { $0.name == "_fbc" }  // present: facebook
let cookie2 = cookies.first { $0.name == "datr" }  // present: facebook

let visit0 = cookies.first { $0.name == "fr" }  // present: facebook
let visit1 = cookies.first { $0.name == "xs" }  // present: facebook
let opener1 = "fb000000://open"  // mentioned: facebook
let opener2 = "fbauth2://open"  // mentioned: facebook

let facebookUrlSchemeSuffix = Bundle.main.object(forInfoDictionaryKey: "FacebookUrlSchemeSuffix")  // present: facebook
let facebookDomainPart = Bundle.main.object(forInfoDictionaryKey: "FacebookDomainPart")  // present: facebook
let facebookCodelessDebugLogEnabled = Bundle.main.object(forInfoDictionaryKey: "FacebookCodelessDebugLogEnabled")  // present: facebook

// A host in a comment is no evidence: https://graph.facebook.com
let lookalike = "https://graph.facebook.com.example.org/"
let stranger = "https://api.notfacebook.com/"
struct Avatar { var Profile: Int }
let book = "https://facebook.example.org/"
