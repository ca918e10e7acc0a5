import FirebaseAnalytics
import Foundation

/// Counts which lessons are opened.
enum Usage {
  static func opened(_ lesson: Lesson) {
    Analytics.logEvent("lesson_opened", parameters: ["lesson": lesson.id])
  }
}
