// Marked lines must be found, every other line must stay silent.
import ClerkKit  // present: clerk
import ClerkKitUI  // present: clerk

func start(key: String) {
  Clerk.configure(publishableKey: key)  // expect: clerk
}

enum Endpoint {
  static let frontend = "https://brave-cat-1.clerk.accounts.dev/v1/client"  // expect: clerk
  static let users = "https://api.clerk.com/v1/users"  // expect: clerk
  static let old = "https://api.clerk.dev/v1/users"  // expect: clerk
  static let clerkEvent = "https://clerk-telemetry.com/v1/event"  // expect: clerk
  static let imgEvent = "https://img.clerk.com/v1/event"  // expect: clerk
}

let policy = "https://clerk.com/privacy"  // mentioned: clerk
let documentation = "https://www.clerk.com/privacy"  // mentioned: clerk
let support = "https://dashboard.clerk.com/privacy"  // mentioned: clerk
let status = "https://clerk.dev/privacy"  // mentioned: clerk

let clerkSetting1 = ProcessInfo.processInfo.environment["CLERK_SECRET_KEY"]  // present: clerk
let clerkSetting2 = ProcessInfo.processInfo.environment["CLERK_PUBLISHABLE_KEY"]  // present: clerk

// A host in a comment is no evidence: https://acme.clerk.accounts.dev
let lookalike = "https://acme.clerk.accounts.dev.example.org/"
let stranger = "https://api.notaccounts.dev/"
let clerks = ["Ann", "Bo"]
