// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var phone: String                           // expect: contact/phone-number
  var phoneNumber: String                     // expect: contact/phone-number
  var phoneNo: String                         // expect: contact/phone-number
  var phoneNr: String                         // expect: contact/phone-number
  var phoneNum: String                        // expect: contact/phone-number
  var telephone: String                       // expect: contact/phone-number
  var telephoneNumber: String                 // expect: contact/phone-number
  var telephoneNo: String                     // expect: contact/phone-number
  var tel: String                             // expect: contact/phone-number
  var telNumber: String                       // expect: contact/phone-number
  var telNo: String                           // expect: contact/phone-number
  var mobileNumber: String                    // expect: contact/phone-number
  var mobilePhone: String                     // expect: contact/phone-number
  var mobilePhoneNumber: String               // expect: contact/phone-number
  var mobileNo: String                        // expect: contact/phone-number
  var cellNumber: String                      // expect: contact/phone-number
  var cellPhone: String                       // expect: contact/phone-number
  var cellPhoneNumber: String                 // expect: contact/phone-number
  var contactNumber: String                   // expect: contact/phone-number
  var landline: String                        // expect: contact/phone-number
  var landlineNumber: String                  // expect: contact/phone-number
  var msisdn: String                          // expect: contact/phone-number
}

struct SwedishRecord {
  var telefon: String                         // expect: contact/phone-number
  var telefonnummer: String                   // expect: contact/phone-number
  var telefonnr: String                       // expect: contact/phone-number
  var telefonNr: String                       // expect: contact/phone-number
  var telefoner: String                       // expect: contact/phone-number
  var telnr: String                           // expect: contact/phone-number
  var telNr: String                           // expect: contact/phone-number
  var tfn: String                             // expect: contact/phone-number
  var tfnNr: String                           // expect: contact/phone-number
  var mobilnummer: String                     // expect: contact/phone-number
  var mobilnr: String                         // expect: contact/phone-number
  var mobilNr: String                         // expect: contact/phone-number
  var mobiltelefon: String                    // expect: contact/phone-number
  var mobiltelefonnummer: String              // expect: contact/phone-number
}

struct NorwegianRecord {
  var telefon: String                         // expect: contact/phone-number
  var telefonnummer: String                   // expect: contact/phone-number
  var telefonnr: String                       // expect: contact/phone-number
  var tlf: String                             // expect: contact/phone-number
  var tlfNr: String                           // expect: contact/phone-number
  var tlfNummer: String                       // expect: contact/phone-number
  var mobilnummer: String                     // expect: contact/phone-number
  var mobilnr: String                         // expect: contact/phone-number
  var mobiltelefon: String                    // expect: contact/phone-number
  var mobiltelefonnummer: String              // expect: contact/phone-number
}

struct DanishRecord {
  var telefon: String                         // expect: contact/phone-number
  var telefonnummer: String                   // expect: contact/phone-number
  var telefonnr: String                       // expect: contact/phone-number
  var tlf: String                             // expect: contact/phone-number
  var tlfNr: String                           // expect: contact/phone-number
  var tlfNummer: String                       // expect: contact/phone-number
  var mobilnummer: String                     // expect: contact/phone-number
  var mobilnr: String                         // expect: contact/phone-number
  var mobiltelefon: String                    // expect: contact/phone-number
  var mobiltelefonnummer: String              // expect: contact/phone-number
}

struct FinnishRecord {
  var puhelin: String                         // expect: contact/phone-number
  var puhelinnumero: String                   // expect: contact/phone-number
  var puhelinnro: String                      // expect: contact/phone-number
  var puhnro: String                          // expect: contact/phone-number
  var puhNro: String                          // expect: contact/phone-number
  var matkapuhelin: String                    // expect: contact/phone-number
  var matkapuhelinnumero: String              // expect: contact/phone-number
  var kännykkä: String                        // expect: contact/phone-number
  var kännykkänumero: String                  // expect: contact/phone-number
}

struct GermanRecord {
  var telefon: String                         // expect: contact/phone-number
  var telefonnummer: String                   // expect: contact/phone-number
  var telefonnr: String                       // expect: contact/phone-number
  var rufnummer: String                       // expect: contact/phone-number
  var handynummer: String                     // expect: contact/phone-number
  var handynr: String                         // expect: contact/phone-number
  var mobilnummer: String                     // expect: contact/phone-number
  var mobilnr: String                         // expect: contact/phone-number
  var mobiltelefon: String                    // expect: contact/phone-number
  var mobiltelefonnummer: String              // expect: contact/phone-number
  var festnetz: String                        // expect: contact/phone-number
  var festnetznummer: String                  // expect: contact/phone-number
}

struct Kunde {
  var mobil: String                           // expect: contact/phone-number
  var handy: String                           // expect: contact/phone-number
}

struct Telefon {
  var nummer: String                          // expect: contact/phone-number
}

struct Puhelin {
  var numero: String                          // expect: contact/phone-number
}

struct Mobiltelefon {
  var nummer: String                          // expect: contact/phone-number
}

