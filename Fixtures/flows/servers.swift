import Mailgun
import Queues
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
