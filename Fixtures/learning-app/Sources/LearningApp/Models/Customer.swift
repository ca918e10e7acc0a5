import Foundation

/// A company that buys courses, and the person we talk to there.
struct Customer: Codable {
  let id: UUID
  var name: String
  var email: String
  var phoneNumber: String?
  var address: PostalAddress
  var organisationNumber: String
  var seats: Int
  var isEmailVerified: Bool
}

struct PostalAddress: Codable {
  var street: String
  var postalCode: String
  var city: String
}
