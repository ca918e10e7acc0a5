import Foundation
import Testing

/// An app whose manifest, Info.plist, code and record agree; each case below changes one of them.
private let sound = [
  "App/Shop.swift": """
  import Foundation
  struct Customer { var email: String }

  func send(_ customer: Customer) async throws {
    var request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
    request.httpBody = Data(customer.email.utf8)
    _ = try await URLSession.shared.data(for: request)
    UserDefaults.standard.set(true, forKey: "sent")
  }

  """,
  "App/Info.plist": """
  <plist version="1.0"><dict>
  <key>LSRequiresIPhoneOS</key><true/>
  </dict></plist>
  """,
  "App/PrivacyInfo.xcprivacy": """
  <plist version="1.0"><dict>
  <key>NSPrivacyTracking</key><false/>
  <key>NSPrivacyCollectedDataTypes</key><array><dict>
  <key>NSPrivacyCollectedDataType</key>
  <string>NSPrivacyCollectedDataTypeEmailAddress</string>
  <key>NSPrivacyCollectedDataTypeLinked</key><true/>
  <key>NSPrivacyCollectedDataTypeTracking</key><false/>
  <key>NSPrivacyCollectedDataTypePurposes</key><array>
  <string>NSPrivacyCollectedDataTypePurposeAppFunctionality</string>
  </array></dict></array>
  <key>NSPrivacyAccessedAPITypes</key><array><dict>
  <key>NSPrivacyAccessedAPIType</key>
  <string>NSPrivacyAccessedAPICategoryUserDefaults</string>
  <key>NSPrivacyAccessedAPITypeReasons</key><array><string>CA92.1</string></array>
  </dict></array></dict></plist>
  """,
  "ropa.json": """
  {
    "schema": 1,
    "controller": {
      "name": "Shop AB", "country": "SE", "address": "Gatan 1", "email": "privacy@shop.example",
      "dataProtectionOfficer": { "notRequired": "no monitoring" }
    },
    "recipients": [
      { "id": "mailjet", "role": "processor", "country": "FR", "contract": { "reference": "DPA-1" } }
    ],
    "activities": [
      {
        "id": "orders", "name": "Orders",
        "purposes": [{ "label": "Deliver", "legalBasis": "contract", "marketing": false }],
        "data": [{ "subjects": ["customer"], "categories": ["contact/email-address"] }],
        "disclosures": [{ "recipient": "mailjet", "categories": ["contact/email-address"] }],
        "retention": [{ "period": "P1Y", "trigger": "contractEnd" }],
        "measures": ["Access by role"]
      }
    ]
  }
  """,
]

private let manifest = "App/PrivacyInfo.xcprivacy"
private let type = "NSPrivacyCollectedDataTypeEmailAddress"
private let notTracking = "<key>NSPrivacyCollectedDataTypeTracking</key><false/>"
private let noTracking = "<key>NSPrivacyTracking</key><false/>"
private let required = "<key>LSRequiresIPhoneOS</key><true/>"
private let location =
  "<dict><key>NSPrivacyCollectedDataType</key>\n"
  + "<string>NSPrivacyCollectedDataTypePreciseLocation</string></dict>"
private let defaults = "UserDefaults.standard.set(true, forKey: \"sent\")"

private struct Difference: Sendable, CustomTestStringConvertible {
  let file: String
  let piece: String
  let other: String
  /// What is found, and nothing else.
  let found: [String]

  init(_ file: String, _ piece: String, _ other: String, _ found: String...) {
    self.file = file
    self.piece = piece
    self.other = other
    self.found = found
  }

  var testDescription: String { "\(found) \(other)" }
}

@Suite struct PrivacyManifestTests {
  private func findings(_ files: [String: String]) throws -> [String] {
    let folder = try TemporaryFolder()
    for (path, text) in files { try folder.write(text, to: path) }
    let outcome = try Tool.run(
      ["check", "--level", "info", "--format", "json", "--as-of", "2026-11-21"], in: folder.url)
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let list = try #require((json as? [String: Any])?["findings"] as? [[String: Any]])
    return try list.map { finding in
      let check = try #require(finding["check"] as? String)
      let path = try #require(finding["path"] as? String)
      let line = try #require(finding["line"] as? Int)
      return "\(check) \(path):\(line)"
    }
  }

