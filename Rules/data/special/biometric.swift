// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var biometricData: Data                     // expect: special/biometric
  var biometricTemplate: Data                 // expect: special/biometric
  var fingerprintTemplate: Data               // expect: special/biometric
  var fingerprintImage: Data                  // expect: special/biometric
  var faceTemplate: Data                      // expect: special/biometric
  var faceEmbedding: Data                     // expect: special/biometric
  var faceDescriptor: Data                    // expect: special/biometric
  var facePrint: Data                         // expect: special/biometric
  var voicePrint: Data                        // expect: special/biometric
  var irisScan: Data                          // expect: special/biometric
  var irisCode: Data                          // expect: special/biometric
  var retinaScan: Data                        // expect: special/biometric
  var faceEncoding: Data                      // expect: special/biometric
}

struct SwedishRecord {
  var biometriskaUppgifter: Data              // expect: special/biometric
  var biometriskMall: Data                    // expect: special/biometric
  var fingeravtrycksmall: Data                // expect: special/biometric
  var ansiktsmall: Data                       // expect: special/biometric
  var röstavtryck: Data                       // expect: special/biometric
}

struct NorwegianRecord {
  var biometriskeData: Data                   // expect: special/biometric
  var ansiktsmal: Data                        // expect: special/biometric
  var biometriskeOpplysninger: String         // expect: special/biometric
  var fingeravtrykksmal: String               // expect: special/biometric
  var stemmeavtrykk: String                   // expect: special/biometric
}

struct DanishRecord {
  var biometriskeOplysninger: Data            // expect: special/biometric
  var ansigtsskabelon: Data                   // expect: special/biometric
  var biometriskeData: String                 // expect: special/biometric
  var fingeraftryksskabelon: String           // expect: special/biometric
}

struct FinnishRecord {
  var biometrisetTiedot: Data                 // expect: special/biometric
  var kasvotunniste: Data                     // expect: special/biometric
  var sormenjälkikuva: Data                   // expect: special/biometric
  var biometrinenTieto: String                // expect: special/biometric
  var ääninäyte: String                       // expect: special/biometric
}

struct GermanRecord {
  var biometrischeDaten: Data                 // expect: special/biometric
  var gesichtsvorlage: Data                   // expect: special/biometric
  var fingerabdruckvorlage: Data              // expect: special/biometric
  var biometrischesMerkmal: String            // expect: special/biometric
}

struct Person {
  var fingeravtrykk: String                   // expect: special/biometric
}

struct Employee {
  var fingerprint: Data                       // expect: special/biometric
  var fingeravtryck: Data                     // expect: special/biometric
  var fingeraftryk: Data                      // expect: special/biometric
  var sormenjälki: Data                       // expect: special/biometric
  var fingerabdruck: Data                     // expect: special/biometric
}

struct Certificate {
  var fingerprint: String
  var certificateFingerprint: Data
  var deviceFingerprint: String  // expect: device/device-identifier
  var isFingerprintEnabled: Bool
  var biometryType: Int
  var faceCount: Int
}

struct EnglishRegister {
  var irisTemplate: String                    // expect: special/biometric
  var palmPrint: String                       // expect: special/biometric
  var palmTemplate: String                    // expect: special/biometric
  var palmVeinTemplate: String                // expect: special/biometric
  var faceFeatureVector: String               // expect: special/biometric
  var fingerprintMinutiae: String             // expect: special/biometric
  var voiceEmbedding: String                  // expect: special/biometric
  var speakerEmbedding: String                // expect: special/biometric
  var retinaTemplate: String                  // expect: special/biometric
  var facialTemplate: String                  // expect: special/biometric
  var facialEmbedding: String                 // expect: special/biometric
  var biometricTemplateFace: String           // expect: special/biometric
  var biometricTemplateFinger: String         // expect: special/biometric
  var biometricTemplateIris: String           // expect: special/biometric
}
