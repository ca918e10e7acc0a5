import Foundation

// Members of extensions that a key path names.
struct Reader {
  var email: String
  var phoneNumber: String
  var seats: Int
  var notes: [String] = []
}

extension Reader {
  var contactLine: String { "<\(email)>" } // expect: contact/email-address -> logging/nslog
  var seatLine: String { "<\(seats)>" }
}

func list(_ readers: [Reader]) {
  NSLog("%@", readers.map(\.contactLine))
  print(readers.map(\.seatLine))
}

extension String {
  var quoted: String { "\"\(self)\"" }
  var size: String { "\(count)" }
}

func quote(_ readers: [Reader]) {
  NSLog("%@", readers.map(\.email).map(\.quoted)) // expect: contact/email-address -> logging/nslog
  let sizes = readers.map(\.phoneNumber).map(\.size)
  let seats = ["a"].map(\.quoted)
  print(sizes)
  print(seats)
}
