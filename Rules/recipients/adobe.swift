// Marked lines must be found, every other line must stay silent.
import AEPCore  // present: adobe
import AEPEdge  // present: adobe
import AEPIdentity  // present: adobe
import AEPLifecycle  // present: adobe
import AEPSignal  // present: adobe
import AEPServices  // present: adobe
import AEPAnalytics  // present: adobe
import AEPTarget  // present: adobe
import AEPMessaging  // present: adobe
import AEPAssurance  // present: adobe
import AEPPlaces  // present: adobe
import AEPAudience  // present: adobe
import AEPEdgeIdentity  // present: adobe
import ACPCore  // present: adobe
import ACPAnalytics  // present: adobe

func start(app: String) {
  MobileCore.configureWith(appId: app)  // expect: adobe
  ACPCore.trackAction("opened", data: nil)  // expect: adobe
  ADBMobile.trackAction("opened", data: nil)  // expect: adobe
}

enum Endpoint {
  static let interact = "https://edge.adobedc.net/ee/v1/interact"  // expect: adobe
  static let visitor = "https://dpm.demdex.net/id"  // expect: adobe
  static let own = "https://acme.demdex.net/event"  // expect: adobe
  static let pixel = "https://acme.sc.omtrdc.net/b/ss/acme"  // expect: adobe
  static let mbox = "https://acme.tt.omtrdc.net/rest/v1/delivery"  // expect: adobe
  static let old = "https://acme.2o7.net/b/ss/acme"  // expect: adobe
  static let tags = "https://assets.adobedtm.com/launch.min.js"  // expect: adobe
  static let other = "https://acme.data.adobedc.net/ee/v1/collect"  // expect: adobe
}

let policy = "https://adobe.com/privacy"  // mentioned: adobe
let documentation = "https://www.adobe.com/privacy"  // mentioned: adobe
let support = "https://experience.adobe.com/privacy"  // mentioned: adobe
let status = "https://experienceleague.adobe.com/privacy"  // mentioned: adobe
let terms = "https://developer.adobe.com/privacy"  // mentioned: adobe

let visitor0 = cookies.first { $0.name == "AMCV_abc123" }  // present: adobe
let visitor1 = cookies.first { $0.name == "AMCVS_abc123" }  // present: adobe
let visit0 = cookies.first { $0.name == "demdex" }  // present: adobe

// A host in a comment is no evidence: https://edge.adobedc.net
let lookalike = "https://edge.adobedc.net.example.org/"
let stranger = "https://api.notadobedc.net/"
let adobeEnabled = false
