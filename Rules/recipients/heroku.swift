// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let orders = "https://acme-1234.herokuapp.com/orders"  // expect: heroku
  static let apps = "https://api.heroku.com/apps"  // expect: heroku
}

let policy = "https://heroku.com/privacy"  // mentioned: heroku
let documentation = "https://www.heroku.com/privacy"  // mentioned: heroku
let support = "https://devcenter.heroku.com/privacy"  // mentioned: heroku
let status = "https://dashboard.heroku.com/privacy"  // mentioned: heroku

// A host in a comment is no evidence: https://acme.herokuapp.com
let lookalike = "https://acme.herokuapp.com.example.org/"
let stranger = "https://api.notherokuapp.com/"
let herokuEnabled = false
