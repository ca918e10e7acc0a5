// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var postalAddress: String                   // expect: contact/postal-address
  var streetAddress: String                   // expect: contact/postal-address
  var mailingAddress: String                  // expect: contact/postal-address
  var homeAddress: String                     // expect: contact/postal-address
  var billingAddress: String                  // expect: contact/postal-address
  var shippingAddress: String                 // expect: contact/postal-address
  var deliveryAddress: String                 // expect: contact/postal-address
  var residentialAddress: String              // expect: contact/postal-address
  var visitingAddress: String                 // expect: contact/postal-address
  var invoiceAddress: String                  // expect: contact/postal-address
  var addressLine: String                     // expect: contact/postal-address
  var streetName: String                      // expect: contact/postal-address
  var streetNumber: String                    // expect: contact/postal-address
  var houseNumber: String                     // expect: contact/postal-address
  var postalCode: String                      // expect: contact/postal-address
  var postCode: String                        // expect: contact/postal-address
  var zipCode: String                         // expect: contact/postal-address
  var zipPostalCode: String                   // expect: contact/postal-address
  var postalZip: String                       // expect: contact/postal-address
}

struct SwedishRecord {
  var postadress: String                      // expect: contact/postal-address
  var gatuadress: String                      // expect: contact/postal-address
  var besöksadress: String                    // expect: contact/postal-address
  var leveransadress: String                  // expect: contact/postal-address
  var fakturaadress: String                   // expect: contact/postal-address
  var faktureringsadress: String              // expect: contact/postal-address
  var hemadress: String                       // expect: contact/postal-address
  var bostadsadress: String                   // expect: contact/postal-address
  var folkbokföringsadress: String            // expect: contact/postal-address
  var utdelningsadress: String                // expect: contact/postal-address
  var postnummer: String                      // expect: contact/postal-address
  var postnr: String                          // expect: contact/postal-address
  var postNr: String                          // expect: contact/postal-address
  var postort: String                         // expect: contact/postal-address
  var gatunummer: String                      // expect: contact/postal-address
  var husnummer: String                       // expect: contact/postal-address
  var gatunamn: String                        // expect: contact/postal-address
}

struct NorwegianRecord {
  var postadresse: String                     // expect: contact/postal-address
  var gateadresse: String                     // expect: contact/postal-address
  var besøksadresse: String                   // expect: contact/postal-address
  var leveringsadresse: String                // expect: contact/postal-address
  var fakturaadresse: String                  // expect: contact/postal-address
  var faktureringsadresse: String             // expect: contact/postal-address
  var hjemmeadresse: String                   // expect: contact/postal-address
  var bostedsadresse: String                  // expect: contact/postal-address
  var folkeregisteradresse: String            // expect: contact/postal-address
  var forretningsadresse: String              // expect: contact/postal-address
  var postnummer: String                      // expect: contact/postal-address
  var postnr: String                          // expect: contact/postal-address
  var poststed: String                        // expect: contact/postal-address
  var postboks: String                        // expect: contact/postal-address
  var gatenavn: String                        // expect: contact/postal-address
  var gatenummer: String                      // expect: contact/postal-address
  var husnummer: String                       // expect: contact/postal-address
  var husnr: String                           // expect: contact/postal-address
  var adresselinje: String                    // expect: contact/postal-address
}

struct DanishRecord {
  var postadresse: String                     // expect: contact/postal-address
  var gadeadresse: String                     // expect: contact/postal-address
  var besøgsadresse: String                   // expect: contact/postal-address
  var leveringsadresse: String                // expect: contact/postal-address
  var faktureringsadresse: String             // expect: contact/postal-address
  var fakturaadresse: String                  // expect: contact/postal-address
  var hjemmeadresse: String                   // expect: contact/postal-address
  var bopælsadresse: String                   // expect: contact/postal-address
  var folkeregisteradresse: String            // expect: contact/postal-address
  var beliggenhedsadresse: String             // expect: contact/postal-address
  var postnummer: String                      // expect: contact/postal-address
  var postnr: String                          // expect: contact/postal-address
  var postdistrikt: String                    // expect: contact/postal-address
  var postboks: String                        // expect: contact/postal-address
  var vejnavn: String                         // expect: contact/postal-address
  var vejnummer: String                       // expect: contact/postal-address
  var gadenavn: String                        // expect: contact/postal-address
  var husnummer: String                       // expect: contact/postal-address
  var husnr: String                           // expect: contact/postal-address
  var bynavn: String                          // expect: contact/postal-address
  var adresselinje: String                    // expect: contact/postal-address
}

