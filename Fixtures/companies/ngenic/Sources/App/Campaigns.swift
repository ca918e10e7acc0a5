import FacebookCore

/// Tells Facebook which customers came from an advertisement.
enum Campaigns {
  static func signedUp(_ customer: Customer) {
    AppEvents.shared.setUser(
      email: customer.email, firstName: customer.firstName, lastName: customer.lastName,
      phone: customer.phoneNumber, dateOfBirth: nil, gender: nil, city: nil, state: nil, zip: nil,
      country: nil)
    AppEvents.shared.logEvent(.completedRegistration)
  }
}
