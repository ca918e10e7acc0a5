import Foundation
import Testing

private struct Change: Sendable, CustomTestStringConvertible {
  let check: String
  let file: String
  let piece: String
  let other: String
  /// What the finding says at least, and at which line.
  let place: String

  init(_ check: String, _ file: String, _ piece: String, _ other: String, at place: String) {
    self.check = check
    self.file = file
    self.piece = piece
    self.other = other
    self.place = place
  }

  var testDescription: String { "\(check) \(other)" }
}

private let sent = "Data(customer.email.utf8)"
private let host = "https://api.mailjet.com/v3.1/send"
private let printed = "print(\"seats: \\(customer.seats)\")"
private let saved = "UserDefaults.standard.set(customer.seats, forKey: \"seats\")"
private let member = "  var seats: Int\n"
private let insecure = """
  <key>NSAppTransportSecurity</key><dict><key>NSExceptionDomains</key><dict>
  <key>mailjet.com</key><dict>
  <key>NSIncludesSubdomains</key><true/>
  <key>NSExceptionAllowsInsecureHTTPLoads</key><true/>
  </dict></dict></dict></dict></plist>
  """

@Suite struct CodeCheckTests {
  @Test func `code that does what its record says gives no findings`() throws {
    #expect(try checkFindings(soundShop) == [])
  }

  @Test(arguments: [
    Change(
      "ROPA101", "Shop.swift", member, member + "  var phoneNumber: String\n", at: "Shop.swift:6"),
    Change("ROPA102", "Shop.swift", host, "https://api.sendgrid.com/v3", at: "Shop.swift:10"),
    Change(
      "ROPA103", "ropa.json",
      "\"recipient\": \"mailjet\", \"categories\": [\"contact/email-address\"]",
      "\"recipient\": \"mailjet\", \"categories\": [\"identity/name\"]", at: "Shop.swift:11"),
    Change(
      "ROPA104", "Shop.swift", host, "https://collect.metrics-house.io/v1", at: "Shop.swift:11"),
    Change(
      "ROPA105", "Shop.swift", "final class Mailer {",
      "let status = URL(string: \"https://status.metrics-house.io/v1\")\nfinal class Mailer {",
      at: "Shop.swift:8"),
    Change(
      "ROPA106", "ropa.json",
      "\"subjects\": [\"customer\"], \"categories\": [\"contact/email-address\"]",
      "\"subjects\": [\"customer\"], \"categories\": [\"identity/age\", \"contact/email-address\"]",
      at: "ropa.json:15"),
    Change("ROPA107", "Shop.swift", host, "https://api.shop.example/v1", at: "ropa.json:9"),
    Change(
      "ROPA108", "Shop.swift", "final class Mailer {",
      "struct Patient { var room: Int }\nfinal class Mailer {", at: "Shop.swift:8"),
    Change(
      "ROPA109", "ropa.json", "\"activities\": [",
      "\"systems\": [{ \"id\": \"tools\", \"paths\": [\"Tools/**\"], "
        + "\"activities\": [\"orders\"] }],\n\"activities\": [",
      at: "Shop.swift:4"),
    Change(
      "ROPA110", "Shop.swift", "final class Mailer {",
      "let place = CLLocationManager().location\nfinal class Mailer {", at: "Shop.swift:8"),
    Change(
      "ROPA111", "Shop.swift", member, member + "  var diagnosis: String\n", at: "Shop.swift:6"),
    Change(
      "ROPA112", "Shop.swift", member, member + "  var personnummer: String\n",
      at: "Shop.swift:6"),
    Change(
      "ROPA113", "Shop.swift", member, member + "  var organisationNumber: String\n",
      at: "Shop.swift:6"),
    Change(
      "ROPA118", "Shop.swift", "final class Mailer {",
      "let key = \"SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"\n"
        + "final class Mailer {", at: "Shop.swift:8"),
    Change(
      "ROPA114", "Shop.swift", "\"\(host)\")!",
      "\"\(host)?to=\\(customer.email)\")!", at: "Shop.swift:10"),
    Change("ROPA115", "Shop.swift", printed, "print(customer.email)", at: "Shop.swift:16"),
    Change(
      "ROPA116", "Shop.swift", saved,
      "UserDefaults.standard.set(customer.email, forKey: \"mail\")", at: "Shop.swift:17"),
    Change(
      "ROPA117", "Shop.swift", host, "http://api.mailjet.com/v3.1/send", at: "Shop.swift:11"),
    Change("ROPA117", "Info.plist", "</dict></plist>", insecure, at: "Info.plist:5"),
    Change(
      "ROPA119", "Shop.swift", sent, "Data(Insecure.MD5.hash(data: Data(customer.email.utf8)))",
      at: "Shop.swift:11"),
    Change(
      "ROPA120", "Shop.swift", "final class Mailer {",
      "let example = \"anna.lindqvist@gmail.com\"\nfinal class Mailer {", at: "Shop.swift:8"),
  ])
  private func `a difference between code and record is found at its place`(
    _ change: Change
  ) throws {
    var files = soundShop
    let text = try #require(files[change.file])
    #expect(text.contains(change.piece))
    files[change.file] = text.replacingOccurrences(of: change.piece, with: change.other)
    let found = try checkFindings(files)
    #expect(found.contains("\(change.check) \(change.place)"), "\(found)")
  }

