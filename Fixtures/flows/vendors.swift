import AppsFlyerLib
import AuthenticationServices
import CloudKit
import FirebaseAnalytics
import FirebaseAuth
import FirebaseFirestore
import GRDB
import Mixpanel
import Sentry
import SocketIO
import SotoSESv2
import StripePaymentSheet
import StripePayments
import SwiftUI
import UIKit

// What is written to an object of an SDK, or handed to one that the SDK gives a closure to fill.
struct Patron {
  var email: String
  var phoneNumber: String
  var fullName: String
}

func tellOne(_ patron: Patron) {
  AppsFlyerLib.shared().customerUserID = patron.email // expect: contact/email-address -> appsflyer
}

// What a person wrote in a control.
final class SignIn: UIViewController {
  @IBOutlet var emailField: UITextField!
  @IBOutlet var txtPhone: UITextField!
  @IBOutlet var amountField: UITextField!

  func enter(_ code: String) {
    Auth.auth().createUser(withEmail: emailField.text!, password: code) { _, _ in } // expect: contact/email-address -> firebase-auth, account/credentials -> firebase-auth
    AppsFlyerLib.shared().customerUserID = self.txtPhone.text // expect: contact/phone-number -> appsflyer
    SentrySDK.capture(message: amountField.text ?? "")
  }
}

func rename(_ patron: Patron) {
  let change = Auth.auth().currentUser?.createProfileChangeRequest()
  change?.displayName = patron.fullName // expect: identity/name -> firebase-auth
  change?.commitChanges(completion: nil)
}

func describe(_ patron: Patron) {
  SentrySDK.configureScope { scope in
    scope.setTag(value: patron.phoneNumber, key: "phone") // expect: contact/phone-number -> sentry
  }
  SentrySDK.capture(message: "left") { $0.setExtra(value: patron.email, key: "who") } // expect: contact/email-address -> sentry
}

func start(_ patron: Patron) {
  SentrySDK.start { options in
    options.beforeSend = { event in
      event.user?.email = patron.email // expect: contact/email-address -> sentry
      return event
    }
  }
}

func record(_ patron: Patron, _ store: Firestore) {
  let place = Firestore.firestore().document("patrons/1")
  Firestore.firestore().runTransaction({ transaction, _ in
    transaction.updateData(["mail": patron.email], forDocument: place) // expect: contact/email-address -> firebase-database
  }) { _, _ in }
}

// An object that is made, and goes nowhere.
func make(_ patron: Patron) -> STPPaymentMethodBillingDetails {
  let details = STPPaymentMethodBillingDetails()
  details.email = patron.email
  return details
}

// A closure's own list, a comparison, and somebody else's closure.
final class Waiting {
  var rows: [String] = []

  func list(_ patron: Patron) {
    Firestore.firestore().collection("patrons").getDocuments { snapshot, _ in
      self.rows.append(patron.fullName)
      if snapshot?.description.contains(patron.email) == true { self.rows = [] }
    }
  }

  func configure(_ patron: Patron, with change: (Options) -> Void) {}

  func later(_ patron: Patron, _ queue: Queue) {
    queue.run { scope in
      scope.setTag(value: patron.phoneNumber, key: "phone")
    }
  }
}

// The members that a type of the tree has itself are its own.
final class Transaction: SentrySDK {
  var owner = ""
}

func keep(_ patron: Patron, in transaction: Transaction) {
  transaction.owner = patron.fullName
}

// What a list holds is shared; an object that is made for it only knows it.
final class PatronSource: NSObject {
  let patron: Patron
  init(patron: Patron) { self.patron = patron }
}

func share(_ patron: Patron) -> UIActivityViewController {
  UIActivityViewController(activityItems: [PatronSource(patron: patron)], applicationActivities: nil)
}

func shareAll(_ patron: Patron, _ others: [Patron]) -> UIActivityViewController {
  UIActivityViewController(activityItems: [patron], applicationActivities: nil) // expect: contact/email-address -> transmission/share-sheet, contact/phone-number -> transmission/share-sheet, identity/name -> transmission/share-sheet
}

// What is saved where it is declared, and by an element of an object.
struct PatronSettings: View {
  @AppStorage("mail") private var email = "" // expect: contact/email-address -> storage/user-defaults
  @AppStorage("open") private var isOpen = false
  @State private var phoneNumber = ""
}

