// Marked lines must be found, every other line must stay silent.
import MovementSdk  // present: foursquare
import Pilgrim  // present: foursquare

func start(key: String, secret: String) {
  MovementSdkManager.shared().configure(withConsumerKey: key, secret: secret, delegate: nil)  // expect: foursquare
  PilgrimManager.shared().start()  // expect: foursquare
}

enum Endpoint {
  static let apiNearby = "https://api.foursquare.com/v3/places/nearby"  // expect: foursquare
  static let placesNearby = "https://places-api.foursquare.com/v3/places/nearby"  // expect: foursquare
}

let policy = "https://foursquare.com/privacy"  // mentioned: foursquare
let documentation = "https://www.foursquare.com/privacy"  // mentioned: foursquare
let support = "https://4sq.com/privacy"  // mentioned: foursquare
let status = "https://docs.foursquare.com/privacy"  // mentioned: foursquare
let terms = "https://developer.foursquare.com/privacy"  // mentioned: foursquare

// A host in a comment is no evidence: https://api.foursquare.com
let lookalike = "https://api.foursquare.com.example.org/"
let stranger = "https://api.notfoursquare.com/"
let foursquareEnabled = false
