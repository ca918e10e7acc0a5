// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var chatMessage: String                     // expect: communication/messages
  var chatHistory: String                     // expect: communication/messages
  var chatLog: String                         // expect: communication/messages
  var messageText: String                     // expect: communication/messages
  var messageBody: String                     // expect: communication/messages
  var messageContent: String                  // expect: communication/messages
  var textMessage: String                     // expect: communication/messages
  var directMessage: String                   // expect: communication/messages
  var privateMessage: String                  // expect: communication/messages
  var smsText: String                         // expect: communication/messages
  var smsBody: String                         // expect: communication/messages
  var conversationHistory: String             // expect: communication/messages
  var emailBody: String                       // expect: communication/messages
  var emailContent: String                    // expect: communication/messages
}

struct SwedishRecord {
  var chattmeddelande: String                 // expect: communication/messages
  var chatthistorik: String                   // expect: communication/messages
  var meddelandetext: String                  // expect: communication/messages
  var textmeddelande: String                  // expect: communication/messages
  var privatMeddelande: String                // expect: communication/messages
}

struct NorwegianRecord {
  var tekstmelding: String                    // expect: communication/messages
  var meldingstekst: String                   // expect: communication/messages
  var chattemelding: String                   // expect: communication/messages
  var direktemelding: String                  // expect: communication/messages
  var privatMelding: String                   // expect: communication/messages
  var chathistorikk: String                   // expect: communication/messages
  var samtalehistorikk: String                // expect: communication/messages
}

struct DanishRecord {
  var beskedtekst: String                     // expect: communication/messages
  var smsBesked: String                       // expect: communication/messages
  var tekstbesked: String                     // expect: communication/messages
  var direkteBesked: String                   // expect: communication/messages
  var privatBesked: String                    // expect: communication/messages
  var chatbesked: String                      // expect: communication/messages
  var chathistorik: String                    // expect: communication/messages
}

struct FinnishRecord {
  var viestinTeksti: String                   // expect: communication/messages
  var tekstiviesti: String                    // expect: communication/messages
  var keskusteluhistoria: String              // expect: communication/messages
  var yksityisviesti: String                  // expect: communication/messages
  var viestinSisältö: String                  // expect: communication/messages
  var chatViesti: String                      // expect: communication/messages
}

struct GermanRecord {
  var chatnachricht: String                   // expect: communication/messages
  var chatverlauf: String                     // expect: communication/messages
  var nachrichtentext: String                 // expect: communication/messages
  var textnachricht: String                   // expect: communication/messages
  var direktnachricht: String                 // expect: communication/messages
  var privatnachricht: String                 // expect: communication/messages
}

struct Unterhaltung {
  var nachricht: String                       // expect: communication/messages
}

struct Keskustelu {
  var viesti: String                          // expect: communication/messages
  var teksti: String                          // expect: communication/messages
}

struct Samtale {
  var melding: String                         // expect: communication/messages
  var tekst: String                           // expect: communication/messages
  var besked: String                          // expect: communication/messages
}

struct DirectMessage {
  var message: String                         // expect: communication/messages
  var text: String                            // expect: communication/messages
  var body: String                            // expect: communication/messages
  var meddelande: String                      // expect: communication/messages
  var text: String                            // expect: communication/messages
  var melding: String                         // expect: communication/messages
  var besked: String                          // expect: communication/messages
  var viesti: String                          // expect: communication/messages
  var nachricht: String                       // expect: communication/messages
}

struct Failure {
  var message: String
  var errorMessage: String
  var logMessage: String
  var commitMessage: String
  var debugMessage: String
  var alertMessage: String
  var validationMessage: String
  var toastMessage: String
  var sipMessageBody: String
  var messageCount: Int
  var messageView: UIView
  var text: String
}

enum Syntax {
  case message(text: String)
  case token(text: String)
}

final class ChatBubble {
  var text: String
  var isChatMessage: Bool
}

func send() {
  let compose = MFMessageComposeViewController()  // expect: communication/messages
  let mail = MFMailComposeViewController()  // expect: communication/messages
}

func askThePlatform() {
  _ = CTCallCenter()  // expect: communication/messages
  _ = CXCallObserver()  // expect: communication/messages
}

struct Message {
  var sender: String
  var body: String                            // expect: communication/messages
}

struct HTTPMessage {
  var headers: [String: String]
  var body: String
}

struct IcelandicRegister {
  var smáskilaboð: String                     // expect: communication/messages
  var textaskilaboð: String                   // expect: communication/messages
}

// The text of a message is somebody's where it says whose.
struct Message {
  let text: String                            // expect: communication/messages
  let senderId: String                        // expect: account/user-id
}

struct Melding {
  let tekst: String                           // expect: communication/messages
  let avsender: String
}

struct ToastMessage {
  let text: String
  let duration: Double
}

func show(message text: String, level: Int) {}

struct DirectMessage {
  let content: String                         // expect: communication/messages
  let authorId: String                        // expect: account/user-id
}

struct Meddelande {
  let innehåll: String                        // expect: communication/messages
  let avsändare: String
}

struct PrivatMelding {
  let innhold: String                         // expect: communication/messages
  let avsender: String
}

struct Besked {
  let indhold: String                         // expect: communication/messages
  let afsender: String
}

struct Viesti {
  let sisältö: String                         // expect: communication/messages
  let lähettäjä: String
}

struct Nachricht {
  let inhalt: String                          // expect: communication/messages
  let absender: String
}
