// Marked lines must be found, every other line must stay silent.
import UXCam  // present: uxcam
import UXCamSwiftUI  // present: uxcam

func start(key: String) {
  let configuration = UXCamConfiguration(appKey: key)  // expect: uxcam
  UXCam.start(with: configuration)  // expect: uxcam
  UXCam.logEvent("opened")  // expect: uxcam
}

enum Endpoint {
  static let verify = "https://verify.uxcam.com/v4/verify"  // expect: uxcam
}

let policy = "https://uxcam.com/privacy"  // mentioned: uxcam
let documentation = "https://www.uxcam.com/privacy"  // mentioned: uxcam
let support = "https://app.uxcam.com/privacy"  // mentioned: uxcam
let status = "https://help.uxcam.com/privacy"  // mentioned: uxcam
let terms = "https://developer.uxcam.com/privacy"  // mentioned: uxcam

// A host in a comment is no evidence: https://verify.uxcam.com
let lookalike = "https://verify.uxcam.com.example.org/"
let stranger = "https://api.notuxcam.com/"
let uxcamEnabled = false
