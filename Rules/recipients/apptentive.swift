// Marked lines must be found, every other line must stay silent.
import ApptentiveKit  // present: apptentive
import Apptentive  // present: apptentive

func start(key: String, signature: String) {
  Apptentive.shared.register(with: .init(key: key, signature: signature))  // expect: apptentive
}

enum Endpoint {
  static let own = "https://acme.api.apptentive.com/conversations"  // expect: apptentive
  static let next = "https://acme.api.digital.us.alchemer.com/api/conversations"  // expect: apptentive
  static let apiConversations = "https://api.apptentive.com/conversations"  // expect: apptentive
  static let acmeEndpoint = "https://acme.alchemer.com/api"  // expect: apptentive
}

let policy = "https://apptentive.com/privacy"  // mentioned: apptentive
let documentation = "https://www.apptentive.com/privacy"  // mentioned: apptentive
let support = "https://be.apptentive.com/privacy"  // mentioned: apptentive
let status = "https://learn.apptentive.com/privacy"  // mentioned: apptentive
let terms = "https://alchemer.com/privacy"  // mentioned: apptentive
let blog = "https://www.alchemer.com/privacy"  // mentioned: apptentive

let apiDigitalUsAlchemerComAddress = "https://sample.api.digital.us.alchemer.com/v1"  // expect: apptentive

// A host in a comment is no evidence: https://api.apptentive.com
let lookalike = "https://api.apptentive.com.example.org/"
let stranger = "https://api.notapptentive.com/"
let apptentiveEnabled = false
