// Marked lines must be found, every other line must stay silent.
import FacebookCore  // present: facebook
import FacebookLogin  // present: facebook
import FacebookShare  // present: facebook
import FBSDKCoreKit  // present: facebook
import FBSDKLoginKit  // present: facebook
import FBSDKShareKit  // present: facebook
import FBAudienceNetwork  // present: facebook

let host1 = "https://graph.facebook.com/v1/send"  // expect: facebook
let host2 = "https://api.facebook.com/v1/send"  // expect: facebook
let host3 = "https://connect.facebook.net/v1/send"  // expect: facebook
let host4 = "https://ep1.facebook.com/v1/send"  // expect: facebook
let host5 = "https://www.facebook.com/tr/send"  // expect: facebook
let link6 = "https://facebook.com/v1/send"  // mentioned: facebook
let link7 = "https://www.facebook.com/v1/send"  // mentioned: facebook
let link8 = "https://m.facebook.com/v1/send"  // mentioned: facebook
let link9 = "https://fb.com/v1/send"  // mentioned: facebook
let link10 = "https://fb.me/v1/send"  // mentioned: facebook
let link11 = "https://developers.facebook.com/v1/send"  // mentioned: facebook
let link12 = "https://acme.facebook.com/v1/send"  // mentioned: facebook
let setting13 = settings["FacebookAppID"]  // present: facebook
let setting14 = settings["FacebookClientToken"]  // present: facebook
let setting15 = settings["FacebookAutoLogAppEventsEnabled"]  // present: facebook
let setting16 = settings["FacebookAdvertiserIDCollectionEnabled"]  // present: facebook
let setting17 = settings["_fbp"]  // present: facebook
let setting18 = settings["_fbc"]  // present: facebook

func use() {
  let value = AppEvents(options)  // expect: facebook
  let value = LoginManager(options)  // expect: facebook
  let value = GraphRequest(options)  // expect: facebook
  let value = AccessToken(options)  // expect: facebook
  let value = ApplicationDelegate(options)  // expect: facebook
  let value = FBLoginButton(options)  // expect: facebook
  let value = Profile(options)  // expect: facebook
}

func useMore() {
  FBSDKAccount.shared.open()  // expect: facebook
  FBAdViewAccount.shared.open()  // expect: facebook
  FBInterstitialAdAccount.shared.open()  // expect: facebook
  FBNativeAdAccount.shared.open()  // expect: facebook
}

let about = "Follow us on https://www.facebook.com/ourpage today"  // mentioned: facebook
let like = "https://www.facebook.com/tracks"  // mentioned: facebook
struct Avatar { var Profile: Int }
