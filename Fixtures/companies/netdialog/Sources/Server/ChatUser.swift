/// A user, as the server of one2many knows one for a customer.
struct ChatUser: Codable {
  var fullName: String
  var email: String
  var lastMessage: Message?
}

/// What a user writes in the service.
struct Message: Codable {
  var chatMessage: String
}
