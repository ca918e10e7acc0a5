// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let rows = "https://parseapi.back4app.com/classes/Todo"  // expect: back4app
  static let live = "wss://acme.b4a.io/"  // expect: back4app
  static let hook = "https://acme.back4app.io/hook"  // expect: back4app
}

let policy = "https://back4app.com/privacy"  // mentioned: back4app
let documentation = "https://www.back4app.com/privacy"  // mentioned: back4app
let support = "https://dashboard.back4app.com/privacy"  // mentioned: back4app
let status = "https://parseplatform.org/privacy"  // mentioned: back4app

request.setValue(value1, forHTTPHeaderField: "X-Parse-Application-Id")  // expect: back4app
request.setValue(value2, forHTTPHeaderField: "X-Parse-REST-API-Key")  // expect: back4app

// A host in a comment is no evidence: https://parseapi.back4app.com
let lookalike = "https://parseapi.back4app.com.example.org/"
let stranger = "https://api.notback4app.com/"
let back4appEnabled = false
