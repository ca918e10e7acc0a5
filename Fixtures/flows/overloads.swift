import Foundation

// Which function of a name a call means, its arguments say: none is left out that has no default.
struct Sailor {
  let email: String
  let phoneNumber: String
  let ssn: String
  let fullName: String
}

func note(_ items: Any..., separator: String = " ") {
  print(items)
}

func record(_ title: String, values: String...) {
  NSLog("%@ %@", title, values)
}

final class Board {
  func put(_ text: String, into name: String, of sailor: Sailor) {
    UserDefaults.standard.set(name, forKey: "name")
  }

  func put(_ text: String, into board: Board) {
    print(text)
  }

  func put() {
    UserDefaults.standard.set("", forKey: "name")
  }

  func pin(_ sailor: Sailor, times: Int = 1) {
    put(sailor.email, into: self) // expect: contact/email-address -> logging/print
    put("", into: sailor.phoneNumber, of: sailor) // expect: contact/phone-number -> storage/user-defaults
    put()
  }
}

func call(_ board: Board, _ sailor: Sailor) {
  note("sailor", sailor.fullName) // expect: identity/name -> logging/print
  note("sailor", 1, sailor.ssn, separator: "-") // expect: identity/national-identifier -> logging/print
  record("sailor", values: "a", sailor.phoneNumber) // expect: contact/phone-number -> logging/nslog
  board.pin(sailor)
}

// What a call leaves out is not what another one gives.
struct Failure: Error {
  let code: Int
  let query: String

  init(code: Int, query: String = "") {
    self.code = code
    self.query = query
  }
}

func fail(_ sailor: Sailor) throws {
  print(Failure(code: 1))
  UserDefaults.standard.set("\(Failure(code: 2, query: sailor.ssn))", forKey: "last") // expect: identity/national-identifier -> storage/user-defaults
  print("\(type(of: sailor.fullName))")
}

// By what something is looked up is no part of it.
extension Entry {
  func findAgain(_ email: String) {
    let entry = find(email)
    UserDefaults.standard.set(entry, forKey: "entry")
  }
}
