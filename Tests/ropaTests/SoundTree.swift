import Foundation
import Testing

/// Code and a record that agree; each case below changes one of them.
let soundShop = [
  "Shop.swift": """
  import Foundation
  import os
  struct Customer {
    var email: String
    var seats: Int
  }

  final class Mailer {
    func send(_ customer: Customer) async throws {
      var request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
      request.httpBody = Data(customer.email.utf8)
      _ = try await URLSession.shared.data(for: request)
    }

    func note(_ customer: Customer) {
      print("seats: \\(customer.seats)")
      UserDefaults.standard.set(customer.seats, forKey: "seats")
    }
  }

  """,
  "Info.plist": """
  <?xml version="1.0" encoding="UTF-8"?>
  <plist version="1.0"><dict><key>CFBundleName</key><string>Shop</string></dict></plist>
  """,
  "ropa.json": """
  {
    "schema": 1,
    "controller": {
      "name": "Shop AB", "country": "SE", "address": "Gatan 1", "email": "privacy@shop.example",
      "dataProtectionOfficer": { "notRequired": "no monitoring" }
    },
    "firstPartyHosts": ["api.shop.example"],
    "recipients": [
      { "id": "mailjet", "role": "processor", "country": "FR", "contract": { "reference": "DPA-1" } }
    ],
    "activities": [
      {
        "id": "orders", "name": "Orders",
        "purposes": [{ "label": "Deliver", "legalBasis": "contract" }],
        "data": [{ "subjects": ["customer"], "categories": ["contact/email-address"] }],
        "disclosures": [{ "recipient": "mailjet", "categories": ["contact/email-address"] }],
        "retention": [{ "period": "P1Y", "trigger": "contractEnd" }],
        "measures": ["Access by role"]
      }
    ]
  }
  """,
]

/// The findings of a tree, each as `ROPA101 Shop.swift:6`.
func checkFindings(_ files: [String: String]) throws -> [String] {
  let folder = try TemporaryFolder()
  for (path, text) in files { try folder.write(text, to: path) }
  let outcome = try Tool.run(
    ["check", "--level", "info", "--format", "json", "--as-of", "2026-11-21"], in: folder.url)
  let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  let list = try #require((json as? [String: Any])?["findings"] as? [[String: Any]])
  return list.compactMap { finding in
    guard let check = finding["check"] as? String, let path = finding["path"] as? String,
      let line = finding["line"] as? Int
    else { return nil }
    return "\(check) \(path):\(line)"
  }
}
