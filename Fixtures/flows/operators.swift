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

struct Sum {
  var seats: Int
  var letters: [String] = []
  static func + (sum: Sum, passenger: Passenger) -> Sum {
    Sum(seats: sum.seats + passenger.seats, letters: sum.letters + [passenger.email]) // expect: contact/email-address -> logging/nslog
  }
}

func added(_ passenger: Passenger) {
  let sum = Sum(seats: 1) + passenger
  NSLog("%@", sum.letters)
  print(sum.seats)
}

// That a text is added does not say that it is added to a value of a type of the tree.
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
  let trail = Trail() + passenger.phoneNumber // expect: contact/phone-number -> logging/nslog
  print(trail.parts.count)
}
