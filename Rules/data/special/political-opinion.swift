// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var politicalOpinion: String                // expect: special/political-opinion
  var politicalView: String                   // expect: special/political-opinion
  var politicalAffiliation: String            // expect: special/political-opinion
  var politicalPreference: String             // expect: special/political-opinion
  var politicalPartyMembership: String        // expect: special/political-opinion
  var partyMembership: String                 // expect: special/political-opinion
  var partyAffiliation: String                // expect: special/political-opinion
  var votingIntention: String                 // expect: special/political-opinion
}

struct SwedishRecord {
  var politiskÅsikt: String                   // expect: special/political-opinion
  var politiskTillhörighet: String            // expect: special/political-opinion
  var partitillhörighet: String               // expect: special/political-opinion
  var partimedlemskap: String                 // expect: special/political-opinion
}

struct NorwegianRecord {
  var politiskOppfatning: String              // expect: special/political-opinion
  var partitilhørighet: String                // expect: special/political-opinion
  var politiskSyn: String                     // expect: special/political-opinion
  var politiskTilhørighet: String             // expect: special/political-opinion
  var partimedlemskap: String                 // expect: special/political-opinion
}

struct DanishRecord {
  var politiskOverbevisning: String           // expect: special/political-opinion
  var partimedlemskab: String                 // expect: special/political-opinion
  var politiskHoldning: String                // expect: special/political-opinion
  var politiskTilhørsforhold: String          // expect: special/political-opinion
}

struct FinnishRecord {
  var poliittinenMielipide: String            // expect: special/political-opinion
  var puoluekanta: String                     // expect: special/political-opinion
  var puoluejäsenyys: String                  // expect: special/political-opinion
  var poliittinenKanta: String                // expect: special/political-opinion
}

struct GermanRecord {
  var politischeMeinung: String               // expect: special/political-opinion
  var parteizugehörigkeit: String             // expect: special/political-opinion
  var parteimitgliedschaft: String            // expect: special/political-opinion
  var politischeÜberzeugung: String           // expect: special/political-opinion
  var politischeEinstellung: String           // expect: special/political-opinion
}

struct Contract {
  var party: String
  var thirdParty: String
  var partySize: Int
  var isPartyMembershipShown: Bool
}

struct Member {
  var politicalParty: String                  // expect: special/political-opinion
  var politicalLeaning: String                // expect: special/political-opinion
  var politisktParti: String                  // expect: special/political-opinion
  var politiskParti: String                   // expect: special/political-opinion
  var politiskParti: String                   // expect: special/political-opinion
  var puolue: String                          // expect: special/political-opinion
}

struct EnglishRegister {
  var politicalOrientation: String            // expect: special/political-opinion
  var partyPreference: String                 // expect: special/political-opinion
}

struct SwedishRegister {
  var politiskOrientering: String             // expect: special/political-opinion
  var partisympati: String                    // expect: special/political-opinion
}

struct NorwegianRegister {
  var partipreferanse: String                 // expect: special/political-opinion
}

struct FinnishRegister {
  var puoluekannatus: String                  // expect: special/political-opinion
}

struct IcelandicRegister {
  var stjórnmálaskoðun: String                // expect: special/political-opinion
  var stjórnmálaskoðanir: String              // expect: special/political-opinion
}
