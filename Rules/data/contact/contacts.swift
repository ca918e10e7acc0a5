// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var contactList: String                     // expect: contact/contacts
  var contactsList: String                    // expect: contact/contacts
  var phoneBookContacts: String               // expect: contact/contacts
  var addressBookContacts: String             // expect: contact/contacts
  var importedContacts: String                // expect: contact/contacts
  var phoneContacts: String                   // expect: contact/contacts
  var emergencyContact: String                // expect: contact/contacts
  var nextOfKin: String                       // expect: contact/contacts
  var friendList: String                      // expect: contact/contacts
  var buddyList: String                       // expect: contact/contacts
}

struct SwedishRecord {
  var kontaktlista: String                    // expect: contact/contacts
  var telefonbok: String                      // expect: contact/contacts
  var nödkontakt: String                      // expect: contact/contacts
  var närmastAnhörig: String                  // expect: contact/contacts
  var närmasteAnhörig: String                 // expect: contact/contacts
  var vänlista: String                        // expect: contact/contacts
}

struct NorwegianRecord {
  var kontaktliste: String                    // expect: contact/contacts
  var nærmestePårørende: String               // expect: contact/contacts
  var pårørende: String                       // expect: contact/contacts
  var nødkontakt: String                      // expect: contact/contacts
  var venneliste: String                      // expect: contact/contacts
  var telefonkontakter: String                // expect: contact/contacts
}

struct DanishRecord {
  var nærmestePårørendeListe: String          // expect: contact/contacts
  var kontaktliste: String                    // expect: contact/contacts
  var nødkontakt: String                      // expect: contact/contacts
  var pårørende: String                       // expect: contact/contacts
  var nærmestePårørende: String               // expect: contact/contacts
  var venneliste: String                      // expect: contact/contacts
}

struct FinnishRecord {
  var yhteystietoluettelo: String             // expect: contact/contacts
  var lähiomainen: String                     // expect: contact/contacts
  var yhteystiedot: String                    // expect: contact/contacts
  var hätäyhteyshenkilö: String               // expect: contact/contacts
  var kaverilista: String                     // expect: contact/contacts
}

struct GermanRecord {
  var notfallkontakt: String                  // expect: contact/contacts
  var freundesliste: String                   // expect: contact/contacts
  var kontaktliste: String                    // expect: contact/contacts
  var telefonkontakte: String                 // expect: contact/contacts
  var nächsteAngehörige: String               // expect: contact/contacts
}

struct Typed {
  var first: CNContact                        // expect: contact/contacts
  var second: CNMutableContact                // expect: contact/contacts
  var third: CNContactProperty                // expect: contact/contacts
}

struct Chat {
  var contactListView: UITableView
  var contactCount: Int
  var isContactListEmpty: Bool
  var contactForm: URL
}

func read() {
  let store = CNContactStore()  // expect: contact/contacts
  let picker = CNContactPickerViewController()  // expect: contact/contacts
  let request = CNContactFetchRequest(keysToFetch: [])  // expect: contact/contacts
  let controller = CNContactViewController(for: person)  // expect: contact/contacts
  let old = ABPeoplePickerNavigationController()  // expect: contact/contacts
  let book = ABAddressBookCreateWithOptions(nil, nil)  // expect: contact/contacts
  let formatter = CNContactFormatter()
}

func askThePlatform() {
  _ = ContactAccessButton()  // expect: contact/contacts
  keys.append(CNContactRelationsKey as CNKeyDescriptor)  // expect: contact/contacts
}

// Whoever asks for leave has no contacts yet.
func askForLeave() async throws {
  if CNContactStore.authorizationStatus(for: .contacts) == .notDetermined {
    _ = try await CNContactStore().requestAccess(for: .contacts)
  }
}

struct Pupil {
  var guardian: String                        // expect: contact/contacts
  var vårdnadshavare: String                  // expect: contact/contacts
  var foresatt: String                        // expect: contact/contacts
  var foresatte: String                       // expect: contact/contacts
  var værge: String                           // expect: contact/contacts
  var huoltaja: String                        // expect: contact/contacts
  var huoltajat: String                       // expect: contact/contacts
}

struct Dungeon {
  var guardian: String
  var guardianCount: Int
}

struct Nemandi {
  var forráðamaður: String                    // expect: contact/contacts
}

struct EnglishRegister {
  var legalGuardian: String                   // expect: contact/contacts
}

struct IcelandicRegister {
  var nánastiAðstandandi: String              // expect: contact/contacts
  var aðstandandi: String                     // expect: contact/contacts
  var neyðartengiliður: String                // expect: contact/contacts
}
