import Foundation

// What a type writes of itself: by its keys, or by its own words.
struct Customer: Codable {
  var email: String
  var ssn: String
  var iban: String
}

struct Order: Codable {
  var customer: Customer
  var phoneNumber: String
  var total: Int

  enum CodingKeys: String, CodingKey {
    case customer = "buyer"
    case total
  }
}

struct Letter: Encodable {
  var customer: Customer
  var postalCode: String
  var isUrgent: Bool

  enum Keys: String, CodingKey { case to, urgent }

  func encode(to encoder: Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(customer.email, forKey: .to)
    try container.encode(isUrgent, forKey: .urgent)
  }
}

struct Parcel: Encodable {
  var customer: Customer
  var postalCode: String

  enum Keys: String, CodingKey { case code }

  func encode(to encoder: Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(self.postalCode, forKey: .code)
  }
}

func save(_ order: Order) throws {
  try JSONEncoder().encode(order).write(to: file) // expect: contact/email-address -> storage/files, identity/national-identifier -> storage/files, payment/bank-account -> storage/files
}

func save(_ letter: Letter) throws {
  try JSONEncoder().encode(letter).write(to: file) // expect: contact/email-address -> storage/files
}

func save(_ parcel: Parcel) throws {
  try JSONEncoder().encode(parcel).write(to: file) // expect: contact/postal-address -> storage/files
}

// What is added to a type of a library is in no value of it.
extension String {
  var normalizedPhone: String { filter(\.isNumber) }
}

extension Data {
  var asEmail: String { String(decoding: self, as: UTF8.self) }
}

func send(_ screen: String, _ raw: Data) {
  print(screen)
  UserDefaults.standard.set(screen, forKey: "screen")
  UserDefaults.standard.set(raw, forKey: "raw")
  print(screen.normalizedPhone) // expect: contact/phone-number -> logging/print
}
