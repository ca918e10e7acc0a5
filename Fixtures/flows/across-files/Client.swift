import Foundation

// The destination is kept in a property here; the data comes from other files.
protocol MailSending {
  func send(_ message: Message)
}

final class MailClient: MailSending {
  private let base = URL(string: "https://api.mailjet.com/v3.1/")!
  private let session: URLSession

  init(session: URLSession) { self.session = session }

  func send(_ message: Message) {
    var request = URLRequest(url: base.appendingPathComponent("send"))
    request.httpBody = try? JSONEncoder().encode(message)
    session.dataTask(with: request).resume()
  }

  func post(_ text: String, then finish: @escaping (Data?) -> Void) {
    var request = URLRequest(url: base)
    request.httpBody = Data(text.utf8)
    session.dataTask(with: request) { data, _, _ in finish(data) }.resume()
  }

  // Formats only: nothing leaves here.
  func initials(of text: String) -> String { String(text.prefix(1)) }
}

final class SilentClient: MailSending {
  func send(_ message: Message) {}
}
