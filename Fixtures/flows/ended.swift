import CoreLocation
import CryptoKit
import Foundation
import os

// What ends the way of data, or changes what arrives.
struct Patient {
  var email: String
  var latitude: Double
  var age: Int
}

let logger = Logger(subsystem: "clinic", category: "visits")

func send(_ text: String) {
  var request = URLRequest(url: URL(string: "https://api.sendgrid.com/v3/mail/send")!)
  request.httpBody = Data(text.utf8)
  URLSession.shared.dataTask(with: request).resume()
}

func hashed(_ patient: Patient) {
  let digest = SHA256.hash(data: Data(patient.email.utf8)) // expect: contact/email-address -> sendgrid pseudonymised
  send(digest.description)
}

func encrypted(_ patient: Patient, _ key: SymmetricKey) throws {
  let box = try AES.GCM.seal(Data(patient.email.utf8), using: key) // expect: contact/email-address -> sendgrid encrypted
  send(box.combined!.base64EncodedString())
}

func hashedAndNot(_ patient: Patient) {
  let address = patient.email // expect: contact/email-address -> sendgrid
  send(SHA256.hash(data: Data(address.utf8)).description)
  send(address)
}

func redacted(_ patient: Patient) {
  logger.info("patient \(patient.email, privacy: .private)")
  logger.info("patient \(patient.email)")
  logger.info("patient \(patient.email, privacy: .sensitive(mask: .hash))")
}

func notRedacted(_ patient: Patient) {
  logger.info("patient \(patient.email, privacy: .public)") // expect: contact/email-address -> logging/unified-log
  os_log("patient %{public}@", patient.email) // expect: contact/email-address -> logging/unified-log
}

func redactedFormat(_ patient: Patient) {
  os_log("patient %@", patient.email)
}

// Numbers and answers are shown, unless they are declared private.
func redactedNumbers(_ patient: Patient, _ fix: CLLocation) {
  logger.info("patient \(patient.age)") // expect: identity/age -> logging/unified-log
  logger.info("patient \(patient.age, privacy: .auto)") // expect: identity/age -> logging/unified-log
  logger.info("patient \(patient.age, privacy: .private)")
  logger.info("patient \(patient.age, privacy: .sensitive)")
  logger.info("at \(fix.coordinate.latitude)") // expect: location/precise-location -> logging/unified-log
  logger.info("at \(fix.coordinate.latitude, privacy: .private)")
  logger.info("at \(fix.description)")
  os_log("patient %d", patient.age) // expect: identity/age -> logging/unified-log
  os_log("patient %{private}d", patient.age)
}

func validated(_ patient: Patient) throws {
  guard patient.email.contains("@") else { throw Invalid() }
  send("ok")
}

func counted(_ patients: [Patient]) {
  send("\(patients.count) patients")
  send("\(patients.filter { $0.age > 18 }.count) adults")
}

struct Invalid: Error {}
