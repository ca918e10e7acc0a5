// Marked lines must be found, every other line must stay silent.
import DescopeKit  // present: descope

func start(project: String) {
  Descope.setup(projectId: project)  // expect: descope
}

func run(_ flow: DescopeFlow) {}  // expect: descope

enum Endpoint {
  static let apiOtp = "https://api.descope.com/v1/auth/otp"  // expect: descope
  static let authOtp = "https://auth.descope.io/v1/auth/otp"  // expect: descope
  static let staticOtp = "https://static.descope.com/v1/auth/otp"  // expect: descope
}

let policy = "https://descope.com/privacy"  // mentioned: descope
let documentation = "https://www.descope.com/privacy"  // mentioned: descope
let support = "https://app.descope.com/privacy"  // mentioned: descope
let status = "https://docs.descope.com/privacy"  // mentioned: descope

let apiUse1DescopeComAddress = "https://api.use1.descope.com/v1"  // expect: descope
let apiEuc1DescopeComAddress = "https://api.euc1.descope.com/v1"  // expect: descope
let apiAps2DescopeComAddress = "https://api.aps2.descope.com/v1"  // expect: descope

// A host in a comment is no evidence: https://api.descope.com
let lookalike = "https://api.descope.com.example.org/"
let stranger = "https://api.notdescope.com/"
let descopeEnabled = false
