// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var cookieId: String                        // expect: device/cookie-identifier
  var cookieIdentifier: String                // expect: device/cookie-identifier
  var trackingCookie: String                  // expect: device/cookie-identifier
  var visitorId: String                       // expect: device/cookie-identifier
  var visitorIdentifier: String               // expect: device/cookie-identifier
  var anonymousId: String                     // expect: device/cookie-identifier
  var distinctId: String                      // expect: device/cookie-identifier
  var sessionCookie: String                   // expect: device/cookie-identifier
}

struct SwedishRecord {
  var kakId: String                           // expect: device/cookie-identifier
  var besökarId: String                       // expect: device/cookie-identifier
}

struct NorwegianRecord {
  var informasjonskapselId: String            // expect: device/cookie-identifier
  var besøksId: String                        // expect: device/cookie-identifier
  var cookieIdentifikator: String             // expect: device/cookie-identifier
}

struct DanishRecord {
  var cookieIdentifikator: String             // expect: device/cookie-identifier
  var besøgsId: String                        // expect: device/cookie-identifier
  var besøgendeId: String                     // expect: device/cookie-identifier
}

struct FinnishRecord {
  var evästetunniste: String                  // expect: device/cookie-identifier
  var evästeId: String                        // expect: device/cookie-identifier
  var kävijäId: String                        // expect: device/cookie-identifier
}

struct GermanRecord {
  var cookieKennung: String                   // expect: device/cookie-identifier
  var besucherId: String                      // expect: device/cookie-identifier
  var cookieIdentifikator: String             // expect: device/cookie-identifier
}

struct Kitchen {
  var cookieName: String
  var cookieJar: HTTPCookieStorage
  var isCookieIDSet: Bool
  var cookie: Int
}

struct AdVisit {
  var cookieId: String                        // expect: device/cookie-identifier
  var fbp: String                             // expect: device/cookie-identifier
  var fbc: String                             // expect: device/cookie-identifier
}

struct Filter {
  var fbp: Double
  var fbc: String
}

struct EnglishRegister {
  var gclid: String                           // expect: device/cookie-identifier
  var fbclid: String                          // expect: device/cookie-identifier
  var msclkid: String                         // expect: device/cookie-identifier
  var gaClientId: String                      // expect: device/cookie-identifier
}
