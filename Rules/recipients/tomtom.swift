// Marked lines must be found, every other line must stay silent.
import TomTomOnlineSDKMaps  // present: tomtom
import TomTomOnlineSDKSearch  // present: tomtom
import TomTomOnlineSDKRouting  // present: tomtom
import TomTomSDKMapDisplay  // present: tomtom
import TomTomSDKSearch  // present: tomtom
import TomTomSDKRoute  // present: tomtom
import TomTomSDKNavigation  // present: tomtom

enum Endpoint {
  static let apiGeocode = "https://api.tomtom.com/search/2/geocode/x.json"  // expect: tomtom
  static let krGeocode = "https://kr-api.tomtom.com/search/2/geocode/x.json"  // expect: tomtom
}

let policy = "https://tomtom.com/privacy"  // mentioned: tomtom
let documentation = "https://www.tomtom.com/privacy"  // mentioned: tomtom
let support = "https://developer.tomtom.com/privacy"  // mentioned: tomtom
let status = "https://mydrive.tomtom.com/privacy"  // mentioned: tomtom

// A host in a comment is no evidence: https://api.tomtom.com
let lookalike = "https://api.tomtom.com.example.org/"
let stranger = "https://api.nottomtom.com/"
let tomtomEnabled = false