  @Test func `an app that says what it does gives no findings`() throws {
    #expect(try findings(sound) == [])
  }

  @Test func `an app that uses what needs a reason has a manifest`() throws {
    var files = sound
    files[manifest] = nil
    #expect(try findings(files) == ["ROPA601 App/Info.plist:2"])
    files["App/Info.plist"] = nil
    #expect(try findings(files) == [])
    files["Shop.xcodeproj/project.pbxproj"] = """
      // !$*UTF8*$!
      { objects = { A1 = { isa = XCBuildConfiguration; buildSettings = {
        INFOPLIST_KEY_UIApplicationSceneManifest_Generation = YES;
      }; name = Release; }; }; rootObject = A0; }
      """
    #expect(try findings(files) == ["ROPA601 Shop.xcodeproj/project.pbxproj:3"])
    files["App/Shop.swift"] = sound["App/Shop.swift"]?
      .replacingOccurrences(of: defaults, with: "")
    #expect(try findings(files) == [])
  }

  @Test func `an extension of an app is no app`() throws {
    var files = sound
    files[manifest] = nil
    files["App/Info.plist"] = sound["App/Info.plist"]?.replacingOccurrences(
      of: required,
      with: required + "<key>NSExtension</key><dict><key>a</key><string>b</string></dict>")
    #expect(try findings(files) == [])
  }

  @Test(arguments: [
    Difference(
      manifest, "<string>\(type)</string>",
      "<string>NSPrivacyCollectedDataTypeUserID</string>", "ROPA602 App/Shop.swift:6",
      "ROPA603 App/PrivacyInfo.xcprivacy:5"),
    Difference(
      manifest, "</dict></array>\n<key>NSPrivacyAccessed",
      "</dict>\(location)</array>\n<key>NSPrivacyAccessed", "ROPA603 App/PrivacyInfo.xcprivacy:11"),
    Difference(
      manifest, notTracking, notTracking.replacingOccurrences(of: "false", with: "true"),
      "ROPA604 App/PrivacyInfo.xcprivacy:5"),
    Difference(
      manifest, noTracking,
      noTracking
        + "<key>NSPrivacyTrackingDomains</key><array>\n<string>ads.shop.io</string></array>",
      "ROPA605 App/PrivacyInfo.xcprivacy:3"),
    Difference(
      manifest, "NSPrivacyAccessedAPICategoryUserDefaults", "NSPrivacyAccessedAPICategoryDiskSpace",
      "ROPA606 App/PrivacyInfo.xcprivacy:14", "ROPA606 App/Shop.swift:8"),
    Difference(
      "App/Shop.swift", defaults, "_ = ProcessInfo.processInfo.systemUptime",
      "ROPA606 App/Shop.swift:8"),
    Difference(manifest, "CA92.1", "CA92.2", "ROPA606 App/PrivacyInfo.xcprivacy:14"),
    Difference(
      manifest, type, "NSPrivacyCollectedDataTypeEMailAddress",
      "ROPA602 App/Shop.swift:6", "ROPA607 App/PrivacyInfo.xcprivacy:5"),
    Difference(
      manifest, "PurposeAppFunctionality", "PurposeFun", "ROPA607 App/PrivacyInfo.xcprivacy:9"),
    Difference(
      manifest, "PurposeAppFunctionality", "PurposeDeveloperAdvertising",
      "ROPA608 App/PrivacyInfo.xcprivacy:5"),
    Difference(
      "App/Info.plist", required,
      required + "\n<key>NSMicrophoneUsageDescription</key><string>Talk</string>",
      "ROPA610 App/Info.plist:3"),
    Difference(
      "ropa.json", "\"subjects\": [\"customer\"],",
      "\"subjects\": [\"customer\"], \"sources\": [\"camera\"],", "ROPA610 ropa.json:14"),
  ])
  private func `what an app says of itself and what is so differ`(
    _ difference: Difference
  ) throws {
    var files = sound
    let text = try #require(files[difference.file])
    #expect(text.contains(difference.piece))
    files[difference.file] = text.replacingOccurrences(
      of: difference.piece, with: difference.other)
    #expect(try findings(files).sorted() == difference.found)
  }

