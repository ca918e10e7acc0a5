import Alamofire
import Combine
import Foundation

// What a protocol promises, its types give: properties as well as functions.
struct Tenant: Codable {
  var email: String
  var phoneNumber: String
  var floor: Int
}

protocol Message {
  var path: String { get }
  var body: Encodable? { get }
  var note: String { get }
}

extension Message {
  var note: String { "" }
}

struct Welcome: Message {
  let tenant: Tenant
  var path: String { "/welcome" }
  var body: Encodable? { tenant } // expect: contact/email-address -> api.houses.se, contact/phone-number -> api.houses.se
}

struct Reminder: Message {
  let tenant: Tenant
  var path: String { "/remind" }
  var body: Encodable? { ["floor": tenant.floor] }
  var note: String { tenant.phoneNumber } // expect: contact/phone-number -> notes.houses.se
}

struct Network {
  func send<Sent: Message>(_ message: Sent) async throws {
    var request = URLRequest(url: URL(string: "https://api.houses.se" + message.path)!)
    if let body = message.body { request.httpBody = try JSONEncoder().encode(body) }
    _ = try await URLSession.shared.data(for: request)
  }

  func note(_ message: any Message) async throws {
    _ = try await URLSession.shared.data(
      from: URL(string: "https://notes.houses.se/?note=\(message.note)")!)
  }

  // Of one type only what that one gives.
  func noteWelcome(_ welcome: Welcome) async throws {
    _ = try await URLSession.shared.data(
      from: URL(string: "https://welcome.houses.se/?note=\(welcome.path)")!)
  }
}

// A request that a library asks for.
enum Route: URLRequestConvertible {
  case search(phone: String)
  case floors(Int)

  func asURLRequest() throws -> URLRequest {
    switch self {
    case .search(let phone): URLRequest(url: URL(string: "https://find.houses.se/?q=\(phone)")!)
    case .floors(let floor): URLRequest(url: URL(string: "https://floors.houses.se/\(floor)")!)
    }
  }
}

// What a case holds has the type that the case declares, and is what that case was given.
enum Move: URLRequestConvertible {
  case away(Tenant, to: Int)
  case within(Int)

  func asURLRequest() throws -> URLRequest {
    var request = URLRequest(url: URL(string: "https://move.houses.se")!)
    if case .away(let who, to: _) = self {
      request.httpBody = try JSONEncoder().encode(who) // expect: contact/email-address -> move.houses.se, contact/phone-number -> move.houses.se
    }
    return request
  }
}

enum Shown {
  case tenant(Tenant)
  case title(String)
}

func show(_ tenant: Tenant) { present(.tenant(tenant)) }

func present(_ shown: Shown) {
  guard case .title(let title) = shown else { return }
  URLSession.shared.dataTask(with: URL(string: "https://titles.houses.se/?t=\(title)")!).resume()
}

func search(_ tenant: Tenant) -> Route {
  .search(phone: tenant.phoneNumber) // expect: contact/phone-number -> find.houses.se
}

// What is sent to a subject comes to those who listen.
final class Desk {
  let asked = PassthroughSubject<String, Never>()
  let count = CurrentValueSubject<Int, Never>(0)
  private var bag: Set<AnyCancellable> = []

  func listen() {
    asked.sink { mail in
      URLSession.shared.dataTask(with: URL(string: "https://desk.houses.se/?m=\(mail)")!).resume()
    }
    .store(in: &bag)
    count.sink { number in
      URLSession.shared.dataTask(with: URL(string: "https://count.houses.se/?n=\(number)")!).resume()
    }
    .store(in: &bag)
  }

  func ask(_ tenant: Tenant) {
    asked.send(tenant.email) // expect: contact/email-address -> desk.houses.se
    count.send(tenant.floor)
  }
}

// A case of a type that is declared elsewhere is not the tree's own one of that name.
enum Loaded {
  case success(Int)
  case failure
}

func forward(_ tenant: Tenant) {
  let result = Result<String, any Error>.success(tenant.email) // expect: contact/email-address -> forward.houses.se
  guard case .success(let mail) = result else { return }
  URLSession.shared.dataTask(with: URL(string: "https://forward.houses.se/?m=\(mail)")!).resume()
}

// A property of a class gives what those give that override it, and none of them what another one gives.
class Form {
  var fields: [String: String] { [:] }
  func file() {
    var request = URLRequest(url: URL(string: "https://forms.houses.se")!)
    request.httpBody = try? JSONEncoder().encode(fields)
    URLSession.shared.dataTask(with: request).resume()
  }
}

final class MoveIn: Form {
  let tenant: Tenant
  init(tenant: Tenant) { self.tenant = tenant }
  override var fields: [String: String] { ["phone": tenant.phoneNumber] } // expect: contact/phone-number -> forms.houses.se
}

final class Repair: Form {
  override var fields: [String: String] { ["what": "tap"] }
  func describe() {
    URLSession.shared.dataTask(with: URL(string: "https://repair.houses.se/?f=\(fields)")!).resume()
  }
}

// A library asks a route for its request, encoded with an address and what is sent there.
enum EncodedRoute: URLRequestConvertible {
  case enter(phone: String)

  func asURLRequest() throws -> URLRequest {
    let request = URLRequest(url: URL(string: "https://enter.houses.se")!)
    switch self {
    case .enter(let phone): return try JSONEncoding.default.encode(request, with: ["phone": phone])
    }
  }
}

func enter(_ tenant: Tenant) {
  AF.request(EncodedRoute.enter(phone: tenant.phoneNumber)).response { _ in } // expect: contact/phone-number -> enter.houses.se
}