struct FinnishRecord {
  var postiosoite: String                     // expect: contact/postal-address
  var katuosoite: String                      // expect: contact/postal-address
  var lähiosoite: String                      // expect: contact/postal-address
  var käyntiosoite: String                    // expect: contact/postal-address
  var toimitusosoite: String                  // expect: contact/postal-address
  var laskutusosoite: String                  // expect: contact/postal-address
  var kotiosoite: String                      // expect: contact/postal-address
  var postinumero: String                     // expect: contact/postal-address
  var postinro: String                        // expect: contact/postal-address
  var postitoimipaikka: String                // expect: contact/postal-address
  var postilokero: String                     // expect: contact/postal-address
  var kadunnimi: String                       // expect: contact/postal-address
  var talonumero: String                      // expect: contact/postal-address
  var osoiterivi: String                      // expect: contact/postal-address
  var jakeluosoite: String                    // expect: contact/postal-address
}

struct GermanRecord {
  var postanschrift: String                   // expect: contact/postal-address
  var anschrift: String                       // expect: contact/postal-address
  var postadresse: String                     // expect: contact/postal-address
  var lieferanschrift: String                 // expect: contact/postal-address
  var lieferadresse: String                   // expect: contact/postal-address
  var rechnungsanschrift: String              // expect: contact/postal-address
  var rechnungsadresse: String                // expect: contact/postal-address
  var versandadresse: String                  // expect: contact/postal-address
  var wohnanschrift: String                   // expect: contact/postal-address
  var wohnadresse: String                     // expect: contact/postal-address
  var meldeadresse: String                    // expect: contact/postal-address
  var heimatadresse: String                   // expect: contact/postal-address
  var geschäftsanschrift: String              // expect: contact/postal-address
  var besuchsadresse: String                  // expect: contact/postal-address
  var postleitzahl: String                    // expect: contact/postal-address
  var plz: String                             // expect: contact/postal-address
  var straßenname: String                     // expect: contact/postal-address
  var hausnummer: String                      // expect: contact/postal-address
  var hausnr: String                          // expect: contact/postal-address
  var adresszusatz: String                    // expect: contact/postal-address
  var adresszeile: String                     // expect: contact/postal-address
}

struct Kunde {
  var adresse: String                         // expect: contact/postal-address
  var adresser: String                        // expect: contact/postal-address
  var gade: String                            // expect: contact/postal-address
  var vej: String                             // expect: contact/postal-address
  var adressen: String                        // expect: contact/postal-address
  var straße: String                          // expect: contact/postal-address
  var ort: String                             // expect: contact/postal-address
  var stadt: String                           // expect: contact/postal-address
  var postfach: String                        // expect: contact/postal-address
  var avsenderadresse: String
  var mottakeradresse: String
  var afsenderadresse: String
  var modtageradresse: String
  var absenderadresse: String
  var empfängeradresse: String
}

struct Asiakas {
  var osoite: String                          // expect: contact/postal-address
  var katu: String                            // expect: contact/postal-address
  var kaupunki: String                        // expect: contact/postal-address
  var lähettäjänOsoite: String
  var vastaanottajanOsoite: String
}

struct Lieferung {
  var bundesland: String                      // expect: contact/postal-address
  var land: String                            // expect: contact/postal-address
  var ländercode: String                      // expect: contact/postal-address
  var landkreis: String                       // expect: contact/postal-address
}

struct Toimitus {
  var kunta: String                           // expect: contact/postal-address
  var maa: String                             // expect: contact/postal-address
  var maakoodi: String                        // expect: contact/postal-address
}

struct Levering {
  var kommune: String                         // expect: contact/postal-address
  var fylke: String                           // expect: contact/postal-address
  var land: String                            // expect: contact/postal-address
  var landkode: String                        // expect: contact/postal-address
  var landekode: String                       // expect: contact/postal-address
}

struct Customer {
  var address: String  // expect: contact/postal-address
  var address2: String  // expect: contact/postal-address
  var street: String  // expect: contact/postal-address
  var city: String?  // expect: contact/postal-address
  var town: String  // expect: contact/postal-address
  var zip: Int  // expect: contact/postal-address
  var adress: String  // expect: contact/postal-address
  var adresser: [String]  // expect: contact/postal-address
  var gata: String  // expect: contact/postal-address
  var ort: String  // expect: contact/postal-address
  var stad: String  // expect: contact/postal-address
}

