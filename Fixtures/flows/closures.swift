import Alamofire
import Vapor

// A closure that is given a request to fill it.
struct Buyer: Content {
  var email: String
  var phoneNumber: String
}

func throughBeforeSend(_ request: Request, _ buyer: Buyer) async throws {
  _ = try await request.client.post("https://api.mailjet.com/v3.1/send") { message in
    try message.content.encode(["to": buyer.email]) // expect: contact/email-address -> mailjet
  }
  _ = try await request.client.get("https://api.brevo.com/v3/contacts") { message in
    try message.query.encode(["tel": buyer.phoneNumber]) // expect: contact/phone-number -> brevo
  }
}

func throughForms(_ buyer: Buyer) {
  AF.upload(
    multipartFormData: { form in
      form.append(Data(buyer.email.utf8), withName: "to") // expect: contact/email-address -> mailjet
    }, to: "https://api.mailjet.com/v3.1/send")
}

// An encoder gives what it makes of each, and keeps none of it.
final class Writer {
  private let encoder = JSONEncoder()

  func sendSeats(_ seats: [Int]) async throws {
    var request = URLRequest(url: URL(string: "https://api.brevo.com/v3/contacts")!)
    request.httpBody = try encoder.encode(seats)
    _ = try await URLSession.shared.data(for: request)
  }

  func sendBuyer(_ buyer: Buyer) async throws {
    var request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
    request.httpBody = try encoder.encode(buyer) // expect: contact/email-address -> mailjet, contact/phone-number -> mailjet
    _ = try await URLSession.shared.data(for: request)
  }
}
