import Queues
import Vapor

// What a queue keeps for a job comes out of it again.
struct Traveller: Codable {
  var email: String
  var phoneNumber: String
  var fullName: String
  var seats: Int
}

struct MailJob: AsyncJob {
  typealias Payload = String

  func dequeue(_ context: QueueContext, _ payload: String) async throws {
    context.logger.info("sends to \(payload)")
  }
}

struct SeatJob: AsyncJob {
  typealias Payload = String

  func dequeue(_ context: QueueContext, _ payload: String) async throws {
    print(payload)
  }
}

struct Ticket: Codable {
  var name: String
  var text: String
  var seats: Int
}

struct TicketJob: Job {
  typealias Payload = Ticket

  func dequeue(_ context: QueueContext, _ ticket: Ticket) -> EventLoopFuture<Void> {
    print(ticket.seats)
    return context.eventLoop.makeSucceededVoidFuture()
  }

  func error(_ context: QueueContext, _ error: any Error, _ ticket: Ticket) -> EventLoopFuture<Void> {
    NSLog("%@", ticket.name)
    return context.eventLoop.makeSucceededVoidFuture()
  }
}

func book(_ request: Request, _ traveller: Traveller) async throws {
  try await request.queue.dispatch(MailJob.self, traveller.email) // expect: contact/email-address -> storage/queues, contact/email-address -> logging/swift-log
  try await request.queues(.letters).dispatch(MailJob.self, traveller.phoneNumber, maxRetryCount: 3) // expect: contact/phone-number -> storage/queues, contact/phone-number -> logging/swift-log
  try await request.queue.dispatch(SeatJob.self, "\(traveller.seats)")
  try await request.queue.dispatch(TicketJob.self, .init(name: traveller.fullName, text: "x", seats: 1)) // expect: identity/name -> storage/queues, identity/name -> logging/nslog
}

// What only has such a name, and nobody keeps.
struct Router {
  func dispatch(_ type: SeatJob.Type, _ text: String) {}
}

func route(_ router: Router, _ traveller: Traveller) {
  router.dispatch(SeatJob.self, traveller.email)
  let handler = Handler()
  handler.dispatch(traveller.email, traveller.phoneNumber)
}
