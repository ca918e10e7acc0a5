// Marked lines must be found, every other line must stay silent.
import SwiftAnthropic  // present: anthropic
import AnthropicSwiftSDK  // present: anthropic

enum Endpoint {
  static let create = "https://api.anthropic.com/v1/complete"  // expect: anthropic
}

let policy = "https://anthropic.com/privacy"  // mentioned: anthropic
let documentation = "https://www.anthropic.com/privacy"  // mentioned: anthropic
let support = "https://docs.anthropic.com/privacy"  // mentioned: anthropic
let status = "https://console.anthropic.com/privacy"  // mentioned: anthropic
let terms = "https://claude.ai/privacy"  // mentioned: anthropic
let blog = "https://platform.claude.com/privacy"  // mentioned: anthropic

let anthropicSetting1 = ProcessInfo.processInfo.environment["ANTHROPIC_API_KEY"]  // present: anthropic
let anthropicSetting2 = ProcessInfo.processInfo.environment["ANTHROPIC_AUTH_TOKEN"]  // present: anthropic

request.setValue(value1, forHTTPHeaderField: "anthropic-version")  // expect: anthropic
request.setValue(value2, forHTTPHeaderField: "anthropic-beta")  // expect: anthropic

let sample1 = "sk-ant-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"  // present: anthropic

// A host in a comment is no evidence: https://api.anthropic.com
let lookalike = "https://api.anthropic.com.example.org/"
let stranger = "https://api.notanthropic.com/"
let anthropicEnabled = false

struct AnthropicGateway {}  // expect: anthropic
let speaksAnthropicGateway = AnthropicGateway()
