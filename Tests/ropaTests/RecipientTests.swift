import BuiltInRules
import ClangFrontEnd
import Classification
import ManifestFrontEnd
import RuleCatalog
import SchemaFrontEnd
import SourceModel
import SwiftFrontEnd
import Testing

/// When something that code shows makes somebody a recipient of data, with rules made for it.
struct RecipientTests {
  private let catalog: RuleCatalog

  init() throws {
    let acme = """
      { "name": "Acme", "company": "Acme AB", "country": "SE", "service": "x",
        "roles": ["processor"], "sources": ["https://acme.example"],
        "regions": { "api.eu.acme.example": "EU" },
        "evidence": {
          "modules": ["AcmeKit"], "sharedModules": ["Beacon"], "headers": ["acme/acme.h"],
          "symbols": ["AcmeClient"], "sharedSymbols": ["Tracker.send", ".acme"],
          "hosts": ["api.acme.example", "api.eu.acme.example"], "links": [".acme.example"],
          "credentials": ["acme_live_{base62:8-40}"], "sharedCookies": ["fr"],
          "names": ["acme cloud"], "urlSchemes": ["ac{digit:6-}"], "plistKeys": ["AcmeKey"],
          "requestHeaders": ["X-Acme-Key"], "configKeys": ["ACME_KEY"], "files": ["Acme-Info.plist"],
          "packages": { "cocoaPods": ["AcmeKit"] } } }
      """
    let facade = """
      { "name": "Tracks", "sources": ["https://tracks.example"],
        "evidence": { "modules": ["Tracks"], "symbols": ["TracksLog"] },
        "reaches": [{ "recipient": "acme", "when": "packaged" }] }
      """
    catalog = try RuleCatalog.load(
      BuiltInRules.files + [
        ("recipients/acme.json", acme), ("facades/tracks.json", facade),
      ])
  }

  private func swift(_ text: String, _ path: String = "a.swift") throws -> FileFacts {
    let file = SourceFile(path: path, language: .swift, bytes: Array(text.utf8))
    return try SwiftFrontEnd().facts(of: file).get()
  }

  private func objectiveC(_ text: String, _ path: String) throws -> FileFacts {
    let file = SourceFile(path: path, language: .objectiveC, bytes: Array(text.utf8))
    return try ClangFrontEnd.open().get().facts(of: file).get()
  }

  private func podfile(_ pod: String) -> FileFacts {
    var facts = FileFacts(path: "Podfile.lock", language: .podfileLock, bytes: [])
    facts.packages.append(
      Package(ecosystem: .cocoaPods, name: facts.names.add(pod), state: .locked, offset: 0))
    return facts
  }

  private func manifest(_ text: String, _ path: String, _ language: Language) throws -> FileFacts {
    let file = SourceFile(path: path, language: language, bytes: Array(text.utf8))
    return try language == .propertyList
      ? SchemaFrontEnd().facts(of: file).get() : ManifestFrontEnd().facts(of: file).get()
  }

  /// `symbol AcmeClient called`
  private func uses(_ files: FileFacts...) -> [String] {
    classify(files, with: catalog).recipients.filter { $0.recipient == "acme" }
      .map { "\($0.evidence.rawValue) \($0.value) \($0.use.rawValue)" }
  }

