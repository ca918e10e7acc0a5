import Foundation

/// Invites an employee of a customer to the app, by e-mail through SendGrid.
struct Invitation {
  let key: String

  func send(to user: AppUser) async throws {
    let text = "Hello \(user.firstName), your courses are waiting."
    let message: [String: Any] = [
      "personalizations": [["to": [["email": user.email]]]],
      "content": [["type": "text/plain", "value": text]],
    ]
    var request = URLRequest(url: URL(string: "https://api.sendgrid.com/v3/mail/send")!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONSerialization.data(withJSONObject: message)
    _ = try await URLSession.shared.data(for: request)
  }
}
