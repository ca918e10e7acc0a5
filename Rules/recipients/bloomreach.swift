// Marked lines must be found, every other line must stay silent.
import ExponeaSDK  // present: bloomreach

func start(project: String, key: String) {
  Exponea.shared.configure(projectToken: project, authorization: .token(key))  // expect: bloomreach
}

enum Endpoint {
  static let track = "https://api.exponea.com/track/v2"  // expect: bloomreach
  static let own = "https://api-eu1.exponea.com/track/v2/projects"  // expect: bloomreach
  static let acmeTrack = "https://acme.exponea.com/track"  // expect: bloomreach
  static let msdkEndpoint = "https://msdk.bloomreach.co/v1"  // expect: bloomreach
}

let policy = "https://exponea.com/privacy"  // mentioned: bloomreach
let documentation = "https://www.exponea.com/privacy"  // mentioned: bloomreach
let support = "https://bloomreach.com/privacy"  // mentioned: bloomreach
let status = "https://www.bloomreach.com/privacy"  // mentioned: bloomreach
let terms = "https://documentation.bloomreach.com/privacy"  // mentioned: bloomreach

// A host in a comment is no evidence: https://api.exponea.com
let lookalike = "https://api.exponea.com.example.org/"
let stranger = "https://api.notexponea.com/"
let bloomreachEnabled = false
