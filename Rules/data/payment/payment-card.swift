// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var cardNumber: String                      // expect: payment/payment-card
  var cardNo: String                          // expect: payment/payment-card
  var creditCardNumber: String                // expect: payment/payment-card
  var debitCardNumber: String                 // expect: payment/payment-card
  var paymentCardNumber: String               // expect: payment/payment-card
  var primaryAccountNumber: String            // expect: payment/payment-card
  var cardVerificationValue: String           // expect: payment/payment-card
  var cardVerificationCode: String            // expect: payment/payment-card
  var cvv: String                             // expect: payment/payment-card
  var cvc: String                             // expect: payment/payment-card
  var cardExpiry: String                      // expect: payment/payment-card
  var cardExpiration: String                  // expect: payment/payment-card
  var cardExpiryDate: String                  // expect: payment/payment-card
  var cardExpirationDate: String              // expect: payment/payment-card
  var cardExpirationMonth: String             // expect: payment/payment-card
  var cardExpirationYear: String              // expect: payment/payment-card
  var cardLastDigits: String                  // expect: payment/payment-card
  var cardLastFour: String                    // expect: payment/payment-card
  var creditCardType: String                  // expect: payment/payment-card
  var creditCardBrand: String                 // expect: payment/payment-card
  var creditCardToken: String                 // expect: payment/payment-card
  var cardToken: String                       // expect: payment/payment-card
  var cardFingerprint: String                 // expect: payment/payment-card
  var paymentMethodToken: String              // expect: payment/payment-card
  var stripeToken: String                     // expect: payment/payment-card
}

struct SwedishRecord {
  var kortnummer: String                      // expect: payment/payment-card
  var kortnr: String                          // expect: payment/payment-card
  var betalkortsnummer: String                // expect: payment/payment-card
  var kortetsUtgångsdatum: String             // expect: payment/payment-card
  var säkerhetskodKort: String                // expect: payment/payment-card
}

struct NorwegianRecord {
  var kredittkortnummer: String               // expect: payment/payment-card
  var utløpsdatoKort: String                  // expect: payment/payment-card
  var kortnummer: String                      // expect: payment/payment-card
  var betalingskortnummer: String             // expect: payment/payment-card
}

struct DanishRecord {
  var betalingskortnummer: String             // expect: payment/payment-card
  var kortnummer: String                      // expect: payment/payment-card
  var kreditkortnummer: String                // expect: payment/payment-card
  var udløbsdatoKort: String                  // expect: payment/payment-card
}

struct FinnishRecord {
  var korttinumero: String                    // expect: payment/payment-card
  var luottokortinNumero: String              // expect: payment/payment-card
  var kortinNumero: String                    // expect: payment/payment-card
  var kortinVoimassaolo: String               // expect: payment/payment-card
}

struct GermanRecord {
  var kartennummer: String                    // expect: payment/payment-card
  var kreditkartennummer: String              // expect: payment/payment-card
  var kartenprüfnummer: String                // expect: payment/payment-card
  var kreditkartenNr: String                  // expect: payment/payment-card
  var kartenablaufdatum: String               // expect: payment/payment-card
}

struct Speicherkarte {
  var simKartennummer: String
  var geschenkKartennummer: String
  var speicherKartennummer: String
}

struct Lahjakortti {
  var simKorttinumero: String
  var lahjaKorttinumero: String
}

struct Gavekort {
  var simKortnummer: String
  var gaveKortnummer: String
}

struct Minnekort {
  var simKortnummer: String
  var gaveKortnummer: String
}

struct Kreditkarte {
  var ablaufdatum: String                     // expect: payment/payment-card
  var sicherheitscode: String                 // expect: payment/payment-card
  var prüfnummer: String                      // expect: payment/payment-card
}

struct Luottokortti {
  var voimassaolo: String                     // expect: payment/payment-card
  var turvakoodi: String                      // expect: payment/payment-card
}

struct Betalingskort {
  var utløpsdato: String                      // expect: payment/payment-card
  var sikkerhetskode: String                  // expect: payment/payment-card
  var udløbsdato: String                      // expect: payment/payment-card
  var sikkerhedskode: String                  // expect: payment/payment-card
}

struct CreditCard {
  var digit: String                           // expect: payment/payment-card
  var lastDigits: String                      // expect: payment/payment-card
  var lastFour: String                        // expect: payment/payment-card
  var last4: String                           // expect: payment/payment-card
  var securityCode: String                    // expect: payment/payment-card
  var expirationMonth: String                 // expect: payment/payment-card
  var expirationYear: String                  // expect: payment/payment-card
  var expiryMonth: String                     // expect: payment/payment-card
  var expiryYear: String                      // expect: payment/payment-card
  var expirationDate: String                  // expect: payment/payment-card
  var expiryDate: String                      // expect: payment/payment-card
  var expiry: String                          // expect: payment/payment-card
  var pan: String                             // expect: payment/payment-card
}

