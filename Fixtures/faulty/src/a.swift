import Foundation
import CryptoKit
struct Customer { var email: String; var personnummer: String; var orgNumber: String }
struct Supplier { var email: String; var iban: String }
func send(_ c: Customer) {
  print(c.email)
  UserDefaults.standard.set(c.email, forKey: "e")
  var r = URLRequest(url: URL(string: "http://api.unknown-host.net/x?mail=\(c.email)")!)
  r.httpBody = c.personnummer.data(using: .utf8)
  URLSession.shared.dataTask(with: r).resume()
  let h = Insecure.MD5.hash(data: Data(c.personnummer.utf8))
  print(h)
}
