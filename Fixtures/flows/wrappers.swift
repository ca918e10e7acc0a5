import Foundation

// Own wrappers of properties: what the property is given goes into theirs.
@propertyWrapper
struct Stored {
  let key: String
  init(_ key: String) { self.key = key }

  var wrappedValue: String? {
    get { UserDefaults.standard.string(forKey: key) }
    nonmutating set { UserDefaults.standard.set(newValue, forKey: key) }
  }
}

@propertyWrapper
struct Trimmed {
  private var text = ""
  var wrappedValue: String {
    get { text }
    set { text = newValue.trimmingCharacters(in: .whitespaces) }
  }
}

enum Settings {
  @Stored("last") static var lastLogin: String?
  static var kept: String?
}

struct Form {
  @Trimmed var title: String
}

struct Client {
  let email: String
  let phoneNumber: String
}

func remember(_ client: Client) {
  Settings.lastLogin = client.email // expect: contact/email-address -> storage/user-defaults
  Settings.kept = client.phoneNumber
  var form = Form()
  form.title = client.phoneNumber // expect: contact/phone-number -> logging/print
  print(form.title)
}
