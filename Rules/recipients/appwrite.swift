// Marked lines must be found, every other line must stay silent.
import Appwrite  // present: appwrite

enum Endpoint {
  static let rows = "https://cloud.appwrite.io/v1/databases"  // expect: appwrite
  static let fraDatabases = "https://fra.cloud.appwrite.io/v1/databases"  // expect: appwrite
  static let nycDatabases = "https://nyc.cloud.appwrite.io/v1/databases"  // expect: appwrite
  static let sydDatabases = "https://syd.cloud.appwrite.io/v1/databases"  // expect: appwrite
}

let policy = "https://appwrite.io/privacy"  // mentioned: appwrite
let documentation = "https://www.appwrite.io/privacy"  // mentioned: appwrite
let support = "https://cloud.appwrite.io/privacy"  // mentioned: appwrite

request.setValue(value1, forHTTPHeaderField: "X-Appwrite-Project")  // expect: appwrite

let sfoCloudAppwriteIoAddress = "https://sfo.cloud.appwrite.io/v1"  // expect: appwrite
let torCloudAppwriteIoAddress = "https://tor.cloud.appwrite.io/v1"  // expect: appwrite
let sgpCloudAppwriteIoAddress = "https://sgp.cloud.appwrite.io/v1"  // expect: appwrite

request.setValue(value, forHTTPHeaderField: "X-Appwrite-Key")  // expect: appwrite

// A host in a comment is no evidence: https://cloud.appwrite.io/v1
let lookalike = "https://cloud.appwrite.io.example.org/"
let stranger = "https://api.notappwrite.io/"
let appwriteEnabled = false
