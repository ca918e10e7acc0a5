// Marked lines must be found, every other line must stay silent.
func signIn() {
  LISDKSessionManager.createSession(withAuth: permissions, state: nil) { _ in }  // expect: linkedin
  LISDKAPIHelper.sharedInstance().getRequest(url, success: done, error: failed)  // expect: linkedin
}

enum Endpoint {
  static let segments = "https://api.linkedin.com/rest/dmpSegments"  // expect: linkedin
  static let pixel = "https://px.ads.linkedin.com/collect"  // expect: linkedin
  static let script = "https://snap.licdn.com/li.lms-analytics/insight.min.js"  // expect: linkedin
  static let audience = "https://dc.ads.linkedin.com/pixel"  // expect: linkedin
  static let token = "https://www.linkedin.com/oauth/v2/accessToken"  // expect: linkedin
}

let policy = "https://linkedin.com/privacy"  // mentioned: linkedin
let documentation = "https://www.linkedin.com/privacy"  // mentioned: linkedin
let support = "https://lnkd.in/privacy"  // mentioned: linkedin

let linkedinSetting = Bundle.main.object(forInfoDictionaryKey: "LIAppId")  // present: linkedin

let cookie0 = cookies.first { $0.name == "li_fat_id" }  // present: linkedin
let cookie1 = cookies.first { $0.name == "bcookie" }  // present: linkedin
let cookie2 = cookies.first { $0.name == "bscookie" }  // present: linkedin
let cookie3 = cookies.first { $0.name == "li_gc" }  // present: linkedin
let cookie4 = cookies.first { $0.name == "li_sugr" }  // present: linkedin
let cookie5 = cookies.first { $0.name == "UserMatchHistory" }  // present: linkedin
let cookie6 = cookies.first { $0.name == "AnalyticsSyncHistory" }  // present: linkedin
let cookie7 = cookies.first { $0.name == "ln_or" }  // present: linkedin
let cookie8 = cookies.first { $0.name == "lidc" }  // present: linkedin

request.setValue(value1, forHTTPHeaderField: "LinkedIn-Version")  // expect: linkedin

let opener1 = "li00000://open"  // mentioned: linkedin

// A host in a comment is no evidence: https://api.linkedin.com
let lookalike = "https://api.linkedin.com.example.org/"
let stranger = "https://api.notlinkedin.com/"
let linked = [1, 2]
