import Foundation
import Moya

// Endpoints as cases of an enumeration, and a wrapper behind a protocol.
enum ShopAPI {
  case register(email: String, phone: String)
  case product(id: Int)
}

extension ShopAPI: TargetType {
  var baseURL: URL { URL(string: "https://api.shop.example")! }

  var path: String {
    switch self {
    case .register: "/users"
    case .product(let id): "/products/\(id)"
    }
  }

  var task: Task {
    switch self {
    case .register(let email, let phone):
      .requestParameters(parameters: ["mail": email, "tel": phone], encoding: JSONEncoding.default)
    case .product: .requestPlain
    }
  }
}

struct Buyer {
  var email: String
  var phoneNumber: String
}

func register(_ buyer: Buyer, _ provider: MoyaProvider<ShopAPI>) {
  provider.request(.register(email: buyer.email, phone: "")) { _ in } // expect: contact/email-address -> api.shop.example
}

func registerByName(_ buyer: Buyer, _ api: Networking) {
  api.request(ShopAPI.register(email: "", phone: buyer.phoneNumber)) // expect: contact/phone-number -> api.shop.example
}

// What is asked by GET or HEAD stands in the address.
enum VisitorAPI {
  case find(email: String)
  case enrol(email: String)
  case visitor(email: String)
}

extension VisitorAPI: TargetType {
  var baseURL: URL { URL(string: "https://visitors.shop.example")! }

  var path: String {
    switch self {
    case .find, .enrol: "/visitors"
    case .visitor(let email): "/visitors/\(email)"
    }
  }

  var method: Moya.Method {
    switch self {
    case .enrol: return .post
    case .find: return .head
    default: return .get
    }
  }

  var task: Task {
    switch self {
    case .find(let email): .requestParameters(parameters: ["mail": email], encoding: URLEncoding.default)
    case .enrol(let email): .requestParameters(parameters: ["mail": email], encoding: JSONEncoding.default)
    case .visitor: .requestPlain
    }
  }
}

func visit(_ buyer: Buyer, _ provider: MoyaProvider<VisitorAPI>) {
  provider.request(.find(email: buyer.email)) { _ in } // expect: contact/email-address -> visitors.shop.example
  provider.request(.enrol(email: buyer.email)) { _ in } // expect: contact/email-address -> visitors.shop.example
  provider.request(.visitor(email: buyer.email)) { _ in } // expect: contact/email-address -> visitors.shop.example
}

// What an endpoint is given besides.
func signed(_ target: ShopAPI, accessToken: String, _ shelf: Shelf) -> Endpoint {
  var endpoint = Endpoint(
    url: "https://api.shop.example/me", sampleResponseClosure: { .networkResponse(200, Data()) },
    method: .get, task: target.task, httpHeaderFields: nil)
  endpoint = endpoint.adding(newHTTPHeaderFields: ["X-Token": accessToken]) // expect: account/credentials -> api.shop.example
  shelf.adding(accessToken)
  return endpoint
}

protocol Tracking {
  func track(_ name: String, _ properties: [String: String])
}

struct SlackTracker: Tracking {
  func track(_ name: String, _ properties: [String: String]) {
    var request = URLRequest(url: URL(string: "https://hooks.slack.com/services/T0")!)
    request.httpBody = try? JSONEncoder().encode(properties)
    URLSession.shared.dataTask(with: request).resume()
  }
}

struct NoTracker: Tracking {
  func track(_ name: String, _ properties: [String: String]) {}
}

func buy(_ buyer: Buyer, _ tracker: any Tracking) {
  tracker.track("bought", ["mail": buyer.email]) // expect: contact/email-address -> slack
}

// Near misses.
func show(_ id: Int, _ provider: MoyaProvider<ShopAPI>) {
  provider.request(.product(id: id)) { _ in }
}

func quiet(_ buyer: Buyer) {
  NoTracker().track("bought", ["mail": buyer.email])
}
