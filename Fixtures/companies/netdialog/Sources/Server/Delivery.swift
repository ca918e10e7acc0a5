import Foundation

/// Sends what is written in one2many by e-mail, too: through Mailgun.
struct Delivery {
  let key: String

  func send(_ message: Message, to user: ChatUser) async throws {
    var request = URLRequest(url: URL(string: "https://api.mailgun.net/v3/one2many/messages")!)
    request.httpMethod = "POST"
    request.setValue("Basic \(key)", forHTTPHeaderField: "Authorization")
    request.httpBody = Data("to=\(user.email)&text=\(message.chatMessage)".utf8)
    _ = try await URLSession.shared.data(for: request)
  }
}
