import Beacon

/// Lets a customer write to the support.
enum Support {
  static func open(for customer: Customer, id: String) {
    let user = HSBeaconUser()
    user.email = customer.email
    user.name = customer.firstName
    HSBeacon.identify(user)
    HSBeacon.open(HSBeaconSettings(beaconId: id))
  }
}
