// Marked lines must be found, every other line must stay silent.
import ElevenLabs  // present: elevenlabs
import ElevenLabsSDK  // present: elevenlabs

func talk(agent: String) async throws {
  let conversation = try await ElevenLabs.startConversation(agentId: agent)  // expect: elevenlabs
}

enum Endpoint {
  static let apiSpeech = "https://api.elevenlabs.io/v1/text-to-speech/1"  // expect: elevenlabs
  static let apiSpeech2 = "https://api.us.elevenlabs.io/v1/text-to-speech/1"  // expect: elevenlabs
  static let apiSpeech3 = "https://api.eu.residency.elevenlabs.io/v1/text-to-speech/1"  // expect: elevenlabs
  static let apiSpeech4 = "https://api.in.residency.elevenlabs.io/v1/text-to-speech/1"  // expect: elevenlabs
  static let livekitSpeech = "https://livekit.rtc.elevenlabs.io/v1/text-to-speech/1"  // expect: elevenlabs
}

let policy = "https://elevenlabs.io/privacy"  // mentioned: elevenlabs
let documentation = "https://www.elevenlabs.io/privacy"  // mentioned: elevenlabs

let elevenlabsSetting = ProcessInfo.processInfo.environment["ELEVENLABS_API_KEY"]  // present: elevenlabs

request.setValue(value1, forHTTPHeaderField: "xi-api-key")  // expect: elevenlabs

let apiSgResidencyElevenlabsIoAddress = "https://api.sg.residency.elevenlabs.io/v1"  // expect: elevenlabs

// A host in a comment is no evidence: https://api.elevenlabs.io
let lookalike = "https://api.elevenlabs.io.example.org/"
let stranger = "https://api.notelevenlabs.io/"
let elevenlabsEnabled = false

struct ElevenLabsGateway {}  // expect: elevenlabs
let speaksElevenLabsGateway = ElevenLabsGateway()
