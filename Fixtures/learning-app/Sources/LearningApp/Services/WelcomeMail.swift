import Foundation

/// Greets a new user by e-mail, through SendGrid.
struct WelcomeMail {
  let key: String
  private let endpoint = URL(string: "https://api.sendgrid.com/v3/mail/send")!

  func send(to user: User) async throws {
    let recipient = ["email": user.emailAddress, "name": "\(user.firstName) \(user.lastName)"]
    var request = URLRequest(url: endpoint)
    request.httpMethod = "POST"
    request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONSerialization.data(withJSONObject: ["to": [recipient]])
    _ = try await URLSession.shared.data(for: request)
  }
}
