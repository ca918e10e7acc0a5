/// A company that buys courses, and whom we talk to there.
struct Customer: Codable {
  let customerNumber: Int
  var contactName: String
  var email: String
  var phoneNumber: String
  var address: PostalAddress
  var organisationNumber: String
}

struct PostalAddress: Codable {
  var street: String
  var postalCode: String
  var city: String
}
