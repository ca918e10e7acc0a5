import Foundation
import SwiftUI

// Requests as values: each goes to the address that it was made with, and to no other.
struct Person {
  var email: String
  var phoneNumber: String
  var ssn: String
}

struct Message {
  let url: URL
  let body: Data?
}

final class Sender {
  func send(_ message: Message) {
    var request = URLRequest(url: message.url)
    request.httpBody = message.body
    URLSession.shared.dataTask(with: request).resume()
  }
}

final class Notices {
  let sender = Sender()

  func tellTeam(_ person: Person) {
    let url = URL(string: "https://hooks.slack.com/services/x")!
    sender.send(Message(url: url, body: Data(person.email.utf8))) // expect: contact/email-address -> slack
  }

  func mail(_ person: Person) {
    let message = Message(
      url: URL(string: "https://api.sendgrid.com/v3/mail/send")!,
      body: Data(person.phoneNumber.utf8)) // expect: contact/phone-number -> sendgrid
    sender.send(message)
  }
}

// Functions of the type itself that give one, as `Self` and without naming it.
struct Endpoint<Response: Decodable> {
  var base: String
  var path: String
  var query: [URLQueryItem] = []
  var payload: (any Encodable & Sendable)?
}

struct Contact: Decodable {}

extension Endpoint where Response == Contact {
  static func contact(_ person: Person) -> Self {
    .init(base: "https://api.hubapi.com", path: "/contacts", payload: ["id": person.ssn]) // expect: identity/national-identifier -> hubspot
  }

  static func letter(_ person: Person) -> Self {
    .init(base: "https://api.mailgun.net", path: "/v3", payload: ["to": person.email]) // expect: contact/email-address -> mailgun
  }

  static func status(_ person: Person) -> Self {
    .init(base: "https://api.mailgun.net", path: "/status", payload: ["has": !person.email.isEmpty])
  }
}

func perform<R>(_ endpoint: Endpoint<R>) async throws {
  var request = URLRequest(url: URL(string: endpoint.base + endpoint.path)!)
  if let payload = endpoint.payload { request.httpBody = try JSONEncoder().encode(payload) }
  _ = try await URLSession.shared.data(for: request)
}

func go(_ person: Person) async throws {
  try await perform(.contact(person))
  try await perform(.letter(person))
  try await perform(.status(person))
}

struct CallButton: View {
  var person: Person

  var body: some View {
    Link("Call", destination: URL(string: "tel:\(person.phoneNumber)")!) // expect: contact/phone-number -> transmission/open-url
    Link("Help", destination: URL(string: "https://example.com/help")!)
  }
}

// Which of two hosts it is says a condition of the build.
enum Backend {
  #if DEBUG
    static let base = URL(string: "https://api.mailjet.com/v3")!
  #else
    static let base = URL(string: "https://api.postmarkapp.com/email")!
  #endif
}

func report(_ person: Person) {
  var request = URLRequest(url: Backend.base)
  request.httpBody = Data(person.email.utf8) // expect: contact/email-address -> mailjet, contact/email-address -> postmark
  URLSession.shared.dataTask(with: request).resume()
}

// What a closure is given to change.
func make<T>(_ value: T, _ change: (inout T) -> Void) -> T {
  var value = value
  change(&value)
  return value
}

func show<T>(_ value: T, _ look: (T) -> Void) -> Int {
  look(value)
  return 1
}

func changed(_ person: Person) {
  let request = make(URLRequest(url: URL(string: "https://api.brevo.com/v3")!)) {
    $0.httpBody = Data(person.ssn.utf8) // expect: identity/national-identifier -> brevo
  }
  URLSession.shared.dataTask(with: request).resume()
  print(show(person.email) { _ in })
}

// Headers that go with all requests of a session.
func session(_ person: Person) -> URLSession {
  let configuration = URLSessionConfiguration.default
  configuration.httpAdditionalHeaders = ["X-Phone": person.phoneNumber] // expect: contact/phone-number -> transmission/urlsession
  configuration.timeoutIntervalForRequest = 30
  return URLSession(configuration: configuration)
}

// One client for each of several hosts.
struct Gateway {
  let base: String

  init(base: String) { self.base = base }

  func post(_ path: String, _ body: String) {
    var request = URLRequest(url: URL(string: base + path)!)
    request.httpBody = Data(body.utf8)
    URLSession.shared.dataTask(with: request).resume()
  }
}

final class Gateways {
  let texts: Gateway
  private let team: Gateway
  let mail = Gateway(base: "https://api.sparkpost.com")

  init() {
    self.texts = Gateway(base: "https://api.46elks.com")
    team = Gateway(base: "https://discord.com")
  }

  func text(_ person: Person) { texts.post("/sms", person.phoneNumber) } // expect: contact/phone-number -> 46elks

  func tell(_ person: Person) { team.post("/api/webhooks/1", person.email) } // expect: contact/email-address -> discord

  func letter(_ person: Person) { mail.post("/mail", person.ssn) } // expect: identity/national-identifier -> sparkpost
}

// What is taken apart as it is given.
struct Envelope {
  let address: String
  let line: String

  init(address: String, line: String) { (self.address, self.line) = (address, line) }

  func open() {
    print(line)
    var request = URLRequest(url: URL(string: address)!)
    request.httpBody = Data(line.utf8)
    URLSession.shared.dataTask(with: request).resume()
  }
}

func post(_ person: Person) {
  Envelope(address: "https://api.mailersend.com/v1", line: person.phoneNumber).open() // expect: contact/phone-number -> logging/print, contact/phone-number -> api.mailersend.com
}
