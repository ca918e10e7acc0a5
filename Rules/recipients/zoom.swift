// Marked lines must be found, every other line must stay silent.
import MobileRTC  // present: zoom
import ZoomVideoSDK  // present: zoom
import ZoomVideoSDKUIToolkit  // present: zoom

final class Call: NSObject, MobileRTCAuthDelegate, MobileRTCMeetingServiceDelegate {  // expect: zoom
  func start() { MobileRTC.shared().getAuthService()?.delegate = self }  // expect: zoom
}

func session() { let options = ZoomVideoSDKInitParams() }  // expect: zoom

enum Endpoint {
  static let meetings = "https://api.zoom.us/v2/users/me/meetings"  // expect: zoom
  static let token = "https://zoom.us/oauth/token"  // expect: zoom
  static let old = "https://zoom.us/v2/users"  // expect: zoom
}

let policy = "https://zoom.us/privacy"  // mentioned: zoom
let documentation = "https://www.zoom.us/privacy"  // mentioned: zoom
let support = "https://zoomgov.com/privacy"  // mentioned: zoom
let status = "https://www.zoomgov.com/privacy"  // mentioned: zoom

let zoomSetting1 = ProcessInfo.processInfo.environment["ZOOM_ACCOUNT_ID"]  // present: zoom
let zoomSetting2 = ProcessInfo.processInfo.environment["ZOOM_CLIENT_ID"]  // present: zoom
let zoomSetting3 = ProcessInfo.processInfo.environment["ZOOM_CLIENT_SECRET"]  // present: zoom

let opener1 = "zoomus://open"  // mentioned: zoom
let opener2 = "zoommtg://open"  // mentioned: zoom

// A host in a comment is no evidence: https://api.zoom.us
let lookalike = "https://api.zoom.us.example.org/"
let stranger = "https://api.notzoom.us/"
func zoom(by factor: Double) {}
