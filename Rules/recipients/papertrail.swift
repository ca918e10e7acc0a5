// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let logs = "https://logs2.papertrailapp.com:12345/syslog"  // expect: papertrail
  static let collector = "https://logs.collector.papertrailapp.com/v1/log"  // expect: papertrail
}

let policy = "https://papertrail.com/privacy"  // mentioned: papertrail
let documentation = "https://www.papertrail.com/privacy"  // mentioned: papertrail
let support = "https://papertrailapp.com/privacy"  // mentioned: papertrail
let status = "https://my.papertrailapp.com/privacy"  // mentioned: papertrail
let terms = "https://help.papertrailapp.com/privacy"  // mentioned: papertrail

// A host in a comment is no evidence: https://acme.papertrailapp.com
let lookalike = "https://acme.papertrailapp.com.example.org/"
let stranger = "https://api.notpapertrailapp.com/"
let trail = "paper"
