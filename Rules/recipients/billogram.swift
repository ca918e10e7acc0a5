// Marked lines must be found, every other line must stay silent.
func client(key: String) { let api = BillogramAPI(key) }  // expect: billogram

enum Endpoint {
  static let invoices = "https://billogram.com/api/v2/billogram"  // expect: billogram
  static let test = "https://sandbox.billogram.com/api/v2/customer"  // expect: billogram
}

let policy = "https://billogram.com/privacy"  // mentioned: billogram
let documentation = "https://www.billogram.com/privacy"  // mentioned: billogram
let support = "https://sandbox.billogram.com/privacy"  // mentioned: billogram

// A host in a comment is no evidence: https://billogram.com/api
let lookalike = "https://billogram.com.example.org/"
let stranger = "https://api.notbillogram.com/"
let mobillogram_bins = [1, 2, 3]
