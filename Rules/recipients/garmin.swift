// Marked lines must be found, every other line must stay silent.
import ConnectIQ  // present: garmin

func pair(_ device: IQDevice) {  // expect: garmin
  ConnectIQ.sharedInstance().showDeviceSelection()  // expect: garmin
}

enum Endpoint {
  static let apisDailies = "https://apis.garmin.com/wellness-api/rest/dailies"  // expect: garmin
  static let connectapiDailies = "https://connectapi.garmin.com/wellness-api/rest/dailies"  // expect: garmin
  static let healthapiDailies = "https://healthapi.garmin.com/wellness-api/rest/dailies"  // expect: garmin
}

let policy = "https://garmin.com/privacy"  // mentioned: garmin
let documentation = "https://www.garmin.com/privacy"  // mentioned: garmin
let support = "https://connect.garmin.com/privacy"  // mentioned: garmin
let status = "https://developer.garmin.com/privacy"  // mentioned: garmin

// A host in a comment is no evidence: https://apis.garmin.com
let lookalike = "https://apis.garmin.com.example.org/"
let stranger = "https://api.notgarmin.com/"
let garminEnabled = false
