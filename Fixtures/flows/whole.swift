import SwiftUI

// A value that is handed on whole takes its members with it, until one of them is read.
struct Guest {
  var id: Int
  var email: String
  var phoneNumber: String
  var language: String
}

final class Desk {
  let address = "https://api.mailjet.com/v3.1/send"

  func post(_ body: Data) async throws {
    var request = URLRequest(url: URL(string: address)!)
    request.httpBody = body
    _ = try await URLSession.shared.data(for: request)
  }
}

struct DeskView: View {
  let desk: Desk
  let guests: [Guest]
  @State var shown: Guest?

  func sendAll(_ guest: Guest) async throws {
    try await desk.post(JSONEncoder().encode(guest)) // expect: account/user-id -> mailjet, contact/email-address -> mailjet, contact/phone-number -> mailjet
  }

  func sendListed(_ guest: Guest) async throws {
    try await desk.post(JSONEncoder().encode([guest])) // expect: account/user-id -> mailjet, contact/email-address -> mailjet, contact/phone-number -> mailjet
  }

  func sendKeyed(_ guest: Guest) async throws {
    try await desk.post(JSONEncoder().encode(["guests": [guest, guests[0]]])) // expect: account/user-id -> mailjet, contact/email-address -> mailjet, contact/phone-number -> mailjet
  }

  func sendLanguages(_ guest: Guest) async throws {
    try await desk.post(JSONEncoder().encode(["languages": [guest.language]]))
  }

  func sendOneMember() async throws {
    var waiting: [Guest] = []
    waiting.append(guests[0])
    let languages = waiting.map { $0.language }
    try await desk.post(JSONEncoder().encode(languages))
  }

  func sendMapped(_ guests: [Guest]) async throws {
    let numbers = guests.map(\.id) // expect: account/user-id -> mailjet
    try await desk.post(JSONEncoder().encode(numbers))
  }

  func sendAddresses(_ guests: [Guest]) async throws {
    let all = guests.map { $0.email } // expect: contact/email-address -> mailjet
    try await desk.post(JSONEncoder().encode(all))
  }

  // What a view is told is no part of what it shows.
  var body: some View {
    VStack {
      ForEach(guests, id: \.id) { guest in Text(guest.language) }
    }
    .environment(\.guest, shown)
    .onChange(of: guests[0].language) { language in
      Task { try await desk.post(Data(language.utf8)) }
    }
    .onChange(of: guests[0].phoneNumber) { number in // expect: contact/phone-number -> mailjet
      Task { try await desk.post(Data(number.utf8)) }
    }
  }
}

// One datum, read in two functions: what one of them does with it is not what the other does.
func toMailjet(_ guest: Guest) async throws {
  var request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
  request.httpBody = guest.email.data(using: .utf8) // expect: contact/email-address -> mailjet
  _ = try await URLSession.shared.data(for: request)
}

func toBrevo(_ guest: Guest) async throws {
  var request = URLRequest(url: URL(string: "https://api.brevo.com/v3/smtp/email")!)
  request.httpBody = guest.email.data(using: .utf8) // expect: contact/email-address -> brevo
  _ = try await URLSession.shared.data(for: request)
}

// To fetch what an address names is to tell nobody that address.
struct Profile {
  var avatar: URL
}

func fetch(_ profile: Profile) async throws -> Data {
  try await URLSession.shared.data(from: profile.avatar).0
}

func tell(_ profile: Profile) async throws {
  var request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
  request.httpBody = Data(profile.avatar.absoluteString.utf8) // expect: media/photo -> mailjet
  _ = try await URLSession.shared.data(for: request)
}
