import Foundation

// What a result builder of the tree makes holds all that stands in the body.
struct Receipt {
  var email: String
  var phoneNumber: String
  var fullName: String
  var seats: Int
}

@resultBuilder enum Lines {
  static func buildBlock(_ parts: String...) -> String { parts.joined(separator: "\n") }
}

func render(@Lines _ body: () -> String) -> String { body() }

struct Letter {
  let receipt: Receipt

  @Lines func body() -> String {
    "to"
    receipt.email // expect: contact/email-address -> logging/print
  }

  @Lines var footer: String {
    "call"
    receipt.phoneNumber // expect: contact/phone-number -> logging/print
  }

  @Lines var seats: String {
    "seats"
    "\(receipt.seats)"
  }

  // A body that says what it returns is none.
  @MainActor var title: String {
    NSLog(receipt.fullName) // expect: identity/name -> logging/nslog
    return "seats"
  }
}

func show(_ letter: Letter, _ receipt: Receipt) {
  print(letter.body())
  print(letter.footer)
  print(letter.seats)
  print(letter.title)
  let text = render {
    "name"
    receipt.fullName // expect: identity/name -> logging/print
  }
  print(text)
}

// A closure with more than one statement that says nothing by itself gives nothing.
func done(_ body: () -> Void) { print(body()) }

func send(_ receipt: Receipt) {
  done {
    NSLog("sends")
    trim(receipt.email)
  }
}

@discardableResult func trim(_ text: String) -> String { text.lowercased() }

// A member that a library looks up by its name.
@dynamicMemberLookup struct Fields {
  var all: [String: String]
  subscript(dynamicMember name: String) -> String { all[name] ?? "" }
}

func look(_ receipt: Receipt) {
  let fields = Fields(all: ["to": receipt.email]) // expect: contact/email-address -> logging/nslog
  let others = Fields(all: ["to": "\(receipt.seats)"])
  NSLog(fields.to)
  print(others.seats)
}
