// Marked lines must be found, every other line must stay silent.
import GoogleMobileAds  // present: google-ads
import GoogleAdsOnDeviceConversion  // present: google-ads
import GoogleInteractiveMediaAds  // present: google-ads
import UserMessagingPlatform  // present: google-ads

func start() {
  GADMobileAds.sharedInstance().start()  // expect: google-ads
  let banner = GADBannerView(adSize: GADAdSizeBanner)  // expect: google-ads
  banner.load(GADRequest())  // expect: google-ads
  GADInterstitialAd.load(withAdUnitID: unit, request: nil) { _, _ in }  // expect: google-ads
  GADRewardedAd.load(withAdUnitID: unit, request: nil) { _, _ in }  // expect: google-ads
}

func startNew() async {
  await MobileAds.shared.start()  // expect: google-ads
  UMPConsentInformation.sharedInstance.reset()  // expect: google-ads
  let loader = IMAAdsLoader(settings: nil)  // expect: google-ads
}

enum Endpoint {
  static let audience = "https://googleads.googleapis.com/v17/customers/1/offlineUserDataJobs:create"  // expect: google-ads
  static let manager = "https://datamanager.googleapis.com/v1/audienceMembers:ingest"  // expect: google-ads
  static let conversion = "https://www.googleadservices.com/pagead/conversion/1/"  // expect: google-ads
  static let click = "https://googleads.g.doubleclick.net/pagead/id"  // expect: google-ads
  static let tag = "https://pubads.g.doubleclick.net/gampad/ads"  // expect: google-ads
  static let stats = "https://stats.g.doubleclick.net/g/collect"  // expect: google-ads
  static let script = "https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js"  // expect: google-ads
}

let policy = "https://ads.google.com/privacy"  // mentioned: google-ads
let documentation = "https://admob.google.com/privacy"  // mentioned: google-ads
let support = "https://apps.admob.com/privacy"  // mentioned: google-ads

let googleAdsSetting = Bundle.main.object(forInfoDictionaryKey: "GADApplicationIdentifier")  // present: google-ads

let cookie0 = cookies.first { $0.name == "_gcl_au" }  // present: google-ads

let visitor0 = cookies.first { $0.name == "_gac_abc123" }  // present: google-ads
let visit0 = cookies.first { $0.name == "IDE" }  // present: google-ads
let visit1 = cookies.first { $0.name == "NID" }  // present: google-ads
let sample1 = "ca-app-pub-0000000000000000~0000000000"  // present: google-ads

func countInstall(id: String) {
  ACTConversionReporter.report(withConversionID: id, label: "a", value: "1", isRepeatable: false)  // expect: google-ads
}

// A host in a comment is no evidence: https://googleads.googleapis.com
let lookalike = "https://googleads.googleapis.com.example.org/"
let stranger = "https://api.notgoogleapis.com/"
let mobileAdsCount = 2
