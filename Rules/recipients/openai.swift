// Marked lines must be found, every other line must stay silent.
import OpenAIKit  // present: openai
import OpenAISwift  // present: openai
import OpenAI  // present: openai

func ask(key: String) async throws {
  let client = OpenAI(apiToken: key)  // expect: openai
  _ = try await client.chats(query: query)
}

enum Endpoint {
  static let complete = "https://api.openai.com/v1/chat/completions"  // expect: openai
  static let euResponses = "https://eu.api.openai.com/v1/responses"  // expect: openai
  static let usResponses = "https://us.api.openai.com/v1/responses"  // expect: openai
  static let auApiOpenaiCom = "https://au.api.openai.com/v1/responses"  // expect: openai
  static let inApiOpenaiCom = "https://in.api.openai.com/v1/responses"  // expect: openai
  static let jpApiOpenaiCom = "https://jp.api.openai.com/v1/responses"  // expect: openai
  static let aeApiOpenaiCom = "https://ae.api.openai.com/v1/responses"  // expect: openai
  static let mtlsApiOpenaiCom = "https://mtls.api.openai.com/v1/responses"  // expect: openai
}

let policy = "https://openai.com/privacy"  // mentioned: openai
let documentation = "https://www.openai.com/privacy"  // mentioned: openai
let support = "https://platform.openai.com/privacy"  // mentioned: openai
let status = "https://chatgpt.com/privacy"  // mentioned: openai
let terms = "https://chat.openai.com/privacy"  // mentioned: openai
let blog = "https://help.openai.com/privacy"  // mentioned: openai

let openaiSetting1 = ProcessInfo.processInfo.environment["OPENAI_API_KEY"]  // present: openai
let openaiSetting2 = ProcessInfo.processInfo.environment["OPENAI_ORG_ID"]  // present: openai

request.setValue(value1, forHTTPHeaderField: "OpenAI-Organization")  // expect: openai
request.setValue(value2, forHTTPHeaderField: "OpenAI-Beta")  // expect: openai

let sample1 = "sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"  // present: openai
let skSvcacctSample = "sk-svcacct-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"  // present: openai
let skAdminSample = "sk-admin-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"  // present: openai

// A host in a comment is no evidence: https://api.openai.com
let lookalike = "https://api.openai.com.example.org/"
let stranger = "https://api.notopenai.com/"
let openaiEnabled = false

struct OpenAIClient {}  // expect: openai
let speaksOpenAIClient = OpenAIClient()
