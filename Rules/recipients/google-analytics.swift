// Marked lines must be found, every other line must stay silent.
import FirebaseAnalytics  // present: google-analytics
import GoogleAnalytics  // present: google-analytics
import Firebase  // present: google-analytics

let host1 = "https://app-measurement.com/v1/send"  // expect: google-analytics
let host2 = "https://www.google-analytics.com/v1/send"  // expect: google-analytics
let host3 = "https://region1.google-analytics.com/v1/send"  // expect: google-analytics
let host4 = "https://ssl.google-analytics.com/v1/send"  // expect: google-analytics
let link5 = "https://analytics.google.com/v1/send"  // mentioned: google-analytics
let link6 = "https://marketingplatform.google.com/v1/send"  // mentioned: google-analytics
let setting7 = settings["FIREBASE_ANALYTICS_COLLECTION_ENABLED"]  // present: google-analytics
let setting8 = settings["GOOGLE_ANALYTICS_DEFAULT_ALLOW_ANALYTICS_STORAGE"]  // present: google-analytics
let setting9 = settings["_ga"]  // present: google-analytics
let setting10 = settings["_gid"]  // present: google-analytics
let setting11 = settings["_gat"]  // present: google-analytics

func use() {
  let value = FIRAnalytics(options)  // expect: google-analytics
  let value = GAI(options)  // expect: google-analytics
  let value = GAIDictionaryBuilder(options)  // expect: google-analytics
  Analytics.logEvent(options)  // expect: google-analytics
  Analytics.setUserID(options)  // expect: google-analytics
  Analytics.setUserProperty(options)  // expect: google-analytics
  Analytics.setDefaultEventParameters(options)  // expect: google-analytics
}

let page = "https://www.google-analytics.example/collect"
func logEvent(_ name: String) {}
func track() { Analytics.reset() }
let stream = cookies["_ga_1R7GEWQZLM"]  // present: google-analytics
