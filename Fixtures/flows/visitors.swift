import Foundation
import Vapor

// What a server keeps of a visitor between requests, itself or in the visitor's browser.
struct Visitor: Codable {
  var email: String
  var phoneNumber: String
  var fullName: String
}

func keep(_ request: Request, _ visitor: Visitor) -> Response {
  request.session.data["email"] = visitor.email // expect: contact/email-address -> storage/sessions
  let session = request.session
  session.data["phone"] = visitor.phoneNumber // expect: contact/phone-number -> storage/sessions
  let response = Response(status: .ok)
  response.cookies["email"] = HTTPCookies.Value(string: visitor.email, isHTTPOnly: true) // expect: contact/email-address -> storage/server-cookies
  response.cookies["name"] = .init(string: visitor.fullName) // expect: identity/name -> storage/server-cookies
  return response
}

func place(_ visitor: Visitor) {
  let cookie = HTTPCookie(properties: [
    .name: "m", .value: visitor.email, .domain: "shop.example", .path: "/", // expect: contact/email-address -> storage/cookies
  ])
  if let cookie { HTTPCookieStorage.shared.setCookie(cookie) }
}

// Dictionaries with such names are none.
struct Page {
  var data: [String: String] = [:]
  var cookies: [String: String] = [:]
}

func show(_ visitor: Visitor) -> Page {
  var page = Page()
  page.data["email"] = visitor.email
  page.cookies["email"] = visitor.email
  var cookies: [String: String] = [:]
  cookies["email"] = visitor.email
  var leaf = ViewContext()
  leaf.data["email"] = visitor.email
  return page
}