struct Spellings {
  let phoneNumber: String  // expect: contact/phone-number
  let PHONE_NUMBER: String  // expect: contact/phone-number
  let phone: Int64  // expect: contact/phone-number
  let homePhones: [String]  // expect: contact/phone-number
  let phoneNumber2: String  // expect: contact/phone-number
  let customerphone: String  // expect: contact/phone-number
  let arbetstelefon: String  // expect: contact/phone-number
  let phoneNumbers: [CNLabeledValue<CNPhoneNumber>]  // expect: contact/phone-number
  let reachMe: CNPhoneNumber  // expect: contact/phone-number
  let fromPhoneNumber: String  // expect: contact/phone-number
}

struct Person {
  var mobile: String  // expect: contact/phone-number
  var mobil: String?  // expect: contact/phone-number
}

struct Registration {
  var email: String  // expect: contact/email-address
  var mobile: String  // expect: contact/phone-number
}

struct Phone {
  var number: String  // expect: contact/phone-number
  var nummer: String  // expect: contact/phone-number
}

struct Device {
  var mobile: String
  var isMobile: Bool
  var iPhone: String
  var iPhoneModel: String
  var windowsPhone: String
  var headPhone: String
  var earPhone: String
  var speakerPhone: String
  var smartPhone: String
  var softPhone: String
  var androidPhone: String
  var microphone: String
  var headphones: [String]
  var phoneModel: String
  var phoneIcon: UIImage
  var phoneCountryCode: String
  var hasPhone: Bool
  var phoneCount: Int
  var phoneVerifiedAt: Date
  var number: String
  var serialNumber: String  // expect: device/device-identifier
  var telescope: String
}

func call(phone: String) {}  // expect: contact/phone-number
func dial(_ account: Account) {
  print(account.directPhoneNumber())  // expect: contact/phone-number
  print(account.directPhoneNumber)  // expect: contact/phone-number
  validate.directPhoneNumber(account.text)
}

func ask() {
  field.textContentType = .telephoneNumber  // expect: contact/phone-number
  field.keyboardType = .phonePad  // expect: contact/phone-number
  field.textContentType = .none
}

func askThePlatform() {
  keys.append(CNContactPhoneNumbersKey as CNKeyDescriptor)  // expect: contact/phone-number
}

struct ShortContact {
  var cell: String                            // expect: contact/phone-number
  var mob: String                             // expect: contact/phone-number
  var phoneNbr: String                        // expect: contact/phone-number
  var nextOfKinTel: String                    // expect: contact/phone-number
  var contactEmail: String                    // expect: contact/email-address
}

func register(mail: String, mobile: String) {}  // expect: contact/email-address, contact/phone-number

struct Layouts {
  var desktop: String
  var mobile: String
}

struct Game {
  var mob: String
  var cell: String
  var mobile: Bool
}

struct Directory {
  var phoneE164: String                       // expect: contact/phone-number
  var phoneNumberE164: String                 // expect: contact/phone-number
  var mobileE164: String                      // expect: contact/phone-number
  var codecE164: String
}

func ring(mobile: String) {}  // expect: contact/phone-number
func render(web: String, mobile: String) {}
func size(mobile: CGSize) {}

struct CallDetailRecord {
  var callingNumber: String                   // expect: contact/phone-number
  var calledNumber: String                    // expect: contact/phone-number
  var aNumber: String                         // expect: contact/phone-number
  var bNumber: String                         // expect: contact/phone-number
  var fromNumber: String                      // expect: contact/phone-number
  var toNumber: String                        // expect: contact/phone-number
}

struct Contact {
  var fax: String                             // expect: contact/phone-number
  var telefax: String                         // expect: contact/phone-number
  var fax: String                             // expect: contact/phone-number
  var faks: String                            // expect: contact/phone-number
  var fax: String                             // expect: contact/phone-number
  var faksi: String                           // expect: contact/phone-number
}

struct Fraction {
  var aNumber: String
  var fromNumber: Int
  var toNumber: String
  var calledNumber: Int
}

struct EnglishRegister {
  var callerNumber: String                    // expect: contact/phone-number
  var calleeNumber: String                    // expect: contact/phone-number
  var callingPartyNumber: String              // expect: contact/phone-number
  var calledPartyNumber: String               // expect: contact/phone-number
  var dialedNumber: String                    // expect: contact/phone-number
  var dialledNumber: String                   // expect: contact/phone-number
  var payerAlias: String                      // expect: contact/phone-number
  var faxNumber: String                       // expect: contact/phone-number
  var telNational: String                     // expect: contact/phone-number
}

struct IcelandicRegister {
  var sími: String                            // expect: contact/phone-number
  var símanúmer: String                       // expect: contact/phone-number
  var farsími: String                         // expect: contact/phone-number
  var farsímanúmer: String                    // expect: contact/phone-number
  var heimasími: String                       // expect: contact/phone-number
  var vinnusími: String                       // expect: contact/phone-number
}

struct FinnishKin {
  var puh: String                             // expect: contact/phone-number
  var puhNro: String                          // expect: contact/phone-number
}

// What two things are compared for says yes or no.
func isPhone() {
  let phone = UIDevice.current.userInterfaceIdiom == .phone
  let phoneNumber = user.number ?? fallback   // expect: contact/phone-number
}
