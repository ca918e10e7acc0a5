import Foundation

/// A customer as Billogram wants one.
struct InvoiceCustomer: Encodable {
  var name: String
  var email: String
  var personnummer: String
  var invoiceNumber: String
}

/// Sends invoices through Billogram.
struct Invoices {
  let key: String

  func send(_ customer: InvoiceCustomer) async throws {
    var request = URLRequest(url: URL(string: "https://billogram.com/api/v2/billogram")!)
    request.httpMethod = "POST"
    request.setValue("Basic \(key)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONEncoder().encode(customer)
    _ = try await URLSession.shared.data(for: request)
  }
}
