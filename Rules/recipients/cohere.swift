// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let apiChat = "https://api.cohere.com/v2/chat"  // expect: cohere
  static let apiChat2 = "https://api.cohere.ai/v2/chat"  // expect: cohere
}

let policy = "https://cohere.com/privacy"  // mentioned: cohere
let documentation = "https://cohere.ai/privacy"  // mentioned: cohere
let support = "https://docs.cohere.com/privacy"  // mentioned: cohere
let status = "https://dashboard.cohere.com/privacy"  // mentioned: cohere

let cohereSetting = ProcessInfo.processInfo.environment["CO_API_KEY"]  // present: cohere

// A host in a comment is no evidence: https://api.cohere.com
let lookalike = "https://api.cohere.com.example.org/"
let stranger = "https://api.notcohere.com/"
let coherent = true
