// Marked lines must be found, every other line must stay silent.
void ask(id field) {
  [field setValue:UITextContentTypeCreditCardNumber];  // expect: payment/payment-card
  [field setValue:UITextContentTypeNone];
}
