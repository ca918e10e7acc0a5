import FirebaseAnalytics
import Foundation

// Marked lines read personal data that reaches the recipient; every other line must stay silent.
struct User: Codable {
  var email: String
  var phoneNumber: String
  var seats: Int
}

struct Color {
  var name: String
}

func throughLocals(_ user: User) {
  let address = user.email // expect: contact/email-address -> mailjet
  let copy = address
  var request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
  request.httpBody = Data(copy.utf8)
  URLSession.shared.dataTask(with: request).resume()
}

func throughText(_ user: User) async throws {
  let url = URL(string: "https://api.mailjet.com/v3/contact/\(user.email)")! // expect: contact/email-address -> mailjet
  _ = try await URLSession.shared.data(from: url)
}

func throughDictionary(_ user: User) throws {
  var request = URLRequest(url: URL(string: "https://hooks.slack.com/services/T0")!)
  let body = ["text": user.phoneNumber] // expect: contact/phone-number -> slack
  request.httpBody = try JSONSerialization.data(withJSONObject: body)
  upload(request)
}

func upload(_ request: URLRequest) { URLSession.shared.dataTask(with: request).resume() }

func throughOwnFunction(_ user: User) {
  send(user.email) // expect: contact/email-address -> slack
}

func send(_ text: String) {
  var request = URLRequest(url: URL(string: "https://slack.com/api/chat.postMessage")!)
  request.httpBody = Data(text.utf8)
  URLSession.shared.dataTask(with: request).resume()
}

func toLibrary(_ user: User) {
  Analytics.setUserProperty(user.email, forName: "address") // expect: contact/email-address -> google-analytics
}

// Near misses: data without a destination, a destination without data, and both apart.
func nothingLeaves(_ user: User) {
  let address = user.email // expect: contact/email-address -> logging/print
  print(address)
}

func nothingPersonal(_ user: User, _ color: Color) {
  log("seats", parameters: ["seats": user.seats, "color": color.name])
}

func bothApart(_ user: User) {
  let address = user.email // expect: contact/email-address -> logging/print
  let request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
  URLSession.shared.dataTask(with: request).resume()
  print(address)
}
