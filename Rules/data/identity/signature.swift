// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var handwrittenSignature: Data              // expect: identity/signature
  var signatureImage: Data                    // expect: identity/signature
  var signaturePicture: Data                  // expect: identity/signature
  var eSignatureImage: Data                   // expect: identity/signature
}

struct SwedishRecord {
  var namnteckning: Data                      // expect: identity/signature
  var namnunderskrift: Data                   // expect: identity/signature
  var underskrift: Data                       // expect: identity/signature
}

struct NorwegianRecord {
  var underskriftsbilde: Data                 // expect: identity/signature
  var underskrift: String                     // expect: identity/signature
  var håndskrevetSignatur: String             // expect: identity/signature
}

struct FinnishRecord {
  var allekirjoituskuva: Data                 // expect: identity/signature
  var nimikirjoitus: Data                     // expect: identity/signature
}

struct GermanRecord {
  var unterschrift: Data                      // expect: identity/signature
  var unterschriftsbild: String               // expect: identity/signature
  var handschriftlicheUnterschrift: String    // expect: identity/signature
}

struct DanishRecord {
  var underskrift: String                     // expect: identity/signature
  var underskriftsbillede: String             // expect: identity/signature
  var håndskrevenSignatur: String             // expect: identity/signature
}

struct Abbildung {
  var bildUnterschrift: String
}

struct Asiakas {
  var allekirjoitus: String                   // expect: identity/signature
}

struct Empfänger {
  var signatur: String                        // expect: identity/signature
}

struct Modtager {
  var signatur: String                        // expect: identity/signature
}

struct Mottaker {
  var signatur: String                        // expect: identity/signature
}

struct Consignee {
  var signature: String                       // expect: identity/signature
  var signatur: String                        // expect: identity/signature
  var allekirjoitus: String                   // expect: identity/signature
}

struct Function {
  var signature: String
  var methodSignature: String
}

struct Package {
  var signature: Data
  var isSignatureValid: Bool
  var signatureAlgorithm: String
  var userSignature: Data
}

struct Delivery {
  var customerSignature: Data  // expect: identity/signature
}

struct EnglishRegister {
  var signatureUsualMark: String              // expect: identity/signature
}

struct IcelandicRegister {
  var undirskrift: String                     // expect: identity/signature
}
