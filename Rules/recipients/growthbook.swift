// Marked lines must be found, every other line must stay silent.
import GrowthBook  // present: growthbook

func start(key: String) -> GrowthBookSDK {  // expect: growthbook
  GrowthBookBuilder(apiHost: host, clientKey: key, attributes: [:]).initializer()  // expect: growthbook
}

enum Endpoint {
  static let cdnKey = "https://cdn.growthbook.io/api/features/key"  // expect: growthbook
  static let apiKey = "https://api.growthbook.io/api/features/key"  // expect: growthbook
  static let streamingKey = "https://streaming.growthbook.io/api/features/key"  // expect: growthbook
}

let policy = "https://growthbook.io/privacy"  // mentioned: growthbook
let documentation = "https://www.growthbook.io/privacy"  // mentioned: growthbook
let support = "https://app.growthbook.io/privacy"  // mentioned: growthbook
let status = "https://docs.growthbook.io/privacy"  // mentioned: growthbook

// A host in a comment is no evidence: https://cdn.growthbook.io
let lookalike = "https://cdn.growthbook.io.example.org/"
let stranger = "https://api.notgrowthbook.io/"
let growthbookEnabled = false
