/// Somebody who has registered for an event.
struct EventAttendee: Codable {
  var fullName: String
  var email: String
  var employer: String
  var jobTitle: String
  var foodAllergies: String?
}

/// Somebody who has applied for a job.
struct JobApplicant: Codable {
  var fullName: String
  var email: String
  var phoneNumber: String
  var personnummer: String
}
