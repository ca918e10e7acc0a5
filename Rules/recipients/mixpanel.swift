// Marked lines must be found, every other line must stay silent.
import Mixpanel  // present: mixpanel

func start(token: String) {
  Mixpanel.initialize(token: token, trackAutomaticEvents: true)  // expect: mixpanel
  Mixpanel.mainInstance().track(event: "Plan chosen")  // expect: mixpanel
}

func flush(_ instance: MixpanelInstance) {  // expect: mixpanel
  instance.flush()
}

enum Endpoint {
  static let track = "https://api.mixpanel.com/track"  // expect: mixpanel
  static let web = "https://api-js.mixpanel.com/track"  // expect: mixpanel
  static let apiEuMixpanelCom = "https://api-eu.mixpanel.com/track"  // expect: mixpanel
  static let apiInMixpanelCom = "https://api-in.mixpanel.com/track"  // expect: mixpanel
}

let policy = "https://mixpanel.com/privacy"  // mentioned: mixpanel
let documentation = "https://docs.mixpanel.com/privacy"  // mentioned: mixpanel

// A host in a comment is no evidence: https://api.mixpanel.com
let lookalike = "https://api.mixpanel.com.example.org/"
let stranger = "https://api.notmixpanel.com/"
let mixpanels = ["kitchen", "bathroom"]

struct MixpanelGateway {}  // expect: mixpanel
let speaksMixpanelGateway = MixpanelGateway()
