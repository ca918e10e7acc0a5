// Marked lines must be found, every other line must stay silent.
import IFTTTConnectSDK  // present: ifttt

enum Endpoint {
  static let makerKey = "https://maker.ifttt.com/trigger/door/with/key/x"  // expect: ifttt
  static let connectKey = "https://connect.ifttt.com/trigger/door/with/key/x"  // expect: ifttt
}

let policy = "https://ifttt.com/privacy"  // mentioned: ifttt
let documentation = "https://www.ifttt.com/privacy"  // mentioned: ifttt
let support = "https://help.ifttt.com/privacy"  // mentioned: ifttt
let status = "https://platform.ifttt.com/privacy"  // mentioned: ifttt

// A host in a comment is no evidence: https://maker.ifttt.com
let lookalike = "https://maker.ifttt.com.example.org/"
let stranger = "https://api.notifttt.com/"
let iftttEnabled = false
