import SwiftUI

// What is kept under a key that names it, and is read under that key.
enum Keys {
  static let userEmail = "ue"
  static let theme = "t"
}

struct Settings: View {
  @AppStorage("email") private var value = "" // expect: contact/email-address -> storage/user-defaults
  @AppStorage("phone_number") private var other: String? // expect: contact/phone-number -> storage/user-defaults
  @AppStorage("email") private var isShown = false
  @AppStorage("theme") private var look = ""
}

func show(_ defaults: UserDefaults, _ cache: NSCache<NSString, NSString>) {
  let who = defaults.string(forKey: "userEmail") ?? "" // expect: contact/email-address -> logging/print
  print(who)
  print(defaults.object(forKey: Keys.userEmail) as? String ?? "") // expect: contact/email-address -> logging/print
  print(defaults.string(forKey: Keys.theme) ?? "")
  print(defaults.bool(forKey: "email"), defaults.string(forKey: "name") ?? "")
  print(KeychainWrapper.standard.string(forKey: "accessToken") ?? "") // expect: account/credentials -> logging/print
  print(remoteConfig.string(forKey: "userEmail"))
  print(ProcessInfo.processInfo.environment["SMTP_EMAIL"] ?? "")
}
