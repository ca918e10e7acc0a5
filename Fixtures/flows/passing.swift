import Combine
import Foundation

// Data on its way through what Swift offers to carry it. Marked lines read personal data that reaches the
// destination; every other line must stay silent.
struct Customer: Codable {
  var email: String
  var phoneNumber: String?
  var seats: Int
  var isActive: Bool
}

final class Mailer {
  private let base = "https://api.mailjet.com/v3.1/send"

  func post(_ body: Data?) {
    var request = URLRequest(url: URL(string: base)!)
    request.httpBody = body
    URLSession.shared.dataTask(with: request).resume()
  }

  func post(_ text: String) { post(Data(text.utf8)) }
}

let mailer = Mailer()

func throughOptionals(_ customer: Customer?) {
  guard let phone = customer?.phoneNumber else { return } // expect: contact/phone-number -> mailjet
  mailer.post(phone)
}

func throughTuples(_ customer: Customer) {
  let (address, count) = (customer.email, customer.seats) // expect: contact/email-address -> mailjet
  mailer.post(address)
  print(count)
}

func throughNamedTuples(_ customer: Customer) {
  let pair = (to: customer.email, seats: customer.seats) // expect: contact/email-address -> mailjet
  mailer.post(pair.to)
}

func throughClosures(_ customer: Customer) {
  let send = { (text: String) in mailer.post(text) }
  send(customer.email) // expect: contact/email-address -> mailjet
}

func throughCompletionHandlers(_ customer: Customer) {
  load(customer) { text in mailer.post(text) }
}

func load(_ customer: Customer, then finish: (String) -> Void) {
  finish(customer.email) // expect: contact/email-address -> mailjet
}

func throughAsync(_ customer: Customer) async {
  let address = await found(customer)
  mailer.post(address)
}

func found(_ customer: Customer) async -> String {
  customer.email // expect: contact/email-address -> mailjet
}

func throughTasks(_ customer: Customer) {
  Task {
    let address = customer.email // expect: contact/email-address -> mailjet
    mailer.post(address)
  }
}

func throughCollections(_ customers: [Customer]) {
  var lines: [String] = []
  for customer in customers {
    lines.append(customer.email) // expect: contact/email-address -> mailjet
  }
  mailer.post(lines.joined(separator: ","))
}

func throughDictionaries(_ customer: Customer) throws {
  var body: [String: Any] = ["seats": customer.seats]
  body["to"] = customer.email // expect: contact/email-address -> mailjet
  mailer.post(try JSONSerialization.data(withJSONObject: body))
}

func throughFormats(_ customer: Customer) {
  mailer.post(String(format: "to=%@", customer.email)) // expect: contact/email-address -> mailjet
}

func throughEncoding(_ customer: Customer) throws {
  mailer.post(try JSONEncoder().encode(customer)) // expect: contact/email-address -> mailjet, contact/phone-number -> mailjet
}

struct Envelope: Encodable {
  var content: AnyEncodable
}

struct AnyEncodable: Encodable {
  private let write: (Encoder) throws -> Void

  init<Value: Encodable>(_ value: Value) { write = value.encode }

  func encode(to encoder: Encoder) throws { try write(encoder) }
}

struct Letter: Encodable {
  var recipient: String
}

func throughEncodableValues(_ customer: Customer) throws {
  let letter = Letter(recipient: customer.email) // expect: contact/email-address -> mailjet
  mailer.post(try JSONEncoder().encode(letter))
}

func encoded<Content: Encodable>(_ content: Content) throws -> Data {
  try JSONEncoder().encode(content)
}

final class Message: Codable {
  let email: String
  init(email: String) { self.email = email }
}

func throughGenericFunctions(_ message: Message) throws {
  mailer.post(try encoded(message)) // expect: contact/email-address -> mailjet
}

protocol Deliverable {
  var title: String { get }
  func body() -> String
}

struct Invitation: Deliverable {
  var guest: Customer
  var title: String { "Welcome" }
  func body() -> String { guest.email } // expect: contact/email-address -> mailjet
}

func deliver<Item: Deliverable>(_ item: Item) {
  mailer.post(item.title)
  mailer.post(item.body())
}

func throughConstraints(_ customer: Customer) { deliver(Invitation(guest: customer)) }

// Something that is only named here does not keep what it is asked.
func throughHandles(_ customer: Customer, _ request: Request) {
  let database = request.database
  database.makeSucceededFuture(customer)
  mailer.post(database.name)
}

func throughMap(_ customers: [Customer]) {
  let all = customers.map { $0.email } // expect: contact/email-address -> mailjet
  mailer.post(all.joined())
}

func throughCompactMap(_ customers: [Customer]) {
  let all = customers.compactMap { customer in customer.phoneNumber } // expect: contact/phone-number -> mailjet
  mailer.post(all.joined())
}

func throughKeyPaths(_ customers: [Customer]) {
  mailer.post(customers.map(\.email).joined()) // expect: contact/email-address -> mailjet
}

func throughReduce(_ customers: [Customer]) {
  let all = customers.reduce("") { $0 + $1.email } // expect: contact/email-address -> mailjet
  mailer.post(all)
}

final class Form {
  var address = "" {
    didSet { mailer.post(address) }
  }

