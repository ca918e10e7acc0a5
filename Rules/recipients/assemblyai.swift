// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let apiTranscript = "https://api.assemblyai.com/v2/transcript"  // expect: assemblyai
  static let apiTranscript2 = "https://api.eu.assemblyai.com/v2/transcript"  // expect: assemblyai
  static let streamingTranscript = "https://streaming.assemblyai.com/v2/transcript"  // expect: assemblyai
  static let syncTranscript = "https://sync.assemblyai.com/v2/transcript"  // expect: assemblyai
}

let policy = "https://assemblyai.com/privacy"  // mentioned: assemblyai
let documentation = "https://www.assemblyai.com/privacy"  // mentioned: assemblyai
let support = "https://app.assemblyai.com/privacy"  // mentioned: assemblyai

let assemblyaiSetting = ProcessInfo.processInfo.environment["ASSEMBLYAI_API_KEY"]  // present: assemblyai

let streamingUsAssemblyaiComAddress = "https://streaming.us.assemblyai.com/v1"  // expect: assemblyai
let streamingEuAssemblyaiComAddress = "https://streaming.eu.assemblyai.com/v1"  // expect: assemblyai
let llmGatewayAssemblyaiComAddress = "https://llm-gateway.assemblyai.com/v1"  // expect: assemblyai
let llmGatewayEuAssemblyaiComAddress = "https://llm-gateway.eu.assemblyai.com/v1"  // expect: assemblyai

// A host in a comment is no evidence: https://api.assemblyai.com
let lookalike = "https://api.assemblyai.com.example.org/"
let stranger = "https://api.notassemblyai.com/"
let assemblyaiEnabled = false

struct AssemblyAIGateway {}  // expect: assemblyai
let speaksAssemblyAIGateway = AssemblyAIGateway()
