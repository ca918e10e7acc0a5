// Marked lines must be found, every other line must stay silent.
import Singular  // present: singular

func start(key: String, secret: String) {
  guard let config = SingularConfig(apiKey: key, andSecret: secret) else { return }  // expect: singular
  Singular.start(config)
}

func opened(_ link: SingularLinkParams) {}  // expect: singular

enum Endpoint {
  static let sdkStart = "https://sdk-api-v1.singular.net/api/v1/start"  // expect: singular
  static let safetrackStart = "https://safetrack.singular.net/api/v1/start"  // expect: singular
  static let sStart = "https://s2s.singular.net/api/v1/start"  // expect: singular
}

let policy = "https://singular.net/privacy"  // mentioned: singular
let documentation = "https://www.singular.net/privacy"  // mentioned: singular
let support = "https://support.singular.net/privacy"  // mentioned: singular

// A host in a comment is no evidence: https://sdk-api-v1.singular.net
let lookalike = "https://sdk-api-v1.singular.net.example.org/"
let stranger = "https://api.notsingular.net/"
let singularForm = "cat"
