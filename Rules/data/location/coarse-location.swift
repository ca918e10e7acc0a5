// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var coarseLocation: String                  // expect: location/coarse-location
  var approximateLocation: String             // expect: location/coarse-location
  var placeOfResidence: String                // expect: location/coarse-location
  var countryOfResidence: String              // expect: location/coarse-location
  var cityOfResidence: String                 // expect: location/coarse-location
  var residenceCountry: String                // expect: location/coarse-location
  var currentCity: String                     // expect: location/coarse-location
  var ipCountry: String                       // expect: location/coarse-location
  var ipLocation: String                      // expect: location/coarse-location
  var geoIpCountry: String                    // expect: location/coarse-location
}

struct SwedishRecord {
  var bostadsort: String                      // expect: location/coarse-location
  var hemort: String                          // expect: location/coarse-location
  var hemkommun: String                       // expect: location/coarse-location
  var ungefärligPlats: String                 // expect: location/coarse-location
  var bosättningsland: String                 // expect: location/coarse-location
}

struct NorwegianRecord {
  var bosted: String                          // expect: location/coarse-location
  var hjemsted: String                        // expect: location/coarse-location
  var bostedskommune: String                  // expect: location/coarse-location
  var hjemkommune: String                     // expect: location/coarse-location
  var bostedsland: String                     // expect: location/coarse-location
  var omtrentligPosisjon: String              // expect: location/coarse-location
}

struct DanishRecord {
  var bopælskommune: String                   // expect: location/coarse-location
  var bopælsland: String                      // expect: location/coarse-location
  var bopæl: String                           // expect: location/coarse-location
  var hjemkommune: String                     // expect: location/coarse-location
  var omtrentligPlacering: String             // expect: location/coarse-location
}

struct FinnishRecord {
  var asuinpaikka: String                     // expect: location/coarse-location
  var asuinmaa: String                        // expect: location/coarse-location
  var kotikunta: String                       // expect: location/coarse-location
  var asuinkunta: String                      // expect: location/coarse-location
  var kotipaikka: String                      // expect: location/coarse-location
  var likimääräinenSijainti: String           // expect: location/coarse-location
}

struct GermanRecord {
  var wohnort: String                         // expect: location/coarse-location
  var wohnsitz: String                        // expect: location/coarse-location
  var aufenthaltsort: String                  // expect: location/coarse-location
  var wohnsitzland: String                    // expect: location/coarse-location
  var wohnland: String                        // expect: location/coarse-location
  var ungefährerStandort: String              // expect: location/coarse-location
}

struct Visitor {
  var ipCountryCode: Int
  var isCoarseLocationAllowed: Bool
  var currentCityView: UIView
  var locationAccuracy: Double
  var region: MKCoordinateRegion
}

struct CallRecord {
  var imsi: String                            // expect: device/device-identifier
  var cellId: String                          // expect: location/coarse-location
}

struct ReuseKeys {
  var cellId: String
}

struct EnglishRegister {
  var cellTowerId: String                     // expect: location/coarse-location
}
