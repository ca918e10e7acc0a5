import Combine
import Foundation
import RxSwift

// Ways that the language and its reactive libraries have of handing something on without naming it.
struct Caller {
  let email: String
  let phoneNumber: String
  let ssn: String
  let fullName: String
}

func later(_ caller: Caller) -> AnyCancellable {
  let future = Future<String, Error> { promise in
    promise(.success(caller.email)) // expect: contact/email-address -> logging/print
  }
  return future.sink(receiveCompletion: { _ in }, receiveValue: { print($0) })
}

func other(_ caller: Caller) -> AnyCancellable {
  let future = Future<Int, Error> { promise in
    UserDefaults.standard.set(caller.phoneNumber, forKey: "phone") // expect: contact/phone-number -> storage/user-defaults
    promise(.success(1))
  }
  return future.sink(receiveCompletion: { _ in }, receiveValue: { print($0) })
}

func watch(_ caller: Caller) {
  let calls = Observable<String>.create { observer in
    observer.onNext(caller.fullName) // expect: identity/name -> logging/nslog
    return Disposables.create()
  }
  _ = calls.subscribe(onNext: { NSLog("%@", $0) })
}

final class SearchModel: ObservableObject {
  @Published var text = ""
  @Published var count = 0
  private var bag: [AnyCancellable] = []

  func search(_ caller: Caller) {
    text = caller.email // expect: contact/email-address -> logging/print
  }

  func listen() {
    $text.dropFirst().sink { print($0) }.store(in: &bag)
    $count.sink { NSLog("%ld", $0) }.store(in: &bag)
  }
}

func table(_ callers: [Caller]) {
  let numbers = callers.reduce(into: [String: String]()) { all, caller in
    all["number"] = caller.phoneNumber // expect: contact/phone-number -> logging/print
  }
  print(numbers)
  let length = callers.reduce(into: 0) { sum, caller in sum += caller.ssn.count }
  print(length)
}

struct Preferences {
  subscript(key: String) -> String? {
    get { UserDefaults.standard.string(forKey: key) }
    nonmutating set { UserDefaults.standard.set(newValue, forKey: key) }
  }
}

func keep(_ caller: Caller, _ preferences: Preferences) {
  preferences["ssn"] = caller.ssn // expect: identity/national-identifier -> storage/user-defaults
  print(caller.ssn.isEmpty)
}

struct Recorder {
  func callAsFunction(_ text: String) {
    print(text)
  }
}

func record(_ caller: Caller, _ recorder: Recorder) {
  recorder(caller.fullName) // expect: identity/name -> logging/print
}
