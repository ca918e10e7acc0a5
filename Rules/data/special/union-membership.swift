// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var tradeUnion: String                      // expect: special/union-membership
  var tradeUnionMembership: String            // expect: special/union-membership
  var unionMembership: String                 // expect: special/union-membership
  var unionDues: String                       // expect: special/union-membership
  var laborUnion: String                      // expect: special/union-membership
  var labourUnion: String                     // expect: special/union-membership
  var unionMemberNumber: String               // expect: special/union-membership
}

struct SwedishRecord {
  var fackförbund: String                     // expect: special/union-membership
  var fackförening: String                    // expect: special/union-membership
  var fackmedlemskap: String                  // expect: special/union-membership
  var facktillhörighet: String                // expect: special/union-membership
  var fackavgift: String                      // expect: special/union-membership
  var fackligTillhörighet: String             // expect: special/union-membership
}

struct NorwegianRecord {
  var fagforening: String                     // expect: special/union-membership
  var fagforeningskontingent: String          // expect: special/union-membership
  var fagforeningsmedlemskap: String          // expect: special/union-membership
  var fagforbund: String                      // expect: special/union-membership
  var fagforeningstrekk: String               // expect: special/union-membership
}

struct DanishRecord {
  var fagforbund: String                      // expect: special/union-membership
  var fagforening: String                     // expect: special/union-membership
  var fagforeningskontingent: String          // expect: special/union-membership
  var fagforeningsmedlemskab: String          // expect: special/union-membership
}

struct FinnishRecord {
  var ammattiliitto: String                   // expect: special/union-membership
  var ammattiliitonJäsenyys: String           // expect: special/union-membership
  var ayJäsenmaksu: String                    // expect: special/union-membership
  var ammattiyhdistys: String                 // expect: special/union-membership
  var ayJäsenyys: String                      // expect: special/union-membership
}

struct GermanRecord {
  var gewerkschaft: String                    // expect: special/union-membership
  var gewerkschaftszugehörigkeit: String      // expect: special/union-membership
  var gewerkschaftsbeitrag: String            // expect: special/union-membership
  var gewerkschaftsmitgliedschaft: String     // expect: special/union-membership
}

struct Query {
  var union: String
  var unionType: Int
  var isTradeUnionShown: Bool
}

struct Employee {
  var unionMemberId: String                   // expect: special/union-membership
  var unionCode: String                       // expect: special/union-membership
  var unionName: String                       // expect: special/union-membership
  var unionFee: String                        // expect: special/union-membership
}

struct SchemaUnion {
  var unionName: String
  var unionMemberId: String
  var unionCode: String
}

struct IcelandicRegister {
  var stéttarfélag: String                    // expect: special/union-membership
  var verkalýðsfélag: String                  // expect: special/union-membership
  var stéttarfélagsgjald: String              // expect: special/union-membership
}
