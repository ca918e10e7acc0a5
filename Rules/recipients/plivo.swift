// Marked lines must be found, every other line must stay silent.
import PlivoVoiceKit  // present: plivo

enum Endpoint {
  static let apiCall = "https://api.plivo.com/v1/Account/1/Call/"  // expect: plivo
  static let lookupCall = "https://lookup.plivo.com/v1/Account/1/Call/"  // expect: plivo
  static let statsCall = "https://stats.plivo.com/v1/Account/1/Call/"  // expect: plivo
  static let phoneCall = "https://phone.plivo.com/v1/Account/1/Call/"  // expect: plivo
}

let policy = "https://plivo.com/privacy"  // mentioned: plivo
let documentation = "https://www.plivo.com/privacy"  // mentioned: plivo
let support = "https://console.plivo.com/privacy"  // mentioned: plivo

let plivoSetting1 = ProcessInfo.processInfo.environment["PLIVO_AUTH_ID"]  // present: plivo
let plivoSetting2 = ProcessInfo.processInfo.environment["PLIVO_AUTH_TOKEN"]  // present: plivo

// A host in a comment is no evidence: https://api.plivo.com
let lookalike = "https://api.plivo.com.example.org/"
let stranger = "https://api.notplivo.com/"
let plivoEnabled = false
