import Foundation

// Where data goes: the address may come from a caller, a property, parts, or nobody knows where from.
struct Member {
  var email: String
  var phoneNumber: String
}

func post(_ text: String, to address: String) async throws {
  var request = URLRequest(url: URL(string: address)!)
  request.httpBody = Data(text.utf8)
  _ = try await URLSession.shared.data(for: request)
}

func eachToItsOwn(_ member: Member) async throws {
  try await post(member.email, to: "https://api.mailjet.com/v3.1/send") // expect: contact/email-address -> mailjet
  try await post(member.phoneNumber, to: "https://slack.com/api/chat.postMessage") // expect: contact/phone-number -> slack
  try await post("hello", to: "https://api.sendgrid.com/v3/mail/send")
}

func through(_ text: String, _ address: String) async throws {
  try await post(text, to: address)
}

func throughTwo(_ member: Member) async throws {
  try await through(member.email, "https://api.sendgrid.com/v3/mail/send") // expect: contact/email-address -> sendgrid
  try await through("hello", "https://api.mailjet.com/v3.1/send")
}

func unknownHost(_ member: Member) async throws {
  try await post(member.email, to: "https://collector.acme-metrics.example/v1") // expect: contact/email-address -> collector.acme-metrics.example
}

func noHost(_ member: Member, _ address: URL) async throws {
  var request = URLRequest(url: address)
  request.httpBody = Data(member.email.utf8) // expect: contact/email-address -> transmission/urlsession
  _ = try await URLSession.shared.data(for: request)
}

func fromParts(_ member: Member) async throws {
  var parts = URLComponents()
  parts.scheme = "https"
  parts.host = "api.mailjet.com"
  parts.queryItems = [URLQueryItem(name: "to", value: member.email)] // expect: contact/email-address -> mailjet
  _ = try await URLSession.shared.data(from: parts.url!)
}

func inHeaders(_ member: Member) async throws {
  var request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
  request.setValue(member.email, forHTTPHeaderField: "X-To") // expect: contact/email-address -> mailjet
  _ = try await URLSession.shared.data(for: request)
}

// Each branch has its own host.
func byBranch(_ member: Member, _ isSMS: Bool) async throws {
  var address = ""
  if isSMS {
    address = "https://api.46elks.com/a1/sms?to=\(member.phoneNumber)" // expect: contact/phone-number -> 46elks
  } else {
    address = "https://api.mailjet.com/v3.1/send?to=\(member.email)" // expect: contact/email-address -> mailjet
  }
  _ = try await URLSession.shared.data(from: URL(string: address)!)
}

// A page for people, with data in its address.
func opensPage(_ member: Member) {
  UIApplication.shared.open(URL(string: "https://twitter.com/\(member.email)")!) // expect: contact/email-address -> twitter
}

// Near misses.
func answerOfOther(_ member: Member) async throws {
  var request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
  request.httpBody = Data(member.email.utf8) // expect: contact/email-address -> mailjet
  let (answer, _) = try await URLSession.shared.data(for: request)
  try await post(String(decoding: answer, as: UTF8.self), to: "https://slack.com/api/chat.postMessage")
}

func onlyLinked(_ member: Member) -> String {
  let link = URL(string: "https://api.mailjet.com/v3.1/\(member.phoneNumber)")
  return link?.path ?? ""
}