struct Payment {
  var expirationMonth: String                 // expect: payment/payment-card
  var expirationYear: String                  // expect: payment/payment-card
  var expiryMonth: String                     // expect: payment/payment-card
  var expiryYear: String                      // expect: payment/payment-card
  var securityCode: String                    // expect: payment/payment-card
}

struct Deck {
  var playingCardNumber: Int
  var indexCardNumber: Int
  var memoryCardNumber: String
  var giftCardNumber: String
  var simCardNumber: String  // expect: device/device-identifier
  var cardView: UIView
  var cardCount: Int
  var pan: Double
  var expirationDate: Date
  var isCardNumberValid: Bool
  var cardNumberField: UITextField
}

struct Card {
  var lastDigits: String  // expect: payment/payment-card
  var color: String
}

struct Certificate {
  var expiryDate: Date
  var expirationYear: Int
}

final class CameraGesture {
  var panGesture: UIPanGestureRecognizer
}

func pay() {
  let request = PKPaymentRequest()  // expect: payment/payment-card
  let controller = PKPaymentAuthorizationController(paymentRequest: request)  // expect: payment/payment-card
  let view = PKPaymentAuthorizationViewController(paymentRequest: request)  // expect: payment/payment-card
  let button = PKPaymentButton(paymentButtonType: .buy, paymentButtonStyle: .black)  // expect: payment/payment-card
  let other = PayWithApplePayButton(.buy) {}  // expect: payment/payment-card
  field.textContentType = .creditCardNumber  // expect: payment/payment-card
  field.textContentType = .creditCardSecurityCode  // expect: payment/payment-card
  field.textContentType = .creditCardExpiration  // expect: payment/payment-card
}

final class Received {
  var first: PKPaymentToken?                  // expect: payment/payment-card
  var second: PKPaymentMethod?                // expect: payment/payment-card
}

func askThePlatform() {
  field.textContentType = .creditCardName  // expect: payment/payment-card
  field.textContentType = .creditCardGivenName  // expect: payment/payment-card
  field.textContentType = .creditCardMiddleName  // expect: payment/payment-card
  field.textContentType = .creditCardFamilyName  // expect: payment/payment-card
  field.textContentType = .creditCardExpirationMonth  // expect: payment/payment-card
  field.textContentType = .creditCardExpirationYear  // expect: payment/payment-card
  field.textContentType = .creditCardType  // expect: payment/payment-card
}

struct Till {
  var ccNumber: String                        // expect: payment/payment-card
  var cc_num: String                          // expect: payment/payment-card
  var cardNum: String                         // expect: payment/payment-card
  var creditCardNum: String                   // expect: payment/payment-card
  var ccRecipients: String
}

struct Gesture {
  var pan: String
}

// A number of nobody, to try a service with.
func tryOut(_ isGood: Bool, _ entered: String) {
  let cardNumber = isGood ? "4242424242424242" : "4000000000000002"
  let creditCardNumber = isGood ? "4242424242424242" : entered  // expect: payment/payment-card
}

struct CardExpiry {
  var expMonth: String                        // expect: payment/payment-card
  var expYear: String                         // expect: payment/payment-card
  var last4: String                           // expect: payment/payment-card
  var lastFour: String                        // expect: payment/payment-card
  var lastDigits: String                      // expect: payment/payment-card
}

struct CardsOfMembers {
  var loyaltyCardNumber: String               // expect: account/user-id
  var membershipCardNumber: String            // expect: account/user-id
  var libraryCardNumber: String               // expect: account/user-id
  var bonusCardNumber: String                 // expect: account/user-id
  var insuranceCardNumber: String             // expect: account/user-id
}

struct EnglishRegister {
  var maskedPan: String                       // expect: payment/payment-card
  var truncatedPan: String                    // expect: payment/payment-card
  var cardPan: String                         // expect: payment/payment-card
  var maskedCard: String                      // expect: payment/payment-card
  var ccCsc: String                           // expect: payment/payment-card
  var ccExp: String                           // expect: payment/payment-card
  var ccExpMonth: String                      // expect: payment/payment-card
  var ccExpYear: String                       // expect: payment/payment-card
}

struct IcelandicRegister {
  var kortanúmer: String                      // expect: payment/payment-card
  var kortnúmer: String                       // expect: payment/payment-card
  var kreditkortanúmer: String                // expect: payment/payment-card
}
