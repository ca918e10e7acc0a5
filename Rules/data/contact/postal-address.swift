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
