import Foundation

/// Adds users of customers to Netdialog's own newsletter.
struct Newsletter {
  let list: String

  func add(_ user: ChatUser) async throws {
    let url = URL(string: "https://us1.api.mailchimp.com/3.0/lists/\(list)/members")!
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.httpBody = try JSONEncoder().encode(["email_address": user.email])
    _ = try await URLSession.shared.data(for: request)
  }
}
