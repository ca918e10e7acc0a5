// Marked lines must be found, every other line must stay silent.
import GoogleMaps  // present: google-maps
import GooglePlaces  // present: google-maps
import GooglePlacesSwift  // present: google-maps
import GoogleNavigation  // present: google-maps

func start(key: String) {
  GMSServices.provideAPIKey(key)  // expect: google-maps
  GMSPlacesClient.provideAPIKey(key)  // expect: google-maps
}

func show(_ view: GMSMapView, at point: CLLocationCoordinate2D) {  // expect: google-maps
  GMSGeocoder().reverseGeocodeCoordinate(point) { _, _ in }  // expect: google-maps
  present(GMSAutocompleteViewController(), animated: true)  // expect: google-maps
}

enum Endpoint {
  static let geocode = "https://maps.googleapis.com/maps/api/geocode/json"  // expect: google-maps
  static let autocomplete = "https://places.googleapis.com/v1/places:autocomplete"  // expect: google-maps
  static let routes = "https://routes.googleapis.com/directions/v2:computeRoutes"  // expect: google-maps
  static let validate = "https://addressvalidation.googleapis.com/v1:validateAddress"  // expect: google-maps
  static let cell = "https://www.googleapis.com/geolocation/v1/geolocate"  // expect: google-maps
  static let position = "https://geolocation.googleapis.com/v1"  // expect: google-maps
}

let policy = "https://maps.google.com/privacy"  // mentioned: google-maps
let documentation = "https://www.google.com/maps"  // mentioned: google-maps
let support = "https://maps.app.goo.gl/privacy"  // mentioned: google-maps

let opener1 = "comgooglemaps://open"  // mentioned: google-maps

// A host in a comment is no evidence: https://maps.googleapis.com
let lookalike = "https://maps.googleapis.com.example.org/"
let stranger = "https://api.notgoogleapis.com/"
let other = "https://storage.googleapis.com.example/bucket"
let search = "https://www.google.com/search"
