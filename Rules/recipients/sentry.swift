// Marked lines must be found, every other line must stay silent.
import Sentry  // present: sentry
import SentrySwiftUI  // present: sentry
import SentryObjC  // present: sentry

func start(dsn: String) {
  SentrySDK.start { options in  // expect: sentry
    options.dsn = dsn
    options.tracesSampleRate = 0.2
  }
}

func report(_ error: Error) {
  SentrySDK.capture(error: error)  // expect: sentry
}

enum Endpoint {
  static let envelope = "https://o447951.ingest.sentry.io/api/1/envelope/"  // expect: sentry
  static let american = "https://o447951.ingest.us.sentry.io/api/1/envelope/"  // expect: sentry
  static let german = "https://o447951.ingest.de.sentry.io/api/1/envelope/"  // expect: sentry
  static let releases = "https://sentry.io/api/0/organizations/"  // expect: sentry
  static let region = "https://us.sentry.io/api/0/"  // expect: sentry
  static let europe = "https://de.sentry.io/api/0/"  // expect: sentry
  static let us2SentryIoApi = "https://us2.sentry.io/api/0/"  // expect: sentry
}

let policy = "https://sentry.io/privacy"  // mentioned: sentry
let documentation = "https://docs.sentry.io/privacy"  // mentioned: sentry
let support = "https://www.sentry.io/privacy"  // mentioned: sentry

let sentrySetting = ProcessInfo.processInfo.environment["SENTRY_DSN"]  // present: sentry

let sntryu0000000000000000000000000000000000000000000000000000000000000000Sample = "sntryu_0000000000000000000000000000000000000000000000000000000000000000"  // present: sentry

// A host in a comment is no evidence: https://acme.ingest.sentry.io
let lookalike = "https://acme.ingest.sentry.io.example.org/"
let stranger = "https://api.notsentry.io/"
struct SentryBox { var isOpen: Bool }

func startOld(_ client: SentryClient) {}  // expect: sentry
