import Foundation

/// Somebody who is logged in and takes courses.
struct User: Codable {
  let id: UUID
  var firstName: String
  var lastName: String
  var emailAddress: String
  var finishedLessons: [Lesson.ID]
}

/// Nothing here is about a person, however much it sounds like it.
struct Lesson: Identifiable, Codable {
  let id: Int
  var name: String
  var emailTemplateID: Int
  var phoneIcon: String
  var hostName: String
}
