// Marked lines must be found, every other line must stay silent.
import mParticle_Apple_SDK  // present: mparticle
import mParticle_Apple_SDK_ObjC  // present: mparticle

func start(key: String, secret: String) {
  let options = MParticleOptions(key: key, secret: secret)  // expect: mparticle
  options.identifyRequest = MPIdentityApiRequest.withEmptyUser()  // expect: mparticle
  MParticle.sharedInstance().start(with: options)  // expect: mparticle
}

enum Endpoint {
  static let nativesdksEvents = "https://nativesdks.us1.mparticle.com/v2/key/events"  // expect: mparticle
  static let nativesdksEvents2 = "https://nativesdks.eu1.mparticle.com/v2/key/events"  // expect: mparticle
  static let nativesdksEvents3 = "https://nativesdks.au1.mparticle.com/v2/key/events"  // expect: mparticle
  static let nativesdksEvents4 = "https://nativesdks.mparticle.com/v2/key/events"  // expect: mparticle
  static let identityEvents = "https://identity.us1.mparticle.com/v2/key/events"  // expect: mparticle
  static let identityEvents2 = "https://identity.eu1.mparticle.com/v2/key/events"  // expect: mparticle
  static let identityEvents3 = "https://identity.mparticle.com/v2/key/events"  // expect: mparticle
  static let configEvents = "https://config2.mparticle.com/v2/key/events"  // expect: mparticle
  static let sEvents = "https://s2s.mparticle.com/v2/key/events"  // expect: mparticle
  static let nativesdksUs2MparticleCom = "https://nativesdks.us2.mparticle.com/v2/key/events"  // expect: mparticle
  static let identityUs2MparticleCom = "https://identity.us2.mparticle.com/v2/key/events"  // expect: mparticle
  static let identityAu1MparticleCom = "https://identity.au1.mparticle.com/v2/key/events"  // expect: mparticle
  static let trackingNativesdksUs1MparticleCom = "https://tracking-nativesdks.us1.mparticle.com/v2/key/events"  // expect: mparticle
  static let trackingNativesdksUs2MparticleCom = "https://tracking-nativesdks.us2.mparticle.com/v2/key/events"  // expect: mparticle
  static let trackingNativesdksEu1MparticleCom = "https://tracking-nativesdks.eu1.mparticle.com/v2/key/events"  // expect: mparticle
  static let trackingNativesdksAu1MparticleCom = "https://tracking-nativesdks.au1.mparticle.com/v2/key/events"  // expect: mparticle
  static let trackingIdentityUs1MparticleCom = "https://tracking-identity.us1.mparticle.com/v2/key/events"  // expect: mparticle
  static let trackingIdentityUs2MparticleCom = "https://tracking-identity.us2.mparticle.com/v2/key/events"  // expect: mparticle
  static let trackingIdentityEu1MparticleCom = "https://tracking-identity.eu1.mparticle.com/v2/key/events"  // expect: mparticle
  static let trackingIdentityAu1MparticleCom = "https://tracking-identity.au1.mparticle.com/v2/key/events"  // expect: mparticle
}

let policy = "https://mparticle.com/privacy"  // mentioned: mparticle
let documentation = "https://www.mparticle.com/privacy"  // mentioned: mparticle
let support = "https://docs.mparticle.com/privacy"  // mentioned: mparticle
let status = "https://app.mparticle.com/privacy"  // mentioned: mparticle

// A host in a comment is no evidence: https://nativesdks.us1.mparticle.com
let lookalike = "https://nativesdks.us1.mparticle.com.example.org/"
let stranger = "https://api.notmparticle.com/"
let mparticleEnabled = false
