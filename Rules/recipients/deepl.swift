// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let apiTranslate = "https://api.deepl.com/v2/translate"  // expect: deepl
  static let apiTranslate2 = "https://api-free.deepl.com/v2/translate"  // expect: deepl
}

let policy = "https://deepl.com/privacy"  // mentioned: deepl
let documentation = "https://www.deepl.com/privacy"  // mentioned: deepl
let support = "https://developers.deepl.com/privacy"  // mentioned: deepl
let status = "https://support.deepl.com/privacy"  // mentioned: deepl

let deeplSetting = ProcessInfo.processInfo.environment["DEEPL_AUTH_KEY"]  // present: deepl

// A host in a comment is no evidence: https://api.deepl.com
let lookalike = "https://api.deepl.com.example.org/"
let stranger = "https://api.notdeepl.com/"
let deeplEnabled = false

struct DeepLGateway {}  // expect: deepl
let speaksDeepLGateway = DeepLGateway()
