import Hummingbird
import HummingbirdAuth

// The same with Hummingbird.
struct Visit: Codable {
  var email: String
  var phoneNumber: String
}

func keep(_ context: Context, _ storage: SessionStorage<Visit>, _ visit: Visit) async throws -> Response {
  context.sessions.setSession(visit) // expect: contact/email-address -> storage/sessions, contact/phone-number -> storage/sessions
  _ = try await storage.save(session: visit, expiresIn: .seconds(600)) // expect: contact/email-address -> storage/sessions, contact/phone-number -> storage/sessions
  var response = Response(status: .ok)
  response.setCookie(Cookie(name: "email", value: visit.email)) // expect: contact/email-address -> storage/server-cookies
  return response
}

struct Jar {
  var crumbs: [String] = []
  mutating func setCookie(_ crumb: String) { crumbs.append(crumb) }
}

func fill(_ visit: Visit) {
  var jar = Jar()
  jar.setCookie(visit.email)
}
