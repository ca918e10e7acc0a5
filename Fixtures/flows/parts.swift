import Foundation
import UIKit

// What is read of a whole is not all that was put into it.
struct Rider: Codable {
  var email: String
  var fullName: String
  var bikes: Int
}

func tell(_ text: String, _ page: String) {
  URLSession.shared.dataTask(with: URL(string: page + text)!).resume()
}

func log(_ error: any Error) {
  URLSession.shared.dataTask(with: URL(string: "https://errors.riders.se/?t=\(error)")!).resume()
}

// What went wrong is no part of what went well.
func load(_ rider: Rider, _ done: (Result<Rider, any Error>) -> Void) {
  done(.success(rider)) // expect: contact/email-address -> loaded.riders.se
  done(.failure(CancellationError()))
}

func loadOne(_ rider: Rider) {
  load(rider) { result in
    switch result {
    case .success(let loaded): tell(loaded.email, "https://loaded.riders.se/?t=") // expect: contact/email-address -> loaded.riders.se
    case .failure(let error): log(error)
    }
  }
}

// What a server makes of a datum is something else; what the datum is turned into is not.
func order(_ rider: Rider, _ api: Backend) async throws {
  let order = try await api.placeOrder(for: rider.email)
  tell("\(order.number)", "https://ordered.riders.se/?t=")
  let text = try await api.normalised(rider.email) // expect: contact/email-address -> normal.riders.se
  tell(text.trimmed, "https://normal.riders.se/?t=")
}

// A view is more than its text.
final class RiderView: UIView {
  let nameLabel = UILabel()
  let field = UITextField()

  func show(_ rider: Rider) {
    nameLabel.text = rider.fullName // expect: identity/name -> shown.riders.se
    field.text = rider.email
    tell("\(nameLabel.bounds.height)", "https://height.riders.se/?t=")
    tell("\(field.isEnabled)", "https://enabled.riders.se/?t=")
    tell(nameLabel.text ?? "", "https://shown.riders.se/?t=")
  }
}

// Under one key of a dictionary is not what is under another.
func file(_ rider: Rider) {
  let values = ["mail": rider.email, "plan": "free"] // expect: contact/email-address -> mails.riders.se
  tell(values["plan"] ?? "", "https://plans.riders.se/?t=")
  tell(values["mail"] ?? "", "https://mails.riders.se/?t=")
}

// A notification has an object and what is told about it.
final class RiderNews {
  func post(_ rider: Rider) {
    NotificationCenter.default.post(
      name: Notification.Name("riderChanged"), object: rider.fullName, // expect: identity/name -> sender.riders.se
      userInfo: ["mail": rider.email]) // expect: contact/email-address -> news.riders.se
  }

  func listen() {
    NotificationCenter.default.addObserver(
      forName: Notification.Name("riderChanged"), object: nil, queue: nil
    ) { note in
      tell("\(note.name)", "https://name.riders.se/?t=")
      tell("\(note.userInfo ?? [:])", "https://news.riders.se/?t=")
      tell("\(note.object ?? "")", "https://sender.riders.se/?t=")
    }
  }
}

// A structure that is filled member by member is sent with what it was given.
struct Form: Codable {
  var first: String = ""
  var second: String = ""
}

func fill(_ rider: Rider) throws {
  var form = Form()
  form.first = rider.email // expect: contact/email-address -> form.riders.se
  var request = URLRequest(url: URL(string: "https://form.riders.se")!)
  request.httpBody = try JSONEncoder().encode(form)
  URLSession.shared.dataTask(with: request).resume()
  var other = Form()
  other.second = rider.fullName
  tell("\(other.second.count)", "https://count.riders.se/?t=")
}

// What a library's method tells of an object is not what the object was made of, unless it is another form of it.
final class Saved: LibraryModel, Codable {
  var mail = ""
  init(mail: String) { self.mail = mail }
}

func save(_ rider: Rider) throws {
  let saved = Saved(mail: rider.email) // expect: contact/email-address -> form2.riders.se
  tell("\(try saved.requireID())", "https://id.riders.se/?t=")
  tell(saved.toJSON(), "https://form2.riders.se/?t=")
}

// The name of a member that says nothing by itself is known by what the member is of.
struct ChatMessage {
  let text: String
}

func chat(_ alert: AlertController, _ box: MessageBox) {
  let message = box.latest
  tell(alert.titleLabel.text, "https://label.riders.se/?t=")
  tell(message.text, "https://chat.riders.se/?t=") // expect: communication/messages -> chat.riders.se
}

// Streams: what a closure makes of two streams, and what it makes in place of what came.
final class RiderModel {
  let names = PublishSubject<String>()
  let taps = PublishSubject<Void>()

  func bind(_ rider: Rider, _ api: StreamAPI) {
    names.onNext(rider.fullName) // expect: identity/name -> latest.riders.se
    taps.withLatestFrom(names) { _, name in "n=\(name)" } // expect: identity/name -> latest.riders.se
      .subscribe(onNext: { text in tell(text, "https://latest.riders.se/?t=") })
    names.flatMapLatest { name in api.exists(name) }
      .subscribe(onNext: { isThere in tell("\(isThere)", "https://there.riders.se/?t=") })
  }
}

// What a text shows of a value is what the value says of itself.
struct Ticket: CustomStringConvertible, Codable {
  let email: String
  let number: Int
  var description: String { "ticket \(number)" }
}

struct Card: CustomStringConvertible {
  let email: String
  var description: String { "card of \(email)" } // expect: contact/email-address -> logging/print
}

func showAll(_ ticket: Ticket, _ card: Card) throws {
  print(ticket)
  print("\(ticket)")
  print(card)
  tell(String(decoding: try JSONEncoder().encode(ticket), as: UTF8.self), "https://ticket.riders.se/?t=") // expect: contact/email-address -> ticket.riders.se
}

// What is sent as a part of a request is not in its other parts.
func logRequest(_ patient: RequestPatient) throws {
  var request = URLRequest(url: URL(string: "https://api.parts.se/v1/me")!)
  request.httpBody = try JSONEncoder().encode(["email": patient.email]) // expect: contact/email-address -> logging/print
  print(request.httpMethod ?? "", request.url?.path() ?? "", request.timeoutInterval)
  print(request.allHTTPHeaderFields ?? [:])
  print("\(request.timeoutInterval) \(String(decoding: request.httpBody ?? Data(), as: UTF8.self))")
  var parts = URLComponents(string: "https://api.parts.se/v1/me")!
  parts.queryItems = [URLQueryItem(name: "phone", value: patient.phoneNumber)] // expect: contact/phone-number -> logging/print
  print(parts.path, parts.host ?? "", parts.url?.host() ?? "")
  print(parts.query ?? "")
}

struct RequestPatient {
  let email: String
  let phoneNumber: String
}