func save(_ patron: Patron, in settings: Keychain) async throws {
  let record = CKRecord(recordType: "Patron")
  record["mail"] = patron.email // expect: contact/email-address -> storage/cloudkit
  try await CKContainer.default().privateCloudDatabase.save(record)
  settings["phone"] = patron.phoneNumber // expect: contact/phone-number -> storage/keychain
  var names: [String: String] = [:]
  names["first"] = patron.fullName
}

// A receiver whose type nobody declares is known by what it was made with.
final class Line {
  let task = URLSession.shared.webSocketTask(with: URL(string: "wss://chat.patrons.se/ws")!)
  let job = Scheduler.shared.nextJob()

  func say(_ patron: Patron) async throws {
    try await task.send(.string(patron.email)) // expect: contact/email-address -> chat.patrons.se
    try await job.send(.string(patron.fullName))
  }
}

// What libraries give to closures, and events on a connection.
final class PatronRoom {
  let manager = SocketManager(socketURL: URL(string: "https://room.patrons.se")!)

  func enter(_ patron: Patron, _ queue: DatabaseQueue) throws {
    manager.defaultSocket.emit("enter", ["mail": patron.email]) // expect: contact/email-address -> room.patrons.se
    try queue.write { db in
      try db.execute(sql: "INSERT INTO patron VALUES (?)", arguments: [patron.phoneNumber]) // expect: contact/phone-number -> storage/grdb
    }
    let machine = Machine()
    machine.emit("enter", patron.fullName)
  }
}

// An SDK says under which name it takes something, whatever the app calls it; its own keys are nobody's.
func hand(_ first: String, _ second: String, _ third: String) {
  let auth = Auth.auth()
  auth.sendPasswordReset(withEmail: first) // expect: contact/email-address -> firebase-auth
  Analytics.setUserID(second) // expect: account/user-id -> google-analytics
  Analytics.setUserProperty(third, forName: "plan")
  Mixpanel.initialize(token: third)
  let desk = HelpDesk()
  desk.open(withEmail: third)
}

// What a service of Amazon or a record of iCloud is handed, and what Apple tells of who signs in.
struct PatronDesk {
  let mail: SESv2
  let container = CKContainer(identifier: "iCloud.se.patrons")

  func write(_ patron: Patron) async throws {
    let request = SESv2.SendEmailRequest(destination: .init(toAddresses: [patron.email]), fromEmailAddress: "a@b.se") // expect: contact/email-address -> amazon-web-services
    _ = try await mail.sendEmail(request)
    let record = CKRecord(recordType: "Patron")
    record.encryptedValues["phone"] = patron.phoneNumber // expect: contact/phone-number -> storage/cloudkit
    _ = try await container.privateCloudDatabase.save(record)
    let unsaved = CKRecord(recordType: "Patron")
    unsaved.encryptedValues["name"] = patron.fullName
  }
}

func signedIn(_ authorization: ASAuthorization) {
  guard let found = authorization.credential as? ASAuthorizationAppleIDCredential else { return }
  UserDefaults.standard.set(found.user, forKey: "who") // expect: account/user-id -> storage/user-defaults
  print(found.realUserStatus)
}

struct Shelf { let id: UUID }

func tellAll(_ user: Supabase.User, _ shelf: Shelf) {
  AppsFlyerLib.shared().customerUserID = user.id.uuidString // expect: account/user-id -> appsflyer
  AppsFlyerLib.shared().customerUserID = shelf.id.uuidString
}

// A sheet of an SDK sends what it is made with; what only describes it does not.
func pay(_ patron: Patron, _ secret: String) -> PaymentSheet {
  var configuration = PaymentSheet.Configuration()
  configuration.defaultBillingDetails.email = patron.email // expect: contact/email-address -> stripe
  return PaymentSheet(paymentIntentClientSecret: secret, configuration: configuration)
}

func describeSheet(_ patron: Patron) -> PaymentSheet.Configuration {
  var configuration = PaymentSheet.Configuration()
  configuration.defaultBillingDetails.email = patron.email
  return configuration
}

// The user picks who gets it, whatever the link says.
struct Invitation: View {
  let patron: Patron

  var body: some View {
    ShareLink(item: URL(string: "https://north.example/invite?by=\(patron.email)")!) // expect: contact/email-address -> transmission/share-sheet
  }
}
