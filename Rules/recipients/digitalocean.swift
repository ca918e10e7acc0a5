// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let droplets = "https://api.digitalocean.com/v2/droplets"  // expect: digitalocean
  static let bucket = "https://acme.ams3.digitaloceanspaces.com/photos"  // expect: digitalocean
  static let app = "https://acme.ondigitalocean.app/api"  // expect: digitalocean
  static let database = "postgres://acme.db.ondigitalocean.com:25060/defaultdb"  // expect: digitalocean
  static let amsAcme = "https://ams3.digitaloceanspaces.com/acme"  // expect: digitalocean
  static let fraAcme = "https://fra1.digitaloceanspaces.com/acme"  // expect: digitalocean
  static let lonAcme = "https://lon1.digitaloceanspaces.com/acme"  // expect: digitalocean
  static let nycAcme = "https://nyc3.digitaloceanspaces.com/acme"  // expect: digitalocean
  static let sfoAcme = "https://sfo3.digitaloceanspaces.com/acme"  // expect: digitalocean
  static let sgpAcme = "https://sgp1.digitaloceanspaces.com/acme"  // expect: digitalocean
}

let policy = "https://digitalocean.com/privacy"  // mentioned: digitalocean
let documentation = "https://www.digitalocean.com/privacy"  // mentioned: digitalocean
let support = "https://docs.digitalocean.com/privacy"  // mentioned: digitalocean
let status = "https://cloud.digitalocean.com/privacy"  // mentioned: digitalocean

let digitaloceanSetting = ProcessInfo.processInfo.environment["DIGITALOCEAN_ACCESS_TOKEN"]  // present: digitalocean

let sample1 = "dop_v1_0000000000000000000000000000000000000000000000000000000000000000"  // present: digitalocean
let sample2 = "doo_v1_0000000000000000000000000000000000000000000000000000000000000000"  // present: digitalocean
let sample3 = "dor_v1_0000000000000000000000000000000000000000000000000000000000000000"  // present: digitalocean

// A host in a comment is no evidence: https://api.digitalocean.com
let lookalike = "https://api.digitalocean.com.example.org/"
let stranger = "https://api.notdigitalocean.com/"
let digitaloceanEnabled = false
