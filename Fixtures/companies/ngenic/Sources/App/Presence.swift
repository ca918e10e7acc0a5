import CoreLocation

/// Notices when a customer leaves home.
final class Presence: NSObject, CLLocationManagerDelegate {
  private let manager = CLLocationManager()
  private(set) var latitude = 0.0
  private(set) var longitude = 0.0

  func start() {
    manager.delegate = self
    manager.requestWhenInUseAuthorization()
    manager.startUpdatingLocation()
  }

  func locationManager(_ manager: CLLocationManager, didUpdateLocations places: [CLLocation]) {
    guard let place = places.last else { return }
    latitude = place.coordinate.latitude
    longitude = place.coordinate.longitude
  }
}
