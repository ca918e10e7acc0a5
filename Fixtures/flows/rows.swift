import FluentKit
import Vapor

// Of a row elsewhere a table keeps the id, or nothing.
final class Member: Model {
  static let schema = "member"
  @Field(key: "email") var email: String // expect: contact/email-address -> storage/fluent
  @Children(for: \.$member) var loans: [Loan]
  @OptionalChild(for: \.$member) var phoneNumber: Contact?
  @Children(for: \.$member) var messageTexts: [String]
  @Siblings(through: Membership.self, from: \.$member, to: \.$club) var clubs: [Club]
  init() {}
}

final class Contact: Model {
  static let schema = "contact"
  @Field(key: "phone") var phone: String // expect: contact/phone-number -> storage/fluent
  @Parent(key: "m") var member: Member // expect: account/user-id -> storage/fluent
  init() {}
}

final class Loan: Model {
  static let schema = "loan"
  @Parent(key: "member_id") var member: Member // expect: account/user-id -> storage/fluent
  @OptionalParent(key: "club_id") var club: Club?
  @Field(key: "title") var title: String
  init() {}
}

func lend(_ request: Request, _ loan: Loan, memberId: Int) async throws {
  loan.title = "Moby-Dick"
  loan.$member.id = memberId // expect: account/user-id -> storage/fluent
  try await loan.save(on: request.db) // expect: account/user-id -> storage/fluent
}

func extend(_ request: Request, _ club: Club) async throws {
  try await club.save(on: request.db)
}

final class Club: Model {
  static let schema = "club"
  @Field(key: "title") var title: String
  @Children(for: \.$club) var loans: [Loan]
  init() {}
}

func rename(_ request: Request, _ member: Member) async throws {
  try await member.save(on: request.db) // expect: contact/email-address -> storage/fluent
}

// What is in the row itself is kept with it.
struct Home: Codable {
  var postalAddress: String
}

final class Tenant: Model {
  static let schema = "tenant"
  @Field(key: "home") var home: Home
  init() {}
}

func move(_ request: Request, _ tenant: Tenant) async throws {
  try await tenant.save(on: request.db) // expect: contact/postal-address -> storage/fluent
}
