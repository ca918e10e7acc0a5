struct Customer: Codable {
  var email: String
  var phoneNumber: String
  var address: PostalAddress
  var seats: Int
}

struct PostalAddress: Codable {
  var street: String
  var city: String
}

struct Message: Codable {
  var to: String
  var text: String
}
