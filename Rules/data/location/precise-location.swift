// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var gpsCoordinate: Double                   // expect: location/precise-location
  var gpsPosition: Double                     // expect: location/precise-location
  var gpsLocation: Double                     // expect: location/precise-location
  var geolocation: Double                     // expect: location/precise-location
  var geoLocation: Double                     // expect: location/precise-location
  var geohash: Double                         // expect: location/precise-location
  var geoPoint: Double                        // expect: location/precise-location
  var latLong: Double                         // expect: location/precise-location
  var latLon: Double                          // expect: location/precise-location
  var latLng: Double                          // expect: location/precise-location
  var userLocation: Double                    // expect: location/precise-location
  var lastKnownLocation: Double               // expect: location/precise-location
  var preciseLocation: Double                 // expect: location/precise-location
}

struct SwedishRecord {
  var gpsKoordinat: Double                    // expect: location/precise-location
  var gpsKoordinater: Double                  // expect: location/precise-location
  var exaktPlats: Double                      // expect: location/precise-location
}

struct FinnishRecord {
  var gpsKoordinaatit: Double                 // expect: location/precise-location
  var gpsSijainti: Double                     // expect: location/precise-location
  var käyttäjänSijainti: String               // expect: location/precise-location
}

struct GermanRecord {
  var gpsKoordinaten: Double                  // expect: location/precise-location
  var gpsStandort: Double                     // expect: location/precise-location
  var gpsPosition: String                     // expect: location/precise-location
}

struct NorwegianRecord {
  var gpsKoordinater: String                  // expect: location/precise-location
  var gpsPosisjon: String                     // expect: location/precise-location
}

struct DanishRecord {
  var gpsKoordinater: String                  // expect: location/precise-location
  var gpsPlacering: String                    // expect: location/precise-location
  var gpsPosition: String                     // expect: location/precise-location
}

struct Enhed {
  var placering: String                       // expect: location/precise-location
  var koordinater: String                     // expect: location/precise-location
  var position: String                        // expect: location/precise-location
}

struct Enhet {
  var posisjon: String                        // expect: location/precise-location
  var koordinater: String                     // expect: location/precise-location
}

struct Bruger {
  var breddegrad: String                      // expect: location/precise-location
  var længdegrad: String                      // expect: location/precise-location
}

struct Ping {
  var latitude: Double                        // expect: location/precise-location
  var longitude: Double                       // expect: location/precise-location
  var latitud: Double                         // expect: location/precise-location
  var longitud: Double                        // expect: location/precise-location
  var breddegrad: Double                      // expect: location/precise-location
  var lengdegrad: Double                      // expect: location/precise-location
  var længdegrad: Double                      // expect: location/precise-location
  var leveysaste: Double                      // expect: location/precise-location
  var pituusaste: Double                      // expect: location/precise-location
  var breitengrad: Double                     // expect: location/precise-location
  var längengrad: Double                      // expect: location/precise-location
  var laengengrad: Double                     // expect: location/precise-location
}

struct Beacon {
  var lat: Double                             // expect: location/precise-location
  var lon: Double                             // expect: location/precise-location
  var lng: Double                             // expect: location/precise-location
}

struct Trip {
  var location: Double                        // expect: location/precise-location
  var coordinate: Double                      // expect: location/precise-location
  var position: Double                        // expect: location/precise-location
  var plats: Double                           // expect: location/precise-location
  var koordinater: Double                     // expect: location/precise-location
  var placering: Double                       // expect: location/precise-location
  var sijainti: Double                        // expect: location/precise-location
  var koordinaatit: Double                    // expect: location/precise-location
  var standort: Double                        // expect: location/precise-location
  var koordinaten: Double                     // expect: location/precise-location
}

struct Typed {
  var first: CLLocation                       // expect: location/precise-location
  var second: CLVisit                         // expect: location/precise-location
}

struct Runner {
  var currentLatitude: Double  // expect: location/precise-location
  var userLongitude: Double  // expect: location/precise-location
  var lastLocation: CLLocation?  // expect: location/precise-location
  static let latitude = 59.33
}

struct Waypoint {
  var lat: Double  // expect: location/precise-location
  var lon: Double  // expect: location/precise-location
}

struct City {
  var latitude: Double
  var longitude: Double
}

struct Store {
  var lat: Double
  var lon: Double
}

struct Shape {
  var position: CGPoint
  var coordinates: [Double]
  var location: Int
  var lat: Double
}

struct Token {
  var currentLocation: SourceLocation
  var cityLatitude: Double
  var latitudeLabel: UILabel
  var latitudeDelta: Double
  var isLocationEnabled: Bool
  var long: Int
}

let defaultLatitude = 59.33

func report(latitude: Double, longitude: Double) {}  // expect: location/precise-location
func seek(to location: Int) {}

func start() {
  let manager = CLLocationManager()  // expect: location/precise-location
  manager.startUpdatingLocation()
  map.showsUserLocation = true  // expect: location/precise-location
  let geocoder = CLGeocoder()  // expect: location/precise-location
  let monitor = CLMonitor("m")  // expect: location/precise-location
  let session = CLServiceSession(authorization: .always)  // expect: location/precise-location
  for try await update in CLLocationUpdate.liveUpdates() {}  // expect: location/precise-location
  if annotation is MKUserLocation {}
  let user = MKUserLocation()  // expect: location/precise-location
}

struct Area {
  var minLatitude: Double
  var maxLatitude: Double
}

func askThePlatform() {
  _ = CLLocationButton()  // expect: location/precise-location
  _ = LocationButton()  // expect: location/precise-location
  _ = UserAnnotation()  // expect: location/precise-location
  _ = MKUserTrackingButton()  // expect: location/precise-location
}

// What keeps a state is no shop.
final class LocationStore {
  var latitude = 0.0   // expect: location/precise-location
  var longitude = 0.0  // expect: location/precise-location
}

enum WidgetStore {
  struct Snapshot {
    let lat: Double  // expect: location/precise-location
    let lon: Double  // expect: location/precise-location
  }
}

struct StoreDTO {
  var latitude: Double
  var longitude: Double
}

struct BookStore {
  var latitude: Double
  var longitude: Double
}

struct Owner {
  var lat: Double
  var userLat: Double  // expect: location/precise-location
}

// Whoever asks for leave has no location yet.
func askForLeave() {
  guard CLLocationManager.locationServicesEnabled(), CLLocationManager.headingAvailable() else { return }
  CLLocationManager().requestWhenInUseAuthorization()
}

struct EnglishRegister {
  var homeLatitude: Double                    // expect: location/precise-location
  var homeLongitude: Double                   // expect: location/precise-location
  var homeCoordinates: Double                 // expect: location/precise-location
  var workLatitude: Double                    // expect: location/precise-location
  var workLongitude: Double                   // expect: location/precise-location
}
