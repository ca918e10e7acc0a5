/// Somebody who has asked to attend a webinar.
struct WebinarAttendee: Codable {
  var fullName: String
  var email: String
  var webinarID: String
}
