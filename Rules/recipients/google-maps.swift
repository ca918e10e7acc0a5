// Marked lines must be found, every other line must stay silent.
import GoogleMaps  // present: google-maps
import GooglePlaces  // present: google-maps

let host0 = "https://maps.googleapis.com/v1/json"  // expect: google-maps
let host1 = "https://places.googleapis.com/v1/json"  // expect: google-maps
let host2 = "https://routes.googleapis.com/v1/json"  // expect: google-maps
let link0 = "https://maps.google.com/about"  // mentioned: google-maps
let link1 = "https://www.google.com/maps/about"  // mentioned: google-maps
let link2 = "https://maps.app.goo.gl/about"  // mentioned: google-maps
let other = "https://storage.googleapis.com/bucket"
let search = "https://www.google.com/search"

func use() {
  let services = GMSServices(options)  // expect: google-maps
  let places = GMSPlacesClient(options)  // expect: google-maps
  let map = GMSMapView(options)  // expect: google-maps
  let geocoder = GMSGeocoder(options)  // expect: google-maps
}