  @Test(arguments: [
    Difference(
      manifest, noTracking,
      "<key>NSPrivacyTracking</key><true/><key>NSPrivacyTrackingDomains</key><array>"
        + "<string>ads.shop.io</string></array>"),
    Difference(manifest, "CA92.1", "1C8F.1"),
    Difference("App/Shop.swift", defaults, "// ProcessInfo.processInfo.systemUptime"),
    // Advertising is no contradiction where the record does not deny it.
    Difference("ropa.json", ", \"marketing\": false", ", \"marketing\": true"),
    Difference(
      "ropa.json", "[\"contact/email-address\"] }],\n      \"disclosures\"",
      "[\"contact/email-address\"], \"sources\": [\"subject\"] }],\n      \"disclosures\""),
  ])
  private func `what only looks like a difference is none`(_ difference: Difference) throws {
    var files = sound
    files[difference.file] = files[difference.file]?.replacingOccurrences(
      of: difference.piece, with: difference.other)
    #expect(try findings(files) == [])
  }

  @Test(arguments: [
    ("consent.adjust.com", "", true), ("consent.adjust.com", "consent.adjust.com", false),
    ("consent.adjust.com", "adjust.com", false), ("consent.adjust.com", "other.example", true),
    // Of this one nobody says that it is for tracking.
    ("api.mailjet.com", "", false),
  ])
  func `a host for tracking is listed by the manifest of the code that contacts it`(
    _ host: String, _ listed: String, _ isFound: Bool
  ) throws {
    var files = sound
    files["App/Shop.swift"] = sound["App/Shop.swift"]?
      .replacingOccurrences(of: "api.mailjet.com", with: host)
    if !listed.isEmpty {
      files[manifest] = sound[manifest]?.replacingOccurrences(
        of: noTracking,
        with: "<key>NSPrivacyTracking</key><true/><key>NSPrivacyTrackingDomains</key><array>"
          + "<string>\(listed)</string></array>")
    }
    let found = try findings(files).filter { $0.hasPrefix("ROPA605") }
    #expect(found == (isFound ? ["ROPA605 App/Shop.swift:7"] : []))
  }

  @Test func `code and tests that no manifest speaks for are left alone`() throws {
    var files = sound
    let measuring = "import Foundation\nlet up = ProcessInfo.processInfo.systemUptime\n"
    files["Server/Uptime.swift"] = measuring
    files["App/ShopTests/Uptime.swift"] = measuring
    #expect(try findings(files) == [])
  }

  @Test func `what a library in the tree collects is disclosed to somebody`() throws {
    var files = sound
    let path = "Vendor/Ads/PrivacyInfo.xcprivacy"
    files[path] = sound[manifest]
    #expect(try findings(files) == [])
    files[path] = sound[manifest]?.replacingOccurrences(
      of: type, with: "NSPrivacyCollectedDataTypeDeviceID")
    #expect(try findings(files) == ["ROPA609 \(path):5"])
  }
}

@Test(arguments: [
  "<dict><key></key><string>x</string></dict>", "<dict><key>.</key><true/></dict>",
  "<string>x</string>", "<array><string>a</string></array>", "<dict/>",
  "<dict><key>NSPrivacyAccessedAPITypes</key><string>a</string></dict>",
  "<dict><key>NSPrivacyCollectedDataTypes</key><array><string>a</string></array></dict>",
  "<dict><key>NSAppTransportSecurity</key><dict><key>NSExceptionDomains</key><dict><key>.</key>"
    + "<dict><key></key><true/></dict></dict></dict></dict>",
])
func `a property list of odd keys does no harm`(body: String) throws {
  let folder = try TemporaryFolder()
  for name in ["PrivacyInfo.xcprivacy", "Info.plist", "App.entitlements"] {
    try folder.write("<plist version=\"1.0\">\(body)</plist>", to: name)
  }
  #expect(try Tool.run(["scan"], in: folder.url).status == 0)
}
