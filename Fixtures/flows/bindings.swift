import SwiftUI

// A binding that a view of the tree is given gives it what the property holds.
struct SignUp: View {
  @State private var email = ""
  @State private var seats = ""

  var body: some View {
    VStack {
      Line(text: $email) // expect: contact/email-address -> logging/nslog
      Count(number: $seats)
    }
  }

  // What any other view is given it shows.
  func show() {
    let field = TextField("mail", text: $email)
    print(field)
  }
}

struct Line: View {
  @Binding var text: String
  var body: some View { Button("send") { NSLog(text) } }
}

struct Count: View {
  @Binding var number: String
  var body: some View { Button("send") { print(number) } }
}

final class Entry: ObservableObject {
  @Published var phoneNumber = ""
  @Published var seats = ""
}

struct EntryView: View {
  @StateObject private var entry = Entry()

  var body: some View {
    VStack {
      Line(text: $entry.phoneNumber) // expect: contact/phone-number -> logging/nslog
      Count(number: $entry.seats)
    }
  }
}