  @Test(arguments: [
    // The same data to the same recipient by another way, hashed, private, on the own host or in a comment.
    ("Shop.swift", host, "https://api.mailjet.com/v3/REST/contact"),
    ("Shop.swift", printed, "Logger().info(\"\\(customer.email, privacy: .private)\")"),
    ("Shop.swift", printed, "print(customer.email.count)"),
    ("Shop.swift", saved, "UserDefaults.standard.set(customer.email.isEmpty, forKey: \"mail\")"),
    ("Shop.swift", saved, "// https://collect.metrics-house.io/v1"),
    ("Shop.swift", sent, "Data(SHA256.hash(data: Data(customer.email.utf8)))"),
    (
      "Shop.swift", saved,
      "let tag = Insecure.MD5.hash(data: Data(\"\\(customer.seats)\".utf8)); _ = tag"
    ),
    ("Shop.swift", saved, "let own = URL(string: \"https://api.shop.example/v1\")"),
  ])
  func `what only looks like a difference gives no findings`(
    _ file: String, _ piece: String, _ other: String
  ) throws {
    var files = soundShop
    files[file] = files[file]?.replacingOccurrences(of: piece, with: other)
    #expect(try checkFindings(files) == [])
  }

  @Test func `what is declared of a narrower category of the record's own is declared`() throws {
    var files = soundShop
    files["ropa.json"] = soundShop["ropa.json"]?
      .replacingOccurrences(of: "[\"contact/email-address\"]", with: "[\"shop/mail\"]")
      .replacingOccurrences(of: "[\"customer\"]", with: "[\"buyer\"]")
      .replacingOccurrences(
        of: "\"activities\": [",
        with: """
          "categories": [
            { "id": "shop/mail", "label": "order mail", "parent": "contact/email-address" }
          ],
          "subjects": [{ "id": "buyer", "label": "buyers", "parent": "customer" }],
          "activities": [
          """)
    #expect(try checkFindings(files) == [])
  }

  @Test(arguments: [
    // By everything of the check, by path, by name, for another, past its end, without an owner.
    ("", "2027-01-31", "A", true),
    ("\"path\": \"*.swift\"", "2027-01-31", "A", true),
    ("\"type\": \"Customer\", \"name\": \"phoneNumber\"", "2027-01-31", "A", true),
    ("\"category\": \"contact/phone-number\"", "2027-01-31", "A", true),
    ("\"name\": \"mobileNumber\"", "2027-01-31", "A", false),
    ("\"path\": \"Other.swift\"", "2027-01-31", "A", false),
    ("", "2026-01-31", "A", false),
    ("", "2027-01-31", "", false),
  ])
  func `a waiver takes what it selects as long as it holds`(
    _ selector: String, _ end: String, _ owner: String, _ takes: Bool
  ) throws {
    var files = soundShop
    files["Shop.swift"] = soundShop["Shop.swift"]?
      .replacingOccurrences(of: member, with: member + "  var phoneNumber: String\n")
    let place = selector.isEmpty ? "" : "\"where\": { \(selector) }, "
    let answers = owner.isEmpty ? "" : "\"owner\": \"\(owner)\", "
    files["ropa.json"] = soundShop["ropa.json"]?
      .replacingOccurrences(
        of: "\"activities\": [",
        with:
          "\"waivers\": [{ \"check\": \"ROPA101\", \(place)\(answers)\"reason\": \"moved soon\", "
          + "\"expires\": \"\(end)\" }],\n\"activities\": [")
    let found = try checkFindings(files)
    #expect(found.contains { $0.hasPrefix("ROPA101") } != takes, "\(found)")
  }

