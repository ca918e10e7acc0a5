@testable import App

// What only tests declare is nothing that the app calls or handles.
final class FakeBox: Box {
  func put(_ text: String) { print(text) }
}

struct Visit {
  var email: String
}
