import Foundation

// What a value is told by the place that it is given to, by what a call asks for, or by what is asked of it.
struct Guest: Codable {
  var email: String
  var phoneNumber: String
  var room: Int
}

struct Invitation: Encodable {
  let to: String
  let room: Int
}

func tell(_ text: String, _ page: String) {
  URLSession.shared.dataTask(with: URL(string: page + text)!).resume()
}

// A value that says only how it is made.
func invite(_ invitation: Invitation) {
  URLSession.shared.dataTask(with: URL(string: "https://invite.guests.se/?t=\(invitation.to)")!).resume()
}

func inviteAll(_ guest: Guest) {
  invite(.init(to: guest.email, room: guest.room)) // expect: contact/email-address -> invite.guests.se
  let last: Invitation = .init(to: guest.phoneNumber, room: 1) // expect: contact/phone-number -> invite.guests.se
  invite(last)
}

// A generic function gives what it is asked for.
struct Client {
  func get<Answer: Decodable>(_ path: String, as type: Answer.Type) async throws -> Answer {
    let (data, _) = try await URLSession.shared.data(from: URL(string: "https://api.guests.se/" + path)!)
    return try JSONDecoder().decode(type, from: data)
  }
}

func showOne(_ client: Client) async throws {
  let guest = try await client.get("me", as: Guest.self)
  print(guest.phoneNumber) // expect: contact/phone-number -> logging/print
  print(guest.room)
}

// A closure is for the parameter whose label it has, whatever it is called inside.
func load(before prepare: (Int) -> Void = { _ in }, then finish: (Guest) -> Void) {}

func showLoaded() {
  load(then: { found in
    print(found.phoneNumber) // expect: contact/phone-number -> logging/print
    print(found.room)
  })
}

protocol Endpoint {
  associatedtype Answer: Decodable
}

struct OneGuest: Endpoint {
  typealias Answer = Guest
  var path = "one"
}

func send<Sent: Endpoint>(_ endpoint: Sent) async throws -> Sent.Answer { fatalError() }

func showAnswer() async throws {
  let answer = try await send(OneGuest())
  print(answer.email) // expect: contact/email-address -> logging/print
  print(answer.room)
}

// What a library gives is of the type that the call names, and a map gives what its closure makes.
func showDecoded(_ rows: Rows) throws {
  let guests = rows.all.compactMap { try? $0.decoded(as: Guest.self) }
  take(guests)
  if let first = guests.first { print(first.email) } // expect: contact/email-address -> logging/print
}

func take(_ guests: [Guest]) {}

// Libraries that keep what is asked for by a key path.
struct Teller {
  var told: (_ text: String) -> Void
}

struct TellerKey {
  static let live = Teller(told: { text in tell(text, "https://kept.guests.se/?t=") })
}

extension DependencyValues {
  var teller: Teller {
    get { self[TellerKey.self] }
    set { self[TellerKey.self] = newValue }
  }
}

struct Desk {
  @Dependency(\.teller) var teller
  @Dependency(\.clock) var clock

  func tellOne(_ guest: Guest) {
    teller.told(guest.email) // expect: contact/email-address -> kept.guests.se
    clock.told(guest.phoneNumber)
  }
}

// A closure that a property of a structure takes.
struct Door {
  var open: (Guest) -> Void
}

let door = Door(open: { visitor in
  var request = URLRequest(url: URL(string: "https://door.guests.se")!)
  request.httpBody = try? JSONEncoder().encode(visitor) // expect: contact/email-address -> door.guests.se, contact/phone-number -> door.guests.se
  URLSession.shared.dataTask(with: request).resume()
})

// What a library gives to a closure has the one type that has all that the closure asks of it.
struct Booking {
  struct State {
    var waiting: [Guest] = []
    var heading = ""
  }

  var body: some Reducing {
    Reducing { state, action in
      switch action {
      case .arrived(let guest):
        state.waiting.append(guest)
        state.heading = "Welcome"
      case .shown:
        tell(state.heading, "https://heading.guests.se/?t=")
      }
    }
  }
}

// Patterns of one case that declare the same name.
enum Letter {
  case welcome(to: String, name: String)
  case invite(to: String)
  case reminder(day: Int)

  var recipient: String {
    switch self {
    case .welcome(let to, _), .invite(let to): to
    case .reminder: ""
    }
  }
}

func printRecipient(_ letter: Letter) { print(letter.recipient) }

func welcome(_ guest: Guest) {
  printRecipient(.welcome(to: guest.email, name: "")) // expect: contact/email-address -> logging/print
  printRecipient(.reminder(day: guest.room))
}
