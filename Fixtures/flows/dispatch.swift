import Foundation
import SwiftUI

// A requirement that more types of the tree meet than can be told apart gives what the very value was made of that it is
// asked of: what one sender is given is not what the other sends.
struct Guest {
  let email: String
  let phoneNumber: String
  let ssn: String
}

protocol Route {
  func path() -> String
}

enum Rooms: Route {
  case all
  func path() -> String { "rooms" }
}

enum Floors: Route {
  case all
  func path() -> String { "floors" }
}

enum Menus: Route {
  case today
  func path() -> String { "menus" }
}

enum Prices: Route {
  case all
  func path() -> String { "prices" }
}

enum Seasons: Route {
  case all
  func path() -> String { "seasons" }
}

enum Houses: Route {
  case all
  func path() -> String { "houses" }
}

enum Weather: Route {
  case now
  func path() -> String { "weather" }
}

enum Streams: Route {
  case floor(Int)
  func path() -> String { "streams" }
}

enum Guests: Route {
  case search(email: String)
  case forget(phone: String)

  func path() -> String {
    switch self {
    case .search(let email): "guests/\(email)"
    case .forget(let phone): "guests/\(phone)"
    }
  }
}

struct Arrival: Route {
  let document: String
  func path() -> String { "arrivals/\(document)" }
}

@Observable final class Desk {
  func address(of route: Route) -> URL {
    URL(string: "https://desk.hotels.se/" + route.path())!
  }

  func get(_ route: Route) async throws -> Data {
    try await URLSession.shared.data(from: address(of: route)).0
  }

  func listen(to route: Route) {
    print(address(of: route))
  }
}

struct SearchView: View {
  @Environment(Desk.self) private var desk
  let guest: Guest

  var body: some View {
    Button {
      Task {
        try await desk.get(Guests.search(email: guest.email)) // expect: contact/email-address -> desk.hotels.se
        try await desk.get(Arrival(document: guest.ssn)) // expect: identity/national-identifier -> desk.hotels.se
        desk.listen(to: Streams.floor(1))
      }
    } label: {
      Text("Search")
    }
  }
}

func forget(_ guest: Guest, _ desk: Desk) async throws {
  let route: Route = Guests.forget(phone: guest.phoneNumber) // expect: contact/phone-number -> desk.hotels.se
  _ = try await desk.get(route)
}
