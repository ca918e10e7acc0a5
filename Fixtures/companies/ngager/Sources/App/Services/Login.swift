import Foundation
import os

/// Remembers who was logged in last.
struct Login {
  private let log = Logger(subsystem: "com.ngager.example", category: "login")

  func remember(_ user: AppUser) {
    UserDefaults.standard.set(user.email, forKey: "lastEmail")
    log.info("logged in: \(user.email, privacy: .public)")
  }
}
