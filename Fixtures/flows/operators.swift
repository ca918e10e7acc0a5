import Foundation

// Operators that the tree defines are functions that are called.
struct Passenger {
  var email: String
  var phoneNumber: String
  var fullName: String
  var seats: Int
}

infix operator =>: AdditionPrecedence
infix operator |>: AdditionPrecedence
infix operator <-
infix operator ~=>
prefix operator ^^

struct Form {
  var text: String
}

func => (text: String, form: Form) -> String { form.text + text }
func => (text: String, copies: Int) { NSLog(text) }

func toForm(_ passenger: Passenger) {
  let text = passenger.email => Form(text: "a") // expect: contact/email-address -> logging/print
  print(text)
}

func toCopies(_ passenger: Passenger) {
  passenger.phoneNumber => 3 // expect: contact/phone-number -> logging/nslog
}

func |> <Given, Made>(given: Given, make: (Given) -> Made) -> Made { make(given) }

func shout(_ text: String) -> String {
  NSLog(text)
  return ""
}

func piped(_ passenger: Passenger) {
  _ = passenger.email |> shout // expect: contact/email-address -> logging/nslog
}

func <- (place: inout String, text: String) { place = text }

func put(_ passenger: Passenger) {
  var letter = ""
  var note = ""
  letter <- passenger.fullName // expect: identity/name -> logging/nslog
  note <- "\(passenger.seats)"
  NSLog(letter)
  print(note)
}

prefix func ^^ (text: String) { NSLog(text) }

func marked(_ passenger: Passenger) {
  ^^passenger.phoneNumber // expect: contact/phone-number -> logging/nslog
}

// What only says yes or no, or what something else is.
func ~=> (text: String, other: String) -> Bool { text.count == other.count }

func compared(_ passenger: Passenger) {
  print(passenger.email ~=> passenger.fullName)
}

// An operator that Swift's library has too is taken for that one.
struct Trail {
  var parts: [String] = []
  static func + (trail: Trail, part: String) -> Trail {
    NSLog(part)
    return Trail(parts: trail.parts + [part])
  }
}

func joined(_ passenger: Passenger) {
  let line = Bundle.main.prefix() + passenger.fullName // expect: identity/name -> logging/print
  print(line)
}

// An optional is asked for its value by an operator that a tree may have for something else.
struct Query {
  var email: String
  static func ?? (query: Query, other: Query) -> Query {
    print(query.email) // expect: contact/email-address -> logging/print
    return other
  }
}

func chosen(_ queries: [Query]) {
  let query = queries.first ?? queries[0]
  NSLog(query.email) // expect: contact/email-address -> logging/nslog
}
