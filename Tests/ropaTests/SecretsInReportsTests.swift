import Classification
import Foundation
import Testing

/// Made up, each of the exact form: a person's address, test numbers of authorities, keys of vendors, and
/// secrets that only their names tell.
private let values = [
  "anna.berg@telia.com", "lisa.k@gmx.de", "19121212-1212", "SE45 5000 0000 0583 9825 7466",
  "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",
  "sk_live_" + "4eC39HqLyjWDarjtT1zdp7dcAAAA", "AKIA" + "IOSFODNN7EXAMPLE",
  "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "hunter2-geheim", "s3cr3tpw",
  "0123456789abcdef0123456789abcdef",
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm5hIn0.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
]

private let mail = values[0]
private let number = values[2]
private let sendGrid = values[4]
private let stripe = values[5]

private let swift = """
  import Foundation
  import SendGridKit
  // ropa:allow ROPA999 until 2027-01-01 -- ask \(mail)
  struct Customer { var email = "\(mail)"; var personnummer = "\(number)"; var iban = "\(values[3])" }
  let sendGridKey = "\(sendGrid)"; let email = "\(values[1])"
  let stripeKey = "\(stripe)"; let aws = "\(values[6])"; let awsSecret = "\(values[7])"
  let password: String = "\(values[8])"; let customerEmail = "c"; let jwt = "\(values[11])"
  func mail(_ customer: Customer) async throws {
    var request = URLRequest(url: URL(string: "https://user:\(values[9])@api.mailjet.com/v3.1/send?token=\(values[8])")!)
    request.setValue("Bearer \(sendGrid)", forHTTPHeaderField: "Authorization"); request.httpBody = Data((customer.email + "\(mail)").utf8)
    _ = try await URLSession.shared.data(for: request)
    print(customer.email, "\(number)", "password=\(values[8])")
    UserDefaults.standard.set(customer.email, forKey: "email \(mail)")
    UserDefaults.standard.set(customer.personnummer, forKey: "\(number)")
    let x = json["phone \(number)"] as? String
    let y = ["email \(sendGrid)": customer.email, "anna.email@telia.com": customer.iban]
    try await URLSession.shared.data(from: URL(string: "https://\(number).unknown-host.io/\(mail)")!)
  }
  enum Keys: String, CodingKey { case email = "\(mail)"; case phone = "phone \(number)" }

  """

private let settings = """
  SENDGRID_API_KEY=\(sendGrid)
  MAILJET_SECRET_KEY=\(values[10])
  TWILIO_AUTH_TOKEN=\(values[8])
  STRIPE_SECRET_KEY=\(stripe)
  MAIL_FROM=\(mail)
  DATABASE_URL=postgres://anna:\(values[9])@db.mailjet.com/x

  """

private let c = """
  #include <curl/curl.h>
  struct user { char email[20]; };
  static const char *key = "\(sendGrid)", *mail = "\(mail)";
  #define MAIL_URL "https://anna:\(values[9])@api.mailjet.com/v3.1/send" /* \(mail) \(number) */
  void f(struct user *u) { CURL *c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, MAIL_URL);
    curl_easy_setopt(c, CURLOPT_POSTFIELDS, u->email); printf("%s \(number)", u->email); }

  """

private let json = """
  { "SendGrid": { "ApiKey": "\(sendGrid)", "From": "\(mail)" }, "Mailjet": { "Secret": "\(values[8])" },
    "Db": "https://anna:\(values[9])@api.twilio.com/x" }

  """

private let record = """
  { "schema": 1, "controller": { "name": "X AB", "country": "SE" }, "activities": [] }

  """

private func leakyRepository() throws -> GitRepository {
  let repository = try GitRepository(fixture: nil)
  try repository.write(record, to: "ropa.json")
  try repository.commit("first")
  let files = [
    ("App/Leak.swift", swift), (".env", settings), ("Base.xcconfig", settings), ("leak.c", c),
    ("appsettings.json", json),
    // Damaged, so that the reasons for which they are not read are told.
    ("Bad/appsettings.json", "{ \"\(sendGrid)\" \"\(mail)\" }"),
    ("Bad/Info.plist", "<\(mail)><key>\(stripe)</key>"),
    ("Bad/Package.resolved", "{ \"\(number)\": 1, \"\(number)\": 2 }"),
    (
      "openapi.yaml",
      "openapi: 3.0.0\ncomponents: {schemas: {U: {properties: {'email \(mail)': {}}}}}\n"
    ),
    (
      "tables.sql",
      "CREATE TABLE users (\"email \(mail)\" TEXT, phone TEXT DEFAULT '\(number)');\n"
    ),
  ]
  for (path, text) in files { try repository.write(text, to: path) }
  try repository.commit("second")
  return repository
}