struct Delivery {
  var state: String  // expect: contact/postal-address
  var stateCode: String  // expect: contact/postal-address
  var province: String  // expect: contact/postal-address
  var county: String  // expect: contact/postal-address
  var country: String  // expect: contact/postal-address
  var countryCode: String  // expect: contact/postal-address
  var district: String  // expect: contact/postal-address
  var län: String  // expect: contact/postal-address
  var kommun: String  // expect: contact/postal-address
  var land: String  // expect: contact/postal-address
  var landskod: String  // expect: contact/postal-address
  var distrikt: String  // expect: contact/postal-address
}

struct Location {
  var address: String  // expect: contact/postal-address
  var city: String  // expect: contact/postal-address
  var state: String  // expect: contact/postal-address
  var postalCode: String  // expect: contact/postal-address
  var latitude: Double  // expect: location/precise-location
}

struct User {
  var location: Location?  // expect: contact/postal-address
  var card: CNPostalAddress  // expect: contact/postal-address
  var draft: CNMutablePostalAddress  // expect: contact/postal-address
  var home: PostalAddress?  // expect: contact/postal-address
  var kundadress: String  // expect: contact/postal-address
  var leverantörsadress: String  // expect: contact/postal-address
  var billingZip: String  // expect: contact/postal-address
  var senderAddress: String
  var recipientAddress: String
  var returnAddress: String
  var ownerAddress: String
  var contactAddress: String
  var homeCity: String
  var avsändaradress: String
  var mottagaradress: String
  var ipAddress: String  // expect: device/ip-address
  var macAddress: String  // expect: device/device-identifier
  var addressBook: AddressBook
  var isAddressKnown: Bool
  var addressCount: Int
  var walletAddress: String
  var stateMachine: String
  var state: State
}

struct Map {
  var location: Location
  var address: String
  var street: String
  var city: String
  var country: String
  var state: String
}

struct Memory {
  var address: Int
  var baseAddress: UnsafeRawPointer
  var memoryAddress: String
  var addressBar: UIView
  var socketAddress: SocketAddress
}

func ship(to address: PostalAddress) {}  // expect: contact/postal-address
func listen(on address: SocketAddress) {}

func ask() {
  field.textContentType = .fullStreetAddress  // expect: contact/postal-address
  field.textContentType = .streetAddressLine1  // expect: contact/postal-address
  field.textContentType = .streetAddressLine2  // expect: contact/postal-address
  field.textContentType = .addressCity  // expect: contact/postal-address
  field.textContentType = .postalCode  // expect: contact/postal-address
  field.textContentType = .none
}

final class Received {
  var first: PKContact?                       // expect: contact/postal-address
}

func askThePlatform() {
  keys.append(CNContactPostalAddressesKey as CNKeyDescriptor)  // expect: contact/postal-address
  request.requiredBillingContactFields = fields  // expect: contact/postal-address
  request.requiredShippingContactFields = fields  // expect: contact/postal-address
  field.textContentType = .addressState  // expect: contact/postal-address
  field.textContentType = .addressCityAndState  // expect: contact/postal-address
  field.textContentType = .sublocality  // expect: contact/postal-address
  field.textContentType = .countryName  // expect: contact/postal-address
}

/// A type that is called so is one, wherever it is used.
struct Address {
  var street: String                          // expect: contact/postal-address
  var zip: String                             // expect: contact/postal-address
  var city: String                            // expect: contact/postal-address
  var town: String                            // expect: contact/postal-address
}

struct Adress {
  var gata: String                            // expect: contact/postal-address
  var ort: String                             // expect: contact/postal-address
  var stad: String                            // expect: contact/postal-address
}

struct DanskAdresse {
  var gade: String                            // expect: contact/postal-address
  var vej: String                             // expect: contact/postal-address
}

struct Osoite {
  var katu: String                            // expect: contact/postal-address
  var kaupunki: String                        // expect: contact/postal-address
}

struct Anschrift {
  var straße: String                          // expect: contact/postal-address
  var stadt: String                           // expect: contact/postal-address
}

struct Subscriber {
  var addr: Address                           // expect: contact/postal-address
  var homeAddr: String                        // expect: contact/postal-address
  var addrLine1: String                       // expect: contact/postal-address
}

/// A place that is open to the public is nobody's home.
struct Stay {
  var guestEmail: String                      // expect: contact/email-address
  var hotelAddress: String
  var shopCity: String
  var restaurantAddress: String
  var companyAddress: String
}

struct Hotel {
  var address: String
  var city: String
}

func found(_ placemark: CLPlacemark, _ other: Reply) {  // expect: contact/postal-address
  print(placemark.locality ?? "")
  print(other.thoroughfare ?? "")  // expect: contact/postal-address
  print(other.subThoroughfare ?? "")  // expect: contact/postal-address
  print(other.subLocality ?? "")  // expect: contact/postal-address
  print(other.placemarkCount)
}

