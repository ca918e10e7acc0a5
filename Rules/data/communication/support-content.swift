// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var supportMessage: String                  // expect: communication/support-content
  var supportRequestText: String              // expect: communication/support-content
  var supportTicketText: String               // expect: communication/support-content
  var ticketDescription: String               // expect: communication/support-content
  var feedbackText: String                    // expect: communication/support-content
  var feedbackMessage: String                 // expect: communication/support-content
  var feedbackComment: String                 // expect: communication/support-content
  var complaintText: String                   // expect: communication/support-content
  var complaintMessage: String                // expect: communication/support-content
  var supportChat: String                     // expect: communication/support-content
  var caseDescription: String                 // expect: communication/support-content
}

struct SwedishRecord {
  var supportmeddelande: String               // expect: communication/support-content
  var ärendebeskrivning: String               // expect: communication/support-content
  var ärendetext: String                      // expect: communication/support-content
  var återkopplingstext: String               // expect: communication/support-content
  var klagomålstext: String                   // expect: communication/support-content
  var felanmälanText: String                  // expect: communication/support-content
}

struct NorwegianRecord {
  var supportmelding: String                  // expect: communication/support-content
  var henvendelsestekst: String               // expect: communication/support-content
  var klagetekst: String                      // expect: communication/support-content
  var saksbeskrivelse: String                 // expect: communication/support-content
  var tilbakemeldingstekst: String            // expect: communication/support-content
}

struct DanishRecord {
  var supportbesked: String                   // expect: communication/support-content
  var henvendelsestekst: String               // expect: communication/support-content
  var klagetekst: String                      // expect: communication/support-content
  var sagsbeskrivelse: String                 // expect: communication/support-content
  var feedbacktekst: String                   // expect: communication/support-content
}

struct FinnishRecord {
  var palauteteksti: String                   // expect: communication/support-content
  var tukipyyntöTeksti: String                // expect: communication/support-content
  var tukiviesti: String                      // expect: communication/support-content
  var valituksenTeksti: String                // expect: communication/support-content
  var yhteydenottoviesti: String              // expect: communication/support-content
}

struct GermanRecord {
  var beschwerdetext: String                  // expect: communication/support-content
  var supportanfrageText: String              // expect: communication/support-content
  var supportnachricht: String                // expect: communication/support-content
  var rückmeldungstext: String                // expect: communication/support-content
  var anliegenText: String                    // expect: communication/support-content
  var problembeschreibung: String             // expect: communication/support-content
}

struct Beschwerde {
  var nachricht: String                       // expect: communication/support-content
  var beschreibung: String                    // expect: communication/support-content
}

struct Tukipyyntö {
  var viesti: String                          // expect: communication/support-content
  var kuvaus: String                          // expect: communication/support-content
}

struct Henvendelse {
  var melding: String                         // expect: communication/support-content
  var beskrivelse: String                     // expect: communication/support-content
  var besked: String                          // expect: communication/support-content
}

struct SupportTicket {
  var message: String                         // expect: communication/support-content
  var text: String                            // expect: communication/support-content
  var body: String                            // expect: communication/support-content
  var comment: String                         // expect: communication/support-content
  var description: String                     // expect: communication/support-content
  var subject: String                         // expect: communication/support-content
  var meddelande: String                      // expect: communication/support-content
  var text: String                            // expect: communication/support-content
  var beskrivning: String                     // expect: communication/support-content
}

struct Help {
  var supportMessageTemplate: String
  var supportEmailSubject: String
  var feedbackView: UIView
  var isFeedbackSent: Bool
  var message: String
}

struct ReportUserInput {
  var message: String  // expect: communication/support-content
}

struct CrashReport {
  var message: String
}

struct HapticFeedback {
  var style: String
}