  @Test func `a waiver that takes nothing is told, and one that takes something is not`() throws {
    func found(_ waiver: String, _ member: String) throws -> [String] {
      var files = soundShop
      files["Shop.swift"] = soundShop["Shop.swift"]?
        .replacingOccurrences(of: "  var seats: Int\n", with: "  var seats: Int\n" + member)
      files["ropa.json"] = soundShop["ropa.json"]?.replacingOccurrences(
        of: "\"activities\": [",
        with: "\"waivers\": [{ \(waiver), \"owner\": \"A\", \"reason\": \"soon\", "
          + "\"expires\": \"2027-01-31\" }],\n\"activities\": [")
      return try checkFindings(files)
    }
    let phone = "  var phoneNumber: String\n"
    let other = "\"check\": \"ROPA101\", \"where\": { \"name\": \"mobileNumber\" }"
    let right = "\"check\": \"ROPA101\", \"where\": { \"name\": \"phoneNumber\" }"
    #expect(try found(other, phone) == ["ROPA101 Shop.swift:6", "ROPA026 ropa.json:11"])
    #expect(try found(right, phone) == [])
    #expect(try found(right, "") == ["ROPA026 ropa.json:11"])
    #expect(try found("\"check\": \"ROPA101\"", phone) == [])
    #expect(try found("\"check\": \"ROPA101\"", "") == ["ROPA026 ropa.json:11"])
    #expect(try found("\"check\": \"ROPA026\"", "") == [])
  }

  @Test func `a recipient of the code contradicts a record that denies every transfer`() throws {
    func found(_ transfers: String, _ address: String) throws -> [String] {
      var files = soundShop
      files["Shop.swift"] = soundShop["Shop.swift"]?.replacingOccurrences(of: host, with: address)
      files["ropa.json"] = soundShop["ropa.json"]?
        .replacingOccurrences(
          of: "\"activities\": [", with: "\(transfers)\n\"activities\": [")
      return try checkFindings(files).filter { $0.hasPrefix("ROPA209") }
    }
    let abroad = "https://api.mailgun.net/v3"
    let told = try found("\"transfers\": [],", abroad)
    #expect(told == ["ROPA209 Shop.swift:10"], "\(told)")
    #expect(try found("\"transfers\": \"open\",", abroad) == [])
    #expect(try found("", abroad) == [])
    #expect(try found("\"transfers\": [],", host) == [])
  }

  @Test func `an open company is a question and no name`() throws {
    var files = soundShop
    files["ropa.json"] = soundShop["ropa.json"]?
      .replacingOccurrences(
        of: "\"country\": \"FR\", \"contract\"",
        with: "\"company\": \"open\", \"country\": \"FR\", \"contract\"")
    #expect(try checkFindings(files) == [])
    let folder = try TemporaryFolder()
    for (path, text) in files { try folder.write(text, to: path) }
    let report = try Tool.run(
      ["report", "--format", "markdown", "--as-of", "2026-11-21"], in: folder.url)
    #expect(report.output.contains("With which company is the contract?"))
  }

  @Test func `every number of a register is checked, not only the first`() throws {
    func found(_ scheme: String, _ number: String) throws -> [String] {
      var files = soundShop
      files["ropa.json"] = soundShop["ropa.json"]?
        .replacingOccurrences(
          of: "\"name\": \"Shop AB\",",
          with: "\"name\": \"Shop AB\", \"identifiers\": [{ \"scheme\": \"\(scheme)\", "
            + "\"value\": \"\(number)\" }],")
      return try checkFindings(files)
    }
    #expect(try found("organisationNumber", "555555-5556") == ["ROPA004 ropa.json:4"])
    #expect(try found("organisationNumber", "555555-5555") == [])
    #expect(try found("duns", "555555-5556") == [])
  }

  @Test func `a binding says what a place of the code is`() throws {
    var files = soundShop
    files["Shop.swift"] = soundShop["Shop.swift"]?
      .replacingOccurrences(of: member, with: member + "  var phoneNumber: String\n")
      .replacingOccurrences(of: host, with: "https://collect.metrics-house.io/v1")
    func found(_ bindings: String) throws -> [String] {
      files["ropa.json"] = soundShop["ropa.json"]?
        .replacingOccurrences(
          of: "\"activities\": [", with: "\"bindings\": [\(bindings)],\n\"activities\": [")
      return try checkFindings(files)
    }
    #expect(try found("").contains("ROPA101 Shop.swift:6"))
    let ignored = try found(
      "{ \"where\": { \"name\": \"phoneNumber\" }, \"ignore\": \"the shop's own number\" }")
    #expect(!ignored.contains { $0.hasPrefix("ROPA101") }, "\(ignored)")
    #expect(ignored.contains { $0.hasPrefix("ROPA104") })
    let bound = try found(
      "{ \"where\": { \"host\": \"collect.metrics-house.io\" }, \"recipient\": \"mailjet\" }")
    #expect(!bound.contains { $0.hasPrefix("ROPA104") }, "\(bound)")
  }
}
