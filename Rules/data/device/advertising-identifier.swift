// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var advertisingId: String                   // expect: device/advertising-identifier
  var advertisingIdentifier: String           // expect: device/advertising-identifier
  var idfa: String                            // expect: device/advertising-identifier
  var gaid: String                            // expect: device/advertising-identifier
  var aaid: String                            // expect: device/advertising-identifier
  var adTrackingId: String                    // expect: device/advertising-identifier
}

struct SwedishRecord {
  var annonsId: String                        // expect: device/advertising-identifier
  var reklamId: String                        // expect: device/advertising-identifier
}

struct NorwegianRecord {
  var annonseId: String                       // expect: device/advertising-identifier
  var reklameId: String                       // expect: device/advertising-identifier
  var annonseIdentifikator: String            // expect: device/advertising-identifier
}

struct DanishRecord {
  var reklameId: String                       // expect: device/advertising-identifier
  var annonceId: String                       // expect: device/advertising-identifier
}

struct FinnishRecord {
  var mainostunniste: String                  // expect: device/advertising-identifier
  var mainosId: String                        // expect: device/advertising-identifier
}

struct GermanRecord {
  var werbeId: String                         // expect: device/advertising-identifier
  var werbekennung: String                    // expect: device/advertising-identifier
  var werbeIdentifikator: String              // expect: device/advertising-identifier
}

struct Campaign {
  var advertisementID: Int
  var isIDFAEnabled: Bool
  var idfaCount: [Int: Bool]
}

func track() {
  let manager = ASIdentifierManager.shared()  // expect: device/advertising-identifier
  ATTrackingManager.requestTrackingAuthorization { _ in }
}
