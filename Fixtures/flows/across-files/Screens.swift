import Foundation

struct Welcome {
  let mail: MailSending
  let client: MailClient

  // Through a message's property, a protocol and its implementation in another file.
  func greet(_ customer: Customer) {
    let message = Message(to: customer.email, text: "hello") // expect: contact/email-address -> mailjet
    mail.send(message)
  }

  // Through the parameter of a method in another file.
  func call(_ customer: Customer) {
    client.post(customer.phoneNumber) { data in // expect: contact/phone-number -> mailjet
      print(data?.count ?? 0)
    }
  }

  // The value as a whole: its parts are sent.
  func ship(_ customer: Customer) throws {
    var request = URLRequest(url: URL(string: "https://slack.com/api/chat.postMessage")!)
    request.httpBody = try JSONEncoder().encode(customer.address) // expect: contact/postal-address -> slack
    URLSession.shared.dataTask(with: request).resume()
  }

  // Through a closure that is kept in a property.
  var report: (String) -> Void = { _ in }

  mutating func prepare() {
    report = { text in
      var request = URLRequest(url: URL(string: "https://hooks.slack.com/services/T0")!)
      request.httpBody = Data(text.utf8)
      URLSession.shared.dataTask(with: request).resume()
    }
  }

  func complain(_ customer: Customer) {
    report(customer.email) // expect: contact/email-address -> slack
  }

  // Near misses.
  func title(_ customer: Customer) -> String {
    client.initials(of: customer.email)
  }

  func isKnown(_ customer: Customer) {
    client.post(customer.email == "a" ? "yes" : "no") { _ in }
  }

  func seats(_ customer: Customer) {
    client.post("\(customer.seats)") { _ in }
  }
}
