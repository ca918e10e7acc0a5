import BuiltInRules
import Classification
import RuleCatalog
import SourceModel
import SwiftFrontEnd
import Testing

/// What a sample of one file cannot show: files together, and packages.
struct ClassificationTests {
  private let catalog: RuleCatalog

  init() throws { catalog = BuiltInRules.catalog }

  private func swift(_ text: String, path: String = "a.swift") throws -> FileFacts {
    let file = SourceFile(path: path, language: .swift, bytes: Array(text.utf8))
    return try SwiftFrontEnd().facts(of: file).get()
  }

  private func podfile(_ pods: String...) -> FileFacts {
    var facts = FileFacts(path: "Podfile.lock", language: .podfileLock, bytes: [])
    for pod in pods {
      let name = facts.names.add(pod)
      facts.packages.append(
        Package(ecosystem: .cocoaPods, name: name, state: .locked, offset: 0))
    }
    return facts
  }

  private func uses(_ files: [FileFacts]) -> [String] {
    classify(files, with: catalog).recipients.map {
      "\($0.recipient) \($0.evidence.rawValue) \($0.value) \($0.use.rawValue)"
    }
  }

  @Test func `the order of the files makes no difference`() throws {
    let files = try Sample.all.map { try $0.facts() }
    let result = classify(files, with: catalog)
    #expect(!result.fields.isEmpty && !result.recipients.isEmpty)
    #expect(classify(files.reversed(), with: catalog) == result)
  }

  @Test func `a field is told once, however many words and neighbours say so`() throws {
    let files =
      try Sample.all.map { try $0.facts() } + [
        swift("struct PostalAddress { var street: String; var postalCode: String }")
      ]
    let fields = classify(files, with: catalog).fields.map {
      "\($0.path):\($0.location.line):\($0.location.column) \($0.name) \($0.category)"
    }
    #expect(fields.count > 1_000 && Set(fields).count == fields.count)
  }

  @Test func `a module name that others use says nothing by itself`() throws {
    #expect(try uses([swift("import Firebase\nstart()")]).isEmpty)
    #expect(try uses([swift("import Firebase\nlet x = Analytics.shared")]).isEmpty)
    #expect(
      try uses([swift("import Firebase\nAnalytics.logEvent(\"x\", parameters: nil)")]) == [
        "google-analytics import Firebase present",
        "google-analytics symbol Analytics.logEvent called",
      ])
    #expect(
      try uses([swift("import Firebase"), podfile("Firebase/Analytics")]) == [
        "google-analytics package Firebase/Analytics present",
        "google-analytics import Firebase present",
      ])
  }

  @Test func `a symbol that others use counts only where the module is imported`() throws {
    #expect(try uses([swift("Analytics.logEvent(\"x\", parameters: nil)")]).isEmpty)
    #expect(try uses([swift("let profile: Profile = Profile()")]).isEmpty)
  }

  @Test func `an import or a package without a use is only present`() throws {
    #expect(try uses([swift("import SendGridKit")]) == ["sendgrid import SendGridKit present"])
    #expect(uses([podfile("FBSDKCoreKit")]) == ["facebook package FBSDKCoreKit present"])
    #expect(uses([podfile("BeaconRanging", "SlackTextViewController")]).isEmpty)
  }

  @Test func `a type that the tree declares itself is not the SDK's`() throws {
    let use = try swift("let letter = SendGridEmail()", path: "use.swift")
    let own = try swift("struct SendGridEmail {}", path: "own.swift")
    #expect(uses([use]) == ["sendgrid symbol SendGridEmail called"])
    #expect(uses([use, own]).isEmpty)
  }

  @Test func `what the tree declares in another file is no expression`() throws {
    let use = try swift("func f(a: A) { print(a.workEmail) }", path: "use.swift")
    let declaration = try swift("struct A { let workEmail: Int }", path: "a.swift")
    #expect(classify([use], with: catalog).fields.map(\.kind) == [.expression])
    #expect(classify([use, declaration], with: catalog).fields.isEmpty)
  }

  @Test func `a type of an address in another file makes its field an address`() throws {
    let user = try swift("struct User { let home: Place? }", path: "user.swift")
    let place = try swift(
      "struct Place { let postalCode: String; let streetAddress: String }", path: "place.swift")
    let fields = classify([user, place], with: catalog).fields
    #expect(fields.map(\.name) == ["postalCode", "streetAddress", "home"])
    #expect(Set(fields.map(\.category)) == ["contact/postal-address"])
  }

  @Test func `a type that holds more than a name is no name`() throws {
    let user = try swift("struct UserRow { let account: Account }", path: "row.swift")
    let account = try swift(
      "struct Account { let firstName: String; let lastName: String; let id, a, b, c, d: Int }",
      path: "account.swift")
    let fields = classify([user, account], with: catalog).fields
    #expect(fields.map(\.name) == ["firstName", "lastName", "id"])
  }

  @Test(arguments: [
    ("struct CustomerOrder { var email: String }", ["customer"]),
    ("struct Order { var customerEmail: String }", ["customer"]),
    ("struct Kund { var mejl: String }", ["customer"]),
    ("struct Leverantör { var telefon: String }", ["supplier"]),
    ("func inviteEmployee(email: String) {}", ["employee"]),
    ("class Patient { struct Input { var email: String } }", ["patient"]),
    ("struct Member { var guestEmail: String }", ["visitor"]),
    ("struct UserDefaultsKey { var email: String }", []),
    ("struct Message { var email: String }", []),
  ])
  func `whose data it is, the nearest name tells`(text: String, subjects: [String]) throws {
    #expect(try classify([swift(text)], with: catalog).fields.map(\.subjects) == [subjects])
  }

  @Test func `the reason is said in words`() throws {
    let text =
      "struct User { let phoneNumber: String }\nstruct Login { let email: String; let name: String }"
    let fields = try classify([swift(text)], with: catalog).fields
    #expect(
      fields.map(\.why) == [
        "the words \"phone number\" of phoneNumber, a String of User",
        "the word \"email\" of email, a String of Login",
        "the word \"name\" of name, a String of Login, beside email",
      ])
    #expect(fields.map(\.confidence) == [.high, .high, .medium])
    #expect(fields.map(\.owner) == ["User", "Login", "Login"])
  }
}
