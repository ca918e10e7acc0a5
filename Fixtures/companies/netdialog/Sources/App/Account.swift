import Foundation

/// Somebody who uses one2many at a customer.
struct AppUser: Codable {
  var name: String
  var email: String
  var password: String
  var profilePicture: Data?
}

/// Keeps the account of the app's user.
struct Account {
  private let server = URL(string: "https://one2many.netdialog.se/v1/users")!

  func register(_ user: AppUser) async throws {
    var request = URLRequest(url: server)
    request.httpMethod = "POST"
    request.httpBody = try JSONEncoder().encode(user)
    _ = try await URLSession.shared.data(for: request)
  }

  func deleteAccount(_ user: AppUser) async throws {
    var request = URLRequest(url: server.appending(path: user.email))
    request.httpMethod = "DELETE"
    _ = try await URLSession.shared.data(for: request)
  }

  func stayLoggedIn(_ user: AppUser) {
    UserDefaults.standard.set(user.password, forKey: "password")
  }
}
