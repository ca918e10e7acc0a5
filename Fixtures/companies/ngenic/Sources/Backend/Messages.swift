import Foundation

/// What a customer has written to the support.
struct SupportCase: Codable {
  var email: String
  var supportMessage: String
}

/// Passes cases on to those who answer them.
struct Messages {
  let webhook: String

  func tell(_ support: SupportCase) async throws {
    var request = URLRequest(url: URL(string: "https://hooks.slack.com/services/\(webhook)")!)
    request.httpMethod = "POST"
    request.httpBody = try JSONEncoder().encode(["text": support.supportMessage])
    _ = try await URLSession.shared.data(for: request)
  }

  func confirm(_ support: SupportCase) async throws {
    var request = URLRequest(url: URL(string: "https://api.us.mailjet.com/v3.1/send")!)
    request.httpMethod = "POST"
    request.httpBody = try JSONEncoder().encode(["To": support.email, "TextPart": "Thank you."])
    _ = try await URLSession.shared.data(for: request)
  }
}
