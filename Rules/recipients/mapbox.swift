// Marked lines must be found, every other line must stay silent.
import MapboxMaps  // present: mapbox
import Mapbox  // present: mapbox
import MapboxNavigationCore  // present: mapbox
import MapboxNavigationUIKit  // present: mapbox
import MapboxNavigation  // present: mapbox
import MapboxDirections  // present: mapbox
import MapboxGeocoder  // present: mapbox
import MapboxSearch  // present: mapbox
import MapboxSearchUI  // present: mapbox
import MapboxMobileEvents  // present: mapbox

func start(token: String) {
  MapboxOptions.accessToken = token  // expect: mapbox
}

func move(_ map: MapboxMap) { map.setCamera(to: camera) }  // expect: mapbox
func old() { let map = MGLMapView(frame: bounds) }  // expect: mapbox

enum Endpoint {
  static let geocode = "https://api.mapbox.com/search/geocode/v6/forward?q=x"  // expect: mapbox
  static let events = "https://events.mapbox.com/events/v2"  // expect: mapbox
  static let china = "https://api.mapbox.cn/directions/v5/mapbox/driving"  // expect: mapbox
}

let policy = "https://mapbox.com/privacy"  // mentioned: mapbox
let documentation = "https://www.mapbox.com/privacy"  // mentioned: mapbox
let support = "https://docs.mapbox.com/privacy"  // mentioned: mapbox
let status = "https://apps.mapbox.com/privacy"  // mentioned: mapbox

let mapboxSetting1 = Bundle.main.object(forInfoDictionaryKey: "MBXAccessToken")  // present: mapbox
let mapboxSetting2 = Bundle.main.object(forInfoDictionaryKey: "MGLMapboxAccessToken")  // present: mapbox

// A host in a comment is no evidence: https://api.mapbox.com
let lookalike = "https://api.mapbox.com.example.org/"
let stranger = "https://api.notmapbox.com/"
let mapboxEnabled = false

struct MapboxGateway {}  // expect: mapbox
let speaksMapboxGateway = MapboxGateway()
