// Marked lines must be found, every other line must stay silent.
import GoogleGenerativeAI  // present: google-gemini
import FirebaseAI  // present: google-gemini
import FirebaseVertexAI  // present: google-gemini
import FirebaseAILogic  // present: google-gemini

func ask(_ words: String, key: String) async throws {
  let model = GenerativeModel(name: "gemini-pro", apiKey: key)  // expect: google-gemini
  _ = try await model.generateContent(words)
  let service = FirebaseAI.firebaseAI()  // expect: google-gemini
}

enum Endpoint {
  static let generate = "https://generativelanguage.googleapis.com/v1beta/models/gemini-pro:generateContent"  // expect: google-gemini
  static let firebasevertexaiAcme = "https://firebasevertexai.googleapis.com/v1beta/projects/acme"  // expect: google-gemini
  static let aiplatformAcme = "https://aiplatform.googleapis.com/v1beta/projects/acme"  // expect: google-gemini
}

let policy = "https://ai.google.dev/privacy"  // mentioned: google-gemini
let documentation = "https://aistudio.google.com/privacy"  // mentioned: google-gemini
let support = "https://gemini.google.com/privacy"  // mentioned: google-gemini

let googleGeminiSetting = ProcessInfo.processInfo.environment["GEMINI_API_KEY"]  // present: google-gemini

// A host in a comment is no evidence: https://generativelanguage.googleapis.com
let lookalike = "https://generativelanguage.googleapis.com.example.org/"
let stranger = "https://api.notgoogleapis.com/"
let googleGeminiEnabled = false