/// Every command and format that says something of the code.
private let commands: [[String]] =
  ["text", "json"].flatMap { [["scan", "--format", $0], ["scan", "--all", "--format", $0]] }
  + ["text", "json", "sarif", "github", "gitlab", "junit", "checkstyle", "xcode"].flatMap {
    [
      ["check", "--all", "--level", "info", "--format", $0],
      ["check", "--since", "HEAD~1", "--level", "info", "--format", $0],
    ]
  }
  + ["html", "markdown", "csv", "json", "jsonld"].flatMap {
    [["report", "--format", $0], ["report", "--language", "sv", "--format", $0]]
  }
  + ["text", "markdown", "json"].map { ["diff", "HEAD~1", "--format", $0] }
  + (1...8).map { ["explain", "--flow", "\($0)"] }
  + [
    ["init"], ["init", "--output", "draft.json"], ["baseline"], ["check", "--staged"],
    ["baseline", "App"],
  ]

@Test func `no output holds a whole value of a person or a credential from the code`() throws {
  let repository = try leakyRepository()
  for command in commands {
    let outcome = try Tool.run(command, in: repository.folder.url)
    // A flow of that number need not be there; everything else must have said something.
    if command[0] != "explain", command[0] != "baseline" {
      #expect(outcome.status != 2, "\(command): \(outcome.errors)")
      #expect(!outcome.output.isEmpty || command.contains("--output"), "\(command)")
    }
    var texts = [outcome.output, outcome.errors]
    for name in ["draft.json", "ropa.baseline.json"] {
      let file = repository.folder.url.appending(path: name)
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      texts.append(text)
      try FileManager.default.removeItem(at: file)
    }
    for value in values {
      #expect(!texts.contains { $0.contains(value) }, "\(command): \(value)")
    }
    for part in ["anna.email@telia.com", "TwL2iGABf9DHo", "4eC39HqLyjWDa", "dBjftJeZ4CVP"] {
      #expect(!texts.contains { $0.contains(part) }, "\(command): \(part)")
    }
  }
}

@Test func `what is written in the code is found all the same`() throws {
  let outcome = try leakyRepository().ropa("scan", "--format", "json")
  for masked in ["a********@telia.com", "19******-****", "SE** **** **** **** **** ****"] {
    #expect(outcome.output.contains(masked), "\(masked)")
  }
}

@Test(arguments: [
  (#"let password = "hunter2-geheim""#, #"let password = "**************""#),
  (#"let apiKey: String? = "abcd1234""#, #"let apiKey: String? = "********""#),
  (#"  "client_secret" : "a\"b1cd","#, #"  "client_secret" : "*******","#),
  (#"login(user: "a", password: "x1yz")"#, #"login(user: "a", password: "****")"#),
  ("export DB_PASSWORD=hunter2 # a", "export DB_PASSWORD=******* # a"),
  ("AUTH_TOKEN = hunter2;", "AUTH_TOKEN = *******;"),
  (#"("https://h.org/a?token=abc1&b=2")"#, #"("https://h.org/a?token=****&b=2")"#),
  ("https://anna:pass@h.org/x", "https://*********@h.org/x"),
  ("https://h.org/@anna", "https://h.org/@anna"),
  ("\"/anna.berg@telia.com\"", "\"/a********@telia.com\""), ("icon@2x.png", "icon@2x.png"),
  (#""Authorization: Bearer abcdef.123456""#, #""Authorization: Bearer *************""#),
  (#"f("a1b2c3d4e5f6a7b8c9d0")"#, #"f("********************")"#),
  (#"case password = "user_password""#, #"case password = "user_password""#),
  ("let password = customer.password", "let password = customer.password"),
  ("var token: Token = make()", "var token: Token = make()"),
  (#"f("com.example.app2", forKey: "password")"#, #"f("com.example.app2", forKey: "password")"#),
  ("var passwordLength2 = 12345678", "var passwordLength2 = 12345678"),
  ("", ""), ("token", "token"), ("token=", "token="), (#"token=""#, #"token=""#), ("://", "://"),
  (#"password = "\"#, #"password = "\"#),
])
func `a secret in a line of code is covered, and nothing else`(_ line: String, _ shown: String) {
  #expect(maskingSecrets(line) == shown)
}
