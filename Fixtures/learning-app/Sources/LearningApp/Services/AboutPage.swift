import Foundation

/// Links for a person to read: no data goes there.
enum AboutPage {
  static let facebook = URL(string: "https://www.facebook.com/learningapp")!
  static let privacyNotice = URL(string: "https://learning.example/privacy")!
}