  func fill(_ customer: Customer) {
    address = customer.email // expect: contact/email-address -> mailjet
  }
}

protocol FormDelegate: AnyObject {
  func form(_ form: Form, didEnter text: String)
}

final class Sender: FormDelegate {
  func form(_ form: Form, didEnter text: String) { mailer.post(text) }
}

final class Screen {
  weak var delegate: FormDelegate?

  func finish(_ form: Form, _ customer: Customer) {
    delegate?.form(form, didEnter: customer.email) // expect: contact/email-address -> mailjet
  }
}

func throughDefaults(_ text: String = currentCustomer.email) { // expect: contact/email-address -> mailjet
  mailer.post(text)
}

var currentCustomer = Customer(email: "", phoneNumber: nil, seats: 0, isActive: true)

extension Customer {
  var line: String { "to: \(email)" } // expect: contact/email-address -> mailjet

  func mail() { mailer.post(line) }
}

struct Box<Content> {
  var content: Content

  func unpacked() -> Content { content }
}

func throughGenerics(_ customer: Customer) {
  let box = Box(content: customer.email) // expect: contact/email-address -> mailjet
  mailer.post(box.unpacked())
}

final class Session {
  static let shared = Session()
  var sender: String?
}

func throughSingletons(_ customer: Customer) {
  Session.shared.sender = customer.email // expect: contact/email-address -> mailjet
}

func sendFromSingleton() { mailer.post(Session.shared.sender ?? "") }

extension Notification.Name {
  static let didOrder = Notification.Name("didOrder")
}

func throughNotifications(_ customer: Customer) {
  NotificationCenter.default.post(
    name: .didOrder, object: nil, userInfo: ["to": customer.email]) // expect: contact/email-address -> mailjet
}

func observe() {
  NotificationCenter.default.addObserver(forName: .didOrder, object: nil, queue: nil) { note in
    mailer.post(note.userInfo?["to"] as? String ?? "")
  }
}

final class RequestBuilder {
  private var fields: [String: String] = [:]

  func with(_ key: String, _ value: String) -> RequestBuilder {
    fields[key] = value
    return self
  }

  func send() throws { mailer.post(try JSONSerialization.data(withJSONObject: fields)) }
}

func throughBuilders(_ customer: Customer) throws {
  try RequestBuilder().with("to", customer.email).send() // expect: contact/email-address -> mailjet
}

func throughPublishers(_ customers: AnyPublisher<Customer, Never>) -> AnyCancellable {
  customers
    .map { $0.email } // expect: contact/email-address -> mailjet
    .sink { mailer.post($0) }
}

func throughConditions(_ customer: Customer) {
  let address = customer.isActive ? customer.email : "" // expect: contact/email-address -> mailjet
  mailer.post(address)
}

func throughSwitches(_ customer: Customer) {
  let text =
    switch customer.seats {
    case 0: ""
    default: customer.email // expect: contact/email-address -> mailjet
    }
  mailer.post(text)
}

enum Event {
  case ordered(by: String, seats: Int)
  case left

  var body: String {
    switch self {
    case .ordered(let who, _): who
    case .left: ""
    }
  }
}

func throughCases(_ customer: Customer) {
  let event = Event.ordered(by: customer.email, seats: 1) // expect: contact/email-address -> mailjet
  mailer.post(event.body)
}

// Near misses.
func onlyCounts(_ customers: [Customer]) {
  mailer.post("\(customers.count)")
  mailer.post(String(customers.filter { $0.email.isEmpty }.count))
}

func onlyTested(_ customer: Customer) {
  mailer.post(customer.email.hasSuffix(".se") ? "yes" : "no")
  mailer.post(isValid(customer.email) ? "valid" : "invalid")
  if customer.email.contains("@") { mailer.post("ok") }
}

func isValid(_ address: String) -> Bool { address.contains("@") }

func otherHalf(_ customer: Customer) {
  let (_, count) = (customer.email, customer.seats)
  mailer.post("\(count)")
}

func lookedUp(_ customer: Customer, in table: Table) {
  let row = table.find(customer.email)
  mailer.post(row.title)
}

func backFromOneCall(_ customer: Customer) {
  mailer.post(shortened("hello"))
  print(shortened(customer.email)) // expect: contact/email-address -> logging/print
}

func shortened(_ text: String) -> String { String(text.prefix(10)) }

func otherNotification(_ customer: Customer) {
  NotificationCenter.default.post(name: .didLeave, object: customer.email)
}

func otherClosure(_ customer: Customer) {
  let show = { (text: String) in print(text) }
  let send = { (text: String) in mailer.post(text) }
  show(customer.email) // expect: contact/email-address -> logging/print
  send("hello")
}

func overwritten(_ customer: Customer) {
  let form = Form()
  form.address = "hello"
  _ = customer.email
}

// A program that stops writes why into the log and the crash report.
func stopping(_ customer: Customer) {
  precondition(customer.seats > 0, "no seats for \(customer.email)") // expect: contact/email-address -> logging/crash-messages
  precondition(customer.email.isEmpty == false, "no address")
  guard customer.seats < 9 else {
    fatalError("too many seats for \(customer.phoneNumber)") // expect: contact/phone-number -> logging/crash-messages
  }
  assertionFailure("seats: \(customer.seats)")
}
