import Contacts
import CoreBluetooth
import CoreSpotlight
import EventKit
import Foundation
import HealthKit
import Intents
import WatchConnectivity

// What an app hands to other devices, and to stores of the system that other apps can read.
struct Member {
  var email: String
  var phoneNumber: String
  var fullName: String
  var bodyWeight: Double
  var seats: Int
}

func send(_ member: Member, _ peripheral: CBPeripheral, _ manager: CBPeripheralManager) {
  WCSession.default.transferCurrentComplicationUserInfo(["mail": member.email]) // expect: contact/email-address -> transmission/nearby-devices
  peripheral.writeValue(Data(member.email.utf8), for: field, type: .withResponse) // expect: contact/email-address -> transmission/nearby-devices
  peripheral.writeValue(Data("\(member.seats)".utf8), for: field, type: .withResponse)
  _ = manager.updateValue(Data(member.phoneNumber.utf8), for: field, onSubscribedCentrals: nil) // expect: contact/phone-number -> transmission/nearby-devices
}

func goOn(_ member: Member) {
  let activity = NSUserActivity(activityType: "example.view")
  activity.title = "A member"
  activity.userInfo = ["mail": member.email] // expect: contact/email-address -> transmission/nearby-devices
  activity.addUserInfoEntries(from: ["tel": member.phoneNumber]) // expect: contact/phone-number -> transmission/nearby-devices
  activity.becomeCurrent()
}

func index(_ member: Member) {
  let attributes = CSSearchableItemAttributeSet(contentType: .contact)
  attributes.title = member.fullName // expect: identity/name -> storage/spotlight
  let item = CSSearchableItem(
    uniqueIdentifier: "a", domainIdentifier: "b", attributeSet: attributes)
  CSSearchableIndex.default().indexSearchableItems([item])
}

func save(_ member: Member, _ events: EKEventStore) throws {
  let contact = CNMutableContact()
  contact.note = member.email // expect: contact/email-address -> storage/contacts
  let request = CNSaveRequest()
  request.add(contact, toContainerWithIdentifier: nil) // expect: contact/contacts -> storage/contacts
  try CNContactStore().execute(request)
  let event = EKEvent(eventStore: events)
  event.notes = member.phoneNumber // expect: contact/phone-number -> storage/calendar
  try events.save(event, span: .thisEvent) // expect: communication/user-content -> storage/calendar
}

func weigh(_ member: Member, _ store: HKHealthStore, _ type: HKQuantityType) async throws {
  let quantity = HKQuantity(unit: .gramUnit(with: .kilo), doubleValue: member.bodyWeight) // expect: special/health -> storage/health-store
  try await store.save(HKQuantitySample(type: type, quantity: quantity, start: .now, end: .now))
}

func suggest(_ member: Member) {
  let handle = INPersonHandle(value: member.email, type: .emailAddress) // expect: contact/email-address -> storage/donations
  let intent = INStartCallIntent(handle: handle)
  INInteraction(intent: intent, response: nil).donate()
}

// What only has such names.
struct Board {
  var userInfo: [String: String] = [:]
  func save(_ text: String) {}
  func donate(_ text: String) {}
  func writeValue(_ text: String) {}
}

func keep(_ member: Member) {
  var board = Board()
  board.userInfo = ["mail": member.email]
  board.save(member.email)
  board.donate(member.email)
  board.writeValue(member.email)
}
