// Marked lines must be found, every other line must stay silent.
import Beacon  // present: helpscout

func help() {
  let settings = HSBeaconSettings(beaconId: "1")  // expect: helpscout
  HSBeacon.identify(HSBeaconUser())  // expect: helpscout
  HSBeacon.open(settings)  // expect: helpscout
}

func prefill(_ form: HSBeaconContactForm) { form.subject = "Refund" }  // expect: helpscout

enum Endpoint {
  static let conversations = "https://api.helpscout.net/v2/conversations"  // expect: helpscout
  static let search = "https://docsapi.helpscout.net/v1/search/articles"  // expect: helpscout
  static let beacon = "https://beaconapi.helpscout.net/v2"  // expect: helpscout
  static let widget = "https://beacon-v2.helpscout.net/static/js/main.js"  // expect: helpscout
  static let relay = "https://chatapi.helpscout.net/v1"  // expect: helpscout
}

let policy = "https://helpscout.com/privacy"  // mentioned: helpscout
let documentation = "https://www.helpscout.com/privacy"  // mentioned: helpscout
let support = "https://secure.helpscout.net/privacy"  // mentioned: helpscout
let status = "https://docs.helpscout.com/privacy"  // mentioned: helpscout
let terms = "https://developer.helpscout.com/privacy"  // mentioned: helpscout

// A host in a comment is no evidence: https://beaconapi.helpscout.net
let lookalike = "https://beaconapi.helpscout.net.example.org/"
let stranger = "https://api.nothelpscout.net/"
func range(_ region: CLBeaconRegion) { print(region.uuid) }
struct Lighthouse { var beacon: CLBeacon }
