import FluentKit
import Mailgun
import PostgresNIO
import Queues
import RediStack
import SQLKit
import SendGrid
import Smtp
import StripeKit
import Twilio
import Vapor

// Data that a server hands to SDKs which are reached through its framework.
struct Guest {
  var email: String
  var phoneNumber: String
  var fullName: String
}

func write(_ guest: Guest, _ request: Request) async throws {
  let message = MailgunMessage(from: "a@b.se", to: guest.email, subject: "x", text: "y") // expect: contact/email-address -> mailgun
  _ = try await request.mailgun().send(message).get()
  _ = try await request.mailgunClient().send(MailgunMessage(from: "a@b.se", to: guest.email, subject: "x", text: "y")) // expect: contact/email-address -> mailgun
  _ = try await request.twilio.send(OutgoingSMS(body: "x", from: "y", to: guest.phoneNumber)) // expect: contact/phone-number -> twilio
}

func charge(_ guest: Guest, _ stripe: StripeClient) async throws {
  _ = try await stripe.customers.create(email: guest.email, name: guest.fullName) // expect: contact/email-address -> stripe, identity/name -> stripe
}

func post(_ guest: Guest, _ request: Request) async throws {
  let letter = try Email(from: EmailAddress(address: "a@b.se"), to: [EmailAddress(address: guest.email)], subject: "x", body: "y") // expect: contact/email-address -> transmission/smtp
  try await request.smtp.send(letter)
  try await request.queue.dispatch(LetterJob.self, LetterJob.Payload(to: guest.phoneNumber)) // expect: contact/phone-number -> storage/queues
}

// What is made and goes nowhere, and what only has such a name.
func make(_ guest: Guest, _ waiter: Waiter) -> MailgunMessage {
  waiter.twilioTable.seat(guest.fullName)
  waiter.queue(guest.fullName)
  return MailgunMessage(from: "a@b.se", to: guest.email, subject: "x", text: "y")
}

// What a server's drivers put into its databases.
func insert(_ guest: Guest, _ client: PostgresClient, _ sql: any SQLDatabase) async throws {
  try await client.query("INSERT INTO guest (mail) VALUES (\(guest.email))") // expect: contact/email-address -> storage/sql-drivers
  try await client.withTransaction { conn in
    try await conn.query("UPDATE guest SET phone = \(guest.phoneNumber)", logger: log) // expect: contact/phone-number -> storage/sql-drivers
  }
  try await sql.raw("INSERT INTO guest (mail) VALUES (\(bind: guest.email))").run() // expect: contact/email-address -> storage/sql-kit
  try await sql.insert(into: "guest").columns("name").values(SQLBind(guest.fullName)).run() // expect: identity/name -> storage/sql-kit
  try await sql.update("guest").set("phone", to: guest.phoneNumber).run() // expect: contact/phone-number -> storage/sql-kit
  _ = try await sql.select().column("*").from("guest").where("name", .equal, guest.fullName).all()
}

final class Booking: Model {
  static let schema = "booking"
  @Field(key: "email") var email: String // expect: contact/email-address -> storage/fluent
  @Field(key: "level") var level: Int
  init() {}
}

func change(_ request: Request, newEmail: String) async throws {
  guard let booking = try await Booking.find(UUID(), on: request.db) else { return }
  booking.email = newEmail // expect: contact/email-address -> storage/fluent
  try await booking.save(on: request.db)
  try await Booking.query(on: request.db).set(\.$email, to: newEmail).update() // expect: contact/email-address -> storage/fluent
}

func raise(_ request: Request, newEmail: String) async throws {
  let booking = try request.auth.require(Booking.self)
  booking.level = 4
  try await booking.save(on: request.db) // expect: contact/email-address -> storage/fluent
  try await Mailbox.open(newEmail).save()
}

func keep(_ guest: Guest, _ request: Request, _ store: any PersistDriver) async throws {
  try await request.redis.setex("k", toJSON: guest, expirationInSeconds: 60) // expect: contact/email-address -> storage/redis, contact/phone-number -> storage/redis, identity/name -> storage/redis
  request.redis.lpush(guest.email, into: "list").whenComplete { _ in } // expect: contact/email-address -> storage/redis
  request.application.redis.hset("mail", to: guest.email, in: "k").whenComplete { _ in } // expect: contact/email-address -> storage/redis
  try await store.set(key: "k", value: guest.phoneNumber, expires: .seconds(60)) // expect: contact/phone-number -> storage/caches
  try await request.fileio.writeFile(ByteBuffer(string: guest.email), at: "/tmp/k.txt") // expect: contact/email-address -> storage/server-files
  request.redis.delete(RedisKey(guest.email)).whenComplete { _ in }
}

// What a server writes to its log.
func report(_ guest: Guest, _ request: Request, _ context: ChannelHandlerContext) {
  request.logger[metadataKey: "guest"] = "\(guest.email)" // expect: contact/email-address -> logging/swift-log
  request.logger.report(error: Abort(.badRequest, reason: "bad \(guest.phoneNumber)")) // expect: contact/phone-number -> logging/swift-log
  let ip = request.remoteAddress?.ipAddress // expect: device/ip-address -> logging/swift-log
  request.logger.info("from \(ip ?? "-")")
  let peer = request.headers.first(name: .xForwardedFor) ?? "-" // expect: device/ip-address -> logging/swift-log
  request.logger.info("via \(peer)")
  if let address = context.remoteAddress { request.logger.info("peer \(address)") } // expect: device/ip-address -> logging/swift-log
  request.logger.info("at \(context.localAddress?.port ?? 0)")
}
