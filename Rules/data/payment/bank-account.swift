// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var iban: String                            // expect: payment/bank-account
  var ibanNumber: String                      // expect: payment/bank-account
  var bankAccount: String                     // expect: payment/bank-account
  var bankAccountNumber: String               // expect: payment/bank-account
  var bankAccountNo: String                   // expect: payment/bank-account
  var sortCode: String                        // expect: payment/bank-account
  var bankClearingNumber: String              // expect: payment/bank-account
  var swishNumber: String                     // expect: payment/bank-account
}

struct SwedishRecord {
  var bankkonto: String                       // expect: payment/bank-account
  var bankkontonummer: String                 // expect: payment/bank-account
  var kontonummer: String                     // expect: payment/bank-account
  var kontonr: String                         // expect: payment/bank-account
  var clearingnummer: String                  // expect: payment/bank-account
  var clearingnr: String                      // expect: payment/bank-account
  var swishnummer: String                     // expect: payment/bank-account
  var bankgiro: String                        // expect: payment/bank-account
  var plusgiro: String                        // expect: payment/bank-account
  var bankgironummer: String                  // expect: payment/bank-account
  var plusgironummer: String                  // expect: payment/bank-account
}

struct DanishRecord {
  var bankkontonr: String                     // expect: payment/bank-account
  var bankkonto: String                       // expect: payment/bank-account
  var bankkontonummer: String                 // expect: payment/bank-account
  var kontonummer: String                     // expect: payment/bank-account
  var kontonr: String                         // expect: payment/bank-account
}

struct FinnishRecord {
  var tilinumero: String                      // expect: payment/bank-account
  var pankkitili: String                      // expect: payment/bank-account
  var pankkitilinumero: String                // expect: payment/bank-account
  var tilinro: String                         // expect: payment/bank-account
}

struct Sachkonto {
  var kontonummer: String
  var bezeichnung: String
}

struct Bilag {
  var kontonr: Int
}

struct GermanRecord {
  var kontoverbindung: String                 // expect: payment/bank-account
  var bankverbindung: String                  // expect: payment/bank-account
  var bankleitzahl: String                    // expect: payment/bank-account
  var bankkonto: String                       // expect: payment/bank-account
  var bankkontonummer: String                 // expect: payment/bank-account
  var kontonummer: String                     // expect: payment/bank-account
  var kontonr: String                         // expect: payment/bank-account
  var blz: String                             // expect: payment/bank-account
}

struct NorwegianRecord {
  var bankkonto: String                       // expect: payment/bank-account
  var bankkontonummer: String                 // expect: payment/bank-account
  var kontonummer: String                     // expect: payment/bank-account
  var kontonr: String                         // expect: payment/bank-account
}

struct Bank {
  var accountNumber: String                   // expect: payment/bank-account
  var routingNumber: String                   // expect: payment/bank-account
  var accountNo: String                       // expect: payment/bank-account
}

struct Payout {
  var iban: String  // expect: payment/bank-account
  var bic: String                             // expect: payment/bank-account
  var swiftCode: String                       // expect: payment/bank-account
  var bicCode: String                         // expect: payment/bank-account
}

struct Ledger {
  var accountNumber: Int
  var generalLedgerAccountNumber: Int
  var bic: Int
  var swiftCode: String
  var ibanField: UITextField
  var isIBANValid: Bool
}

func askThePlatform() {
  _ = FinanceStore.shared  // expect: payment/bank-account
}

struct CreditTransfer {
  var iban: String                            // expect: payment/bank-account
  var creditorAccount: String                 // expect: payment/bank-account
  var debtorAccount: String                   // expect: payment/bank-account
  var payeeAccount: String                    // expect: payment/bank-account
  var beneficiaryAccount: String              // expect: payment/bank-account
}

struct Posting {
  var creditorAccount: String
}

struct Greiðsla {
  var iban: String                            // expect: payment/bank-account
  var reikningsnúmer: String                  // expect: payment/bank-account
}

struct EnglishRegister {
  var bban: String                            // expect: payment/bank-account
}

struct IcelandicRegister {
  var bankareikningur: String                 // expect: payment/bank-account
  var bankareikningsnúmer: String             // expect: payment/bank-account
}
