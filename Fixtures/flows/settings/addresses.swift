import Foundation

// Several destinations in one file: each gets what is sent to it, and nothing that is sent elsewhere.
struct Patient {
  var email: String
  var phoneNumber: String
}

struct Servers {
  let area = "eu"
  let zone = "mailgun.net"
}

enum Region: String {
  case europe = "eu"
  case america = "us"
}

func throughMembers(_ patient: Patient, _ servers: Servers) async throws {
  let url = URL(string: "https://api.\(servers.area).\(servers.zone)/v3/messages")!
  var request = URLRequest(url: url)
  request.httpBody = patient.email.data(using: .utf8) // expect: contact/email-address -> mailgun
  _ = try await URLSession.shared.data(for: request)
}

func throughSums(_ patient: Patient) async throws {
  let url = URL(string: "https://" + "api." + "brevo.com" + "/v3/smtp/email")!
  var request = URLRequest(url: url)
  request.httpBody = patient.phoneNumber.data(using: .utf8) // expect: contact/phone-number -> brevo
  _ = try await URLSession.shared.data(for: request)
}

func throughComponents(_ patient: Patient) async throws {
  var components = URLComponents()
  components.scheme = "https"
  components.host = "api.postmarkapp.com"
  components.path = "/email"
  var request = URLRequest(url: components.url!)
  request.httpBody = patient.email.data(using: .utf8) // expect: contact/email-address -> postmark
  _ = try await URLSession.shared.data(for: request)
}

func throughFormats(_ patient: Patient) async throws {
  let url = URL(string: String(format: "https://%@.%@/v3.1/send", "api", "mailjet.com"))!
  var request = URLRequest(url: url)
  request.httpBody = patient.email.data(using: .utf8) // expect: contact/email-address -> mailjet
  _ = try await URLSession.shared.data(for: request)
}

// The settings beside this file say where it goes.
func throughPropertyLists(_ patient: Patient) async throws {
  guard let address = Bundle.main.object(forInfoDictionaryKey: "CRM_URL") as? String else { return }
  var request = URLRequest(url: URL(string: address)!)
  request.httpBody = patient.email.data(using: .utf8) // expect: contact/email-address -> hubspot
  _ = try await URLSession.shared.data(for: request)
}

func throughEnvironment(_ patient: Patient) async throws {
  guard let address = ProcessInfo.processInfo.environment["SMS_URL"] else { return }
  var request = URLRequest(url: URL(string: address)!)
  request.httpBody = patient.phoneNumber.data(using: .utf8) // expect: contact/phone-number -> 46elks
  _ = try await URLSession.shared.data(for: request)
}

struct Settings: Codable {
  var ticketURL: URL
}

func throughDecodedSettings(_ patient: Patient, _ settings: Settings) async throws {
  var request = URLRequest(url: settings.ticketURL)
  request.httpBody = patient.email.data(using: .utf8) // expect: contact/email-address -> zendesk
  _ = try await URLSession.shared.data(for: request)
}

// A type that is named after somebody, and whose address nobody wrote down.
struct IdentityToolkitConfiguration: Codable {
  var url: String
  var secret: Int
}

func throughNamedTypes(_ patient: Patient, _ configuration: IdentityToolkitConfiguration) async throws {
  var request = URLRequest(url: URL(string: "\(configuration.url)/send")!)
  request.httpBody = patient.email.data(using: .utf8) // expect: contact/email-address -> firebase-auth
  _ = try await URLSession.shared.data(for: request)
}

// Near misses.
func asksForOther(_ patient: Patient) async throws {
  guard let address = ProcessInfo.processInfo.environment["OTHER_URL"] else { return }
  var request = URLRequest(url: URL(string: address)!)
  request.httpBody = patient.email.data(using: .utf8) // expect: contact/email-address -> transmission/urlsession
  _ = try await URLSession.shared.data(for: request)
}

func convertsOnly(_ patient: Patient) -> Data? {
  patient.phoneNumber.data(using: .utf8)
}
