import Foundation

/// Somebody who learns in the app.
struct AppUser: Codable {
  let id: UUID
  var firstName: String
  var lastName: String
  var email: String
  var courseProgress: [CourseProgress]
}

/// How far a user has come in one course.
struct CourseProgress: Codable {
  let courseID: Int
  var completedLessons: [Int]
  var quizAnswers: [QuizAnswer]
}

struct QuizAnswer: Codable {
  let taskID: Int
  var quizAnswer: String
}

/// Teaching material; nothing of it is about a person.
struct Course: Codable {
  let id: Int
  var name: String
  var length: Int
}
