import PhotosUI
import SwiftUI

// What the platform hands over under a key of its own, or gives for what a person picked.
func imagePickerController(
  _ picker: UIImagePickerController,
  didFinishPickingMediaWithInfo info: [UIImagePickerController.InfoKey: Any]
) {
  guard let image = info[.originalImage] as? UIImage else { return } // expect: media/photo -> storage/files
  try? image.jpegData(compressionQuality: 0.8)!.write(to: file)
  let kind = info[.mediaType] as? String
  try? kind?.write(to: file, atomically: true, encoding: .utf8)
}

func load(_ item: PhotosPickerItem) async throws {
  let raw = try await item.loadTransferable(type: Data.self) // expect: media/photo -> storage/files
  try raw?.write(to: file)
}

// What a type that is named after a datum keeps is that datum, and whoever has one of the type says whose it is.
struct Salary {
  var amount: Decimal
  var isMonthly: Bool
}

struct Employee {
  var email: EmailAddress
  var salary: Salary
}

struct EmailAddress { let rawValue: String }

func show(_ employee: Employee, _ address: EmailAddress) {
  print(employee.salary.amount) // expect: work/salary -> logging/print
  print(employee.salary.isMonthly)
  print(employee.email.rawValue) // expect: contact/email-address -> logging/print
  print(address.rawValue) // expect: contact/email-address -> logging/print
}

// A mail that macOS offers to send.
func offer(_ employee: Employee, _ address: String) {
  let service = NSSharingService(named: .composeEmail)
  let receiverEmail = address
  service?.recipients = [receiverEmail] // expect: contact/email-address -> transmission/share-sheet
  service?.perform(withItems: [employee.salary.amount.description]) // expect: work/salary -> transmission/share-sheet
}
