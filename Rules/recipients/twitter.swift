// Marked lines must be found, every other line must stay silent.
import TwitterKit  // present: twitter
import TwitterCore  // present: twitter
import Swifter  // present: twitter
import SwifteriOS  // present: twitter
import TwitterAPIKit  // present: twitter

func start(key: String, secret: String) {
  TWTRTwitter.sharedInstance().start(withConsumerKey: key, consumerSecret: secret)  // expect: twitter
  let client = TWTRAPIClient.withCurrentUser()  // expect: twitter
  TWTRComposer().show(from: controller) { _ in }  // expect: twitter
}

enum Endpoint {
  static let tweets = "https://api.twitter.com/2/tweets"  // expect: twitter
  static let posts = "https://api.x.com/2/tweets"  // expect: twitter
  static let media = "https://upload.twitter.com/1.1/media/upload.json"  // expect: twitter
  static let pixel = "https://analytics.twitter.com/i/adsct"  // expect: twitter
  static let script = "https://static.ads-twitter.com/uwt.js"  // expect: twitter
  static let adsStatuses = "https://ads-api.twitter.com/1.1/statuses"  // expect: twitter
  static let adsStatuses2 = "https://ads-api.x.com/1.1/statuses"  // expect: twitter
  static let streamStatuses = "https://stream.twitter.com/1.1/statuses"  // expect: twitter
  static let syndicationStatuses = "https://syndication.twitter.com/1.1/statuses"  // expect: twitter
}

let policy = "https://twitter.com/privacy"  // mentioned: twitter
let documentation = "https://www.twitter.com/privacy"  // mentioned: twitter
let support = "https://mobile.twitter.com/privacy"  // mentioned: twitter
let status = "https://x.com/privacy"  // mentioned: twitter
let terms = "https://www.x.com/privacy"  // mentioned: twitter
let blog = "https://t.co/privacy"  // mentioned: twitter
let page6 = "https://developer.twitter.com/privacy"  // mentioned: twitter
let page7 = "https://developer.x.com/privacy"  // mentioned: twitter
let page8 = "https://dev.twitter.com/privacy"  // mentioned: twitter
let page9 = "https://support.twitter.com/privacy"  // mentioned: twitter
let page10 = "https://apps.twitter.com/privacy"  // mentioned: twitter
let page11 = "https://docs.x.com/privacy"  // mentioned: twitter

let twitterSetting1 = ProcessInfo.processInfo.environment["TWITTER_CONSUMER_KEY"]  // present: twitter
let twitterSetting2 = ProcessInfo.processInfo.environment["TWITTER_CONSUMER_SECRET"]  // present: twitter
let twitterSetting3 = ProcessInfo.processInfo.environment["TWITTER_BEARER_TOKEN"]  // present: twitter

let opener1 = "twitter://open"  // mentioned: twitter
let opener2 = "twitterkit-://open"  // mentioned: twitter

// A host in a comment is no evidence: https://api.twitter.com
let lookalike = "https://api.twitter.com.example.org/"
let stranger = "https://api.nottwitter.com/"
let next = "https://notx.com/"
let box = "https://api.fox.com/"
