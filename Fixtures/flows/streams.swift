import Foundation

// Continuations that are kept until there is something to give.
struct Rider: Codable {
  var email: String
  var phoneNumber: String
  var fullName: String
  var seats: Int
}

final class Feed {
  private var continuation: AsyncStream<String>.Continuation?
  private var others: AsyncStream<String>.Continuation?

  func mails() -> AsyncStream<String> {
    AsyncStream { continuation in self.continuation = continuation }
  }

  func seats() -> AsyncStream<String> { AsyncStream { continuation in others = continuation } }

  func arrived(_ rider: Rider) {
    continuation?.yield(rider.email) // expect: contact/email-address -> logging/nslog
    others?.yield("\(rider.seats)")
  }
}

func read(_ feed: Feed) async {
  for await mail in feed.mails() { NSLog(mail) }
  for await seats in feed.seats() { print(seats) }
}

final class Asker {
  private var waiting: CheckedContinuation<String, Never>?

  func ask() async -> String {
    await withCheckedContinuation { continuation in waiting = continuation }
  }

  func answered(_ rider: Rider) {
    waiting?.resume(returning: rider.phoneNumber) // expect: contact/phone-number -> logging/nslog
    waiting = nil
  }
}

func read(_ asker: Asker) async { NSLog(await asker.ask()) }

func pair(_ rider: Rider) async {
  let (names, continuation) = AsyncStream.makeStream(of: String.self)
  let (seats, other) = AsyncStream.makeStream(of: String.self)
  continuation.yield(rider.fullName) // expect: identity/name -> logging/nslog
  other.yield("\(rider.seats)")
  for await name in names { NSLog(name) }
  for await seat in seats { print(seat) }
}

// What an observer is told of.
final class Card: NSObject {
  @objc dynamic var line = ""
  @objc dynamic var seats = ""
}

func observe(_ card: Card, _ rider: Rider) -> [NSKeyValueObservation] {
  card.line = rider.email // expect: contact/email-address -> logging/nslog
  return [
    card.observe(\.line, options: .new) { _, change in NSLog(change.newValue ?? "") },
    card.observe(\.seats, options: .new) { _, change in print(change.newValue ?? "") },
  ]
}

// A value of any type that a structure takes is in it as a whole.
struct Envelope<Content: Codable>: Codable {
  let content: Content
  let version: Int
}

func wrap(_ rider: Rider) throws {
  let envelope = Envelope(content: rider, version: 1) // expect: contact/email-address -> storage/user-defaults, contact/phone-number -> storage/user-defaults, identity/name -> storage/user-defaults
  UserDefaults.standard.set(try JSONEncoder().encode(envelope), forKey: "rider")
  print(Envelope(content: rider.seats, version: 1))
}
