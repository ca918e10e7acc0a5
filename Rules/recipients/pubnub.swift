// Marked lines must be found, every other line must stay silent.
import PubNub  // present: pubnub
import PubNubSDK  // present: pubnub
import PubNubUser  // present: pubnub
import PubNubSpace  // present: pubnub
import PubNubMembership  // present: pubnub

func start(key: String) {
  let configuration = PubNubConfiguration(publishKey: key, subscribeKey: key, userId: "1")  // expect: pubnub
  let client = PubNub(configuration: configuration)  // expect: pubnub
}

enum Endpoint {
  static let publish = "https://ps.pndsn.com/publish/demo/demo/0/hall/0"  // expect: pubnub
  static let old = "https://pubsub.pubnub.com/publish/demo"  // expect: pubnub
}

let policy = "https://pubnub.com/privacy"  // mentioned: pubnub
let documentation = "https://www.pubnub.com/privacy"  // mentioned: pubnub
let support = "https://support.pubnub.com/privacy"  // mentioned: pubnub
let status = "https://admin.pubnub.com/privacy"  // mentioned: pubnub

// A host in a comment is no evidence: https://ps.pndsn.com
let lookalike = "https://ps.pndsn.com.example.org/"
let stranger = "https://api.notpndsn.com/"
let pubnubEnabled = false
