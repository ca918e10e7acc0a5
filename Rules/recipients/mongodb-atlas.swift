// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let cluster = "mongodb+srv://acme.abcde.mongodb.net/shop"  // expect: mongodb-atlas
  static let data = "https://data.mongodb-api.com/app/acme/endpoint/data/v1"  // expect: mongodb-atlas
  static let admin = "https://cloud.mongodb.com/api/atlas/v2"  // expect: mongodb-atlas
  static let sync = "https://realm.mongodb.com/api/client/v2.0"  // expect: mongodb-atlas
  static let services = "https://services.cloud.mongodb.com/api/client/v2.0"  // expect: mongodb-atlas
  static let acmeEndpoint = "https://acme.mongodb.net/v1"  // expect: mongodb-atlas
}

let policy = "https://mongodb.com/privacy"  // mentioned: mongodb-atlas
let documentation = "https://www.mongodb.com/privacy"  // mentioned: mongodb-atlas
let support = "https://cloud.mongodb.com/privacy"  // mentioned: mongodb-atlas
let status = "https://docs.mongodb.com/privacy"  // mentioned: mongodb-atlas

// A host in a comment is no evidence: https://acme.mongodb.net
let lookalike = "https://acme.mongodb.net.example.org/"
let stranger = "https://api.notmongodb.net/"
let local = "mongodb://localhost:27017/shop"
