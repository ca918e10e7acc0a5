// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let apiCompletions = "https://api.mistral.ai/v1/chat/completions"  // expect: mistral
  static let codestralCompletions = "https://codestral.mistral.ai/v1/chat/completions"  // expect: mistral
}

let policy = "https://mistral.ai/privacy"  // mentioned: mistral
let documentation = "https://www.mistral.ai/privacy"  // mentioned: mistral
let support = "https://console.mistral.ai/privacy"  // mentioned: mistral
let status = "https://docs.mistral.ai/privacy"  // mentioned: mistral
let terms = "https://chat.mistral.ai/privacy"  // mentioned: mistral

let mistralSetting = ProcessInfo.processInfo.environment["MISTRAL_API_KEY"]  // present: mistral

// A host in a comment is no evidence: https://api.mistral.ai
let lookalike = "https://api.mistral.ai.example.org/"
let stranger = "https://api.notmistral.ai/"
let mistralEnabled = false

struct MistralGateway {}  // expect: mistral
let speaksMistralGateway = MistralGateway()
