// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var invoiceNumber: String                   // expect: payment/purchases
  var invoiceNo: String                       // expect: payment/purchases
  var invoiceAmount: String                   // expect: payment/purchases
  var invoiceTotal: String                    // expect: payment/purchases
  var orderTotal: String                      // expect: payment/purchases
  var receiptNumber: String                   // expect: payment/purchases
  var purchaseHistory: String                 // expect: payment/purchases
  var orderHistory: String                    // expect: payment/purchases
  var purchaseDate: String                    // expect: payment/purchases
  var purchaseAmount: String                  // expect: payment/purchases
  var purchasedItems: String                  // expect: payment/purchases
  var purchasedProducts: String               // expect: payment/purchases
  var transactionHistory: String              // expect: payment/purchases
  var transactionAmount: String               // expect: payment/purchases
  var paymentHistory: String                  // expect: payment/purchases
  var paymentReference: String                // expect: payment/purchases
  var invoiceReference: String                // expect: payment/purchases
}

struct SwedishRecord {
  var fakturanummer: String                   // expect: payment/purchases
  var fakturanr: String                       // expect: payment/purchases
  var fakturabelopp: String                   // expect: payment/purchases
  var köphistorik: String                     // expect: payment/purchases
  var orderhistorik: String                   // expect: payment/purchases
  var kvittonummer: String                    // expect: payment/purchases
  var beställningsnummer: String              // expect: payment/purchases
  var betalningsreferens: String              // expect: payment/purchases
  var ocrNummer: String                       // expect: payment/purchases
}

struct NorwegianRecord {
  var ordrenummer: String                     // expect: payment/purchases
  var kjøpshistorikk: String                  // expect: payment/purchases
  var fakturanummer: String                   // expect: payment/purchases
  var fakturanr: String                       // expect: payment/purchases
  var fakturabeløp: String                    // expect: payment/purchases
  var ordrehistorikk: String                  // expect: payment/purchases
  var kvitteringsnummer: String               // expect: payment/purchases
  var betalingsreferanse: String              // expect: payment/purchases
  var kidNummer: String                       // expect: payment/purchases
}

struct DanishRecord {
  var købshistorik: String                    // expect: payment/purchases
  var fakturabeløb: String                    // expect: payment/purchases
  var fakturanummer: String                   // expect: payment/purchases
  var fakturanr: String                       // expect: payment/purchases
  var ordrenummer: String                     // expect: payment/purchases
  var ordrehistorik: String                   // expect: payment/purchases
  var kvitteringsnummer: String               // expect: payment/purchases
}

struct FinnishRecord {
  var laskunumero: String                     // expect: payment/purchases
  var tilausnumero: String                    // expect: payment/purchases
  var ostohistoria: String                    // expect: payment/purchases
  var viitenumero: String                     // expect: payment/purchases
  var laskunNumero: String                    // expect: payment/purchases
  var laskunSumma: String                     // expect: payment/purchases
  var tilaushistoria: String                  // expect: payment/purchases
  var kuittinumero: String                    // expect: payment/purchases
}

struct GermanRecord {
  var rechnungsnummer: String                 // expect: payment/purchases
  var rechnungsbetrag: String                 // expect: payment/purchases
  var bestellnummer: String                   // expect: payment/purchases
  var kaufhistorie: String                    // expect: payment/purchases
  var bestellhistorie: String                 // expect: payment/purchases
  var rechnungsnr: String                     // expect: payment/purchases
  var rechnungssumme: String                  // expect: payment/purchases
  var belegnummer: String                     // expect: payment/purchases
}

struct Typed {
  var first: PKPayment                        // expect: payment/purchases
  var second: SKPaymentTransaction            // expect: payment/purchases
}

struct Sorting {
  var orderNumber: Int
  var orderTotalLabel: UILabel
  var isInvoiceNumberShown: Bool
  var purchaseButton: UIButton
  var transaction: Transaction
}

func askThePlatform() {
  _ = SKPaymentQueue()  // expect: payment/purchases
}

struct EnglishRegister {
  var remittanceInformation: String           // expect: payment/purchases
  var remittanceInformationUnstructured: String  // expect: payment/purchases
  var remittanceInfo: String                  // expect: payment/purchases
}