  @Test(arguments: [
    ("[Tracker sendEvent:x];", ["symbol Tracker.send called"]),
    ("[Tracker send:x];", ["symbol Tracker.send called"]),
    ("[Tracker sendEvent:x with:x];", ["symbol Tracker.send called"]),
    ("[Tracker sender:x];", []), ("[Tracker sent];", []), ("[Other sendEvent:x];", []),
  ])
  func `a message of Objective-C is the method that Swift calls so`(
    message: String, expected: [String]
  ) throws {
    let code = """
      #import <acme/acme.h>
      @implementation Log
      - (void)log:(id)x { \(message) }
      @end
      """
    #expect(
      try uses(objectiveC(code, "a.m")).filter { $0.hasPrefix("symbol") } == expected)
  }

  @Test(arguments: [
    ("import AcmeKit", ["import AcmeKit present"]),
    ("import AcmeKit\nAcmeKit.start()", ["import AcmeKit present", "symbol AcmeKit.start called"]),
    ("let x = AcmeClient()", ["symbol AcmeClient called"]),
    ("Tracker.send(x)", []),
    (
      "import AcmeKit\nTracker.send(x)",
      ["import AcmeKit present", "symbol Tracker.send called"]
    ),
    (
      "import AcmeKit\nAcmeKit.Tracker.send(x)",
      ["import AcmeKit present", "symbol Tracker.send called"]
    ),
    (
      "import AcmeKit\nrequest.acme.send(x)", ["import AcmeKit present", "symbol .acme called"]
    ),
    ("request.acme.send(x)", []),
    (
      "import AcmeKit\nextension Request { var acme: Own { Own() } }\nrequest.acme.send(x)",
      ["import AcmeKit present"]
    ),
    // A module of another vendor with the same name.
    ("import Beacon\nBeacon.start()", []),
    ("let s = \"fr\"", []),
    ("import AcmeKit\nlet s = cookies[\"fr\"]", ["import AcmeKit present", "cookie fr present"]),
    ("// https://api.acme.example/v1", []),
    ("let about = \"https://www.acme.example/about\"", ["host www.acme.example mentioned"]),
    ("let api = \"https://api.acme.example/v1\"", ["host api.acme.example contacted"]),
    ("let h = [\"x-acme-key\": key]", ["requestHeader X-Acme-Key contacted"]),
    ("let u = \"ac123456://pay\"", ["urlScheme ac123456 mentioned"]),
    ("let u = \"ac12://pay\"", []),
  ])
  func `what code shows of a recipient`(text: String, expected: [String]) throws {
    #expect(try uses(swift(text)) == expected)
  }

  @Test(arguments: [
    (
      "let u = \"https://\\(host)/v1\"\nlet host = \"api.acme.example\"",
      "api.acme.example contacted"
    ),
    (
      "let u = \"https://api.\\(domain)/v1\"\nlet domain = \"acme.example\"",
      "api.acme.example contacted"
    ),
    (
      "let u = \"https://api\\(isEU ? \".eu\" : \"\").acme.example/v1\"",
      "api.acme.example contacted"
    ),
    (
      "func f(r: String) { g(\"https://api\\(r).acme.example/v1\") }", "api*.acme.example contacted"
    ),
    (
      "func f(r: String) { g(\"https://api\" + r + \".acme.example/v1\") }",
      "api*.acme.example contacted"
    ),
    (
      "func f(r: String) { g(String(format: \"https://api%@.acme.example/v1\", r)) }",
      "api*.acme.example contacted"
    ),
    ("let u = \"https://\" + \"api.acme\" + \".example\" + path", "api.acme.example contacted"),
    (
      "enum R: String { case eu = \"api.eu\", us = \"api\" }\nfunc f(r: R) { g(\"https://\\(r.rawValue).acme.example\") }",
      "api.eu.acme.example contacted"
    ),
    (
      "struct S { var base: String { \"api.acme\" }\nfunc f() { g(\"https://\\(base).example/x\") } }",
      "api.acme.example contacted"
    ),
    ("var c = URLComponents()\nc.host = \"api.acme.example\"", "api.acme.example contacted"),
    ("func f(r: String) { g(\"https://web\\(r).acme.test/v1\") }", ""),
    ("func f(r: String) { g(\"https://\\(r).example/v1\") }", ""),
  ])
  func `a host that the code puts together`(text: String, expected: String) throws {
    let found = try uses(swift(text)).map { $0.replacing("host ", with: "") }
    #expect(expected.isEmpty ? found.isEmpty : found.contains(expected), "\(found)")
  }

  @Test(arguments: [
    ("let u = \"https://relay.acme.test.se/v1\"", ["relay.acme.test.se"]),
    ("let u = URL(string: \"wss://relay.fly.dev\")!", ["relay.fly.dev"]),
    ("func f() { load(\"https://relay.fly.dev/\\(id)\") }", ["relay.fly.dev"]),
    // Known, or the controller's own.
    ("let u = \"https://api.acme.example/v1\"", []), ("let u = \"https://www.acme.example/\"", []),
    ("let u = \"https://eu.own.dev/v1\"", []), ("let u = \"https://own.dev/v1\"", []),
    ("let u = \"https://notown.dev/v1\"", ["notown.dev"]),
    // Nobody's.
    ("let u = \"http://localhost:8080/\"", []), ("let u = \"http://127.0.0.1/\"", []),
    ("let u = \"https://example.com/\"", []), ("let u = \"http://printer.local/\"", []),
    ("let u = \"http://www.w3.org/2000/svg\"", []),
    // For a person.
    ("// https://relay.fly.dev", []), ("let t = \"See https://relay.fly.dev for more\"", []),
    ("let privacyPolicy = \"https://relay.fly.dev/privacy\"", []),
    (
      "var body: some View { Link(\"a\", destination: URL(string: \"https://relay.fly.dev\")!) }",
      []
    ),
    (
      "func f() { let u = URL(string: \"https://relay.fly.dev\")!\nUIApplication.shared.open(u) }",
      []
    ),
    ("let scheme = \"https://\"", []), ("let version = \"1.2.3\"", []), ("let n = \"a.b\"", []),
  ])
  func `hosts that nobody knows are listed`(text: String, expected: [String]) throws {
    let catalog = catalog.adding(firstPartyHosts: ["own.dev", ".own.dev"])
    #expect(try classify([swift(text)], with: catalog).unknownHosts.map(\.host) == expected)
  }

  @Test func `addresses in tests and manifests are nobody's contact`() throws {
    let text = "let u = \"https://relay.fly.dev\""
    let tests = try swift(text, "Tests/AppTests/a.swift")
    #expect(classify([tests], with: catalog).unknownHosts.isEmpty)
    let settings = try manifest("API=https://relay.fly.dev", "a.env", .environmentFile)
    #expect(classify([settings], with: catalog).unknownHosts.map(\.host) == ["relay.fly.dev"])
  }

  @Test func `a host tells where the data goes`() throws {
    let file = try swift(
      "let a = \"https://api.eu.acme.example\"\nlet b = \"https://api.acme.example\"")
    #expect(classify([file], with: catalog).recipients.map(\.region) == ["EU", nil])
  }

  @Test(arguments: [
    "let u = \"https://\\(make().rawValue).acme.example\"",
    "let u = \"https://\\(x[0].rawValue).acme.example\"\nreturn \"https://\" + 1",
    "return \"https://\\(a)\"\nvar privacy: String { \"https://relay.fly.dev\" }",
  ])
  func `an address of odd parts does no harm`(text: String) throws {
    #expect(
      try classify([swift(text)], with: catalog).recipients.allSatisfy { $0.path == "a.swift" })
  }

  @Test func `a return outside of every function does no harm`() throws {
    let text = "return \"https://\" + x\nlet u = \"https://api\" + y + \".acme.example/v1\""
    #expect(try uses(swift(text)).contains("host api*.acme.example contacted"))
  }

  @Test func `a constant of another file is a part of an address`() throws {
    let use = try swift("let u = \"https://api.\\(Hosts.domain)/v1\"")
    let constant = try swift("enum Hosts { static let domain = \"acme.example\" }", "b.swift")
    #expect(uses(use, constant).contains("host api.acme.example contacted"))
  }

  @Test(arguments: [
    ("struct AcmeCloudClient {}\nlet c = AcmeCloudClient()", "contacted"),
    ("struct AcmeCloudClient {}", "present"),
    ("struct MockAcmeCloudClient {}\nlet c = MockAcmeCloudClient()", "present"),
    ("struct NoopAcmeCloudClient {}\nlet c = NoopAcmeCloudClient()", "present"),
    (
      "struct AcmeCloudConfiguration { let url: String }\nvar c: AcmeCloudConfiguration?",
      "contacted"
    ),
    (
      "struct AcmeCloudConfiguration { let team: String }\nvar c: AcmeCloudConfiguration?",
      "present"
    ),
    ("struct AcmeCloudView {}\nlet c = AcmeCloudView()", ""),
    ("struct AcmeClouds {}\nstruct CloudClient {}\nlet c = CloudClient()", ""),
  ])
  func `a type named after a recipient and made for speaking to it`(
    text: String, use: String
  ) throws {
    let found = try uses(swift(text)).map { $0.split(separator: " ").last.map(String.init) }
    #expect(found == (use.isEmpty ? [] : [use]))
  }

  @Test func `a bridging header imports for every Swift file`() throws {
    let bridge = try objectiveC("#import <acme/acme.h>\n", "App-Bridging-Header.h")
    let header = try objectiveC("#import <acme/acme.h>\n", "Other.h")
    let use = try swift("Tracker.send(x)")
    #expect(uses(bridge, use) == ["header acme/acme.h present", "symbol Tracker.send called"])
    #expect(uses(header, use) == ["header acme/acme.h present"])
  }

  @Test func `a facade reaches those whose packages are there`() throws {
    let use = try swift("import Tracks\nTracksLog.event(x)")
    #expect(uses(use).isEmpty)
    #expect(
      uses(use, podfile("AcmeKit")) == [
        "package AcmeKit present", "symbol TracksLog called",
      ])
    #expect(uses(try swift("import Tracks"), podfile("AcmeKit")) == ["package AcmeKit present"])
  }

  @Test(arguments: [
    (
      "Config.xcconfig", Language.buildSettings, "U = https:/$()/api.acme.example",
      ["host api.acme.example contacted"]
    ),
    ("a.env", .environmentFile, "ACME_KEY=1", ["configKey ACME_KEY present"]),
    ("a.env", .environmentFile, "A=acme_live_0123456789", ["credential acme_live_... present"]),
    (
      "config.json", .jsonSettings, "{ \"a\": \"https://api.acme.example/v1\" }",
      ["host api.acme.example contacted"]
    ),
    (
      "config.json", .jsonSettings, "{ \"help\": \"https://www.acme.example/help\" }",
      ["host www.acme.example mentioned"]
    ),
    (
      "p.pbxproj", .xcodeProject,
      "{ objects = { A = { isa = PBXFileReference; path = AcmeKit.framework; }; }; }",
      ["import AcmeKit present"]
    ),
    (
      "p.pbxproj", .xcodeProject,
      "{ o = { A = { isa = PBXFileReference; path = Beacon.framework; }; }; }", []
    ),
    (
      "Info.plist", .propertyList, plist("<key>AcmeKey</key><string>x</string>"),
      ["plistKey AcmeKey present"]
    ),
    (
      "Info.plist", .propertyList,
      plist(
        "<key>CFBundleURLTypes</key><array><dict><key>CFBundleURLSchemes</key><array><string>ac123456</string></array></dict></array>"
      ),
      ["urlScheme ac123456 present"]
    ),
    (
      "Info.plist", .propertyList,
      plist("<key>LSApplicationQueriesSchemes</key><array><string>ac123456</string></array>"),
      ["urlScheme ac123456 mentioned"]
    ),
    (
      "Info.plist", .propertyList,
      plist(
        "<key>NSAppTransportSecurity</key><dict><key>NSExceptionDomains</key><dict><key>api.acme.example</key><dict><key>NSIncludesSubdomains</key><true/></dict></dict></dict>"
      ),
      ["host api.acme.example present"]
    ),
    (
      "PrivacyInfo.xcprivacy", .propertyList,
      plist("<key>NSPrivacyTrackingDomains</key><array><string>api.acme.example</string></array>"),
      ["host api.acme.example contacted"]
    ),
    (
      "Frameworks/X.xcframework/PrivacyInfo.xcprivacy", .propertyList,
      plist("<key>NSPrivacyTrackingDomains</key><array><string>api.acme.example</string></array>"),
      ["host api.acme.example present"]
    ),
    (
      "Acme-Info.plist", .propertyList,
      plist("<key>URL</key><string>https://api.acme.example</string>"),
      ["file Acme-Info.plist present", "host api.acme.example present"]
    ),
  ])
  func `what a file of settings shows of a recipient`(
    path: String, language: Language, text: String, expected: [String]
  ) throws {
    #expect(try uses(manifest(text, path, language)) == expected)
  }

  @Test func `a framework that only the project links makes a shared name count`() throws {
    let project = try manifest(
      "{ o = { A = { isa = PBXFileReference; path = AcmeKit.framework; }; }; }", "p.pbxproj",
      .xcodeProject)
    let use = try swift("import Tracks\nTracksLog.event(x)")
    #expect(uses(use, project) == ["symbol TracksLog called", "import AcmeKit present"])
  }

  @Test func `a credential is reported and never shown`() throws {
    let secret = "acme_live_0123456789abcdef"
    let file = try swift("let key = \"Bearer \(secret)\"")
    #expect(uses(file) == ["credential acme_live_... present"])
    #expect(catalog.masking("key = \"\(secret)\";") == "key = \"acme_live_................\";")
    #expect(catalog.masking("acme_live_no") == "acme_live_no")
  }
}

private func plist(_ text: String) -> String { "<plist><dict>\(text)</dict></plist>" }
