// Marked lines must be found, every other line must stay silent.
import MatomoTracker  // present: matomo
import PiwikTracker  // present: matomo

enum Endpoint {
  static let track = "https://acme.matomo.cloud/matomo.php"  // expect: matomo
  static let old = "https://acme.innocraft.cloud/piwik.php"  // expect: matomo
}

let policy = "https://matomo.org/privacy"  // mentioned: matomo
let documentation = "https://www.matomo.org/privacy"  // mentioned: matomo

// A host in a comment is no evidence: https://acme.matomo.cloud
let lookalike = "https://acme.matomo.cloud.example.org/"
let stranger = "https://api.notmatomo.cloud/"
// A tracker may report to a server of one's own: it alone is no sign of the vendor's cloud.
let tracker = MatomoTracker(siteId: "1", baseURL: server)

struct MatomoGateway {}  // expect: matomo
let speaksMatomoGateway = MatomoGateway()
