import Combine
import Foundation

// What comes out of a stream is written to a property.
struct Walker {
  var email: String
  var phoneNumber: String
  var seats: Int
}

final class WalkerModel: ObservableObject {
  @Published var line = ""
  @Published var count = ""
  var call = ""
  private let lines = CurrentValueSubject<String, Never>("")
  private let counts = CurrentValueSubject<String, Never>("")
  private let calls = PassthroughSubject<String, Never>()
  private var bag: Set<AnyCancellable> = []

  init() {
    lines.assign(to: &$line)
    counts.assign(to: &$count)
    calls.map { $0.lowercased() }.assign(to: \.call, on: self).store(in: &bag)
  }

  func take(_ walker: Walker) {
    lines.send(walker.email) // expect: contact/email-address -> logging/nslog
    counts.send("\(walker.seats)")
    calls.send(walker.phoneNumber) // expect: contact/phone-number -> logging/nslog
  }

  func show() {
    NSLog(line)
    print(count)
    NSLog(call)
  }
}
