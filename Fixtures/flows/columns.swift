import Fluent
import Foundation
import SwiftData

// What is put into a column is saved, whatever the column is called.
struct Buyer {
  let email: String
  let phoneNumber: String
  let fullName: String
  let ssn: String
}

final class Line: Model {
  static let schema = "lines"

  @ID(key: .id) var id: UUID?
  @Field(key: "value") var value: String
  @Field(key: "state") var state: String
  var shown: String { value }

  init() {}

  init(value: String) {
    self.value = value
    state = "new"
  }
}

@Model final class Draft {
  var to = ""
  var attempts = 0

  init(to: String) { self.to = to }
}

struct Row {
  var value = ""
}

func save(_ buyer: Buyer, on database: any Database) async throws {
  let line = Line(value: buyer.email) // expect: contact/email-address -> storage/fluent
  try await line.save(on: database)
  let other = Line()
  other.value = buyer.phoneNumber // expect: contact/phone-number -> storage/fluent
  try await other.create(on: database)
}

func draft(_ buyer: Buyer) -> Draft {
  let draft = Draft(to: buyer.fullName) // expect: identity/name -> storage/swift-data
  draft.attempts = buyer.ssn.count
  return draft
}

func show(_ buyer: Buyer) -> Row {
  var row = Row()
  row.value = buyer.ssn
  return row
}
