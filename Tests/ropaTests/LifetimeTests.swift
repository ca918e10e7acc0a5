import Testing

/// ROPA402 through the whole pipeline.
@Suite struct LifetimeTests {
  private func findings(
    _ path: String, _ text: String, cookie: String = "P30D", retention: String = "P30D",
    trigger: String = "collection"
  ) throws -> [String] {
    var files = soundShop
    files[path] = text
    files["ropa.json"] = soundShop["ropa.json"]?
      .replacingOccurrences(
        of: "\"activities\": [",
        with: "\"terminalStorage\": [{ \"name\": \"sid*\", \"provider\": \"self\", "
          + "\"category\": \"necessary\", \"lifetime\": \"\(cookie)\", "
          + "\"purpose\": \"Log in\" }],\n\"activities\": ["
      ).replacingOccurrences(
        of: "\"period\": \"P1Y\", \"trigger\": \"contractEnd\"",
        with: "\"period\": \"\(retention)\", \"trigger\": \"\(trigger)\"")
    return try checkFindings(files).filter { $0.hasPrefix("ROPA402") }
  }

  private static let head =
    "import Foundation\nlet year = 60 * 60 * 24 * 365\nlet week: Double = 604_800\n"

  @Test(arguments: [
    "response.cookies[\"sid\"] = .init(string: id, maxAge: 60 * 60 * 24 * 365)",
    "response.cookies[\"sid\"] = HTTPCookies.Value(string: id, maxAge: year)",
    "response.cookies[\"sid\"] = .init(string: id, expires: Date().addingTimeInterval(week * 52))",
    "response.cookies[\"sid\"] = .init(string: id, expires: .distantFuture)",
    "let c = HTTPCookie(properties: [.name: \"sid\", .maximumAge: \"31536000\"])",
    "let c = HTTPCookie(properties: [.name: \"sid2\", .expires: Date(timeIntervalSinceNow: 9e7)])",
    "let c = HTTPCookie(properties: [.name: \"sid\", .expires: "
      + "Calendar.current.date(byAdding: .year, value: 2, to: Date())])",
    "headers.add(name: .setCookie, value: \"sid=\\(id); Path=/; Max-Age=31536000\")",
    "headers.add(name: .setCookie, value: \"sid=1; max-age=31536000; Secure\")",
  ])
  func `a cookie that stays longer than its record says is found`(_ line: String) throws {
    let text = Self.head + "func set() {\n\(line)\n}\n"
    #expect(try findings("Set.swift", text) == ["ROPA402 Set.swift:5"])
    #expect(try findings("Set.swift", text, cookie: "P5Y").isEmpty == !line.contains("distant"))
  }

  @Test(arguments: [
    "response.cookies[\"sid\"] = .init(string: id, maxAge: 60 * 60 * 24 * 30)",
    "response.cookies[\"other\"] = .init(string: id, maxAge: 60 * 60 * 24 * 365)",
    "response.cookies[\"sid\"] = .init(string: id, maxAge: configured)",
    "response.cookies[\"sid\"] = .init(string: id, maxAge: 60 * 60 * configured)",
    "headers.add(name: .cacheControl, value: \"public, max-age=31536000\")",
    "headers.add(name: .hsts, value: \"max-age=31536000; includeSubDomains\")",
    "let c = HTTPCookie(properties: [.name: \"sid\", .expires: start.addingTimeInterval(9e9)])",
    "let c = [\"name\": \"sid\", \"maximumAge\": \"31536000\"]",
  ])
  func `what is within it, another's or not known is not`(_ line: String) throws {
    let text = Self.head + "func set() {\n\(line)\n}\n"
    #expect(try findings("Set.swift", text) == [])
  }

  @Test func `a cookie for the session has no age at all`() throws {
    let text = "void set(void) {\n  header(\"Set-Cookie: sid=1; Max-Age=60\");\n}\n"
    #expect(try findings("set.c", text, cookie: "session") == ["ROPA402 set.c:2"])
    #expect(try findings("set.c", text, cookie: "PT1M") == [])
  }

  @Test(arguments: [
    (".days(90)", "P30D", "collection", true), (".hours(24 * 90)", "P30D", "lastActivity", true),
    (".days(30)", "P30D", "collection", false), (".days(31)", "P1M", "collection", false),
    (".days(90)", "P30D", "contractEnd", false), ("later", "P30D", "collection", false),
  ])
  func `what a store is given is compared with the category's period`(
    _ time: String, _ period: String, _ trigger: String, _ isFound: Bool
  ) throws {
    let text = """
      import Vapor
      func keep(_ cache: Cache, _ customer: Customer) async throws {
        try await cache.set("mail", to: customer.email, expiresIn: \(time))
        try await cache.set("seats", to: customer.seats, expiresIn: .days(900))
      }

      """
    let found = try findings("Keep.swift", text, retention: period, trigger: trigger)
    #expect(found == (isFound ? ["ROPA402 Keep.swift:3"] : []))
  }
}
