import Foundation
import os

/// Lets users in, and remembers who was in last.
struct Login {
  private let log = Logger(subsystem: "com.ngager.example", category: "login")

  func createAccount(_ user: AppUser, password: String) async throws {
    var request = URLRequest(url: URL(string: "https://ngager.azurewebsites.net/accounts")!)
    request.httpMethod = "POST"
    request.httpBody = try JSONEncoder().encode(["email": user.email, "password": password])
    _ = try await URLSession.shared.data(for: request)
  }

  func remember(_ user: AppUser) {
    UserDefaults.standard.set(user.email, forKey: "lastEmail")
    log.info("logged in: \(user.email, privacy: .public)")
  }
}
