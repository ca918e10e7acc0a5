import Foundation

/// Somebody who has bought the service.
struct Customer: Codable {
  let customerNumber: String
  var firstName: String
  var lastName: String
  var email: String
  var phoneNumber: String
  var address: Home
}

/// Where the heating is.
struct Home: Codable {
  var streetAddress: String
  var postalCode: String
  var city: String
}

/// What the sensors of a home say.
struct Reading: Codable {
  var roomTemperature: Double
  var indoorHumidity: Double
  var energyConsumption: Double
  var time: Date
}
