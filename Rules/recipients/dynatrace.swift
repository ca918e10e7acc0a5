// Marked lines must be found, every other line must stay silent.
import Dynatrace  // present: dynatrace
import DynatraceSessionReplay  // present: dynatrace

func start() {
  Dynatrace.startupWithInfoPlistSettings()  // expect: dynatrace
  let action = DTXAction.enter(withName: "Buy")  // expect: dynatrace
}

enum Endpoint {
  static let beacon = "https://bf12345abc.bf.dynatrace.com/mbeacon"  // expect: dynatrace
  static let api = "https://abc12345.live.dynatrace.com/api/v2/events/ingest"  // expect: dynatrace
  static let own = "https://acme.dynatrace-managed.com/e/1/api/v2"  // expect: dynatrace
}

let policy = "https://dynatrace.com/privacy"  // mentioned: dynatrace
let documentation = "https://www.dynatrace.com/privacy"  // mentioned: dynatrace
let support = "https://docs.dynatrace.com/privacy"  // mentioned: dynatrace

let dynatraceSetting1 = Bundle.main.object(forInfoDictionaryKey: "DTXApplicationID")  // present: dynatrace
let dynatraceSetting2 = Bundle.main.object(forInfoDictionaryKey: "DTXBeaconURL")  // present: dynatrace

// A host in a comment is no evidence: https://acme.live.dynatrace.com
let lookalike = "https://acme.live.dynatrace.com.example.org/"
let stranger = "https://api.notdynatrace.com/"
let dynatraceEnabled = false
