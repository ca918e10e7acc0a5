// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var biography: String                       // expect: communication/user-content
  var aboutMe: String                         // expect: communication/user-content
  var commentText: String                     // expect: communication/user-content
  var commentBody: String                     // expect: communication/user-content
  var reviewText: String                      // expect: communication/user-content
  var reviewComment: String                   // expect: communication/user-content
  var postText: String                        // expect: communication/user-content
  var postContent: String                     // expect: communication/user-content
  var userComment: String                     // expect: communication/user-content
  var userGeneratedContent: String            // expect: communication/user-content
  var personalNote: String                    // expect: communication/user-content
  var journalEntryText: String                // expect: communication/user-content
  var diaryEntry: String                      // expect: communication/user-content
}

struct SwedishRecord {
  var kommentarstext: String                  // expect: communication/user-content
  var inläggstext: String                     // expect: communication/user-content
  var recensionstext: String                  // expect: communication/user-content
  var dagboksanteckning: String               // expect: communication/user-content
  var fritext: String                         // expect: communication/user-content
  var fritextsvar: String                     // expect: communication/user-content
}

struct NorwegianRecord {
  var innleggstekst: String                   // expect: communication/user-content
  var fritekst: String                        // expect: communication/user-content
  var omtaletekst: String                     // expect: communication/user-content
  var kommentartekst: String                  // expect: communication/user-content
  var dagboknotat: String                     // expect: communication/user-content
}

struct DanishRecord {
  var indlægstekst: String                    // expect: communication/user-content
  var anmeldelsestekst: String                // expect: communication/user-content
  var kommentartekst: String                  // expect: communication/user-content
  var fritekst: String                        // expect: communication/user-content
  var dagbogsnotat: String                    // expect: communication/user-content
}

struct FinnishRecord {
  var kommenttiteksti: String                 // expect: communication/user-content
  var vapaaTeksti: String                     // expect: communication/user-content
  var julkaisunTeksti: String                 // expect: communication/user-content
  var arvostelunTeksti: String                // expect: communication/user-content
  var päiväkirjamerkintä: String              // expect: communication/user-content
}

struct GermanRecord {
  var kommentartext: String                   // expect: communication/user-content
  var beitragstext: String                    // expect: communication/user-content
  var freitext: String                        // expect: communication/user-content
  var bewertungstext: String                  // expect: communication/user-content
  var rezensionstext: String                  // expect: communication/user-content
  var tagebucheintrag: String                 // expect: communication/user-content
}

struct Kunde {
  var notat: String                           // expect: communication/user-content
  var notater: String                         // expect: communication/user-content
  var merknad: String                         // expect: communication/user-content
  var bemærkning: String                      // expect: communication/user-content
  var notiz: String                           // expect: communication/user-content
  var notizen: String                         // expect: communication/user-content
  var bemerkung: String                       // expect: communication/user-content
}

struct Asiakas {
  var muistiinpano: String                    // expect: communication/user-content
  var huomautus: String                       // expect: communication/user-content
}

struct BlogPost {
  var text: String                            // expect: communication/user-content
  var content: String                         // expect: communication/user-content
  var body: String                            // expect: communication/user-content
  var caption: String                         // expect: communication/user-content
  var text: String                            // expect: communication/user-content
  var innehåll: String                        // expect: communication/user-content
}

struct Person {
  var bio: String                             // expect: communication/user-content
  var note: String                            // expect: communication/user-content
  var statusMessage: String                   // expect: communication/user-content
  var anteckning: String                      // expect: communication/user-content
  var anteckningar: String                    // expect: communication/user-content
}

struct Release {
  var releaseNote: String
  var patchNote: String
  var note: String
  var content: String
  var text: String
}

struct Synth {
  var note: Int
  var noteNumber: Int
}

struct User {
  var bio: String  // expect: communication/user-content
  var bioView: UIView
}

struct Comment {
  var text: HTMLString  // expect: communication/user-content
}

struct Status {
  var author: Account
  var content: String  // expect: communication/user-content

  init(
    content: String  // expect: communication/user-content
  ) {}

  var note: String  // expect: communication/user-content
  var kommentar: String  // expect: communication/user-content
}

struct GuestbookEntry {
  var writer: Member
  var message: String  // expect: communication/user-content
  var comment: String  // expect: communication/user-content
  var meddelande: String  // expect: communication/user-content
}

struct BadgeView: View {
  var owner: User
  var text: String
}

struct Forwarded {
  var comments: [Comment]
  var commentText: [Comment]  // expect: communication/user-content
  var commentTexts: [Release]
}

struct BlockComment {
  var length: Int
}

enum Trivia {
  static func docLineComment(_ text: String) -> Trivia {}
  static func blockComment(_ text: String) -> Trivia {}
}

final class Received {
  var first: EKEvent?                         // expect: communication/user-content
  var second: EKReminder?                     // expect: communication/user-content
}

func askThePlatform() {
  _ = EKEventStore()  // expect: communication/user-content
  _ = EKEventEditViewController()  // expect: communication/user-content
}

// Whoever asks for leave has no calendar yet.
func askForLeave() async throws {
  guard EKEventStore.authorizationStatus(for: .event) == .notDetermined else { return }
  _ = try await EKEventStore().requestFullAccessToEvents()
  _ = try await EKEventStore().requestWriteOnlyAccessToEvents()
}
