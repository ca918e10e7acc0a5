// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *invoice_number;                       // expect: payment/purchases
  char *invoice_no;                           // expect: payment/purchases
  char *invoice_amount;                       // expect: payment/purchases
  char *invoice_total;                        // expect: payment/purchases
  char *order_total;                          // expect: payment/purchases
  char *receipt_number;                       // expect: payment/purchases
  char *purchase_history;                     // expect: payment/purchases
  char *order_history;                        // expect: payment/purchases
  char *purchase_date;                        // expect: payment/purchases
  char *purchase_amount;                      // expect: payment/purchases
  char *purchased_items;                      // expect: payment/purchases
  char *purchased_products;                   // expect: payment/purchases
  char *transaction_history;                  // expect: payment/purchases
  char *transaction_amount;                   // expect: payment/purchases
  char *payment_history;                      // expect: payment/purchases
  char *payment_reference;                    // expect: payment/purchases
  char *invoice_reference;                    // expect: payment/purchases
};

struct swedish_record {
  char *fakturanummer;                        // expect: payment/purchases
  char *fakturanr;                            // expect: payment/purchases
  char *fakturabelopp;                        // expect: payment/purchases
  char *kophistorik;                          // expect: payment/purchases
  char *orderhistorik;                        // expect: payment/purchases
  char *kvittonummer;                         // expect: payment/purchases
  char *bestallningsnummer;                   // expect: payment/purchases
  char *betalningsreferens;                   // expect: payment/purchases
  char *ocr_nummer;                           // expect: payment/purchases
};

struct norwegian_record {
  char *ordrenummer;                          // expect: payment/purchases
  char *kjopshistorikk;                       // expect: payment/purchases
  char *fakturanummer;                        // expect: payment/purchases
  char *fakturanr;                            // expect: payment/purchases
  char *fakturabelop;                         // expect: payment/purchases
  char *ordrehistorikk;                       // expect: payment/purchases
  char *kvitteringsnummer;                    // expect: payment/purchases
  char *betalingsreferanse;                   // expect: payment/purchases
  char *kid_nummer;                           // expect: payment/purchases
};

struct danish_record {
  char *kobshistorik;                         // expect: payment/purchases
  char *fakturabelob;                         // expect: payment/purchases
  char *fakturanummer;                        // expect: payment/purchases
  char *fakturanr;                            // expect: payment/purchases
  char *fakturabeloeb;                        // expect: payment/purchases
  char *ordrenummer;                          // expect: payment/purchases
  char *ordrehistorik;                        // expect: payment/purchases
  char *koebshistorik;                        // expect: payment/purchases
  char *kvitteringsnummer;                    // expect: payment/purchases
};

struct finnish_record {
  char *laskunumero;                          // expect: payment/purchases
  char *tilausnumero;                         // expect: payment/purchases
  char *ostohistoria;                         // expect: payment/purchases
  char *viitenumero;                          // expect: payment/purchases
  char *laskun_numero;                        // expect: payment/purchases
  char *laskun_summa;                         // expect: payment/purchases
  char *tilaushistoria;                       // expect: payment/purchases
  char *kuittinumero;                         // expect: payment/purchases
};

struct german_record {
  char *rechnungsnummer;                      // expect: payment/purchases
  char *rechnungsbetrag;                      // expect: payment/purchases
  char *bestellnummer;                        // expect: payment/purchases
  char *kaufhistorie;                         // expect: payment/purchases
  char *bestellhistorie;                      // expect: payment/purchases
  char *rechnungsnr;                          // expect: payment/purchases
  char *rechnungssumme;                       // expect: payment/purchases
  char *belegnummer;                          // expect: payment/purchases
};

struct endian {
  int byte_order;
  int order_number;
};

struct english_register {
  char *remittance_information;               // expect: payment/purchases
  char *remittance_information_unstructured;  // expect: payment/purchases
  char *remittance_info;                      // expect: payment/purchases
};