struct StandardAddress {
  var postalCode: String                      // expect: contact/postal-address
  var region: String                          // expect: contact/postal-address
  var locality: String                        // expect: contact/postal-address
  var stateOrProvince: String                 // expect: contact/postal-address
  var addressLocality: String                 // expect: contact/postal-address
  var addressRegion: String                   // expect: contact/postal-address
  var addressCountry: String                  // expect: contact/postal-address
  var administrativeArea: String              // expect: contact/postal-address
  var adminArea: String                       // expect: contact/postal-address
  var houseExtension: String                  // expect: contact/postal-address
  var apartment: String                       // expect: contact/postal-address
  var flatNumber: String                      // expect: contact/postal-address
  var bldgNb: String                          // expect: contact/postal-address
  var twnNm: String                           // expect: contact/postal-address
  var kommunkod: String                       // expect: contact/postal-address
  var länskod: String                         // expect: contact/postal-address
  var careOf: String                          // expect: contact/postal-address
  var coAdress: String                        // expect: contact/postal-address
  var kommunenummer: String                   // expect: contact/postal-address
  var adressenavn: String                     // expect: contact/postal-address
  var adressekode: String                     // expect: contact/postal-address
  var kommunekode: String                     // expect: contact/postal-address
  var vejkode: String                         // expect: contact/postal-address
  var etage: String                           // expect: contact/postal-address
  var sidedør: String                         // expect: contact/postal-address
  var kotikuntanumero: String                 // expect: contact/postal-address
}

struct BillingLines {
  var postalCode: String                      // expect: contact/postal-address
  var line1: String                           // expect: contact/postal-address
  var line2: String                           // expect: contact/postal-address
  var line3: String                           // expect: contact/postal-address
}

struct CloudSettings {
  var region: String
  var locality: String
  var apartment: String
  var line1: String
  var careOf: String
  var etage: String
}

struct Invoice {
  var line1: String
  var region: String
}

struct AutocompletedAddress {
  var postalCode: String                      // expect: contact/postal-address
  var addressLevel: String                    // expect: contact/postal-address
}

struct EnglishRegister {
  var postOfficeBox: String                   // expect: contact/postal-address
  var postOfficeBoxNumber: String             // expect: contact/postal-address
  var poBox: String                           // expect: contact/postal-address
  var poBoxNumber: String                     // expect: contact/postal-address
  var houseNumberOrName: String               // expect: contact/postal-address
  var apartmentNumber: String                 // expect: contact/postal-address
  var propertyDesignation: String             // expect: contact/postal-address
  var cadastralNumber: String                 // expect: contact/postal-address
  var strtNm: String                          // expect: contact/postal-address
  var pstlAdr: String                         // expect: contact/postal-address
  var pstCd: String                           // expect: contact/postal-address
}

struct SwedishRegister {
  var fastighetsbeteckning: String            // expect: contact/postal-address
  var lägenhetsnummer: String                 // expect: contact/postal-address
  var särskildPostadress: String              // expect: contact/postal-address
}

struct NorwegianRegister {
  var oppholdsadresse: String                 // expect: contact/postal-address
  var husbokstav: String                      // expect: contact/postal-address
  var bruksenhetsnummer: String               // expect: contact/postal-address
  var coAdressenavn: String                   // expect: contact/postal-address
  var matrikkelnummer: String                 // expect: contact/postal-address
  var gårdsnummer: String                     // expect: contact/postal-address
  var bruksnummer: String                     // expect: contact/postal-address
  var deltbosted: String                      // expect: contact/postal-address
}

struct DanishRegister {
  var vejadresseringsnavn: String             // expect: contact/postal-address
}

struct FinnishRegister {
  var kiinteistötunnus: String                // expect: contact/postal-address
  var huoneistonumero: String                 // expect: contact/postal-address
  var huoneistotunnus: String                 // expect: contact/postal-address
}

struct IcelandicRegister {
  var heimilisfang: String                    // expect: contact/postal-address
  var lögheimili: String                      // expect: contact/postal-address
  var póstnúmer: String                       // expect: contact/postal-address
  var póstfang: String                        // expect: contact/postal-address
  var aðsetur: String                         // expect: contact/postal-address
  var fasteignanúmer: String                  // expect: contact/postal-address
  var götuheiti: String                       // expect: contact/postal-address
}

// What looks things up, loads or hands them on holds none.
final class AddressBook {
  let postcodes: PostcodeLookup
  let address: AddressLoader
  let city: CityResolver
}
