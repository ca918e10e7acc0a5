// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let zones = "https://api.cloudflare.com/client/v4/zones"  // expect: cloudflare
  static let verify = "https://challenges.cloudflare.com/turnstile/v0/siteverify"  // expect: cloudflare
  static let beacon = "https://static.cloudflareinsights.com/beacon.min.js"  // expect: cloudflare
  static let rum = "https://cloudflareinsights.com/cdn-cgi/rum"  // expect: cloudflare
  static let resolve = "https://cloudflare-dns.com/dns-query"  // expect: cloudflare
  static let bucket = "https://acme.r2.cloudflarestorage.com/photos"  // expect: cloudflare
  static let images = "https://upload.imagedelivery.net/1"  // expect: cloudflare
  static let acmeHook = "https://acme.workers.dev/hook"  // expect: cloudflare
  static let acmeHook2 = "https://acme.pages.dev/hook"  // expect: cloudflare
  static let acmeHook3 = "https://acme.cloudflarestream.com/hook"  // expect: cloudflare
}

let policy = "https://cloudflare.com/privacy"  // mentioned: cloudflare
let documentation = "https://www.cloudflare.com/privacy"  // mentioned: cloudflare
let support = "https://dash.cloudflare.com/privacy"  // mentioned: cloudflare
let status = "https://developers.cloudflare.com/privacy"  // mentioned: cloudflare

let cloudflareSetting1 = ProcessInfo.processInfo.environment["CLOUDFLARE_API_TOKEN"]  // present: cloudflare
let cloudflareSetting2 = ProcessInfo.processInfo.environment["CF_API_TOKEN"]  // present: cloudflare

let cookie0 = cookies.first { $0.name == "__cf_bm" }  // present: cloudflare
let cookie2 = cookies.first { $0.name == "cf_clearance" }  // present: cloudflare
let cookie3 = cookies.first { $0.name == "__cfduid" }  // present: cloudflare
let cookie4 = cookies.first { $0.name == "_cfuvid" }  // present: cloudflare

request.setValue(value1, forHTTPHeaderField: "CF-Access-Client-Id")  // expect: cloudflare
request.setValue(value2, forHTTPHeaderField: "CF-Access-Client-Secret")  // expect: cloudflare

let cflbCookie = "__cflb"  // present: cloudflare
let cfruidCookie = "__cfruid"  // present: cloudflare
let cfwaitingroomCookie = "__cfwaitingroom"  // present: cloudflare

// A host in a comment is no evidence: https://api.cloudflare.com
let lookalike = "https://api.cloudflare.com.example.org/"
let stranger = "https://api.notcloudflare.com/"
let cloudflareEnabled = false
