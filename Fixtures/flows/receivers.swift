import Foundation

// What methods and properties that extensions add to types of libraries do with what they are asked of.
struct Visitor: Codable {
  var email: String
  var phoneNumber: String
  var seats: Int
}

struct Ticket: Codable {
  var emailAddress: String
  var seat: String
}

final class Mailer {
  func post(_ body: Data?) {
    var request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
    request.httpBody = body
    URLSession.shared.dataTask(with: request).resume()
  }

  func post(_ text: String) { post(Data(text.utf8)) }
}

let mailer = Mailer()

extension String {
  func shout() { print(self) }
  func whisper() { print(count) }
  func marked() -> String { "<" + self + ">" }
  func trimmed() -> String { trimmingCharacters(in: .whitespaces) }
  func twice() -> String { marked() + marked() }
  func greeting() -> String { "hello" }
  var boxed: String { "[\(self)]" }
  var tidied: String { boxed.trimmed() }
  var isMail: Bool { contains("@") }
  func mail() { mailer.post(self) }
  func unmailed() { mailer.post("hello") }
  func appendLine(to url: URL) throws {
    try (self + "\n").data(using: .utf8)!.append(fileURL: url)
  }
}

extension Data {
  func append(fileURL: URL) throws {
    let fileHandle = try FileHandle(forWritingTo: fileURL)
    fileHandle.seekToEndOfFile()
    fileHandle.write(self)
  }
}

extension Encodable {
  var json: [String: Any] {
    let data = try! JSONEncoder().encode(self)
    return try! JSONSerialization.jsonObject(with: data) as! [String: Any]
  }

  func encoded() throws -> Data { try JSONEncoder().encode(self) }
}

extension Array where Element == String {
  func mailed() { mailer.post(joined(separator: ",")) }
}

func telling(_ visitor: Visitor) {
  visitor.email.shout() // expect: contact/email-address -> logging/print
  let phone = visitor.phoneNumber // expect: contact/phone-number -> logging/print
  phone.marked().shout()
}

func writing(_ visitor: Visitor, _ log: URL) throws {
  try "\(visitor.email) \(visitor.seats)\n".appendLine(to: log) // expect: contact/email-address -> storage/files
}

func mailing(_ visitor: Visitor) {
  mailer.post(visitor.email.marked()) // expect: contact/email-address -> mailjet
  mailer.post(visitor.phoneNumber.trimmed()) // expect: contact/phone-number -> mailjet
  mailer.post(visitor.email.twice()) // expect: contact/email-address -> mailjet
  mailer.post(visitor.phoneNumber.boxed) // expect: contact/phone-number -> mailjet
  mailer.post(visitor.email.tidied) // expect: contact/email-address -> mailjet
  visitor.email.mail() // expect: contact/email-address -> mailjet
  "to: \(visitor.phoneNumber)".mail() // expect: contact/phone-number -> mailjet
}

func encoding(_ ticket: Ticket) throws {
  mailer.post(try JSONSerialization.data(withJSONObject: ticket.json)) // expect: contact/email-address -> mailjet
}

func encodingByAMethod(_ ticket: Ticket) throws {
  mailer.post(try ticket.encoded()) // expect: contact/email-address -> mailjet
}

func mailingAll(_ visitors: [Visitor]) {
  visitors.map { $0.email }.mailed() // expect: contact/email-address -> mailjet
}

// Near misses.
func onlyCounted(_ visitor: Visitor) { visitor.email.whisper() }

func onlyGreeted(_ visitor: Visitor) {
  mailer.post(visitor.email.greeting())
  visitor.email.unmailed()
  mailer.post(visitor.email.isMail ? "mail" : "none")
}

// What is asked of one text is not what is asked of another.
func others(_ visitor: Visitor) {
  print(visitor.email.marked()) // expect: contact/email-address -> logging/print
  mailer.post("hello".marked())
  print(visitor.phoneNumber.boxed) // expect: contact/phone-number -> logging/print
  mailer.post("hello".boxed)
  mailer.post("hello".trimmed())
  print(visitor.email.trimmed()) // expect: contact/email-address -> logging/print
}

// A type of the tree keeps what it is given in its properties.
struct Card {
  var title: String
  func tell() { print(title) }
}

extension Card {
  func told() -> String { title }
}

func showing(_ visitor: Visitor, _ card: Card) {
  card.tell()
  mailer.post(card.told())
}

// What is called of `self` without naming it takes what it holds one by one.
extension Data {
  var hexText: String {
    map { String(format: "%02x", $0) }.joined()
  }

  var firstHalf: Int { count / 2 }
}

func register(deviceToken: Data) {
  print(deviceToken.hexText) // expect: device/device-identifier -> logging/print
  NSLog("%ld", deviceToken.firstHalf)
}

// What is added to one type of a library is no member of a value that can be of any type which has to be something else.
extension Optional where Wrapped == URL {
  func noted(by name: String) { print(name) }
}

func noting<Bytes: ContiguousBytes>(_ bytes: Bytes, _ page: URL?, _ ticket: Ticket, _ visitor: Visitor) {
  page.noted(by: visitor.phoneNumber) // expect: contact/phone-number -> logging/print
  bytes.noted(by: ticket.emailAddress)
}
