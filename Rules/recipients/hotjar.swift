// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let script = "https://static.hotjar.com/c/hotjar-1.js"  // expect: hotjar
  static let scriptSites = "https://script.hotjar.com/api/v2/client/sites/1"  // expect: hotjar
  static let inSites = "https://in.hotjar.com/api/v2/client/sites/1"  // expect: hotjar
  static let varsSites = "https://vars.hotjar.com/api/v2/client/sites/1"  // expect: hotjar
  static let surveystatsSites = "https://surveystats.hotjar.io/api/v2/client/sites/1"  // expect: hotjar
  static let contentSites = "https://content.hotjar.io/api/v2/client/sites/1"  // expect: hotjar
  static let metricsSites = "https://metrics.hotjar.io/api/v2/client/sites/1"  // expect: hotjar
}

let policy = "https://hotjar.com/privacy"  // mentioned: hotjar
let documentation = "https://www.hotjar.com/privacy"  // mentioned: hotjar
let support = "https://help.hotjar.com/privacy"  // mentioned: hotjar
let status = "https://insights.hotjar.com/privacy"  // mentioned: hotjar

let visitor0 = cookies.first { $0.name == "_hjSessionabc123" }  // present: hotjar
let visitor1 = cookies.first { $0.name == "_hjidabc123" }  // present: hotjar

// A host in a comment is no evidence: https://static.hotjar.com
let lookalike = "https://static.hotjar.com.example.org/"
let stranger = "https://api.nothotjar.com/"
let hotjarEnabled = false
