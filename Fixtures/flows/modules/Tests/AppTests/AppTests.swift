import Accounts
@testable import App

// What only tests declare is nothing that the app calls or handles.
final class FakeBox: Box {
  func put(_ text: String) { print(text) }
}

struct Visit {
  var email: String
}

// What a test takes from one function and gives to another is not handed on in the app.
func testNote(_ entry: Accounts.Entry) {
  shelve(label(of: entry))
}
